# SPDX-License-Identifier: Apache-2.0
"""Sealed votes: each signed by its member and sealed to the ballot before it is stored."""

from datetime import datetime
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.errors.keys import CaseChanged, ChairIsLast, NoKeyYet, NotThisKey, RemarkTooLong
from models.keys.ballot import MOST_REMARK, VoteStatement, seal_vote, signed_vote
from models.keys.person_key import PersonKey
from models.labels import operations as labels
from models.operations.change import Change
from models.operations.news import news
from models.operations.signing import signature
from models.operations.taking_votes import refuse_other_way, refuse_vote, running
from models.records.ballots import Round
from models.records.meetings import Member
from models.records.sealed_votes import RoundKey, SealedVote
from models.rules.tally import APPROVALS
from models.snapshots.reading.ballot import sealed_by, voters_of
from models.snapshots.reading.confirmed import confirmed_digest
from models.snapshots.reading.desk import desk_of
from models.snapshots.reading.frame import number_of
from models.snapshots.reading.kept import read_anew
from models.snapshots.reading.keys import open_keys
from models.snapshots.reading.room import room_in
from models.snapshots.voting import OwnTerms
from models.terms import AgendaItemId, Choice, MemberId, RoundId, Said, VotingWay


def cast_sealed_vote(
    session: Session,
    *,
    item: AgendaItemId,
    member: MemberId,
    choice: Choice,
    seen: str,
    key: PersonKey,
    amount: Decimal | None = None,
    months: int | None = None,
    annual_rate: Decimal | None = None,
    remark: str | None = None,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Sign and seal a vote with the member's unlocked key; the payload is its receipt, which is stored nowhere.

    `seen` is the digest of the confirmations that were shown. Neither record nor journal get more than the seal.
    """
    voting = running(session, item)
    refuse_other_way(voting, VotingWay.SEALED)
    own = OwnTerms(amount, months, annual_rate)
    refuse_vote(session, voting, member, choice, own)
    _refuse_other_key(session, member, key)
    if remark is not None and len(remark) > MOST_REMARK:
        raise RemarkTooLong(most=MOST_REMARK)
    read_anew(session)
    if seen != confirmed_digest(desk_of(session, item)):
        raise CaseChanged(number=number_of(session, item))
    _refuse_chair_first(session, voting, member)
    turn = 1 + (session.scalar(select(func.max(SealedVote.turn)).filter_by(round=voting.id, member=member)) or 0)
    round_, own = RoundId(voting.id), own if choice in APPROVALS else OwnTerms()
    stated = VoteStatement(round_, member, turn, choice, own.amount, own.months, remark, seen, own.annual_rate)
    signed = signed_vote(stated, key)
    sealed = seal_vote(signed, session.get_one(RoundKey, voting.id).public, round_, member, turn)
    act = signature(session, acting=acting, operator=operator, at=at)
    fingerprint = key.public.fingerprint
    session.add(SealedVote(**act, round=voting.id, member=member, turn=turn, key=fingerprint, seen=seen, sealed=sealed))
    facts = {"round": voting.id, "member": str(member), "turn": str(turn), "key": fingerprint, "sealed": sealed.hex()}
    said = Said(labels.VOTED, {"name": session.get_one(Member, member).name})
    return news(session, item, "cast_sealed_vote", said, facts, payload=signed.receipt)


def _refuse_other_key(session: Session, member: MemberId, key: PersonKey) -> None:
    name = session.get_one(Member, member).name
    own = open_keys(session).get(name)
    if own is None:
        raise NoKeyYet(names=(name,))
    if own.fingerprint != key.public.fingerprint:
        raise NotThisKey(name=name)


def _refuse_chair_first(session: Session, voting: Round, member: MemberId) -> None:
    chair = room_in(session, voting).chair
    if chair is None or chair.id != member:
        return
    voted = sealed_by(session, voting)
    others = [each for each in voters_of(session, voting) if each != member and each not in voted]
    if others:
        raise ChairIsLast(names=tuple(session.get_one(Member, each).name for each in others))
