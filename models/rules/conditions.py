# SPDX-License-Identifier: Apache-2.0
"""What a condition may say: words, somebody who is known, and a due date that can still be kept (`domain.md` §5)."""

import re
import unicodedata
from collections.abc import Collection, Iterator
from datetime import date

from models.labels import resolutions as words
from models.terms import Said

_DATE = re.compile(r"([0-9]{4})\s*[-/.年]\s*([0-9]{1,2})\s*[-/.月]\s*([0-9]{1,2})")
_BETWEEN_NAMES = re.compile(r"[、,，;；/]")


def condition_fault(text: str, owner: str, due: str, *, day: date, known: Collection[str]) -> Said | None:
    """What is wrong with a condition, or `None`; what is still empty is asked for at the adoption.

    `known` are the people of the meeting and of the case and the policy's words for them: whoever is responsible
    answers by name. A due date is a date from the meeting's `day` on, or words that tie it to the pay-out.
    """
    if not _has_words(text):
        return Said(words.TEXT_FAULT, {"text": text})
    strangers = [name for name in _names(owner) if name not in known]
    if strangers:
        return Said(words.OWNER_FAULT, {"owner": strangers[0], "known": tuple(dict.fromkeys(known))})
    return _due_fault(due, day)


def _names(owner: str) -> Iterator[str]:
    return (name.strip() for name in _BETWEEN_NAMES.split(owner) if name.strip())


def _due_fault(due: str, day: date) -> Said | None:
    plain = unicodedata.normalize("NFKC", due).strip()
    for year, month, number in _DATE.findall(plain):
        try:
            found = date(int(year), int(month), int(number))
        except ValueError:
            return Said(words.DUE_IMPOSSIBLE, {"due": due})
        if found < day:
            return Said(words.DUE_PAST, {"due": found, "day": day})
    if plain and not _DATE.search(plain) and not _has_words(plain):
        return Said(words.DUE_UNCLEAR, {"due": due})
    return None


def _has_words(text: str) -> bool:
    return any(character.isalpha() for character in text)
