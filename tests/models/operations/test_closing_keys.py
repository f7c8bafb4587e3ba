# SPDX-License-Identifier: Apache-2.0
"""Keys that a sealed round needs stay as they are until its reveal, and a closed one opens nothing."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from models.errors import KeeperWanted, KeyNeeded, NoKeyYet
from models.operations.change import Change
from models.operations.convening import attend
from models.operations.enrolling import close_key, enrol_key
from models.operations.signing import signature
from models.operations.voting import reveal
from models.records.person_keys import ClosedKey
from models.store.store import Store
from models.terms import AgendaItemId, Choice, Presence
from tests.models.operations.refusing import refuses
from tests.tools.keyed_session import CHEAP, SECRETARY, KeyedEvening, secret_of

CHAIR, MEMBER, OTHER = "刘建国", "陈淑芬", "黄志远"


@pytest.fixture(scope="module")
def sealed_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A restricted sealed round on the breakfast stall is open."""
    file = tmp_path_factory.mktemp("sealed") / "desk.db"
    with Store.create(str(file)) as store:
        evening = KeyedEvening(store)
        evening.enrol_all()
        evening.open_sealed(evening.open("breakfast-stall"))
    return file.read_bytes()


@pytest.fixture
def keyed(sealed_file: bytes, tmp_path: Path) -> Iterator[KeyedEvening]:
    file = tmp_path / "desk.db"
    file.write_bytes(sealed_file)
    file.chmod(0o600)
    with Store.open(str(file)) as store:
        yield KeyedEvening(store)


@pytest.fixture
def item(keyed: KeyedEvening) -> AgendaItemId:
    return keyed.items["breakfast-stall"]


def close(keyed: KeyedEvening, person: str) -> None:
    keyed.perform(close_key, meeting=keyed.meeting, person=person, reason="调离")


@pytest.mark.parametrize("person", [CHAIR, SECRETARY, MEMBER])
def test_no_key_is_closed_while_a_sealed_round_needs_it(keyed: KeyedEvening, item: AgendaItemId, person: str) -> None:
    refuses(keyed, item, KeyNeeded, close_key, meeting=keyed.meeting, person=person, reason="调离")
    with pytest.raises(KeyNeeded) as refused:
        close(keyed, person)
    assert (refused.value.name, refused.value.case, refused.value.round) == (person, keyed.case(item).number, 1)

    keyed.seal_all(item)
    keyed.unseal(item)
    close(keyed, person)


def test_no_key_is_renewed_while_a_sealed_round_needs_it(keyed: KeyedEvening, item: AgendaItemId) -> None:
    wished = {"meeting": keyed.meeting, "person": MEMBER, "secret": secret_of(MEMBER), "cost": CHEAP}
    wished |= {"witnesses": keyed.keys_of(CHAIR, SECRETARY)}
    refuses(keyed, item, KeyNeeded, enrol_key, **wished)

    keyed.perform(attend, meeting=keyed.meeting, member=keyed.people["M2"], presence=Presence.ABSENT)
    keyed.perform(enrol_key, **wished)


def test_the_key_of_a_keeper_who_left_is_still_needed(keyed: KeyedEvening, item: AgendaItemId) -> None:
    keyed.perform(attend, meeting=keyed.meeting, member=keyed.people["M1"], presence=Presence.ABSENT)
    refuses(keyed, item, KeyNeeded, close_key, meeting=keyed.meeting, person=CHAIR, reason="调离")


@pytest.mark.parametrize(("person", "other"), [(CHAIR, SECRETARY), (SECRETARY, CHAIR)])
def test_a_closed_key_reveals_nothing(keyed: KeyedEvening, item: AgendaItemId, person: str, other: str) -> None:
    keyed.seal_all(item)
    keyed.perform(closed_before, fingerprint=keyed.key(person).public.fingerprint)

    refuses(keyed, item, KeeperWanted, reveal, item=item, key=keyed.key(person))
    keyed.unseal(item, other)


def test_a_closed_key_seals_nothing(keyed: KeyedEvening, item: AgendaItemId) -> None:
    key = keyed.key(MEMBER)
    keyed.perform(closed_before, fingerprint=key.public.fingerprint)
    with pytest.raises(NoKeyYet):
        keyed.seal(item, "M2", Choice.REJECT, key=key)
    keyed.seal(item, "M3", Choice.REJECT)


def closed_before(session: Session, *, fingerprint: str, acting: str, operator: str, at: datetime) -> Change:
    """As versions before this one closed a key in the middle of a round."""
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(ClosedKey(**signed, fingerprint=fingerprint, reason="调离"))
    return Change(name="close_key")
