# SPDX-License-Identifier: Apache-2.0
"""Words that a unit writes in several languages, and the room they take."""

import unicodedata
from collections.abc import Mapping

_WIDE = frozenset({"F", "W"})


def word_in(texts: Mapping[str, str], language: str) -> str:
    """The words in this language, in the one it is written like, or in English."""
    return texts.get(language) or texts.get(language.partition("_")[0]) or texts["en"]


def breadth(text: str) -> int:
    """How much room a text takes in a row, counted in letters; a Chinese character takes that of two."""
    return sum(2 if unicodedata.east_asian_width(each) in _WIDE else 1 for each in text)
