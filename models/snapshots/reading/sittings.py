# SPDX-License-Identifier: Apache-2.0
"""How the sittings of one meeting followed each other, and how a case ended without a resolution."""

from itertools import zip_longest

from sqlalchemy.orm import Session

from models.records.meetings import CaseWithdrawn, Meeting
from models.records.sittings import Adjournment, Deferral, LeftUndecided, Resumption
from models.snapshots.agenda import SittingRow
from models.snapshots.comparison import EndedRow
from models.snapshots.reading.desk import names_of
from models.snapshots.reading.frame import acts, is_left_undecided, members_of, presence_of
from models.snapshots.reading.kept import row_of
from models.terms import AgendaItemId, MeetingId, Outcome, Presence


def sittings_of(session: Session, meeting: MeetingId) -> tuple[SittingRow, ...]:
    """Each sitting that was broken off, with who was there then; nothing for a meeting of one evening."""
    begun = row_of(session, Meeting, meeting).starts
    breaks, resumed, rows = acts(session, Adjournment, meeting=meeting), acts(session, Resumption, meeting=meeting), []
    for ended, again in zip_longest(breaks, resumed):
        present = presence_of(session, meeting, ended.sequence)
        names = [row.name for row in members_of(session, meeting) if present.get(row.id) is Presence.PRESENT]
        rows.append(SittingRow(begun, ended.at, ended.until, ended.reason, tuple(names), again.at if again else None))
        begun = again.at if again else ended.at
    return tuple(rows)


def ended_without_resolution(session: Session, item: AgendaItemId) -> EndedRow | None:
    """Withdrawn by the client, put off by the chair, or left without its quorum."""
    if withdrawn := acts(session, CaseWithdrawn, item=item):
        return _ended(session, item, Outcome.WITHDRAWN, withdrawn[-1])
    if put_off := acts(session, Deferral, item=item):
        return _ended(session, item, Outcome.DEFER, put_off[-1])
    if is_left_undecided(session, item):
        return _ended(session, item, Outcome.NO_QUORUM, acts(session, LeftUndecided, item=item)[-1])
    return None


def _ended(
    session: Session, item: AgendaItemId, outcome: Outcome, act: CaseWithdrawn | Deferral | LeftUndecided
) -> EndedRow:
    return EndedRow(names_of(session, item).named(outcome), act.reason, act.acting, act.at)
