# SPDX-License-Identifier: Apache-2.0
"""What became of conditions, and the pay-out, as additions to minutes that were sealed before."""

from sqlalchemy.orm import Session

from models.labels import fulfilment as words
from models.records.fulfilment import ConditionStep, PayOut
from models.records.meetings import Meeting
from models.records.resolutions import Resolution
from models.snapshots.reading.conditions import conditions_of
from models.snapshots.reading.frame import acts, listed
from models.snapshots.reading.kept import row_of
from models.terms import Choice, Said


def fulfilled_after(session: Session, resolution: Resolution) -> tuple[ConditionStep | PayOut, ...]:
    """What was recorded under the last resolution of a case; under an earlier one nothing can be."""
    if acts(session, Resolution, item=resolution.item)[-1].id != resolution.id:
        return ()
    steps, paid = acts(session, ConditionStep, item=resolution.item), acts(session, PayOut, item=resolution.item)
    return (*steps, *paid)


def fulfilled_said(session: Session, act: ConditionStep | PayOut) -> Said:
    """One act as a sentence."""
    if isinstance(act, PayOut):
        return Said(words.ADDED_CORRECTION if act.words else words.ADDED_PAY_OUT, {"day": act.on, "words": act.words})
    row = next(each for each in conditions_of(session, act.item) if each.id == act.condition)
    fields = {"number": row.number, "text": row.text, "status": act.status, "words": act.words}
    if act.meeting is None:
        return Said(words.ADDED_STEP, fields)
    votes = tuple(
        Said(words.RECUSED, {"name": str(name), "reason": reason[0]})
        if reason
        else Said(words.VOTE, {"name": str(name), "choice": Choice(str(choice))})
        for name, choice, *reason in map(listed, listed(act.votes))
    )
    meeting = row_of(session, Meeting, act.meeting).number
    return Said(words.ADDED_WAIVER, {**fields, "meeting": meeting, "votes": votes})
