# SPDX-License-Identifier: Apache-2.0
"""Where a case stands in its meeting: who is there, how far it has come, whether it can still change."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from models.errors.case import CaseDecided, CaseNotOpen
from models.errors.meeting import MeetingClosed
from models.errors.sittings import MeetingAdjourned
from models.errors.voting import RoundRevealed
from models.records.ballots import Reveal, Round
from models.records.cases import LoanCase
from models.records.meetings import (
    Act,
    AgendaItem,
    Attendance,
    CaseWithdrawn,
    Closing,
    Meeting,
    Member,
    Opening,
    SealedMinutes,
    Withdrawal,
)
from models.records.resolutions import Resolution
from models.records.sittings import Adjournment, Deferral, LeftUndecided, Resumption
from models.snapshots.reading.kept import acts_kept, row_of, rows_kept
from models.terms import AgendaItemId, CaseId, CaseState, MeetingId, MemberId, Presence, Role

A = TypeVar("A", bound=Act)
VOTERS = (Role.CHAIR, Role.MEMBER)
_ITEMS = select(AgendaItem).where(AgendaItem.meeting == bindparam("meeting")).order_by(AgendaItem.position)
_MEMBERS = select(Member).where(Member.meeting == bindparam("meeting")).order_by(Member.position)


def acts(session: Session, kind: type[A], /, **where: object) -> tuple[A, ...]:
    """The acts of one kind that were not taken back, in order."""
    names = tuple(where)
    return acts_kept(session, kind, _acts_of(kind, names), _later_acts_of(kind, names), where)


@cache
def _acts_of(kind: type[A], names: tuple[str, ...]) -> Select[A]:
    """Made once: a case is read by some seventy of them."""
    withdrawn = select(Withdrawal.subject)
    asked = [getattr(kind, name) == bindparam(name) for name in names]
    return select(kind).where(*asked, kind.id.not_in(withdrawn)).order_by(kind.sequence)


@cache
def _later_acts_of(kind: type[A], names: tuple[str, ...]) -> Select[A]:
    """Those after a place in the order of acts."""
    return _acts_of(kind, names).where(kind.sequence > bindparam("place"))


def presence_of(session: Session, meeting: MeetingId, until: int | None = None) -> Mapping[MemberId, Presence]:
    """The last attendance of each person since the meeting was resumed; whoever has none is absent.

    With `until`, as it was before that place in the order of acts.
    """
    last = [row.sequence for row in acts(session, Resumption, meeting=meeting) if until is None or row.sequence < until]
    return {
        row.member: row.presence
        for row in acts(session, Attendance, meeting=meeting)
        if row.sequence > max(last, default=0) and (until is None or row.sequence < until)
    }


def members_of(session: Session, meeting: MeetingId) -> Sequence[Member]:
    return rows_kept(session, Member, _MEMBERS, {"meeting": meeting})


def items_of(session: Session, meeting: MeetingId) -> Sequence[AgendaItem]:
    """The agenda in its order."""
    return rows_kept(session, AgendaItem, _ITEMS, {"meeting": meeting})


def voting_present(session: Session, meeting: MeetingId) -> tuple[Member, ...]:
    """Chair and members who are in the room now."""
    presence = presence_of(session, meeting)
    return tuple(
        member
        for member in members_of(session, meeting)
        if member.role in VOTERS and presence.get(member.id) is Presence.PRESENT
    )


def listed(value: object) -> tuple[Any, ...]:
    """The entries of a column that holds a list."""
    if not isinstance(value, tuple | list):
        raise TypeError("a list expected")
    return tuple(value)


def case_of(session: Session, item: AgendaItemId) -> CaseId:
    return row_of(session, AgendaItem, item).case


def number_of(session: Session, item: AgendaItemId) -> str:
    return row_of(session, LoanCase, case_of(session, item)).number


def is_sealed(session: Session, meeting: MeetingId) -> bool:
    return bool(acts(session, SealedMinutes, meeting=meeting))


def is_closed(session: Session, meeting: MeetingId) -> bool:
    return bool(acts(session, Closing, meeting=meeting)) or is_sealed(session, meeting)


def last_round(session: Session, item: AgendaItemId) -> Round | None:
    rounds = acts(session, Round, item=item)
    return rounds[-1] if rounds else None


def counting_round(session: Session, item: AgendaItemId) -> Round | None:
    """The last round, unless its quorum left and it was ended without a decision."""
    voting = last_round(session, item)
    return None if voting is None or acts(session, LeftUndecided, round=voting.id) else voting


def is_revealed(session: Session, voting: Round) -> bool:
    return bool(acts(session, Reveal, round=voting.id))


def state_of(session: Session, item: AgendaItemId) -> CaseState:
    """How far a case has come; a new round reopens a decided one, and one that was withdrawn needs no ballot."""
    if is_withdrawn(session, item) or acts(session, Deferral, item=item) or is_left_undecided(session, item):
        return CaseState.DECIDED
    voting = counting_round(session, item)
    if voting is not None:
        if acts(session, Resolution, round=voting.id):
            return CaseState.DECIDED
        return CaseState.REVEALED if is_revealed(session, voting) else CaseState.VOTING
    return CaseState.OPEN if acts(session, Opening, item=item) else CaseState.PENDING


def opened_at(session: Session, item: AgendaItemId) -> datetime | None:
    """When an undecided case was taken up last; nobody waits for one that is not open."""
    openings = acts(session, Opening, item=item)
    return openings[-1].at if openings and state_of(session, item) is not CaseState.DECIDED else None


def is_withdrawn(session: Session, item: AgendaItemId) -> bool:
    """Whether the client took the application back."""
    return bool(acts(session, CaseWithdrawn, item=item))


def is_left_undecided(session: Session, item: AgendaItemId) -> bool:
    """Whether the case was given up for want of a quorum and not presented or voted on since."""
    left = acts(session, LeftUndecided, item=item)
    after = (*acts(session, Opening, item=item), *acts(session, Round, item=item))
    return bool(left) and all(row.sequence < left[-1].sequence for row in after)


def adjourned(session: Session, meeting: MeetingId) -> Adjournment | None:
    """How the meeting was broken off, while it is not resumed."""
    breaks, resumed = acts(session, Adjournment, meeting=meeting), acts(session, Resumption, meeting=meeting)
    return breaks[-1] if len(breaks) > len(resumed) else None


def refuse_ended(session: Session, meeting: MeetingId) -> None:
    """No case comes to a closed meeting, and none changes its place there."""
    if is_closed(session, meeting):
        raise MeetingClosed(number=row_of(session, Meeting, meeting).number)


def refuse_closed(session: Session, meeting: MeetingId) -> None:
    """Nothing is dealt with in a closed meeting, or while it is adjourned to another day."""
    refuse_ended(session, meeting)
    if (pause := adjourned(session, meeting)) is not None:
        raise MeetingAdjourned(number=row_of(session, Meeting, meeting).number, until=pause.until)


def refuse_change(session: Session, item: AgendaItemId) -> None:
    """Nothing changes in a closed meeting or after the resolution."""
    refuse_closed(session, row_of(session, AgendaItem, item).meeting)
    if state_of(session, item) is CaseState.DECIDED:
        raise CaseDecided(number=number_of(session, item))


def refuse_unless_open(session: Session, item: AgendaItemId) -> None:
    """Lines are dealt with after the case was opened and before its round is revealed."""
    refuse_change(session, item)
    if state_of(session, item) not in {CaseState.OPEN, CaseState.VOTING}:
        raise CaseNotOpen(number=number_of(session, item), state=state_of(session, item))


def revealed_rounds(session: Session, item: AgendaItemId) -> tuple[Round, ...]:
    """The rounds that were counted, also while a further one runs."""
    return tuple(voting for voting in acts(session, Round, item=item) if is_revealed(session, voting))


def refuse_revealed(session: Session, item: AgendaItemId) -> None:
    """From the reveal on only conditions, the resolution and a new round are left."""
    voting = last_round(session, item)
    if voting is not None and is_revealed(session, voting):
        raise RoundRevealed(round=voting.number)
