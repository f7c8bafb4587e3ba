# SPDX-License-Identifier: Apache-2.0
"""Closing a meeting and sealing its minutes."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors.meeting import CasesUndecided, MeetingClosed, MeetingOpen, RecordMovedOn
from models.errors.paper import PaperOpen
from models.labels import operations as labels
from models.operations.change import Change
from models.operations.signing import signature
from models.operations.signing_by_key import NO_KEYS, Keys, chosen_keys, sign_act
from models.presented import AttachedFile
from models.records.meetings import AgendaItem, Closing, Meeting, SealedMinutes
from models.snapshots.attached import EVIDENCE_FILE
from models.snapshots.reading.agenda import head_of
from models.snapshots.reading.frame import acts, is_sealed, number_of, refuse_closed, state_of
from models.snapshots.reading.keys import is_by_keys, roll_signers
from models.snapshots.reading.paper import open_paper
from models.snapshots.reading.preparing import refuse_prepared
from models.snapshots.reading.record import record_hash
from models.snapshots.reading.signed_acts import roll_statement
from models.terms import CaseState, MeetingId, Said


def close_meeting(
    session: Session, *, meeting: MeetingId, keys: Keys = NO_KEYS, acting: str, operator: str, at: datetime
) -> Change:
    """End a meeting; a case that was opened must be decided first.

    Where the policy asks for keys, whoever presides and a secretary sign the roll: who voted, who did not and why.
    """
    number = session.get_one(Meeting, meeting).number
    refuse_prepared(session, meeting)
    refuse_closed(session, meeting)
    for item in session.scalars(select(AgendaItem.id).filter_by(meeting=meeting)):
        if state_of(session, item) not in {CaseState.PENDING, CaseState.DECIDED}:
            raise CasesUndecided(number=number_of(session, item))
        if open_paper(session, item) is not None:
            raise PaperOpen(number=number_of(session, item))
    signing = chosen_keys(session, roll_signers(session, meeting), keys) if is_by_keys(session, meeting) else ()
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(Closing(**signed, meeting=meeting))
    said_by = sign_act(session, signed["id"], roll_statement(session, meeting), signing) if signing else {}
    return Change(
        name="close_meeting",
        meeting=meeting,
        facts={"meeting": str(meeting), **said_by},
        said=Said(labels.CLOSED, {"number": number}),
        final=True,
        backup=True,
    )


def seal_minutes(
    session: Session,
    *,
    meeting: MeetingId,
    pages: AttachedFile,
    head: str,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Bind the minutes of a closed meeting to their file; from then on only a correction adds.

    `pages` is the stored PDF, `head` the head of the journal that it prints: nothing may have been recorded since.
    """
    if is_sealed(session, meeting):
        raise MeetingClosed(number=session.get_one(Meeting, meeting).number)
    if not acts(session, Closing, meeting=meeting):
        raise MeetingOpen(number=session.get_one(Meeting, meeting).number)
    if head != head_of(session)[1]:
        raise RecordMovedOn
    record = record_hash(session, meeting=meeting)
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(
        SealedMinutes(**signed, meeting=meeting, version=1, sha256=pages.sha256, size=pages.size, record=record)
    )
    return Change(
        name="seal_minutes",
        meeting=meeting,
        facts={
            "meeting": str(meeting),
            "sha256": pages.sha256,
            "size": str(pages.size),
            "record": record,
            EVIDENCE_FILE: pages.stored,
        },
        said=Said(labels.SEALED),
        final=True,
        backup=True,
    )
