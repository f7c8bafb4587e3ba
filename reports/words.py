# SPDX-License-Identifier: Apache-2.0
"""The words of a language as plain data, for everything that runs without Qt.

tests/tools/translations.py writes the data from the same source as the windows' translations.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from resources import path

LANGUAGES = ("zh_CN", "zh_TW", "en")
Forms = str | list[str]
"""A text, or its two forms for one and for several."""


@dataclass(frozen=True)
class Words:
    """English text → its text in one language, by context and over all contexts."""

    by_context: Mapping[str, Mapping[str, Forms]]
    by_text: Mapping[str, Forms]

    def forms(self, text: str, context: str | None = None) -> Forms:
        """The text itself where the language has nothing else for it."""
        if context is not None:
            found = self.by_context.get(context, {}).get(text)
            if found is not None:
                return found
        return self.by_text.get(text, text)

    def text(self, text: str, context: str | None = None, count: int | None = None) -> str:
        """The form for `count` things; several where the count is not known."""
        forms = self.forms(text, context)
        if isinstance(forms, str):
            return forms
        return forms[0] if count == 1 else forms[-1]


@cache
def words_of(language: str) -> Words:
    """Read once per language; an unknown language is a `ValueError`."""
    if language not in LANGUAGES:
        raise ValueError(f"There are no words for the language {language}.")
    file = path("translations", f"{language}.json")
    contexts: dict[str, dict[str, Forms]] = json.loads(file.read_text(encoding="utf-8"))
    flat: dict[str, Forms] = {}
    for texts in contexts.values():
        flat |= texts
    # The context without a name settles a text that two contexts translate differently.
    return Words(contexts, flat | contexts.get("", {}))
