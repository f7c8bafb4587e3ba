# SPDX-License-Identifier: Apache-2.0
"""What stands ready when a meeting is convened, read from the record."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from models.records.cases import LoanCase, Revision
from models.records.meetings import AgendaItem, Meeting
from models.snapshots.convening import ConveningSnapshot, WaitingCase
from models.snapshots.reading.frame import members_of


def load_convening(session: Session) -> ConveningSnapshot:
    """The people and the place of the last meeting are proposed again; cases wait in the order of their numbers."""
    last = session.scalar(select(Meeting).order_by(Meeting.starts.desc(), Meeting.number.desc()).limit(1))
    highest = session.scalar(select(func.max(Meeting.number))) or 0
    people = () if last is None else tuple((each.name, each.role) for each in members_of(session, last.id))
    return ConveningSnapshot(highest + 1, "" if last is None else last.place, people, _waiting(session))


def _waiting(session: Session) -> tuple[WaitingCase, ...]:
    """Cases whose latest revision is on no agenda."""
    each = aliased(Revision)
    latest = select(func.max(each.number)).where(each.case == LoanCase.id).scalar_subquery()
    rows = session.execute(
        select(LoanCase, Revision)
        .join(Revision, Revision.case == LoanCase.id)
        .where(Revision.number == latest, Revision.id.not_in(select(AgendaItem.revision)))
        .order_by(LoanCase.number)
    )
    return tuple(
        WaitingCase(
            case.id,
            case.number,
            revision.client,
            revision.requested,
            revision.months,
            revision.lead_officer,
            revision.second_officer,
        )
        for case, revision in rows
    )
