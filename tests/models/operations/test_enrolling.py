# SPDX-License-Identifier: Apache-2.0
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import NoKeyYet, NotAKeyHolder, ReasonMissing, SecretTooWeak, SecretWrong, WitnessesMissing
from models.keys.person_key import PublicKey
from models.keys.renewal import renewal_statement
from models.operations.enrolling import close_key
from models.operations.sealing import close_meeting, seal_minutes
from models.records.person_keys import ClosedKey, EnrolledKey
from models.snapshots.keys import KeyRow
from models.snapshots.reading.agenda import head_of
from models.snapshots.reading.keys import load_keys, printed_keys
from models.store.store import Store
from models.terms import Role
from tests.tools.keyed_session import CHEAP, SECRETARY, KeyedEvening, secret_of

CHAIR, MEMBER = "刘建国", "陈淑芬"
NEW, LONG = "a new secret", "long enough"


@pytest.fixture
def keyed(tmp_path: Path) -> Iterator[KeyedEvening]:
    """Chair, secretary and one member have keys."""
    with Store.create(str(tmp_path / "desk.db")) as store:
        evening = KeyedEvening(store)
        for person in (CHAIR, SECRETARY, MEMBER):
            evening.enrol(person)
        yield evening


def row(keyed: KeyedEvening, person: str) -> KeyRow:
    found = keyed.store.read(load_keys, meeting=keyed.meeting).row(person)
    assert found is not None
    return found


def enrolled(session: Session) -> list[tuple[str, str]]:
    return [(each.person, each.fingerprint) for each in session.scalars(select(EnrolledKey))]


def closed(session: Session) -> dict[str, str]:
    return {each.fingerprint: each.reason for each in session.scalars(select(ClosedKey))}


def test_a_key_is_opened_by_its_secret_and_known_by_its_fingerprint(keyed: KeyedEvening) -> None:
    key = keyed.key(MEMBER)

    shown = row(keyed, MEMBER)
    assert shown.fingerprint == key.public.fingerprint
    assert (shown.role, shown.closed, shown.is_further) == (Role.MEMBER, 0, True)
    assert row(keyed, "黄志远").fingerprint is None
    assert not row(keyed, "黄志远").is_further
    assert keyed.store.read(load_keys, meeting=keyed.meeting).by_keys


def test_neither_secret_nor_seed_stands_in_file_or_journal(keyed: KeyedEvening) -> None:
    content = keyed.store.file.read_bytes()
    for canary in (secret_of(MEMBER).encode(), keyed.key(MEMBER).seed, keyed.key(MEMBER).seed.hex().encode()):
        assert canary not in content
    assert MEMBER.encode() in content


@pytest.mark.parametrize("secret", ["123456789012", "too short", ""])
def test_a_weak_secret_gets_no_key(keyed: KeyedEvening, secret: str) -> None:
    with pytest.raises(SecretTooWeak):
        keyed.enrol("黄志远", secret=secret)
    keyed.enrol("黄志远", secret=LONG)


def test_officers_and_strangers_have_no_key(keyed: KeyedEvening) -> None:
    for person in (keyed.names["O1"], "nobody"):
        with pytest.raises(NotAKeyHolder):
            keyed.enrol(person)


def test_a_forgotten_secret_is_a_new_key_on_the_word_of_secretary_and_chair(keyed: KeyedEvening) -> None:
    before = keyed.key(MEMBER)
    signature = before.sign(b"a vote of before")
    witnesses = {name: keyed.key(name) for name in (CHAIR, SECRETARY)}
    for too_few in ({}, {CHAIR: keyed.key(CHAIR)}, {CHAIR: before, SECRETARY: keyed.key(SECRETARY)}):
        with pytest.raises(WitnessesMissing) as refused:
            keyed.enrol(MEMBER, secret=NEW, witnesses=too_few)
        assert refused.value.witnesses == (CHAIR, SECRETARY)
    change = keyed.enrol(MEMBER, secret=NEW, witnesses=witnesses)

    assert keyed.store.unlock(MEMBER, NEW, CHEAP).public.fingerprint == change.payload
    with pytest.raises(SecretWrong):
        keyed.store.unlock(MEMBER, secret_of(MEMBER), CHEAP)
    assert (row(keyed, MEMBER).fingerprint, row(keyed, MEMBER).closed) == (change.payload, 1)
    assert keyed.store.read(closed) == {before.public.fingerprint: "renewed"}
    assert (MEMBER, before.public.fingerprint) in keyed.store.read(enrolled)
    assert before.public.holds(b"a vote of before", signature)


