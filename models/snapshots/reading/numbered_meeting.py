# SPDX-License-Identifier: Apache-2.0
"""A meeting found by what people call it."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.records.meetings import Meeting
from models.terms import MeetingId


def meeting_called(session: Session, *, name: str) -> MeetingId | None:
    """The meeting with this number (the latest of that number) or this id, or `None`."""
    if name.isdecimal():
        by_number = select(Meeting.id).where(Meeting.number == int(name)).order_by(Meeting.starts.desc()).limit(1)
        return session.scalars(by_number).first()
    found = session.get(Meeting, MeetingId(name))
    return None if found is None else found.id
