# SPDX-License-Identifier: Apache-2.0
"""Who came after the first case was presented or left before the end, and when."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from models.records.meetings import Attendance, Opening
from models.records.sittings import Resumption
from models.snapshots.reading.frame import acts, items_of
from models.terms import MeetingId, MemberId, Presence

PASSING = timedelta(minutes=1)
"""What is keyed over so soon was on the way to what was meant."""
Moves = tuple[tuple[Presence, datetime], ...]


def moves_of(session: Session, meeting: MeetingId) -> Mapping[MemberId, Moves]:
    """Before the first case of a sitting the roll is called, and nobody comes late to anything."""
    attendance = acts(session, Attendance, meeting=meeting)
    openings = [row.sequence for item in items_of(session, meeting) for row in acts(session, Opening, item=item.id)]
    starts = [0, *(row.sequence for row in acts(session, Resumption, meeting=meeting))]
    by_member: dict[MemberId, list[Attendance]] = {}
    for row in attendance:
        by_member.setdefault(row.member, []).append(row)
    found = {member: _moves(rows, openings, starts) for member, rows in by_member.items()}
    return {member: moves for member, moves in found.items() if moves}


def _moves(rows: Sequence[Attendance], openings: Sequence[int], starts: Sequence[int]) -> Moves:
    kept = [
        row
        for row, after in zip(rows, [*rows[1:], None], strict=True)
        if after is None or after.at - row.at > PASSING or not _after_first(row, openings, starts)
    ]
    found: list[tuple[Presence, datetime]] = []
    before, sitting = Presence.ABSENT, 0
    for row in kept:
        begun = max(start for start in starts if start < row.sequence)
        before, sitting = (before if begun == sitting else Presence.ABSENT), begun
        if row.presence is not before and _after_first(row, openings, starts):
            found.append((row.presence, row.at))
        before = row.presence
    return tuple(found)


def _after_first(row: Attendance, openings: Sequence[int], starts: Sequence[int]) -> bool:
    """Whether a case was presented in the same sitting before."""
    begun = max(start for start in starts if start < row.sequence)
    return any(begun < opening < row.sequence for opening in openings)
