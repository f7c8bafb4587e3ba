# SPDX-License-Identifier: Apache-2.0
"""How long the committee has been at work without a pause, up to what was recorded last."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.records.journal import JournalEntry
from models.records.meetings import Opening
from models.rules.pausing import Stretch, stretch_of
from models.snapshots.reading.frame import acts, items_of
from models.terms import MeetingId

ENOUGH = 1000
"""So many entries back no committee worked without a pause."""


def load_pause(session: Session, *, meeting: MeetingId) -> Stretch:
    """The stretch of work on this meeting; nothing before anything is recorded."""
    latest = select(JournalEntry.at).order_by(JournalEntry.number.desc()).limit(ENOUGH)
    moments = sorted(session.scalars(latest))
    if not moments:
        return Stretch(0, 0)
    items = {row.id for row in items_of(session, meeting)}
    opened = [row.at for row in acts(session, Opening) if row.item in items]
    return stretch_of(moments, opened, moments[-1])
