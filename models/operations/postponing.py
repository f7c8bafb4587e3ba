# SPDX-License-Identifier: Apache-2.0
"""A case that the chair puts off before a vote, and a decided one that is heard again because of new facts."""

from datetime import datetime

from sqlalchemy.orm import Session

from models.errors.case import AlreadyWithdrawn, CaseNotOpen, ReasonMissing, WordsMissing
from models.errors.sittings import AlreadyReconsidered, CaseElsewhere, NothingToReconsider
from models.errors.voting import BallotRunning
from models.labels import operations as labels
from models.operations.change import Change, Inverse
from models.operations.convening import put_on_agenda
from models.operations.news import news
from models.operations.signing import signature
from models.records.cases import LoanCase
from models.records.meetings import AgendaItem, Meeting, Withdrawal
from models.records.sittings import Deferral, Reconsideration
from models.snapshots.reading.frame import acts, counting_round, number_of, refuse_change, refuse_closed, state_of
from models.snapshots.reading.preparing import refuse_prepared
from models.snapshots.reading.room import refuse_others
from models.snapshots.reading.waiting import is_decided_for_good, last_item, reconsidered
from models.terms import AgendaItemId, CaseId, CaseState, MeetingId, Said


def defer_case(
    session: Session, *, item: AgendaItemId, reason: str, acting: str, operator: str, at: datetime
) -> Change:
    """The chair puts an open case off to a later meeting; after a reveal a deferral is adopted as the resolution."""
    refuse_prepared(session, session.get_one(AgendaItem, item).meeting)
    refuse_change(session, item)
    voting, state = counting_round(session, item), state_of(session, item)
    if voting is not None and state is CaseState.VOTING:
        raise BallotRunning(round=voting.number)
    if state is not CaseState.OPEN:
        raise CaseNotOpen(number=number_of(session, item), state=state)
    refuse_others(session, item, acting)
    if not reason.strip():
        raise ReasonMissing
    session.add(Deferral(**signature(session, acting=acting, operator=operator, at=at), item=item, reason=reason))
    said = Said(labels.DEFERRED, {"number": number_of(session, item)})
    inverse = Inverse(take_deferral_back, {"item": item})
    return news(session, item, "defer_case", said, {"reason": reason}, inverse=inverse)


def take_deferral_back(session: Session, *, item: AgendaItemId, acting: str, operator: str, at: datetime) -> Change:
    """The case is heard after all; refused once the meeting is closed, or a later one has the case."""
    refuse_closed(session, session.get_one(AgendaItem, item).meeting)
    rows = acts(session, Deferral, item=item)
    if not rows:
        raise AlreadyWithdrawn
    case = session.get_one(AgendaItem, item).case
    if (last := last_item(session, case)) is not None and last.id != item:
        raise CaseElsewhere(number=number_of(session, item), meeting=session.get_one(Meeting, last.meeting).number)
    session.add(Withdrawal(subject=rows[-1].id, acting=acting, operator=operator, at=at))
    said = Said(labels.NOT_DEFERRED, {"number": number_of(session, item)})
    inverse = Inverse(defer_case, {"item": item, "reason": rows[-1].reason})
    return news(session, item, "take_deferral_back", said, {}, inverse=inverse)


def reconsider(
    session: Session, *, meeting: MeetingId, case: CaseId, facts: str, acting: str, operator: str, at: datetime
) -> Change:
    """Hear a decided case again on a later agenda, once, because of new facts in words; the payload is its item."""
    number = session.get_one(LoanCase, case).number
    if not is_decided_for_good(session, last_item(session, case)):
        raise NothingToReconsider(number=number)
    if reconsidered(session, case) is not None:
        raise AlreadyReconsidered(number=number)
    if not facts.strip():
        raise WordsMissing
    item = put_on_agenda(session, meeting, case)
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(Reconsideration(**signed, item=item, facts=facts.strip()))
    said = Said(labels.RECONSIDERED, {"number": number})
    return news(session, item, "reconsider", said, {"facts": facts.strip()}, payload=item, final=True)
