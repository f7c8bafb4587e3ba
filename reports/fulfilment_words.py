# SPDX-License-Identifier: Apache-2.0
"""What is said of a condition after its resolution, alike on the screen and on paper."""

from collections.abc import Iterator
from datetime import date

from models.labels import fulfilment as labels
from models.snapshots.fulfilment import ApprovedCase, FulfilmentRow, StepRow
from models.terms import Said
from reports.voice import Voice


def due_said(row: FulfilmentRow, today: date, voice: Voice) -> Iterator[str]:
    """When it is due in words; its day, where that hangs on the pay-out; how long it is overdue."""
    said = voice.spoken(row.condition.due_said)
    yield said
    if row.due_on is not None and voice.date(row.due_on) not in said:
        yield voice.iso(row.due_on)
    if row.overdue and row.due_on is not None:
        yield voice.say(Said(labels.OVERDUE, {"days": (today - row.due_on).days}))


def step_said(step: StepRow, voice: Voice) -> str:
    """One step in a line; a waiver with the votes that decided it."""
    fields = {"when": step.at, "status": step.status, "name": step.by, "words": step.words}
    said = voice.say(Said(labels.STEP_SAID, fields))
    if step.meeting is None:
        return said
    votes = [f"{name} {voice.word(choice)}" for name, choice in step.votes]
    votes += [voice.say(Said(labels.RECUSED, {"name": name, "reason": reason})) for name, reason in step.recused]
    return said + voice.say(Said(labels.VOTES_SAID, {"number": step.meeting, "votes": voice.listed(votes)}))


def pay_out_said(case: ApprovedCase, voice: Voice) -> str:
    """Paid out, free to be, or held up by what."""
    if case.paid_out is not None:
        return voice.say(Said(labels.PAID, {"day": case.paid_out}))
    return voice.say(Said(labels.HELD_UP, {"why": case.holding_up}) if case.holding_up else Said(labels.FREE))
