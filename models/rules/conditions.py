# SPDX-License-Identifier: Apache-2.0
"""What a condition may say: words, somebody who is known, and a due date that can still be kept (`domain.md` §5)."""

import re
from collections.abc import Collection, Iterator
from datetime import date

from models.labels import resolutions as words
from models.rules.due import MOST, DueKind, DueTooFarError, due_from, readable_due
from models.terms import ConditionKind, Said

_BETWEEN_NAMES = re.compile(r"[、,，;；/]")


def condition_fault(text: str, owner: str, due: str, *, day: date, known: Collection[str]) -> Said | None:
    """What is wrong with a condition, or `None`; what is still empty is asked for at the adoption.

    `known` are the people of the meeting and of the case and the policy's words for them: whoever is responsible
    answers by name. A due date is a date from the meeting's `day` on, or tied to the pay-out.
    """
    if not any(character.isalpha() for character in text):
        return Said(words.TEXT_FAULT, {"text": text})
    return person_fault(owner, known) or _due_fault(due, day)


def kind_fault(text: str, due: str, kind: ConditionKind) -> Said | None:
    """A condition that the pay-out waits for is not due after it, and one that binds after it not before."""
    found = readable_due(due)
    if found is None or found.suits(kind):
        return None
    return Said(words.DUE_AGAINST_KIND, {"text": text, "kind": kind, "due": found.said})


def person_fault(owner: str, known: Collection[str]) -> Said | None:
    """Whoever answers for a condition, several apart by commas, is somebody `known`."""
    strangers = [name for name in _names(owner) if name not in known]
    return Said(words.OWNER_FAULT, {"owner": strangers[0], "known": tuple(dict.fromkeys(known))}) if strangers else None


def _names(owner: str) -> Iterator[str]:
    return (name.strip() for name in _BETWEEN_NAMES.split(owner) if name.strip())


def _due_fault(due: str, day: date) -> Said | None:
    if not due.strip():
        return None
    try:
        found = due_from(due)
    except DueTooFarError:
        limits = {"days": MOST[DueKind.AFTER_PAYOUT], "months": MOST[DueKind.EVERY]}
        return Said(words.DUE_TOO_FAR, {"due": due, **limits})
    except ValueError:
        return Said(words.DUE_IMPOSSIBLE, {"due": due})
    if found is None:
        return Said(words.DUE_UNCLEAR, {"due": due})
    if found.on is not None and found.on < day:
        return Said(words.DUE_PAST, {"due": found.on, "day": day})
    return None
