# SPDX-License-Identifier: Apache-2.0
"""Ballots: opening a round, keying votes that were called out, revealing, a new round."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.errors.case import CaseNotOpen, ReasonMissing
from models.errors.voting import (
    BallotOpen,
    EveryBallotShut,
    FullBallotShut,
    GateNotOpen,
    NotRevealed,
    RevealShut,
    VotesMissing,
)
from models.keys.person_key import PersonKey
from models.labels import operations as labels
from models.operations.change import Change
from models.operations.conditioning import add_mandatory
from models.operations.entering_from_paper import refuse_sealed_on_paper
from models.operations.news import news
from models.operations.signing import signature
from models.operations.taking_votes import refuse_other_way, refuse_vote, running
from models.operations.unsealing import lay_round_key, unseal
from models.records.ballots import Reveal, Round, Vote
from models.records.meetings import AgendaItem, Member
from models.records.sittings import LeftUndecided
from models.rules.tally import APPROVALS
from models.snapshots.reading.ballot import voted_in, voters_of
from models.snapshots.reading.desk import desk_of
from models.snapshots.reading.frame import (
    counting_round,
    is_revealed,
    last_round,
    number_of,
    refuse_change,
    refuse_closed,
    state_of,
)
from models.snapshots.reading.gate import gate_of
from models.snapshots.reading.preparing import refuse_prepared
from models.snapshots.reading.room import room_now
from models.snapshots.revealing import shut_reveal
from models.snapshots.voting import OwnTerms
from models.terms import AgendaItemId, CaseState, Choice, MemberId, Said, VotingWay


def open_ballot(
    session: Session,
    *,
    item: AgendaItemId,
    restricted: bool = False,
    reason: str | None = None,
    way: VotingWay = VotingWay.CALLED_OUT,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Open the first round: a full ballot needs the gate, a restricted one never approves and needs a reason."""
    refuse_prepared(session, session.get_one(AgendaItem, item).meeting)
    refuse_change(session, item)
    last = last_round(session, item)
    if last is not None:
        raise BallotOpen(round=last.number)
    if state_of(session, item) is not CaseState.OPEN:
        raise CaseNotOpen(number=number_of(session, item), state=state_of(session, item))
    voting = _Opening(item, 1, reason, restricted, way)
    return _open(session, voting, acting=acting, operator=operator, at=at)


