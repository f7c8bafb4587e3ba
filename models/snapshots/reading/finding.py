# SPDX-License-Identifier: Apache-2.0
"""Cases of all meetings by what somebody remembers of them."""

from datetime import date
from decimal import Decimal
from itertools import islice
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.records.cases import CasePerson, LoanCase, Revision
from models.records.meetings import AgendaItem, Meeting
from models.rules.initials import is_meant
from models.snapshots.client import FoundRow
from models.snapshots.reading.client import BORROWER
from models.snapshots.reading.following import adopted_now
from models.snapshots.reading.waiting import outcome_now
from models.terms import AgendaItemId, MeetingId

MOST = 30
"""The latest; whoever sees so many types more."""


class _Sitting(NamedTuple):
    """Columns and no rows of the record: thousands are looked at for each key."""

    item: AgendaItemId
    meeting: MeetingId
    meeting_number: int
    on: date
    number: str
    client: str
    requested: Decimal
    lead_officer: str
    second_officer: str
    last4: str | None


def find_cases(session: Session, *, typed: str) -> tuple[FoundRow, ...]:
    """By a part of the client's or an officer's name, initials, the case's number, the day, or the end of an id."""
    typed = typed.strip()
    asked = (
        select(
            *(AgendaItem.id, Meeting.id, Meeting.number, Meeting.on, LoanCase.number, Revision.client),
            *(Revision.requested, Revision.lead_officer, Revision.second_officer, CasePerson.id_last4),
        )
        .join(Meeting, Meeting.id == AgendaItem.meeting)
        .join(Revision, Revision.id == AgendaItem.revision)
        .join(LoanCase, LoanCase.id == AgendaItem.case)
        .outerjoin(CasePerson, (CasePerson.revision == Revision.id) & (CasePerson.role == BORROWER))
        .order_by(Meeting.starts.desc(), AgendaItem.position)
    )
    sittings = map(_Sitting._make, session.execute(asked) if typed else ())
    wanted = (sitting for sitting in sittings if _is_wanted(typed, sitting))
    return tuple(_row(session, sitting) for sitting in islice(wanted, MOST))


def _is_wanted(typed: str, sitting: _Sitting) -> bool:
    if any(character.isdigit() for character in typed):
        return typed == sitting.last4 or typed in sitting.number or typed in sitting.on.isoformat()
    names = (sitting.client, sitting.lead_officer, sitting.second_officer)
    return any(is_meant(typed, name) for name in names)


def _row(session: Session, sitting: _Sitting) -> FoundRow:
    adopted = adopted_now(session, sitting.item)
    return FoundRow(
        **{name: value for name, value in sitting._asdict().items() if name != "last4"},
        outcome=outcome_now(session, sitting.item),
        amount=None if adopted is None else adopted.amount,
        reasons="" if adopted is None else adopted.reasons,
    )
