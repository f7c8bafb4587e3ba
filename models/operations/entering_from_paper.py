# SPDX-License-Identifier: Apache-2.0
"""Entering what was done on paper while the machine was down: the record marks everything between two acts.

Every rule holds as always, and every entry keeps its real time. Neither act is undone: what was marked stays marked.
"""

from datetime import datetime

from sqlalchemy.orm import Session

from models.day import day_of
from models.errors.case import ReasonMissing
from models.errors.paper import PaperBeforeMeeting, PaperHasNoKey, PaperInFuture, PaperNotOpen, PaperOpen
from models.labels import operations as labels
from models.operations.change import Change
from models.operations.news import news
from models.operations.signing import signature
from models.records.meetings import AgendaItem, Meeting
from models.records.paper import PaperEnd, PaperEntry
from models.snapshots.reading.frame import counting_round, is_revealed, number_of, refuse_closed, refuse_ended
from models.snapshots.reading.paper import open_paper
from models.snapshots.reading.preparing import refuse_prepared
from models.terms import AgendaItemId, Said, VotingWay


def begin_paper(
    session: Session, *, item: AgendaItemId, done: datetime, reason: str, acting: str, operator: str, at: datetime
) -> Change:
    """From now on what is recorded of the case was done on paper, at `done` as its sheet says; `reason` says why.

    Refused while a sealed ballot is open: its votes are given with keys, at the machine.
    """
    meeting = session.get_one(Meeting, session.get_one(AgendaItem, item).meeting)
    refuse_prepared(session, meeting.id)
    refuse_closed(session, meeting.id)
    number = number_of(session, item)
    if open_paper(session, item) is not None:
        raise PaperOpen(number=number)
    if not reason.strip():
        raise ReasonMissing
    if done > at:
        raise PaperInFuture(done=done, now=at)
    if day_of(done) < meeting.on:
        raise PaperBeforeMeeting(done=done, on=meeting.on)
    voting = counting_round(session, item)
    if voting is not None and voting.way is VotingWay.SEALED and not is_revealed(session, voting):
        raise PaperHasNoKey(number=number)
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(PaperEntry(**signed, item=item, done=done, reason=reason.strip()))
    said = Said(labels.PAPER_BEGUN, {"number": number})
    facts = {"done": done.isoformat(), "reason": reason.strip()}
    return news(session, item, "begin_paper", said, facts)


def end_paper(session: Session, *, item: AgendaItemId, acting: str, operator: str, at: datetime) -> Change:
    """What follows is recorded as it happens again."""
    refuse_ended(session, session.get_one(AgendaItem, item).meeting)
    entry, number = open_paper(session, item), number_of(session, item)
    if entry is None:
        raise PaperNotOpen(number=number)
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(PaperEnd(**signed, item=item, entry=entry.id))
    return news(session, item, "end_paper", Said(labels.PAPER_ENDED, {"number": number}))


def refuse_sealed_on_paper(session: Session, item: AgendaItemId, way: VotingWay) -> None:
    """No ballot is opened sealed whose votes come from paper."""
    if way is VotingWay.SEALED and open_paper(session, item) is not None:
        raise PaperHasNoKey(number=number_of(session, item))
