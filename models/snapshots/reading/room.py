# SPDX-License-Identifier: Apache-2.0
"""The base of a case: who was there when it was opened and stayed, who is recused, who presides."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sqlalchemy.orm import Session

from models.errors.meeting import NobodyPresides, OnlyChair
from models.records.ballots import Reveal, Round
from models.records.meetings import ActingChair, AgendaItem, Attendance, Member, NoConflict, Opening, Recusal
from models.records.sittings import Adjournment, LeftUndecided
from models.snapshots.reading.frame import A, acts, counting_round, listed, members_of, voting_present
from models.snapshots.reading.kept import row_of
from models.terms import AgendaItemId, MemberId, Presence, Role


@dataclass(frozen=True, slots=True)
class Room:
    """The base of a case: whose confirmation and vote it needs; `None` before it is opened."""

    item: AgendaItemId
    base: tuple[Member, ...] | None
    recused: Mapping[MemberId, Recusal]
    chair: Member | None = None
    """Who presides: the chair while in the base, else whoever was named in the chair's place and is in it."""
    gained: int = 0
    """The place in the order of acts at which the base last gained a name: what was confirmed before has fallen."""

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(member.name for member in self.base or ())

    @property
    def ids(self) -> tuple[MemberId, ...]:
        return tuple(member.id for member in self.base or ())


def room_of(session: Session, item: AgendaItemId) -> Room:
    """Who was present when the case opened and never left since, without those recused; nobody joins later.

    From the reveal of a round on it stays as it was then, whoever leaves the meeting afterwards.
    """
    voting = counting_round(session, item)
    return room_now(session, item) if voting is None else room_in(session, voting)


def room_in(session: Session, voting: Round) -> Room:
    """The base of a round: as it is now, or as it was when it was revealed or ended without a decision."""
    return _room(session, voting.item, end_of(session, voting))


def end_of(session: Session, voting: Round) -> int | None:
    """The place in the order of acts at which a round was revealed or ended without a decision."""
    ends = (*acts(session, Reveal, round=voting.id), *acts(session, LeftUndecided, round=voting.id))
    return ends[0].sequence if ends else None


def room_now(session: Session, item: AgendaItemId) -> Room:
    """The base as it is now, also where the last round is revealed: what the next round starts from."""
    return _room(session, item, None)


def recusals_of(session: Session, item: AgendaItemId) -> Mapping[MemberId, Recusal]:
    """Who takes no part in the case, however it stands now."""
    return _standing(acts(session, Recusal, item=item), acts(session, Opening, item=item))


def _standing(recusals: Iterable[Recusal], openings: Sequence[Opening]) -> Mapping[MemberId, Recusal]:
    """Recusals by member, but for one after which the base was taken with that member: it was taken back."""
    return {
        row.member: row
        for row in recusals
        if not any(each.sequence > row.sequence and row.member in listed(each.base) for each in openings)
    }


def undeclared(session: Session, item: AgendaItemId) -> tuple[Member, ...]:
    """Members of the base who declared neither a recusal nor that nothing keeps them from the case.

    Before the case is opened, those who would be in its base.
    """
    declared = {member for row in acts(session, NoConflict, item=item) for member in listed(row.members)}
    declared |= set(recusals_of(session, item))
    base = room_of(session, item).base
    if base is None:
        base = voting_present(session, row_of(session, AgendaItem, item).meeting)
    return tuple(member for member in base if member.id not in declared)


def joining(session: Session, item: AgendaItemId) -> tuple[Member, ...]:
    """Who would come to the base of an opened case if it were presented anew now."""
    meeting = row_of(session, AgendaItem, item).meeting
    openings, attendance = acts(session, Opening, item=item), acts(session, Attendance, meeting=meeting)
    if not openings:
        return ()
    recused = recusals_of(session, item)
    before = _heard(openings[-1], attendance, acts(session, Adjournment, meeting=meeting))
    return tuple(each for each in voting_present(session, meeting) if each.id not in {*recused, *before})


def presiding(session: Session, item: AgendaItemId) -> Member | None:
    """Who presides over the case now; nobody where the chair is recused or left and no other was named."""
    return room_now(session, item).chair


def refuse_others(session: Session, item: AgendaItemId, acting: str) -> None:
    """Only whoever presides over the case decides this."""
    chair = presiding(session, item)
    if chair is None:
        raise NobodyPresides(chair=chair_named(session, item))
    if acting != chair.name:
        raise OnlyChair(chair=chair.name)


def chair_named(session: Session, item: AgendaItemId) -> str:
    """The chair of the meeting, also where somebody else presides or nobody."""
    meeting = row_of(session, AgendaItem, item).meeting
    return ", ".join(member.name for member in members_of(session, meeting) if member.role is Role.CHAIR)


def _room(session: Session, item: AgendaItemId, until: int | None) -> Room:
    openings = _before(acts(session, Opening, item=item), until)
    recused = _standing(_before(acts(session, Recusal, item=item), until), openings)
    if not openings:
        return Room(item, None, recused)
    meeting = row_of(session, AgendaItem, item).meeting
    attendance = _before(acts(session, Attendance, meeting=meeting), until)
    breaks = _before(acts(session, Adjournment, meeting=meeting), until)
    base = _staying(openings[-1], attendance) - set(recused)
    if breaks and breaks[-1].sequence > openings[-1].sequence:
        base = set()  # after an adjournment to another day every case is presented anew
    members = tuple(member for member in members_of(session, meeting) if member.id in base)
    named = [row.member for row in _before(acts(session, ActingChair, item=item), until)]
    return Room(item, members, recused, _chair(members, named), _gained(openings, attendance, breaks))


def _chair(base: Sequence[Member], named: Sequence[MemberId]) -> Member | None:
    chair = next((member for member in base if member.role is Role.CHAIR), None)
    return chair or next((member for member in base if named and member.id == named[-1]), None)


def _staying(opening: Opening, attendance: Iterable[Attendance]) -> set[MemberId]:
    """Those present at an opening who never left after it."""
    left = {
        row.member for row in attendance if row.sequence > opening.sequence and row.presence is not Presence.PRESENT
    }
    return set(listed(opening.base)) - left


def _gained(openings: Sequence[Opening], attendance: Sequence[Attendance], breaks: Sequence[Adjournment]) -> int:
    """Where the base was last taken with a name that it did not have just before."""
    gained = 0
    for before, opening in pairwise(openings):
        heard = _heard(before, _before(attendance, opening.sequence), _before(breaks, opening.sequence))
        if set(listed(opening.base)) - heard:
            gained = opening.sequence
    return gained


def _heard(opening: Opening, attendance: Sequence[Attendance], breaks: Sequence[Adjournment]) -> set[MemberId]:
    """Those present at an opening who missed nothing since.

    Once the meeting was broken off nobody misses anything until the case is presented anew.
    """
    ended = [row.sequence for row in breaks if row.sequence > opening.sequence]
    return _staying(opening, _before(attendance, min(ended, default=None)))


def _before(rows: Sequence[A], until: int | None) -> tuple[A, ...]:
    return tuple(row for row in rows if until is None or row.sequence < until)
