# SPDX-License-Identifier: Apache-2.0
"""What changed between two revisions, in words: for the window and for the minutes alike."""

from decimal import Decimal
from enum import Enum

from models.labels import revisions as labels
from models.presented import MONTHLY_AVERAGE, SURVEY_DATE, NotApplicable
from models.rules.revisions import Part
from models.snapshots.revisions import ChangeRow, FactRow, RevisionChanges, UnchangedRow
from models.terms import Family, Said, Unit
from reports.voice import Voice

BASES = {SURVEY_DATE: labels.SURVEY_DATE, MONTHLY_AVERAGE: labels.MONTHLY_AVERAGE}
NAMED = frozenset({Part.CHECK, Part.SCHEDULE})
FIGURES = frozenset({Part.DECLARED, Part.VERIFIED, Part.PRIOR})
RATES = frozenset({"annual_rate"})
MONEY = frozenset({"requested", "balloon", "other_exposure", "replaced_instalment"})


def summary(changes: RevisionChanges, voice: Voice) -> str:
    """How many lines changed between which revisions."""
    facts = {"before": changes.before, "after": changes.after}
    facts |= {"changed": changes.changed_lines, "unchanged": len(changes.unchanged)}
    return voice.say(Said(labels.SUMMARY, facts))


def change_words(row: ChangeRow, voice: Voice) -> tuple[str, str, str]:
    """What changed, how it was, how it is."""
    part = voice.say(labels.PARTS[row.part.value])
    if row.basis is not None:
        basis = voice.say(BASES[row.basis]) if row.basis in BASES else row.basis
        part = voice.say(Said(labels.AT_BASIS, {"part": part, "basis": basis}))
    if row.name is not None:
        part = voice.say(Said(labels.OF_NAME, {"part": part, "name": row.name}))
    before, after = _value(row, row.before, voice), _value(row, row.after, voice)
    if row.part in NAMED and row.before is not None and row.after is not None:
        after = voice.say(Said(labels.ALTERED, {"said": after}))
    return part, before, after


def fact_words(row: FactRow, voice: Voice) -> tuple[str, str, str]:
    """A field of the application, how it was, how it is."""
    said = voice.say(labels.FACTS[row.name])
    return said, _fact(row.name, row.before, voice), _fact(row.name, row.after, voice)


def unchanged_words(row: UnchangedRow, changes: RevisionChanges, voice: Voice) -> str:
    """That a line is as it was, and what the earlier sitting had accepted on it."""
    if not row.accepted or changes.meeting is None:
        return voice.say(labels.UNCHANGED_ONLY)
    facts = {"meeting": changes.meeting, "day": changes.on, "methods": row.accepted}
    return voice.say(Said(labels.UNCHANGED, facts))


def _value(row: ChangeRow, value: object, voice: Voice) -> str:
    if value is None:
        return "—"
    if row.part in FIGURES and (isinstance(value, Decimal | NotApplicable)):
        show = {Unit.MONEY: voice.money, Unit.RATIO: voice.ratio, Unit.QUANTITY: voice.quantity}
        return show[row.unit](value)
    if row.part is Part.CHECK:
        return voice.word(Family(str(value).partition(".")[0]))
    return voice.spoken(value)


def _fact(name: str, value: object, voice: Voice) -> str:
    if value is None:
        return "—"
    if name in RATES and isinstance(value, Decimal):
        return voice.ratio(value)
    if name in MONEY and isinstance(value, Decimal):
        return voice.money(value)
    return voice.word(value) if isinstance(value, Enum) else voice.spoken(value)
