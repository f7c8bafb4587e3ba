# SPDX-License-Identifier: Apache-2.0
"""A sealed vote is read once its signature holds; whatever else lies in a seal is told in words and reveals nothing."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import SealBroken
from models.keys.ballot import VOTE, SignedVote, VoteStatement, seal_vote, signed_vote
from models.keys.person_key import PersonKey
from models.keys.statements import parts_of, statement
from models.records.sealed_votes import RoundKey, SealedVote
from models.store.store import Store
from models.terms import AgendaItemId, Choice, MemberId, RoundId
from tests.tools.keyed_session import KeyedEvening

MEMBER = "陈淑芬"
AMOUNT = 4
"""Where the amount stands among the parts of a vote."""


@pytest.fixture(scope="module")
def voted_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Everybody has sealed a vote on the breakfast stall."""
    file = tmp_path_factory.mktemp("voted") / "desk.db"
    with Store.create(str(file)) as store:
        evening = KeyedEvening(store)
        evening.enrol_all()
        item = evening.open("breakfast-stall")
        evening.open_sealed(item)
        evening.seal_all(item)
    return file.read_bytes()


@pytest.fixture
def keyed(voted_file: bytes, tmp_path: Path) -> Iterator[KeyedEvening]:
    file = tmp_path / "desk.db"
    file.write_bytes(voted_file)
    file.chmod(0o600)
    with Store.open(str(file)) as store:
        yield KeyedEvening(store)


@pytest.fixture
def item(keyed: KeyedEvening) -> AgendaItemId:
    return keyed.items["breakfast-stall"]


def with_amount(amount: str) -> Callable[[bytes, PersonKey], SignedVote]:
    """The member's own key signs a vote with this amount."""

    def made(stored: bytes, key: PersonKey) -> SignedVote:
        parts = [*parts_of(stored, VOTE)]
        parts[AMOUNT] = amount
        said = statement(VOTE, parts)
        return SignedVote(said, key.sign(said))

    return made


def unsigned(stored: bytes, _key: PersonKey) -> SignedVote:
    """Bytes of no form under a signature of nobody."""
    return SignedVote(stored[:-1], bytes(64))


def sealed_in_its_place(keyed: KeyedEvening, made: Callable[[bytes, PersonKey], SignedVote]) -> None:
    """Somebody who holds the file seals another vote in the place of a member's."""
    row, ballot = keyed.store.read(vote_and_key, MEMBER)
    place = RoundId(row.round), MemberId(row.member), row.turn
    key = keyed.key(MEMBER)
    genuine = signed_vote(VoteStatement(*place, Choice.REJECT, None, None, None, row.seen), key)
    with closing(sqlite3.connect(keyed.store.file)) as stranger, stranger:
        stranger.execute("DROP TRIGGER sealed_votes_no_update")
        content = seal_vote(made(genuine.statement, key), ballot, *place)
        stranger.execute("UPDATE sealed_votes SET sealed = ? WHERE id = ?", (content, row.id))


def vote_and_key(session: Session, person: str) -> tuple[SealedVote, bytes]:
    row = session.scalars(select(SealedVote).filter_by(acting=person)).one()
    session.expunge(row)
    return row, session.scalars(select(RoundKey.public)).one()


@pytest.mark.parametrize("made", [with_amount("ten thousand"), with_amount("NaN"), unsigned])
def test_a_vote_of_no_form_is_told_with_its_member_and_reveals_nothing(
    keyed: KeyedEvening, item: AgendaItemId, made: Callable[[bytes, PersonKey], SignedVote]
) -> None:
    sealed_in_its_place(keyed, made)

    with pytest.raises(SealBroken) as refused:
        keyed.unseal(item)
    assert refused.value.names == (MEMBER,)
    assert keyed.voting(item).rounds[0].revealed_at is None


def test_a_vote_by_a_further_key_for_which_nobody_vouched_is_not_counted(
    keyed: KeyedEvening, item: AgendaItemId
) -> None:
    with closing(sqlite3.connect(keyed.store.file)) as stranger, stranger:
        stranger.execute("DROP TRIGGER enrolled_keys_no_update")
        stranger.execute(
            "UPDATE enrolled_keys SET person = ? WHERE sequence = (SELECT min(sequence) FROM enrolled_keys)", [MEMBER]
        )
    with pytest.raises(SealBroken) as refused:
        keyed.unseal(item)
    assert MEMBER in refused.value.names


def test_a_vote_of_the_members_own_is_counted_in_the_place_of_another(keyed: KeyedEvening, item: AgendaItemId) -> None:
    sealed_in_its_place(keyed, with_amount(""))
    keyed.unseal(item)

    voters = {row.name: row.choice for row in keyed.voting(item).rounds[0].voters}
    assert voters[MEMBER] is Choice.REJECT
