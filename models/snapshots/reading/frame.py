# SPDX-License-Identifier: Apache-2.0
"""Where a case stands in its meeting: who is in the room, who is recused, whether it can still change."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors.case import CaseDecided, CaseNotOpen
from models.errors.meeting import MeetingClosed
from models.records.ballots import Reveal, Round
from models.records.cases import LoanCase
from models.records.meetings import (
    Act,
    AgendaItem,
    Attendance,
    Closing,
    Meeting,
    Member,
    NoConflict,
    Opening,
    Recusal,
    SealedMinutes,
    Withdrawal,
)
from models.records.resolutions import Resolution
from models.terms import AgendaItemId, CaseId, CaseState, MeetingId, MemberId, Presence, Role

A = TypeVar("A", bound=Act)
VOTERS = (Role.CHAIR, Role.MEMBER)


def acts(session: Session, kind: type[A], /, **where: object) -> tuple[A, ...]:
    """The acts of one kind that were not taken back, in order."""
    withdrawn = select(Withdrawal.subject)
    query = select(kind).filter_by(**where).where(kind.id.not_in(withdrawn)).order_by(kind.sequence)
    return tuple(session.scalars(query))


def presence_of(session: Session, meeting: MeetingId, until: datetime | None = None) -> Mapping[MemberId, Presence]:
    """The last attendance of each person, or that of an earlier moment; whoever has none is absent."""
    rows = acts(session, Attendance, meeting=meeting)
    return {row.member: row.presence for row in rows if until is None or row.at <= until}


def members_of(session: Session, meeting: MeetingId) -> Sequence[Member]:
    return session.scalars(select(Member).filter_by(meeting=meeting).order_by(Member.position)).all()


def voting_present(session: Session, meeting: MeetingId, until: datetime | None = None) -> tuple[Member, ...]:
    """Chair and members who are in the room now, or were at an earlier moment."""
    presence = presence_of(session, meeting, until)
    return tuple(
        member
        for member in members_of(session, meeting)
        if member.role in VOTERS and presence.get(member.id) is Presence.PRESENT
    )


def recusals_of(session: Session, item: AgendaItemId) -> Mapping[MemberId, Recusal]:
    return {row.member: row for row in acts(session, Recusal, item=item)}


def undeclared(session: Session, item: AgendaItemId) -> tuple[Member, ...]:
    """Voting members in the room who declared neither a recusal nor that nothing keeps them from the case."""
    declared = {member for row in acts(session, NoConflict, item=item) for member in listed(row.members)}
    declared |= set(recusals_of(session, item))
    meeting = session.get_one(AgendaItem, item).meeting
    return tuple(member for member in voting_present(session, meeting) if member.id not in declared)


def listed(value: object) -> tuple[Any, ...]:
    """The entries of a column that holds a list."""
    if not isinstance(value, tuple | list):
        raise TypeError("a list expected")
    return tuple(value)


@dataclass(frozen=True, slots=True)
class Room:
    """The base of a case: whose confirmation and vote it needs; `None` before it is opened."""

    item: AgendaItemId
    base: tuple[Member, ...] | None

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(member.name for member in self.base or ())

    @property
    def ids(self) -> tuple[MemberId, ...]:
        return tuple(member.id for member in self.base or ())


def room_of(session: Session, item: AgendaItemId) -> Room:
    """Who was present when the case opened and still is, without those recused; nobody joins later.

    From the reveal of a round on it stays as it was then, whoever leaves the meeting afterwards.
    """
    openings = acts(session, Opening, item=item)
    if not openings:
        return Room(item, None)
    first = frozenset(listed(openings[-1].base))
    recused = recusals_of(session, item)
    voting = last_round(session, item)
    reveals = () if voting is None else acts(session, Reveal, round=voting.id)
    until = reveals[0].at if reveals else None
    present = voting_present(session, session.get_one(AgendaItem, item).meeting, until)
    return Room(item, tuple(member for member in present if member.id in first and member.id not in recused))


def case_of(session: Session, item: AgendaItemId) -> CaseId:
    return session.get_one(AgendaItem, item).case


def number_of(session: Session, item: AgendaItemId) -> str:
    return session.get_one(LoanCase, case_of(session, item)).number


def is_sealed(session: Session, meeting: MeetingId) -> bool:
    return bool(acts(session, SealedMinutes, meeting=meeting))


def is_closed(session: Session, meeting: MeetingId) -> bool:
    return bool(acts(session, Closing, meeting=meeting)) or is_sealed(session, meeting)


def last_round(session: Session, item: AgendaItemId) -> Round | None:
    rounds = acts(session, Round, item=item)
    return rounds[-1] if rounds else None


def is_revealed(session: Session, voting: Round) -> bool:
    return bool(acts(session, Reveal, round=voting.id))


def state_of(session: Session, item: AgendaItemId) -> CaseState:
    """How far a case has come; a new round reopens a decided one."""
    voting = last_round(session, item)
    if voting is not None:
        if acts(session, Resolution, round=voting.id):
            return CaseState.DECIDED
        return CaseState.REVEALED if is_revealed(session, voting) else CaseState.VOTING
    return CaseState.OPEN if acts(session, Opening, item=item) else CaseState.PENDING


def refuse_closed(session: Session, meeting: MeetingId) -> None:
    """Nothing changes in a closed meeting."""
    if is_closed(session, meeting):
        raise MeetingClosed(number=session.get_one(Meeting, meeting).number)


def refuse_change(session: Session, item: AgendaItemId) -> None:
    """Nothing changes in a closed meeting or after the resolution."""
    refuse_closed(session, session.get_one(AgendaItem, item).meeting)
    if state_of(session, item) is CaseState.DECIDED:
        raise CaseDecided(number=number_of(session, item))


def refuse_unless_open(session: Session, item: AgendaItemId) -> None:
    """Lines are dealt with after the case was opened and before its round is revealed."""
    refuse_change(session, item)
    if state_of(session, item) not in {CaseState.OPEN, CaseState.VOTING}:
        raise CaseNotOpen(number=number_of(session, item))