def test_what_the_witnesses_signed_stands_in_the_record(keyed: KeyedEvening) -> None:
    witnesses = {name: keyed.key(name) for name in (CHAIR, SECRETARY)}
    change = keyed.enrol(MEMBER, witnesses=witnesses)

    new = PublicKey(bytes.fromhex(change.facts["signing"]), bytes.fromhex(change.facts["sealing"]))
    said = [each.split(":") for each in change.facts["witnesses"].split()]
    assert [key for key, _ in said] == [witnesses[name].public.fingerprint for name in (CHAIR, SECRETARY)]
    for (_, signature), name in zip(said, (CHAIR, SECRETARY), strict=True):
        assert witnesses[name].public.holds(renewal_statement(MEMBER, new), bytes.fromhex(signature))


def test_in_the_place_of_the_chair_or_secretary_a_member_vouches(keyed: KeyedEvening) -> None:
    assert keyed.store.read(load_keys, meeting=keyed.meeting).witnesses_of(CHAIR) == (SECRETARY, MEMBER)
    assert keyed.store.read(load_keys, meeting=keyed.meeting).witnesses_of(SECRETARY) == (CHAIR, MEMBER)
    keyed.enrol(CHAIR, witnesses={name: keyed.key(name) for name in (SECRETARY, MEMBER)})


def test_a_key_is_not_renewed_where_only_one_could_vouch(keyed: KeyedEvening) -> None:
    keyed.perform(close_key, meeting=keyed.meeting, person=CHAIR, reason="调离")
    keyed.perform(close_key, meeting=keyed.meeting, person=MEMBER, reason="调离")
    with pytest.raises(WitnessesMissing):
        keyed.enrol(MEMBER, witnesses={SECRETARY: keyed.key(SECRETARY)})


def test_a_closed_key_is_kept_and_a_further_one_needs_witnesses(keyed: KeyedEvening) -> None:
    fingerprint = keyed.key(MEMBER).public.fingerprint
    with pytest.raises(ReasonMissing):
        keyed.perform(close_key, meeting=keyed.meeting, person=MEMBER, reason=" ")
    keyed.perform(close_key, meeting=keyed.meeting, person=MEMBER, reason="调离")

    assert keyed.store.read(closed) == {fingerprint: "调离"}
    assert (row(keyed, MEMBER).fingerprint, row(keyed, MEMBER).is_further) == (None, True)
    with pytest.raises(NoKeyYet):
        keyed.perform(close_key, meeting=keyed.meeting, person=MEMBER, reason="调离")
    with pytest.raises(SecretWrong):
        keyed.store.unlock(MEMBER, secret_of(MEMBER), CHEAP)
    with pytest.raises(WitnessesMissing):
        keyed.enrol(MEMBER)


def test_sealed_minutes_keep_the_keys_that_signed_when_they_were_sealed(keyed: KeyedEvening, tmp_path: Path) -> None:
    before = keyed.store.read(printed_keys, keyed.meeting)
    assert [key.person for key in before] == [CHAIR, MEMBER, SECRETARY]
    assert before[1].fingerprint == keyed.key(MEMBER).public.fingerprint
    keyed.perform(close_meeting, meeting=keyed.meeting, keys=keyed.keys_of(CHAIR, SECRETARY))
    (tmp_path / "minutes.pdf").write_bytes(b"%PDF-1.4")
    pages, (_, head) = keyed.store.keep_file(tmp_path / "minutes.pdf"), keyed.store.read(head_of)
    keyed.perform(seal_minutes, meeting=keyed.meeting, pages=pages, head=head)
    keyed.enrol(MEMBER, witnesses={name: keyed.key(name) for name in (CHAIR, SECRETARY)})

    assert keyed.store.read(printed_keys, keyed.meeting) == before
    assert row(keyed, MEMBER).fingerprint != before[1].fingerprint
