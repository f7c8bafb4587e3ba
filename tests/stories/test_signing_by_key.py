# SPDX-License-Identifier: Apache-2.0
"""Under a policy of keys the roll, a veto and opinions above are signed, and `verify` finds what was changed later."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import (
    MeetingClosed,
    NotAKeyHolder,
    NotInOffice,
    NotThisKey,
    SignatureMissing,
    SignedBefore,
    SignerWithoutKey,
)
from models.keys.person_key import PersonKey
from models.operations.change import Change
from models.operations.convening import attend
from models.operations.enrolling import close_key
from models.operations.following import sign_above, veto
from models.operations.presiding import name_acting_chair
from models.operations.resolving_cases import adopt_resolution
from models.operations.sealing import close_meeting
from models.operations.signing import signature
from models.operations.signing_by_key import sign_act
from models.operations.voting import cast_vote, open_ballot, reveal
from models.records.following import OpinionAbove
from models.snapshots.chain import FaultySignature
from models.snapshots.reading.keys import load_keys, printed_keys
from models.snapshots.reading.minutes import load_minutes
from models.snapshots.reading.signed_acts import opinion_statement, roll_statement
from models.store import Store
from models.terms import AgendaItemId, Choice, Opinion, Presence, ReasonCode, SignedKind, Standing
from reports.minutes import minutes_bytes
from reports.voice import Voice
from tests.models.operations.refusing import refuses
from tests.tools.demo_session import EVENING
from tests.tools.keyed_session import CHEAP, SECRETARY, KeyedEvening
from tests.tools.other_tiers import rewrite_tiers, tiers
from ui.command_line import verify

CHAIR, OTHER = "刘建国", "黄志远"
VICE, PRESIDENT = "主管副行长", "行长"
SUN, QIAN = "孙副行长", "钱行长"
STALL = "breakfast-stall"
ROLL = (SignedKind.ROLL, "47")
ON = EVENING.date()
OPINION = {"name": SUN, "opinion": Opinion.AGREE, "on": ON}


def opened(database: bytes, folder: Path) -> Path:
    file = folder / "desk.db"
    file.write_bytes(database)
    file.chmod(0o600)
    return file


# --- the roll


@pytest.fixture(scope="module")
def voted_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A sealed round sends the stall back; nothing hinders the closing."""
    file = tmp_path_factory.mktemp("voted") / "desk.db"
    with Store.create(str(file)) as store:
        evening = KeyedEvening(store)
        evening.enrol_all()
        item = evening.open(STALL)
        evening.open_sealed(item)
        evening.seal_all(item)
        evening.unseal(item)
        evening.perform(adopt_resolution, item=item, reasons="", reason_codes=[ReasonCode.INCOMPLETE_ANALYSIS])
    return file.read_bytes()


@pytest.fixture
def voted(voted_file: bytes, tmp_path: Path) -> Iterator[KeyedEvening]:
    with Store.open(str(opened(voted_file, tmp_path))) as store:
        yield KeyedEvening(store)


def close(evening: KeyedEvening, *people: str) -> None:
    evening.perform(close_meeting, meeting=evening.meeting, keys=evening.keys_of(*people))


def faults(evening: KeyedEvening) -> list[tuple[SignedKind, str, tuple[str, ...]]]:
    return [(each.kind, each.subject, each.names) for each in evening.store.verify().signatures]


def tampered(evening: KeyedEvening, *statements: str) -> None:
    """What somebody does who holds the file and takes the guards away first."""
    with closing(sqlite3.connect(evening.store.file)) as stranger, stranger:
        guards = stranger.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (guard,) in guards:
            stranger.execute(f"DROP TRIGGER {guard}")
        for statement in statements:
            assert stranger.execute(statement).rowcount > 0, statement