def new_round(
    session: Session,
    *,
    item: AgendaItemId,
    reason: str,
    restricted: bool = False,
    way: VotingWay = VotingWay.CALLED_OUT,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Vote once more, with a reason, after a reveal, a resolution or a ballot that lost its quorum; all are kept.

    A full ballot whose gate fell while it was open is ended without a decision by a restricted one.
    """
    refuse_closed(session, session.get_one(AgendaItem, item).meeting)
    last = last_round(session, item)
    if last is None:
        raise NotRevealed
    unrevealed = counting_round(session, item) is not None and not is_revealed(session, last)
    if unrevealed and not (restricted and isinstance(_shut(session, last), FullBallotShut)):
        raise NotRevealed
    if not reason.strip():
        raise ReasonMissing
    if unrevealed:
        signed = signature(session, acting=acting, operator=operator, at=at)
        session.add(LeftUndecided(**signed, item=item, round=last.id, reason=reason.strip()))
        session.flush()
    voting = _Opening(item, last.number + 1, reason, restricted, way)
    return _open(session, voting, acting=acting, operator=operator, at=at)


def cast_vote(
    session: Session,
    *,
    item: AgendaItemId,
    member: MemberId,
    choice: Choice,
    amount: Decimal | None = None,
    months: int | None = None,
    annual_rate: Decimal | None = None,
    remark: str | None = None,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Key a vote; until the reveal a later one of the same member takes its place. Terms go with an approval alone."""
    voting = running(session, item)
    refuse_other_way(voting, VotingWay.CALLED_OUT)
    own = OwnTerms(amount, months, annual_rate)
    refuse_vote(session, voting, member, choice, own)
    own = own if choice in APPROVALS else OwnTerms()
    turn = 1 + (session.scalar(select(func.max(Vote.turn)).filter_by(round=voting.id, member=member)) or 0)
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(
        Vote(
            **signed,
            round=voting.id,
            member=member,
            turn=turn,
            choice=choice,
            amount=own.amount,
            months=own.months,
            annual_rate=own.annual_rate,
            remark=remark,
        )
    )
    said = Said(labels.VOTED, {"name": session.get_one(Member, member).name})
    facts = {
        "round": voting.id,
        "member": str(member),
        "turn": str(turn),
        "choice": choice.value,
        "amount": "" if own.amount is None else str(own.amount),
        "months": "" if own.months is None else str(own.months),
        "annual_rate": "" if own.annual_rate is None else str(own.annual_rate),
        "remark": remark or "",
    }
    return news(session, item, "cast_vote", said, facts)


def reveal(
    session: Session,
    *,
    item: AgendaItemId,
    key: PersonKey | None = None,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Show the votes, once everybody has voted; what the ballot needed to open is looked at again.

    Sealed votes are opened by the `key` of whoever presides or of a secretary.
    """
    voting = running(session, item)
    voted = voted_in(session, voting)
    waiting = [session.get_one(Member, member).name for member in voters_of(session, voting) if member not in voted]
    if waiting:
        raise VotesMissing(names=tuple(waiting))
    shut = _shut(session, voting)
    if shut is not None:
        raise shut
    votes = unseal(session, voting, key) if voting.way is VotingWay.SEALED else {}
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(Reveal(**signed, round=voting.id))
    facts = {"round": voting.id, **votes}
    if key is not None and votes:
        facts["key"] = key.public.fingerprint
    said = Said(labels.REVEALED, {"number": voting.number})
    return news(session, item, "reveal", said, facts, final=True)


@dataclass(frozen=True, slots=True)
class _Opening:
    """A round that is wished."""

    item: AgendaItemId
    number: int
    reason: str | None
    restricted: bool
    way: VotingWay


def _open(session: Session, wished: _Opening, *, acting: str, operator: str, at: datetime) -> Change:
    """The round is written first, so that the gate is that of the room as it is now; a refusal leaves nothing of it."""
    item, reason = wished.item, wished.reason
    if wished.restricted and not (reason or "").strip():
        raise ReasonMissing
    refuse_sealed_on_paper(session, item, wished.way)
    signed = signature(session, acting=acting, operator=operator, at=at)
    voting = Round(
        **signed,
        item=item,
        number=wished.number,
        restricted=wished.restricted,
        reason=reason,
        base=list(room_now(session, item).ids),
        way=wished.way,
    )
    session.add(voting)
    session.flush()
    _refuse_shut_gate(session, voting)
    if wished.way is VotingWay.SEALED:
        lay_round_key(session, desk_of(session, item), voting)
    if not wished.restricted:
        add_mandatory(session, item, acting=acting, operator=operator, at=at)
    said = Said(labels.BALLOT_OPENED, {"number": wished.number})
    facts = {"round": str(wished.number), "restricted": "yes" if wished.restricted else "no", "reason": reason or ""}
    facts["way"] = wished.way.value
    return news(session, item, "open_ballot", said, facts, payload=signed["id"], ballot=True)


def _shut(session: Session, voting: Round) -> GateNotOpen | None:
    return shut_reveal(gate_of(session, voting.item), restricted=voting.restricted, way=voting.way)


def _refuse_shut_gate(session: Session, voting: Round) -> None:
    """A full ballot needs every point, a restricted one quorum and declarations."""
    shut = _shut(session, voting)
    if shut is not None:
        refusal = EveryBallotShut if isinstance(shut, RevealShut) else GateNotOpen
        raise refusal(open_points=shut.open_points)
