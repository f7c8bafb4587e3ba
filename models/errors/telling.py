# SPDX-License-Identifier: Apache-2.0
"""An error as three sentences: what happened, what is safe, what to do next."""

from dataclasses import dataclass

from models.errors.base import Told
from models.labels.errors import WORDS
from models.terms import Said


@dataclass(frozen=True, slots=True)
class Telling:
    """The three sentences of one error, not yet in a language."""

    happened: Said
    safe: Said
    next: Said


def told(error: Told) -> Telling:
    """The words of an error with its facts; the nearest class that has words speaks."""
    words = next(WORDS[kind.__name__] for kind in type(error).__mro__ if kind.__name__ in WORDS)
    return Telling(*(Said(template, error.facts) for template in (words.happened, words.safe, words.next)))