def test_a_meeting_closes_with_the_keys_of_chair_and_secretary_under_its_roll(voted: KeyedEvening) -> None:
    item, meeting = voted.items[STALL], voted.meeting
    for people in ((), (CHAIR,), (SECRETARY,), (OTHER, SECRETARY)):
        refuses(voted, item, SignatureMissing, close_meeting, meeting=meeting, keys=voted.keys_of(*people))
    wrong = {CHAIR: voted.key(SECRETARY), SECRETARY: voted.key(SECRETARY)}
    refuses(voted, item, NotThisKey, close_meeting, meeting=meeting, keys=wrong)

    close(voted, CHAIR, SECRETARY)
    refuses(voted, item, MeetingClosed, close_meeting, meeting=meeting)
    assert faults(voted) == []


def test_the_minutes_say_with_whose_keys_the_roll_was_signed(voted: KeyedEvening) -> None:
    def printed() -> str:
        minutes = voted.store.read(load_minutes, meeting=voted.meeting, at=voted.at)
        pages = PdfReader(BytesIO(minutes_bytes(minutes, Voice("zh_CN")))).pages
        return "".join("".join(page.extract_text() for page in pages[-2:]).split())

    assert "在闭会时用密钥签名。" in printed()
    close(voted, CHAIR, SECRETARY)
    assert f"已在闭会时由以下人员用密钥签名：{CHAIR}、{SECRETARY}。" in printed()


def test_without_a_key_nobody_signs(voted: KeyedEvening) -> None:
    voted.perform(close_key, meeting=voted.meeting, person=SECRETARY, reason="调离")
    refuses(voted, voted.items[STALL], SignerWithoutKey, close_meeting, meeting=voted.meeting)


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE votes SET choice = 'reject' WHERE rowid = 2",
        "DELETE FROM vote_signatures WHERE rowid = 2; DELETE FROM votes WHERE rowid = 2",
        "UPDATE votes SET remark = 'another' WHERE rowid = 2",
        "UPDATE act_signatures SET statement = x'00'",
        "UPDATE act_signatures SET signature = zeroblob(64)",
        "DELETE FROM act_signatures",
    ],
)
def test_a_roll_that_is_not_what_was_signed_is_found(voted: KeyedEvening, tampering: str) -> None:
    close(voted, CHAIR, SECRETARY)
    tampered(voted, *tampering.split("; "))

    assert faults(voted) == [(*ROLL, (CHAIR,)), (*ROLL, (SECRETARY,))]


def test_one_signature_does_not_stand_for_the_other(voted: KeyedEvening) -> None:
    close(voted, CHAIR, SECRETARY)
    key = voted.key(SECRETARY).public.fingerprint
    tampered(voted, f"DELETE FROM act_signatures WHERE key = '{key}'")  # noqa: S608 - a fingerprint of this test

    assert faults(voted) == [(*ROLL, (SECRETARY,))]


