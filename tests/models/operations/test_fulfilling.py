# SPDX-License-Identifier: Apache-2.0
"""After the resolution: evidence, the committee's waiver, the pay-out; also when the minutes are sealed."""

import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import (
    ChoiceNotAllowed,
    MeetingClosed,
    NoLaterVersion,
    NoSuchCondition,
    NotAVoter,
    NotPaidOut,
    PayOutHeldUp,
    ReasonMissing,
    RecordMovedOn,
    StatusRefused,
    VotesMissing,
    WaiverByCommittee,
    WaiverNotCarried,
    WaiverUndeclared,
    WordsMissing,
)
from models.operations.conditioning import add_condition, strike_condition
from models.operations.convening import attend
from models.operations.following import veto
from models.operations.fulfilling import record_pay_out, record_status, waive_condition
from models.operations.keeping import keep_file
from models.operations.resolving_cases import adopt_resolution
from models.operations.sealing import close_meeting, seal_minutes
from models.operations.voting import new_round, open_ballot
from models.presented import AttachedFile
from models.records.fulfilment import ConditionStep
from models.records.journal import JournalEntry
from models.snapshots.archive import PrintedKind
from models.snapshots.fulfilment import FulfilmentRow, FulfilmentSnapshot
from models.snapshots.reading.archive import find_printed
from models.snapshots.reading.frame import acts
from models.snapshots.reading.fulfilled import fulfilled_said
from models.snapshots.reading.fulfilment import load_fulfilment
from models.snapshots.reading.minutes import load_minutes
from models.store.store import Store
from models.terms import AgendaItemId, Choice, ConditionId, ConditionKind, ConditionStatus, KeptKind, MemberId, Presence
from reports.fulfilment_words import step_said
from reports.minutes import minutes_bytes
from reports.voice import Voice
from tests.models.operations.refusing import refuses
from tests.tools.demo_session import EVENING, Evening
from tests.tools.other_tiers import rewrite_tiers, tiers

PAGES = AttachedFile("minutes.pdf", "ab" * 32, 4711)
SPOUSE = "配偶签共同借款合同"
RESOLVED = date(2026, 11, 23)


