# SPDX-License-Identifier: Apache-2.0
"""The picture that still hangs on the wall by the journal, where nothing says that it was taken away."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.records.journal import JournalEntry, JournalValue
from models.snapshots.reading.frame import is_closed
from models.snapshots.wall import WallState
from models.terms import MeetingId

SHOWN, LOST = "note_shown", "note_showing_lost"


def load_showing_left(session: Session, *, meeting: MeetingId) -> WallState | None:
    """What hung last in this meeting, if its end is not written down; the close of a meeting ends what was shown in it.

    Asked by a program that has shown nothing yet, it says that the one before ended without its last word.
    """
    if is_closed(session, meeting):
        return None
    asked = select(JournalEntry.number).filter_by(meeting=meeting).where(JournalEntry.operation.in_((SHOWN, LOST)))
    last = asked.order_by(JournalEntry.number.desc()).limit(1).scalar_subquery()
    shown = session.scalar(select(JournalValue.value).filter_by(number=last, name="shown"))
    return None if shown is None or shown == WallState.BLANK.value else WallState(shown)
