# SPDX-License-Identifier: Apache-2.0
"""A meeting that goes on another day, and a case whose quorum has left for good."""

from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.day import day_of
from models.errors.case import ReasonMissing
from models.errors.sittings import BallotUnfinished, DayPast, NotAdjourned, QuorumThere
from models.labels import operations as labels
from models.operations.change import Change
from models.operations.news import news
from models.operations.signing import signature
from models.records.meetings import AgendaItem, Meeting
from models.records.sittings import Adjournment, LeftUndecided, Resumption
from models.snapshots.reading.ballot import count_of
from models.snapshots.reading.desk import tier_of
from models.snapshots.reading.frame import (
    adjourned,
    counting_round,
    number_of,
    refuse_closed,
    refuse_ended,
    refuse_unless_open,
    state_of,
)
from models.terms import AgendaItemId, CaseState, MeetingId, Said


def adjourn(
    session: Session, *, meeting: MeetingId, until: date, reason: str, acting: str, operator: str, at: datetime
) -> Change:
    """Break off, to go on on a later day; refused while a ballot is open, or shown and not adopted."""
    refuse_closed(session, meeting)
    if not reason.strip():
        raise ReasonMissing
    if until <= day_of(at):
        raise DayPast(day=until)
    for item in session.scalars(select(AgendaItem.id).filter_by(meeting=meeting)):
        if state_of(session, item) in {CaseState.VOTING, CaseState.REVEALED}:
            raise BallotUnfinished(number=number_of(session, item))
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(Adjournment(**signed, meeting=meeting, until=until, reason=reason.strip()))
    number = session.get_one(Meeting, meeting).number
    return Change(
        name="adjourn",
        meeting=meeting,
        facts={"meeting": str(meeting), "until": until.isoformat(), "reason": reason.strip()},
        said=Said(labels.ADJOURNED, {"number": number, "until": until}),
        final=True,
        backup=True,
    )


def resume(session: Session, *, meeting: MeetingId, acting: str, operator: str, at: datetime) -> Change:
    """Go on with an adjourned meeting: nobody is present until entered, and open cases are presented anew."""
    refuse_ended(session, meeting)
    number = session.get_one(Meeting, meeting).number
    if adjourned(session, meeting) is None:
        raise NotAdjourned(number=number)
    session.add(Resumption(**signature(session, acting=acting, operator=operator, at=at), meeting=meeting))
    return Change(
        name="resume",
        meeting=meeting,
        facts={"meeting": str(meeting)},
        said=Said(labels.RESUMED, {"number": number}),
        final=True,
    )


def leave_undecided(
    session: Session, *, item: AgendaItemId, reason: str, acting: str, operator: str, at: datetime
) -> Change:
    """Give a case up whose quorum has left: an open ballot ends without a decision, and its votes count for nothing.

    The case can come on a later agenda, or be presented anew when the members are back.
    """
    refuse_unless_open(session, item)
    if not reason.strip():
        raise ReasonMissing
    voting = counting_round(session, item)
    if count_of(session, item, tier_of(session, item).rule, voting).result.quorum:
        raise QuorumThere(number=number_of(session, item))
    signed = signature(session, acting=acting, operator=operator, at=at)
    ended = None if voting is None else voting.id
    session.add(LeftUndecided(**signed, item=item, round=ended, reason=reason.strip()))
    said = Said(labels.LEFT_UNDECIDED, {"number": number_of(session, item)})
    facts = {"round": ended or "", "reason": reason.strip()}
    return news(session, item, "leave_undecided", said, facts, final=True, backup=True)
