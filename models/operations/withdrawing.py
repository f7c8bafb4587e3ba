# SPDX-License-Identifier: Apache-2.0
"""Taking acts back: the row stays, a later row says that it stands no longer."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from models.errors.case import AlreadyWithdrawn
from models.errors.sittings import RecusalCounted
from models.errors.voting import BallotRunning
from models.operations.change import Change, Inverse
from models.records.ballots import Reveal
from models.records.meetings import ActingChair, AgendaItem, Recusal, Withdrawal
from models.records.resolutions import ConditionText
from models.snapshots.reading.frame import (
    acts,
    case_of,
    counting_round,
    is_revealed,
    refuse_change,
    refuse_revealed,
    revealed_rounds,
)
from models.terms import AgendaItemId, Said


def withdraw(
    session: Session,
    *,
    item: AgendaItemId,
    subjects: Sequence[str],
    name: str,
    again: Inverse | None = None,
    said: Said | None = None,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Take acts of one case back; `again` does them anew. Refused for acts taken back before.

    From the reveal on conditions alone are taken back, whoever was recused in a counted round stays so, and
    who presides does not change while a ballot is open.
    """
    refuse_change(session, item)
    if any(session.get(ConditionText, subject) is None for subject in subjects):
        refuse_revealed(session, item)
    for subject in subjects:
        _refuse_counted(session, item, session.get(Recusal, subject))
    if any(session.get(ActingChair, subject) is not None for subject in subjects):
        refuse_running(session, item)
    for subject in subjects:
        if session.get(Withdrawal, subject) is not None:
            raise AlreadyWithdrawn
        session.add(Withdrawal(subject=subject, acting=acting, operator=operator, at=at))
    agenda = session.get_one(AgendaItem, item)
    facts = {"item": str(item), "subjects": " ".join(subjects)}
    cases = (case_of(session, item),)
    return Change(name=name, cases=cases, meeting=agenda.meeting, inverse=again, facts=facts, said=said)


def counted_with(session: Session, item: AgendaItemId, recusal: Recusal) -> int | None:
    """The number of the first round that was revealed after the recusal was declared."""
    rounds = {voting.id: voting.number for voting in revealed_rounds(session, item)}
    revealed = (row for row in acts(session, Reveal) if row.round in rounds and row.sequence > recusal.sequence)
    return next((rounds[row.round] for row in revealed), None)


def _refuse_counted(session: Session, item: AgendaItemId, recusal: Recusal | None) -> None:
    counted = None if recusal is None else counted_with(session, item, recusal)
    if counted is not None:
        raise RecusalCounted(round=counted)


def refuse_running(session: Session, item: AgendaItemId) -> None:
    """Who presides does not change while a ballot is open: the chair votes last, and what is counted hangs on it."""
    voting = counting_round(session, item)
    if voting is not None and not is_revealed(session, voting):
        raise BallotRunning(round=voting.number)


def undoing(item: AgendaItemId, name: str, said: Said, again: Inverse, *subjects: str) -> Inverse:
    """The inverse of acts that were just done."""
    kwargs = {"item": item, "subjects": subjects, "name": f"withdraw_{name}", "again": again, "said": said}
    return Inverse(withdraw, kwargs)