@pytest.fixture(scope="module")
def adopted_file(played: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the luggage shop approved: both monitoring duties, and the spouse's signature before the pay-out."""
    file = tmp_path_factory.mktemp("adopted") / "committee.db"
    shutil.copyfile(played, file)
    with Store.open(f"sqlite:///{file}") as store:
        evening = Evening(store, cases=("luggage-shop",))
        item = evening.items["luggage-shop"]
        evening.perform(open_ballot, item=item)
        evening.vote("luggage-shop")
        evening.perform(add_condition, item=item, code="11", kind=ConditionKind.PRECEDENT, text=SPOUSE)
        evening.perform(adopt_resolution, item=item, reasons="")
    return file


@pytest.fixture
def evening(adopted_file: Path, tmp_path: Path) -> Iterator[Evening]:
    file = tmp_path / "committee.db"
    shutil.copyfile(adopted_file, file)
    with Store.open(f"sqlite:///{file}") as store:
        yield Evening(store, cases=("luggage-shop",))


@pytest.fixture
def chaired(adopted_file: Path, tmp_path: Path) -> Iterator[Evening]:
    """The same under a rule for which three suffice, though not without somebody who presides."""
    file, wanted = tmp_path / "chaired.db", tiers()
    shutil.copyfile(adopted_file, file)
    quorum = {"num": 1, "den": 2, "base": "roster", "strict": False, "minimum": 3}
    wanted[0]["rule"] |= {"chair_required": True, "quorum": quorum}
    rewrite_tiers(file, wanted)
    with Store.open(f"sqlite:///{file}") as store:
        yield Evening(store, cases=("luggage-shop",))


@pytest.fixture
def item(evening: Evening) -> AgendaItemId:
    return evening.items["luggage-shop"]


def listed(evening: Evening, days: int = 0) -> FulfilmentSnapshot:
    """The list so many days after the evening."""
    return evening.store.read(load_fulfilment, at=EVENING + timedelta(days=days))


def row_of(evening: Evening, number: int, days: int = 0) -> FulfilmentRow:
    return next(row for row in listed(evening, days).rows if row.condition.number == number)


def condition(evening: Evening, number: int) -> ConditionId:
    return row_of(evening, number).condition.id


def step(evening: Evening, number: int, status: ConditionStatus, words: str = "已见原件", by: str = "张晓峰") -> None:
    item = evening.items["luggage-shop"]
    facts = {"item": item, "condition": condition(evening, number), "status": status, "words": words}
    evening.perform(record_status, **facts, by=by)


def votes(evening: Evening, *choices: Choice) -> dict[MemberId, Choice]:
    """Of the four who may vote on the luggage shop, the chair last."""
    return {evening.people[member]: choice for member, choice in zip(("M2", "M3", "M4", "M1"), choices, strict=False)}


FOUR = (Choice.APPROVE,) * 4


def waiver(evening: Evening, number: int = 3, *choices: Choice) -> dict[str, object]:
    return {
        "item": evening.items["luggage-shop"],
        "condition": condition(evening, number),
        "meeting": evening.meeting,
        "votes": (said := votes(evening, *(choices or FOUR))),
        "declared": tuple(votes(evening, *FOUR)) if len(said) < len(FOUR) else tuple(said),
        "reason": "配偶已故",
    }


def seal(evening: Evening) -> None:
    evening.perform(close_meeting, meeting=evening.meeting)
    evening.perform(seal_minutes, meeting=evening.meeting, pages=PAGES, head=evening.store.verify().head)


def test_after_the_adoption_every_condition_is_open_and_the_precedent_one_holds_the_pay_out_up(
    evening: Evening, item: AgendaItemId
) -> None:
    snapshot = listed(evening)
    assert [(row.condition.number, row.status) for row in snapshot.rows] == [
        (1, ConditionStatus.OPEN),
        (2, ConditionStatus.OPEN),
        (3, ConditionStatus.OPEN),
    ]
    (case,) = snapshot.cases
    assert [said.fields["number"] for said in case.holding_up] == [3]
    refuses(evening, item, PayOutHeldUp, record_pay_out, item=item, on=RESOLVED)


def test_evidence_is_handed_in_by_one_and_verified_by_another_and_the_money_may_go(
    evening: Evening, item: AgendaItemId
) -> None:
    step(evening, 3, ConditionStatus.SUBMITTED, "合同扫描件", "张晓峰")
    assert listed(evening).cases[0].holding_up != ()
    step(evening, 3, ConditionStatus.VERIFIED, "已见原件", "陈淑芬")

    row = row_of(evening, 3)
    assert [(each.status, each.by, each.words) for each in row.steps] == [
        (ConditionStatus.SUBMITTED, "张晓峰", "合同扫描件"),
        (ConditionStatus.VERIFIED, "陈淑芬", "已见原件"),
    ]
    assert row.settled
    assert listed(evening).cases[0].holding_up == ()
    evening.perform(record_pay_out, item=item, on=RESOLVED)
    assert listed(evening).cases[0].paid_out == RESOLVED


def test_what_hangs_on_the_pay_out_is_due_and_overdue_by_its_day(evening: Evening, item: AgendaItemId) -> None:
    assert row_of(evening, 1).due_on is None
    step(evening, 3, ConditionStatus.VERIFIED)
    evening.perform(record_pay_out, item=item, on=RESOLVED)

    assert [row.due_on for row in (row_of(evening, 1), row_of(evening, 2))] == [date(2026, 11, 30), date(2026, 12, 23)]
    assert not row_of(evening, 1, days=7).overdue
    assert row_of(evening, 1, days=8).overdue
    assert [row.condition.number for row in listed(evening, days=8).rows] == [1, 2, 3]
    step(evening, 1, ConditionStatus.VERIFIED, "监控记录")
    step(evening, 2, ConditionStatus.VERIFIED, "监控记录")
    assert row_of(evening, 1, days=8).settled
    assert (row_of(evening, 2).due_on, row_of(evening, 2).settled) == (date(2027, 1, 23), False)


def test_a_sealed_meeting_keeps_its_minutes_and_takes_what_is_added(evening: Evening, item: AgendaItemId) -> None:
    seal(evening)
    before = evening.store.read(load_minutes, meeting=evening.meeting, at=EVENING).record_hash

    step(evening, 3, ConditionStatus.BREACHED, "配偶拒签")
    step(evening, 3, ConditionStatus.VERIFIED)
    evening.perform(record_pay_out, item=item, on=RESOLVED)

    later = evening.store.read(load_minutes, meeting=evening.meeting, at=EVENING)
    assert later.record_hash == before
    assert [(row.number, row.acting) for row in later.additions] == [(1, "张晓峰"), (2, "张晓峰"), (3, evening.chair)]
    said = [Voice("zh_CN").say(row.fulfilled) for row in later.additions if row.fulfilled is not None]
    assert said == [
        "第3项条件（配偶签共同借款合同）：已违反。配偶拒签",
        "第3项条件（配偶签共同借款合同）：已核实。已见原件",
        "贷款已于2026年11月23日放款。",
    ]
    printed = "".join(page.extract_text() for page in PdfReader(BytesIO(minutes_bytes(later, Voice("zh_CN")))).pages)
    assert all("".join(text.split()) in "".join(printed.split()) for text in said)
    assert "定稿后3项，最近一项2026年11月23日" in "".join(printed.split())
    assert later.record_with_additions in "".join(printed.split())
    (found,) = evening.store.read(find_printed, typed=later.record_with_additions[:16])
    assert (found.kind, found.version) == (PrintedKind.ADDED, 4)
    assert evening.store.read(names)[-3:] == ["record_status", "record_status", "record_pay_out"]


def test_a_later_version_is_kept_once_and_only_with_everything_that_was_added(
    evening: Evening, item: AgendaItemId
) -> None:
    seal(evening)
    step(evening, 3, ConditionStatus.BREACHED, "配偶拒签")
    later = {"meeting": evening.meeting, "kind": KeptKind.VERSION, "pages": AttachedFile("47-2.pdf", "cd" * 32, 4711)}
    for version in (1, 3):
        refuses(evening, item, RecordMovedOn, keep_file, **later, version=version)
    evening.perform(keep_file, **later, version=2)

    again = later | {"pages": AttachedFile("47-3.pdf", "ef" * 32, 4711)}
    refuses(evening, item, NoLaterVersion, keep_file, **again, version=2)


def names(session: Session) -> list[str]:
    return list(session.scalars(select(JournalEntry.operation).order_by(JournalEntry.number)))


def test_what_was_recorded_by_mistake_is_opened_again_with_a_reason(evening: Evening, item: AgendaItemId) -> None:
    step(evening, 3, ConditionStatus.VERIFIED)
    facts = {"item": item, "condition": condition(evening, 3)}
    wrong = {**facts, "status": ConditionStatus.SUBMITTED, "words": "合同"}
    refuses(evening, item, StatusRefused, record_status, **wrong)
    refuses(evening, item, ReasonMissing, record_status, **facts, status=ConditionStatus.OPEN, words=" ")
    evening.perform(record_status, **facts, status=ConditionStatus.OPEN, words="签名不符")
    refuses(evening, item, WordsMissing, record_status, **facts, status=ConditionStatus.VERIFIED, words=" ")
    assert listed(evening).cases[0].holding_up != ()


@pytest.mark.parametrize("number", [1, 2])
@pytest.mark.parametrize("status", [ConditionStatus.SUBMITTED, ConditionStatus.VERIFIED, ConditionStatus.BREACHED])
def test_what_hangs_on_the_pay_out_is_neither_kept_nor_breached_before_it(
    evening: Evening, item: AgendaItemId, number: int, status: ConditionStatus
) -> None:
    facts = {"item": item, "condition": condition(evening, number), "status": status, "words": "已上门"}
    refuses(evening, item, NotPaidOut, record_status, **facts)
    step(evening, 3, ConditionStatus.VERIFIED)
    evening.perform(record_pay_out, item=item, on=RESOLVED)

    evening.perform(record_status, **facts)
    assert row_of(evening, number).status is status


def test_the_committee_waives_what_hangs_on_the_pay_out_at_any_time(evening: Evening) -> None:
    evening.perform(waive_condition, **waiver(evening, 1))
    assert row_of(evening, 1).status is ConditionStatus.WAIVED


def test_no_single_person_waives_a_condition_but_the_committees_vote_does(evening: Evening, item: AgendaItemId) -> None:
    facts = {"item": item, "condition": condition(evening, 3), "status": ConditionStatus.WAIVED, "words": "配偶已故"}
    refuses(evening, item, WaiverByCommittee, record_status, **facts)
    refuses(evening, item, ReasonMissing, waive_condition, **waiver(evening) | {"reason": " "})
    evening.perform(waive_condition, **waiver(evening, 3, *FOUR[:3], Choice.REJECT))

    (waived,) = row_of(evening, 3).steps
    assert (waived.status, waived.words, waived.meeting) == (ConditionStatus.WAIVED, "配偶已故", 47)
    assert dict(waived.votes)[evening.chair] is Choice.REJECT
    assert listed(evening).cases[0].holding_up == ()
    refuses(evening, item, StatusRefused, waive_condition, **waiver(evening))


def test_a_waiver_that_the_vote_does_not_carry_is_refused_with_the_count(evening: Evening, item: AgendaItemId) -> None:
    lost = waiver(evening, 3, Choice.APPROVE, Choice.REJECT, Choice.REJECT, Choice.APPROVE)
    refuses(evening, item, WaiverNotCarried, waive_condition, **lost)
    refuses(evening, item, VotesMissing, waive_condition, **waiver(evening, 3, *FOUR[:3]))
    again = waiver(evening, 3, *FOUR[:3], Choice.REINVESTIGATE)
    refuses(evening, item, ChoiceNotAllowed, waive_condition, **again)
    officer = votes(evening, *FOUR) | {evening.people["M5"]: Choice.APPROVE}
    refuses(evening, item, NotAVoter, waive_condition, **waiver(evening) | {"votes": officer})


def test_without_its_quorum_the_committee_waives_nothing(evening: Evening, item: AgendaItemId) -> None:
    for member in ("M3", "M4"):
        evening.perform(attend, meeting=evening.meeting, member=evening.people[member], presence=Presence.ABSENT)
    two = {evening.people[member]: Choice.APPROVE for member in ("M2", "M1")}
    facts = {"votes": two, "declared": tuple(two)}
    refuses(evening, item, WaiverNotCarried, waive_condition, **waiver(evening) | facts)


def test_a_waiver_is_not_voted_on_before_everybody_declared(evening: Evening, item: AgendaItemId) -> None:
    declared = tuple(evening.people[member] for member in ("M2", "M3"))
    refuses(evening, item, WaiverUndeclared, waive_condition, **waiver(evening) | {"declared": declared})
    officer = (*votes(evening, *FOUR), evening.people["M5"])
    refuses(evening, item, NotAVoter, waive_condition, **waiver(evening) | {"declared": officer})


def test_whoever_has_a_conflict_does_not_vote_on_a_waiver_and_says_why(chaired: Evening) -> None:
    item = chaired.items["luggage-shop"]
    out, others = chaired.people["M2"], {chaired.people[each]: Choice.APPROVE for each in ("M3", "M4", "M1")}
    facts = waiver(chaired) | {"votes": others, "declared": tuple(others), "recused": {out: "借款人的表姐"}}
    refuses(chaired, item, ReasonMissing, waive_condition, **facts | {"recused": {out: " "}})
    refuses(chaired, item, NotAVoter, waive_condition, **facts | {"votes": others | {out: Choice.APPROVE}})
    chaired.perform(waive_condition, **facts)

    (waived,) = row_of(chaired, 3).steps
    assert waived.recused == (("陈淑芬", "借款人的表姐"),)
    assert len(waived.votes) == 3
    voice = Voice("zh_CN")
    printed = chaired.store.read(lambda session: fulfilled_said(session, acts(session, ConditionStep)[-1]))
    for said in (step_said(waived, voice), voice.say(printed)):
        assert "陈淑芬回避：借款人的表姐" in said


def test_without_the_chair_whoever_puts_the_waiver_to_the_vote_presides(chaired: Evening) -> None:
    item = chaired.items["luggage-shop"]
    chaired.perform(attend, meeting=chaired.meeting, member=chaired.people["M1"], presence=Presence.ABSENT)
    three = {chaired.people[each]: Choice.APPROVE for each in ("M2", "M3", "M4")}
    facts = waiver(chaired) | {"votes": three, "declared": tuple(three)}
    refuses(chaired, item, WaiverNotCarried, waive_condition, **facts)
    chaired.perform(waive_condition, **facts, by="陈淑芬")
    assert row_of(chaired, 3).steps[0].by == "陈淑芬"


def test_a_closed_meeting_waives_nothing_and_offers_nobody(evening: Evening, item: AgendaItemId) -> None:
    assert [each.name for each in listed(evening).cases[0].deciders][-1] == evening.chair
    evening.perform(close_meeting, meeting=evening.meeting)
    refuses(evening, item, MeetingClosed, waive_condition, **waiver(evening))
    assert (listed(evening).meeting, listed(evening).cases[0].deciders) == (None, ())


@pytest.mark.parametrize("day", [RESOLVED - timedelta(days=1), RESOLVED + timedelta(days=1)])
def test_no_money_goes_before_the_resolution_or_tomorrow(evening: Evening, item: AgendaItemId, day: date) -> None:
    step(evening, 3, ConditionStatus.VERIFIED)
    refuses(evening, item, PayOutHeldUp, record_pay_out, item=item, on=day)


def test_another_day_of_the_pay_out_needs_a_reason(evening: Evening, item: AgendaItemId) -> None:
    step(evening, 3, ConditionStatus.VERIFIED)
    evening.at += timedelta(days=2)
    evening.perform(record_pay_out, item=item, on=RESOLVED)
    other = {"item": item, "on": RESOLVED + timedelta(days=1)}
    refuses(evening, item, PayOutHeldUp, record_pay_out, **other)
    evening.perform(record_pay_out, **other, reason="银行次日入账")
    assert listed(evening).cases[0].paid_out == RESOLVED + timedelta(days=1)


def test_a_new_round_lets_the_conditions_rest_until_it_is_decided(evening: Evening, item: AgendaItemId) -> None:
    facts = {"item": item, "condition": condition(evening, 3), "status": ConditionStatus.VERIFIED, "words": "原件"}
    evening.perform(new_round, item=item, reason="补充材料")
    assert (listed(evening).rows, listed(evening).cases) == ((), ())
    refuses(evening, item, NoSuchCondition, record_status, **facts)
    refuses(evening, item, PayOutHeldUp, record_pay_out, item=item, on=RESOLVED)


def test_a_condition_that_was_struck_out_binds_nobody(evening: Evening, item: AgendaItemId) -> None:
    struck = condition(evening, 3)
    evening.perform(new_round, item=item, reason="补充材料")
    evening.perform(strike_condition, item=item, condition=struck, reason="已不需要")
    evening.vote("luggage-shop")
    evening.perform(adopt_resolution, item=item, reasons="")

    facts = {"item": item, "condition": struck, "status": ConditionStatus.VERIFIED, "words": "原件"}
    refuses(evening, item, NoSuchCondition, record_status, **facts)
    assert [row.condition.number for row in listed(evening).rows] == [1, 2]
    assert listed(evening).cases[0].holding_up == ()


def test_an_approval_that_was_vetoed_binds_nobody_any_more(adopted_file: Path, tmp_path: Path) -> None:
    file = tmp_path / "vetoed.db"
    shutil.copyfile(adopted_file, file)
    rewrite_tiers(file, tiers(hours=24))
    with Store.open(f"sqlite:///{file}") as store:
        evening = Evening(store, cases=("luggage-shop",))
        item = evening.items["luggage-shop"]
        step(evening, 3, ConditionStatus.VERIFIED)
        facts = {"item": item, "condition": condition(evening, 3), "status": ConditionStatus.OPEN, "words": "存疑"}
        assert len(listed(evening).cases[0].holding_up) == 1
        refuses(evening, item, PayOutHeldUp, record_pay_out, item=item, on=RESOLVED)

        evening.perform(veto, item=item, reason="上级通知暂停")
        assert (listed(evening).rows, listed(evening).cases) == ((), ())
        refuses(evening, item, NoSuchCondition, record_status, **facts)
