# SPDX-License-Identifier: Apache-2.0
"""What a member signed once serves nobody a second time (`reliability.md` E3)."""

import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import SealBroken
from models.keys.ballot import SignedVote, seal_vote
from models.operations.voting import new_round
from models.records.ballots import Vote
from models.records.sealed_votes import SealedVote, VoteSignature
from models.terms import RoundId, VotingWay
from tests.tools.keyed_session import KeyedEvening


def test_e3_a_genuine_vote_of_an_earlier_round_is_none_of_this_one(keyed: KeyedEvening) -> None:
    """After a reveal signatures lie open in the record; sealed anew, one is still about the round it names."""
    sealed = keyed.items["breakfast-stall"]
    keyed.open_sealed(sealed)
    keyed.seal_all(sealed)
    keyed.unseal(sealed)
    old, row = keyed.store.read(signature_of_first_vote)
    keyed.perform(new_round, item=sealed, reason="重议", restricted=True, way=VotingWay.SEALED)
    keyed.seal_all(sealed)
    with closing(sqlite3.connect(keyed.store.file)) as stranger:
        stranger.execute("DROP TRIGGER sealed_votes_no_update")
        ((id, round_, ballot),) = stranger.execute(
            "SELECT v.id, v.round, k.public FROM sealed_votes v JOIN round_keys k ON k.round = v.round"
            " WHERE v.member = ? AND v.round <> ?",
            [row.member, row.round],
        ).fetchall()
        again = seal_vote(old, ballot, RoundId(round_), row.member, row.turn)
        stranger.execute("UPDATE sealed_votes SET sealed = ? WHERE id = ?", [again, id])
        stranger.commit()

    with pytest.raises(SealBroken) as refused:
        keyed.unseal(sealed)
    assert refused.value.names == ("陈淑芬",)


def signature_of_first_vote(session: Session) -> tuple[SignedVote, SealedVote]:
    row = session.scalars(select(SealedVote).order_by(SealedVote.sequence)).first()
    assert row is not None
    vote = session.scalars(select(Vote).filter_by(round=row.round, member=row.member)).one()
    kept = session.scalars(select(VoteSignature).filter_by(vote=vote.id)).one()
    session.expunge(row)
    return SignedVote(kept.statement, kept.signature), row
