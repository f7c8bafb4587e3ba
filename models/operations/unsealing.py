# SPDX-License-Identifier: Apache-2.0
"""The key of a sealed round: made when it opens, used once at its reveal, by whoever presides or a secretary."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from models.errors.keys import KeeperWanted, NoKeyYet, SealBroken, VotesOutdated, WayNotAllowed
from models.errors.meeting import NobodyPresides
from models.keys.ballot import SignedVote, VoteStatement, ballot_key, open_vote, opened_ballot
from models.keys.person_key import NotForThisKey, PersonKey
from models.operations.signing import signature
from models.records.ballots import Round, Vote
from models.records.canonical import canonical_text
from models.records.meetings import Member
from models.records.sealed_votes import KeptRoundKey, RoundKey, SealedVote, VoteSignature
from models.rules.policy import Identity
from models.snapshots.reading.ballot import keepers_of, sealed_by, voters_of
from models.snapshots.reading.confirmed import confirmed_digest
from models.snapshots.reading.desk import Desk, desk_of
from models.snapshots.reading.frame import members_of
from models.snapshots.reading.kept import read_anew
from models.snapshots.reading.keys import all_keys, open_keys, public_key
from models.snapshots.reading.room import room_in
from models.snapshots.reading.signed_votes import is_vouched_for
from models.terms import MemberId, Role, RoundId


def lay_round_key(session: Session, desk: Desk, voting: Round) -> None:
    """Make the key of a round and keep it under those of its keepers; everybody who votes must have a key."""
    if desk.policy.identity is not Identity.KEYS:
        raise WayNotAllowed
    room = room_in(session, voting)
    if room.chair is None:
        raise NobodyPresides(chair=_chairs(session, desk))
    secretaries = [member for member in members_of(session, desk.meeting) if member.role is Role.SECRETARY]
    own = open_keys(session)
    voters = [session.get_one(Member, each) for each in voters_of(session, voting)]
    without = tuple(member.name for member in (*voters, *secretaries) if member.name not in own)
    if without:
        raise NoKeyYet(names=without)
    keepers = tuple(public_key(own[member.name]) for member in (room.chair, *secretaries))
    made = ballot_key(RoundId(voting.id), keepers)
    session.add(RoundKey(round=voting.id, public=made.public))
    session.add_all(KeptRoundKey(round=voting.id, keeper=keeper, sealed=sealed) for keeper, sealed in made.wrapped)


def _chairs(session: Session, desk: Desk) -> str:
    return ", ".join(member.name for member in members_of(session, desk.meeting) if member.role is Role.CHAIR)


@dataclass(frozen=True, slots=True)
class _Opened:
    """A vote out of its seal, as its member signed it."""

    row: SealedVote
    name: str
    signed: SignedVote
    vote: VoteStatement


def unseal(session: Session, voting: Round, key: PersonKey | None) -> Mapping[str, str]:
    """Open every vote that counts, check its signature, and write it as a vote; gives what the journal keeps of them.

    Nothing is written unless every seal and signature holds and every member saw the case as it is now.
    """
    private = _private_half(session, voting, key)
    rows = sealed_by(session, voting)
    names = {member: session.get_one(Member, member).name for member in rows}
    opened = {member: _opened(session, voting, row, names[member], private) for member, row in rows.items()}
    if broken := tuple(names[member] for member, each in opened.items() if each is None):
        raise SealBroken(names=broken)
    sound = [each for each in opened.values() if each is not None]
    read_anew(session)
    now = confirmed_digest(desk_of(session, voting.item))
    if outdated := tuple(each.name for each in sound if each.vote.seen != now):
        raise VotesOutdated(names=outdated)
    return {f"vote:{each.row.member}": _write(session, each) for each in sound}


def _private_half(session: Session, voting: Round, key: PersonKey | None) -> bytes:
    opens = {row.fingerprint for row in open_keys(session).values()}
    kept = None if key is None else session.get(KeptRoundKey, (voting.id, key.public.fingerprint))
    if key is None or kept is None or kept.keeper not in opens:
        raise KeeperWanted(names=keepers_of(session, voting))
    try:
        return opened_ballot(kept.sealed, key, RoundId(voting.id))
    except NotForThisKey:
        raise SealBroken(names=keepers_of(session, voting)) from None


def _opened(session: Session, voting: Round, row: SealedVote, name: str, private: bytes) -> _Opened | None:
    """The vote, or `None` where key, seal, signature or what was signed does not hold; read once it is signed."""
    place = RoundId(voting.id), MemberId(row.member), row.turn
    keys = all_keys(session)
    key = keys.get(row.key)
    if key is None or key.person != name or not is_vouched_for(key, keys):
        return None
    try:
        signed = open_vote(row.sealed, private, *place)
        if not signed.is_by(public_key(key)):
            return None
        vote = VoteStatement.from_bytes(signed.statement)
    except (NotForThisKey, ValueError):
        return None
    meant = (vote.round, vote.member, vote.turn, vote.seen) == (*place, row.seen)
    return _Opened(row, name, signed, vote) if meant else None


def _write(session: Session, opened: _Opened) -> str:
    """The vote as if it had been called out, with its signature beside it."""
    row, vote = opened.row, opened.vote
    act = signature(session, acting=opened.name, operator=row.operator, at=row.at)
    terms = {"amount": vote.amount, "months": vote.months, "annual_rate": vote.annual_rate}
    plain = {"choice": vote.choice, **terms, "remark": vote.remark}
    session.add(
        Vote(
            **act,
            round=row.round,
            member=row.member,
            turn=row.turn,
            choice=vote.choice,
            amount=vote.amount,
            months=vote.months,
            annual_rate=vote.annual_rate,
            remark=vote.remark,
        )
    )
    session.flush()
    signed = opened.signed
    session.add(VoteSignature(vote=act["id"], key=row.key, statement=signed.statement, signature=signed.signature))
    return canonical_text({**plain, "turn": row.turn, "key": row.key, "signature": signed.signature.hex()})
