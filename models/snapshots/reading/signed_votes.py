# SPDX-License-Identifier: Apache-2.0
"""Whether the votes of revealed sealed rounds are what their members signed, and each key whose it is said to be."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.keys.ballot import SignedVote, VoteStatement
from models.keys.renewal import renewal_statement
from models.records.ballots import Round, Vote
from models.records.meetings import Member
from models.records.person_keys import EnrolledKey
from models.records.sealed_votes import SealedVote, VoteSignature
from models.snapshots.chain import FaultyVote
from models.snapshots.reading.frame import is_revealed, listed, number_of
from models.snapshots.reading.kept import row_of
from models.snapshots.reading.keys import all_keys, public_key
from models.terms import VotingWay


def faulty_votes(session: Session) -> tuple[FaultyVote, ...]:
    """Votes that are not what was signed, or were given by a key that is not their member's."""
    keys = all_keys(session)
    signatures = {row.vote: row for row in session.scalars(select(VoteSignature))}
    rounds = session.scalars(select(Round).filter_by(way=VotingWay.SEALED).order_by(Round.sequence)).all()
    return tuple(
        FaultyVote(number_of(session, voting.item), voting.number, row_of(session, Member, vote.member).name)
        for voting in rounds
        if is_revealed(session, voting)
        for vote in session.scalars(select(Vote).filter_by(round=voting.id).order_by(Vote.sequence))
        if not _holds(session, vote, signatures.get(vote.id), keys)
    )


def _holds(session: Session, vote: Vote, signed: VoteSignature | None, keys: Mapping[str, EnrolledKey]) -> bool:
    key = None if signed is None else keys.get(signed.key)
    name = row_of(session, Member, vote.member).name
    if signed is None or key is None or key.person != name or not is_vouched_for(key, keys):
        return False
    sealed = select(SealedVote).filter_by(round=vote.round, member=vote.member, turn=vote.turn, key=signed.key)
    if not SignedVote(signed.statement, signed.signature).is_by(public_key(key)) or session.scalar(sealed) is None:
        return False
    try:
        said = VoteStatement.from_bytes(signed.statement)
    except ValueError:
        return False
    place = (said.round, said.member, said.turn)
    meant = (said.choice, said.amount, said.months, said.annual_rate, said.remark)
    return (place, meant) == (
        (vote.round, vote.member, vote.turn),
        (vote.choice, vote.amount, vote.months, vote.annual_rate, vote.remark or None),
    )


def is_vouched_for(key: EnrolledKey, keys: Mapping[str, EnrolledKey]) -> bool:
    """A first key stands alone; each further one of a person has the signatures of its witnesses."""
    statement = renewal_statement(key.person, public_key(key))
    first = next(row for row in keys.values() if row.person == key.person)
    witnesses = listed(key.witnesses)
    return (key.fingerprint == first.fingerprint or bool(witnesses)) and all(
        said["key"] in keys and public_key(keys[said["key"]]).holds(statement, bytes.fromhex(said["signature"]))
        for said in witnesses
    )