def test_verify_says_in_words_whose_signature_fails(
    voted: KeyedEvening, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    close(voted, CHAIR, SECRETARY)
    tampered(voted, "UPDATE votes SET choice = 'reject' WHERE rowid = 2")
    arguments = ["--database", str(voted.store.file), "--language"]

    assert verify.run([*arguments, "zh_CN"]) == 1
    assert f"第 47 次会议：表决名册与{CHAIR}的密钥签名不符或未签名。" in capfdbinary.readouterr().err.decode()
    assert verify.run([*arguments, "en", "--json"]) == 1
    said = capfdbinary.readouterr()
    assert f"the roll of votes is not what the key of {CHAIR} signed" in said.err.decode()
    assert b'"kind": "roll"' in said.out


def test_whoever_presided_in_the_chairs_place_may_sign_the_roll(tmp_path: Path) -> None:
    with Store.create(str(tmp_path / "acting.db")) as store:
        evening = KeyedEvening(store)
        evening.enrol_all()
        item = evening.open(STALL)
        evening.perform(attend, meeting=evening.meeting, member=evening.people["M1"], presence=Presence.ABSENT)
        evening.perform(name_acting_chair, item=item, member=evening.people["M3"])
        assert store.read(load_keys, meeting=evening.meeting).roll == ((CHAIR, OTHER), (SECRETARY,))
        evening.perform(open_ballot, item=item, restricted=True, reason="负债不清", by=OTHER)
        for member in ("M2", "M3", "M4", "M5"):
            evening.perform(cast_vote, item=item, member=evening.people[member], choice=Choice.REINVESTIGATE)
        evening.perform(reveal, item=item, by=OTHER)
        codes = [ReasonCode.INCOMPLETE_ANALYSIS]
        evening.perform(adopt_resolution, item=item, reasons="", reason_codes=codes, by=OTHER)

        close(evening, OTHER, SECRETARY)
        assert store.verify().signatures == ()


# --- a veto, opinions above


@pytest.fixture(scope="module")
def passed_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The stall passed under a tier with a veto of 24 hours and two who sign above."""
    file = tmp_path_factory.mktemp("passed") / "desk.db"
    with Store.create(str(file)) as store:
        evening = KeyedEvening(store, policy={"tiers": tiers(signers=True)})
        evening.enrol_all()
        item = evening.examine(STALL)
        evening.perform(open_ballot, item=item)
        for key in ("M1", "M2", "M3", "M4", "M5"):
            evening.perform(cast_vote, item=item, member=evening.people[key], choice=Choice.APPROVE)
        evening.perform(reveal, item=item)
    return file.read_bytes()


@pytest.fixture
def passed(passed_file: bytes, tmp_path: Path) -> Iterator[KeyedEvening]:
    with Store.open(str(opened(passed_file, tmp_path))) as store:
        yield KeyedEvening(store)


@pytest.fixture
def adopted(passed: KeyedEvening) -> KeyedEvening:
    passed.perform(adopt_resolution, item=passed.items[STALL], reasons="")
    return passed


def item_of(evening: KeyedEvening) -> AgendaItemId:
    return evening.items[STALL]


def test_a_veto_is_signed_by_the_chairs_own_key(passed: KeyedEvening) -> None:
    item, facts = item_of(passed), {"item": item_of(passed), "reason": "客户涉诉"}
    refuses(passed, item, SignatureMissing, veto, **facts)
    refuses(passed, item, SignatureMissing, veto, **facts, keys=passed.keys_of(SECRETARY))
    refuses(passed, item, NotThisKey, veto, **facts, keys={CHAIR: passed.key(SECRETARY)})

    passed.perform(veto, **facts, keys=passed.keys_of(CHAIR))
    assert faults(passed) == []
    tampered(passed, "UPDATE vetoes SET reason = 'another'")
    assert faults(passed) == [(SignedKind.VETO, passed.case(item).number, (CHAIR,))]


def enrol_above(evening: KeyedEvening, name: str, office: str) -> None:
    evening.enrol(name, office=office, cost=CHEAP)


def test_whoever_signs_above_has_a_key_under_an_office_of_the_policy(adopted: KeyedEvening) -> None:
    with pytest.raises(NotAKeyHolder):
        enrol_above(adopted, SUN, "审计员")
    with pytest.raises(NotAKeyHolder):
        enrol_above(adopted, " ", VICE)
    with pytest.raises(NotAKeyHolder):
        adopted.enrol(SUN)
    before = adopted.store.read(load_keys, meeting=adopted.meeting)
    assert [(row.person, row.office) for row in before.rows if row.role is None] == [("", VICE), ("", PRESIDENT)]

    enrol_above(adopted, SUN, VICE)
    after = adopted.store.read(load_keys, meeting=adopted.meeting)
    assert next((row.person, row.office) for row in after.rows if row.role is None) == (SUN, VICE)
    assert set(after.witnesses_of(CHAIR)) <= {SECRETARY, *adopted.voters.values()}
    assert SUN in [key.person for key in adopted.store.read(printed_keys, adopted.meeting)]


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE opinions_above SET opinion = 'refuse'",
        "UPDATE opinions_above SET words = 'another'",
        "UPDATE resolutions SET amount = '1'",
        "DELETE FROM act_signatures",
    ],
)
def test_an_opinion_above_is_signed_by_the_signers_own_key(adopted: KeyedEvening, tampering: str) -> None:
    item, facts = item_of(adopted), {"item": item_of(adopted), **OPINION}
    refuses(adopted, item, SignerWithoutKey, sign_above, **facts)
    enrol_above(adopted, SUN, VICE)
    refuses(adopted, item, SignatureMissing, sign_above, **facts, keys=adopted.keys_of(SECRETARY))

    adopted.perform(sign_above, **facts, keys=adopted.keys_of(SUN))
    assert faults(adopted) == []
    tampered(adopted, tampering)
    number = adopted.voting(item).resolution
    assert number is not None
    assert adopted.store.verify().signatures == (FaultySignature(SignedKind.OPINION, number.number, (SUN,)),)


def test_what_a_roll_says_of_an_outcome_is_its_code_whatever_the_unit_calls_it(voted: KeyedEvening) -> None:
    roll = voted.store.read(roll_statement, meeting=voted.meeting)

    assert b'"outcome":"reinvestigate"' in roll
    assert b"NamedOutcome" not in roll


def test_each_office_above_is_signed_for_with_a_key_that_was_enrolled_for_it(adopted: KeyedEvening) -> None:
    item, agrees = item_of(adopted), {"opinion": Opinion.AGREE, "on": ON}
    enrol_above(adopted, SUN, VICE)
    enrol_above(adopted, QIAN, "行長")
    for person in (SECRETARY, CHAIR, QIAN):
        refuses(adopted, item, NotInOffice, sign_above, item=item, name=person, **agrees, keys=adopted.keys_of(person))
    adopted.perform(sign_above, item=item, name=SUN, **agrees, keys=adopted.keys_of(SUN))

    refuses(adopted, item, SignedBefore, sign_above, item=item, name=SUN, **agrees, keys=adopted.keys_of(SUN))
    adopted.perform(sign_above, item=item, name=QIAN, **agrees, keys=adopted.keys_of(QIAN))
    resolution = adopted.voting(item).resolution
    assert resolution is not None
    assert resolution.following.standing is Standing.IN_FORCE
    assert faults(adopted) == []


@pytest.mark.parametrize(
    ("tampering", "names"),
    [
        ("UPDATE enrolled_keys SET office = '行长' WHERE office = '主管副行长'", (SUN,)),
        ("UPDATE enrolled_keys SET office = '' WHERE office = 'President'", (QIAN,)),
    ],
)
def test_an_opinion_by_a_key_of_another_office_is_found(
    adopted: KeyedEvening, tampering: str, names: tuple[str, ...]
) -> None:
    item = item_of(adopted)
    for person, office in ((SUN, VICE), (QIAN, "President")):
        enrol_above(adopted, person, office)
        agrees = {"name": person, "opinion": Opinion.AGREE, "on": ON}
        adopted.perform(sign_above, item=item, **agrees, keys=adopted.keys_of(person))
    assert faults(adopted) == []
    tampered(adopted, tampering)

    assert [(kind, signers) for kind, _, signers in faults(adopted)] == [(SignedKind.OPINION, names)]


def test_two_opinions_of_one_person_are_found_though_each_is_signed(passed_file: bytes, tmp_path: Path) -> None:
    """As versions before this one recorded them; one office signs in both places here."""
    file = opened(passed_file, tmp_path)
    tier = tiers(signers=True)[0]
    rewrite_tiers(file, [tier | {"signers": tier["signers"][:1] * 2}])
    with Store.open(str(file)) as store:
        evening = KeyedEvening(store)
        evening.perform(adopt_resolution, item=item_of(evening), reasons="")
        enrol_above(evening, SUN, VICE)
        evening.perform(sign_above, item=item_of(evening), **OPINION, keys=evening.keys_of(SUN))
        assert faults(evening) == []
        evening.perform(signed_again, key=evening.key(SUN))

        assert [(kind, names) for kind, _, names in faults(evening)] == [(SignedKind.OPINION, (SUN,))]


def signed_again(session: Session, *, key: PersonKey, acting: str, operator: str, at: datetime) -> Change:
    """The same opinion of the same person in the second place."""
    first = session.scalars(select(OpinionAbove)).one()
    said = {name: getattr(first, name) for name in ("resolution", "signer", "name", "opinion", "words", "on")}
    row = OpinionAbove(**signature(session, acting=acting, operator=operator, at=at), **said, place=1)
    session.add(row)
    return Change(name="sign_above", facts=sign_act(session, row.id, opinion_statement(session, row), (key,)))
