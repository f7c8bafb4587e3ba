# SPDX-License-Identifier: Apache-2.0
"""A meeting read for its minutes."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import VERSION
from models.day import years_after
from models.records.journal import JournalEntry
from models.records.meetings import Closing, Meeting, SealedMinutes
from models.snapshots.minutes import MinutesCase, MinutesSnapshot
from models.snapshots.reading.additions import additions_of, hashes_with_additions
from models.snapshots.reading.agenda import head_of, load_agenda
from models.snapshots.reading.case import load_case
from models.snapshots.reading.desk import policy_of
from models.snapshots.reading.following import sealed_at
from models.snapshots.reading.frame import acts
from models.snapshots.reading.from_paper import papers_of
from models.snapshots.reading.kept import row_of
from models.snapshots.reading.keys import is_by_keys, printed_keys, roll_signed_by, roll_signers
from models.snapshots.reading.record import record_hash
from models.snapshots.reading.revisions import load_changes
from models.snapshots.reading.sizing import load_sizing
from models.snapshots.reading.voting import load_voting
from models.terms import CaseState, MeetingId


def load_minutes(session: Session, *, meeting: MeetingId, at: datetime, final: bool = False) -> MinutesSnapshot:
    """Every fact the minutes print, and the hash of the record they rest on.

    With `final` the pages of a closed meeting are drawn as they are to be sealed. Sealed ones print the head of the
    journal before their seal for ever, so that a reprint has the same bytes; every numbered addition is one version
    more of the file, whose record stays as it was sealed.
    """
    until = sealed_at(session, meeting)
    agenda = load_agenda(session, meeting=meeting, at=at, until=until)
    additions = additions_of(session, meeting)
    cases = tuple(
        MinutesCase(
            load_case(session, item=row.id, at=at),
            load_voting(session, item=row.id, until=until)
            if row.state in {CaseState.REVEALED, CaseState.DECIDED}
            else None,
            load_sizing(session, item=row.id),
            None if row.state is CaseState.PENDING else load_changes(session, item=row.id),
            papers_of(session, row.id),
        )
        for row in agenda.rows
    )
    sealed = acts(session, SealedMinutes, meeting=meeting)
    closings = acts(session, Closing, meeting=meeting)
    record = record_hash(session, meeting=meeting, until=until)
    later = hashes_with_additions(session, meeting, record)
    number, head = head_printed(session, meeting)
    policy = policy_of(session, row_of(session, Meeting, meeting).policy, "en")
    keys, roll = printed_keys(session, meeting), roll_signed_by(session, meeting)
    return MinutesSnapshot(
        agenda=agenda,
        cases=cases,
        version=1 + len(additions),
        draft=not sealed and not (final and closings),
        closed_at=closings[-1].at if closings else None,
        record_hash=record,
        journal_number=number,
        journal_head=head,
        policy_version=policy.version,
        policy_effective=policy.effective,
        kept_until=years_after(agenda.on, policy.retention_years),
        product_version=VERSION,
        additions=additions,
        record_with_additions=later[-1] if later else "",
        keys=keys,
        roll=roll,
        roll_signers=roll_signers(session, meeting) if is_by_keys(session, meeting) else (),
    )


def head_printed(session: Session, meeting: MeetingId) -> tuple[int, str]:
    """The last entry before the seal, or the last one of all before there is a seal."""
    seal = select(JournalEntry.number).filter_by(operation="seal_minutes", meeting=meeting)
    sealed_by = session.scalar(seal)
    if sealed_by is None:
        return head_of(session)
    before = session.get_one(JournalEntry, sealed_by - 1)
    return before.number, before.digest.hex()
