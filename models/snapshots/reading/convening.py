# SPDX-License-Identifier: Apache-2.0
"""What stands ready when a meeting is convened, read from the record."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.records.meetings import Meeting
from models.snapshots.convening import CandidatesSnapshot, ConveningSnapshot
from models.snapshots.reading.frame import members_of
from models.snapshots.reading.waiting import decided_cases, waiting_cases

MOST_DECIDED = 100
"""The latest decided cases that are offered for a reconsideration."""


def load_convening(session: Session) -> ConveningSnapshot:
    """The people and the place of the last meeting are proposed again; cases wait in the order of their numbers."""
    last = session.scalar(select(Meeting).order_by(Meeting.starts.desc(), Meeting.number.desc()).limit(1))
    highest = session.scalar(select(func.max(Meeting.number))) or 0
    people = () if last is None else tuple((each.name, each.role) for each in members_of(session, last.id))
    return ConveningSnapshot(highest + 1, "" if last is None else last.place, people, waiting_cases(session))


def load_candidates(session: Session) -> CandidatesSnapshot:
    """What can be put on the agenda of a meeting that is convened already."""
    return CandidatesSnapshot(waiting_cases(session), decided_cases(session, MOST_DECIDED))
