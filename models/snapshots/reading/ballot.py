# SPDX-License-Identifier: Apache-2.0
"""Rounds of a case, counted by the rule of its tier."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.keys.ballot import SignedVote
from models.records.ballots import Reveal, Round, Vote
from models.records.meetings import AgendaItem, Member
from models.records.person_keys import EnrolledKey
from models.records.sealed_votes import KeptRoundKey, SealedVote, VoteSignature
from models.records.sittings import LeftUndecided
from models.rules.tally import Seat, TallyResult, tally
from models.rules.tally_rule import Rule
from models.snapshots.reading.desk import names_of
from models.snapshots.reading.following import veto_before_adoption, veto_row
from models.snapshots.reading.frame import VOTERS, acts, last_round, listed, members_of, presence_of, state_of
from models.snapshots.reading.kept import row_of
from models.snapshots.reading.paper import on_paper
from models.snapshots.reading.room import Room, end_of, room_in, room_of
from models.snapshots.voting import RoundRow, VoterRow
from models.terms import AgendaItemId, CaseState, MemberId, Presence, Role, RoundId, VotingWay

V = TypeVar("V", Vote, SealedVote)


@dataclass(frozen=True, slots=True)
class Count:
    """Who votes on a case, and what is counted of one round."""

    roster: tuple[Member, ...]
    recused: Mapping[MemberId, str]
    absent: frozenset[MemberId]
    votes: Mapping[MemberId, Vote]
    voted: frozenset[MemberId]
    receipts: Mapping[MemberId, str]
    result: TallyResult
    chair: MemberId | None = None
    """Who presides, where somebody does."""
    observing: frozenset[MemberId] = frozenset()
    """Of the absent, those who are in the room without a vote."""


def count_of(session: Session, item: AgendaItemId, rule: Rule, voting: Round | None) -> Count:
    """A round, or the hall before the first one; whoever is outside the base counts as absent."""
    roster = tuple(
        member for member in members_of(session, row_of(session, AgendaItem, item).meeting) if member.role in VOTERS
    )
    room = room_of(session, item) if voting is None else room_in(session, voting)
    recused = {member: row.reason for member, row in room.recused.items()}
    voters = room.ids if voting is None else _voters(voting, room)
    base = frozenset(voters)
    absent = frozenset(member.id for member in roster if member.id not in base and member.id not in recused)
    votes = {} if voting is None else _last_of(Vote, session, voting, voters)
    chair = None if room.chair is None else room.chair.id
    seats = [Seat(member.id, seat_role(member, chair)) for member in roster]
    ballots = {str(member): vote.choice for member, vote in votes.items()}
    away = [str(member) for member in recused], [str(member) for member in absent]
    vetoed = voting is not None and veto_before_adoption(session, voting) is not None
    result = tally(rule, seats, *away, ballots, names=names_of(session, item), veto=vetoed)
    sealed = voting is not None and voting.way is VotingWay.SEALED
    voted = frozenset(_last_of(SealedVote, session, voting, voters) if voting is not None and sealed else votes)
    receipts = _receipts(session, votes) if sealed else {}
    until = None if voting is None else end_of(session, voting)
    presence = presence_of(session, row_of(session, AgendaItem, item).meeting, until)
    observing = frozenset(member for member in absent if presence.get(member) is Presence.OBSERVING)
    return Count(roster, recused, absent, votes, voted, receipts, result, chair, observing)


def seat_role(member: Member, chair: MemberId | None) -> Role:
    """Whoever presides has the chair's role, and the chair in whose place it is has none but a member's."""
    if chair is None or member.role not in VOTERS:
        return member.role
    return Role.CHAIR if member.id == chair else Role.MEMBER


def voters_of(session: Session, voting: Round) -> tuple[MemberId, ...]:
    """Who was in the base when the round opened and still is, or was at the reveal."""
    return _voters(voting, room_in(session, voting))


def _voters(voting: Round, room: Room) -> tuple[MemberId, ...]:
    still = set(room.ids)
    return tuple(member for member in listed(voting.base) if member in still)


def last_votes(session: Session, voting: Round) -> Mapping[MemberId, Vote]:
    """What counts in a round: the last vote of each of its voters; that of a member who left counts for nothing."""
    return _last_of(Vote, session, voting, voters_of(session, voting))


def sealed_by(session: Session, voting: Round) -> Mapping[MemberId, SealedVote]:
    """The last sealed vote of each voter of a round, in the order in which members are called."""
    return _last_of(SealedVote, session, voting, voters_of(session, voting))


def _last_of(kind: type[V], session: Session, voting: Round, voters: Sequence[MemberId]) -> Mapping[MemberId, V]:
    """The last vote of each of these voters in a round."""
    last = {row.member: row for row in session.scalars(select(kind).filter_by(round=voting.id).order_by(kind.turn))}
    return {member: last[member] for member in voters if member in last}


def voted_in(session: Session, voting: Round) -> frozenset[MemberId]:
    """Which voters of a round have voted, whatever they said."""
    sealed = voting.way is VotingWay.SEALED
    return frozenset(sealed_by(session, voting) if sealed else last_votes(session, voting))


def keepers_of(session: Session, voting: Round) -> tuple[str, ...]:
    """Who can reveal a sealed round, by name."""
    keeper = EnrolledKey.fingerprint == KeptRoundKey.keeper
    query = select(EnrolledKey.person).join(KeptRoundKey, keeper).where(KeptRoundKey.round == voting.id)
    return tuple(session.scalars(query.order_by(EnrolledKey.sequence)))


def sealed_round_with(session: Session, key: EnrolledKey) -> Round | None:
    """The sealed round that runs and needs this key: of one of its keepers, or of somebody who votes in it."""
    sealed = session.scalars(select(Round).filter_by(way=VotingWay.SEALED).order_by(Round.sequence))
    return next((voting for voting in sealed if _runs(session, voting) and _needs(session, voting, key)), None)


def _runs(session: Session, voting: Round) -> bool:
    last = last_round(session, voting.item)
    return last is not None and last.id == voting.id and state_of(session, voting.item) is CaseState.VOTING


def _needs(session: Session, voting: Round, key: EnrolledKey) -> bool:
    names = [row_of(session, Member, member).name for member in voters_of(session, voting)]
    return key.person in names or session.get(KeptRoundKey, (voting.id, key.fingerprint)) is not None


def _receipts(session: Session, votes: Mapping[MemberId, Vote]) -> Mapping[MemberId, str]:
    """The receipt of each revealed vote that was sealed, made anew from what was counted."""
    rows = session.scalars(select(VoteSignature).where(VoteSignature.vote.in_([vote.id for vote in votes.values()])))
    by_vote = {row.vote: SignedVote(row.statement, row.signature).receipt for row in rows}
    return {member: by_vote[vote.id] for member, vote in votes.items() if vote.id in by_vote}


def round_row(session: Session, voting: Round, rule: Rule) -> RoundRow:
    """One round; counts, outcome and sentence only after its reveal."""
    count = count_of(session, voting.item, rule, voting)
    reveals, left = acts(session, Reveal, round=voting.id), acts(session, LeftUndecided, round=voting.id)
    is_on_paper = on_paper(session, voting.item)
    entered = {member for member, vote in count.votes.items() if is_on_paper(vote)}
    rows = (voter_row(member, count) for member in count.roster)
    voters = tuple(replace(row, from_paper=row.id in entered) for row in rows)
    return RoundRow(
        id=RoundId(voting.id),
        number=voting.number,
        restricted=voting.restricted,
        opened_at=voting.at,
        revealed_at=reveals[0].at if reveals else None,
        voters=tuple(map(_unsaid, voters)) if left else voters,
        counts=tuple(count.result.counts.items()) if reveals else (),
        outcome=names_of(session, voting.item).named(count.result.outcome) if reveals else None,
        sentence=count.result.sentence if reveals else None,
        reason=voting.reason,
        way=voting.way,
        keepers=keepers_of(session, voting) if voting.way is VotingWay.SEALED else (),
        veto=veto_row(veto_before_adoption(session, voting)),
        left=left[0].reason if left else None,
    )


def _unsaid(row: VoterRow) -> VoterRow:
    """What was never revealed is not shown when its ballot is over."""
    return replace(row, choice=None, amount=None, months=None, annual_rate=None, remark=None, from_paper=False)


def voter_row(member: Member, count: Count) -> VoterRow:
    vote = count.votes.get(member.id)
    return VoterRow(
        id=member.id,
        number=member.number or 0,
        name=member.name,
        chair=member.role is Role.CHAIR if count.chair is None else member.id == count.chair,
        recused=count.recused.get(member.id),
        absent=member.id in count.absent,
        observing=member.id in count.observing,
        voted=member.id in count.voted,
        choice=None if vote is None else vote.choice,
        amount=None if vote is None else vote.amount,
        months=None if vote is None else vote.months,
        annual_rate=None if vote is None else vote.annual_rate,
        remark=None if vote is None else vote.remark,
        acting=member.id == count.chair and member.role is not Role.CHAIR,
        receipt=count.receipts.get(member.id),
    )
