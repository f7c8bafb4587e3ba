# SPDX-License-Identifier: Apache-2.0
"""The checks before the seal say beforehand, in the same words, what closing the meeting refuses; and nothing else."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from models.errors import (
    CasesUndecided,
    MeetingAdjourned,
    OnlyPrepared,
    PaperOpen,
    SignerWithoutKey,
    told,
)
from models.errors.base import Refusal
from models.operations.convening import open_case
from models.operations.enrolling import close_key
from models.operations.entering_from_paper import begin_paper, end_paper
from models.operations.noting import withdraw_case
from models.operations.postponing import defer_case
from models.operations.resolving_cases import adopt_resolution
from models.operations.sealing import close_meeting, seal_minutes
from models.operations.sittings import adjourn, resume
from models.operations.voting import cast_vote, open_ballot, reveal
from models.presented import AttachedFile
from models.snapshots.minutes import MinutesSnapshot
from models.snapshots.reading.minutes import load_minutes
from models.snapshots.sealing import CheckState, Goal, SealCheck, seal_checks, to_look_at, to_mend
from models.store.store import Store
from models.terms import AgendaItemId, Choice, ReasonCode, Said
from tests.models.operations.preparing.laptop import Laptop, packed
from tests.tools.demo_session import EVENING, Evening
from tests.tools.keyed_session import SECRETARY, KeyedEvening

CHAIR, PAGES = "刘建国", AttachedFile(name="47.pdf", sha256="0" * 64, size=1)
WHY = "另有资金"


def minutes(evening: Evening) -> MinutesSnapshot:
    return evening.store.read(load_minutes, meeting=evening.meeting, at=EVENING)


def wanted(evening: Evening) -> tuple[SealCheck, ...]:
    return to_mend(seal_checks(minutes(evening)))


def closes(evening: Evening, **facts: object) -> None:
    """Nothing is to be mended, and the meeting closes."""
    assert wanted(evening) == ()
    evening.perform(close_meeting, meeting=evening.meeting, **facts)


def does_not_close(evening: Evening, refusal: type[Refusal], **facts: object) -> SealCheck:
    """Closing is refused, and the list has said so before in the words of the refusal."""
    rows = wanted(evening)
    with pytest.raises(refusal) as refused:
        evening.perform(close_meeting, meeting=evening.meeting, **facts)
    happened = told(refused.value).happened
    return next(row for row in rows if happened in (row.said, row.said.fields.get("said")))


@pytest.fixture
def waiting(evening: Evening) -> AgendaItemId:
    """The luggage shop, not yet opened."""
    return evening.items["luggage-shop"]


def test_a_case_that_was_not_opened_is_looked_at_and_never_opened_by_its_row(
    evening: Evening, waiting: AgendaItemId
) -> None:
    (row,) = to_look_at(seal_checks(minutes(evening)))
    assert row.place is not None
    assert (row.place.goal, row.place.item) == (Goal.AGENDA, waiting)
    closes(evening)


def test_a_case_must_be_decided_at_each_of_its_stages(five: Evening, stall: AgendaItemId) -> None:
    def undecided() -> None:
        row = does_not_close(five, CasesUndecided)
        assert row.place is not None
        assert (row.place.goal, row.place.item) == (Goal.VOTE, stall)

    undecided()
    five.perform(open_ballot, item=stall)
    undecided()
    for key in ("M1", "M2", "M3", "M4", "M5"):
        five.perform(cast_vote, item=stall, member=five.people[key], choice=Choice.REJECT)
    five.perform(reveal, item=stall)
    undecided()
    five.perform(adopt_resolution, item=stall, reasons="现金流不足", reason_codes=[ReasonCode.WEAK_CASH_FLOW])
    closes(five)


def test_a_case_that_was_withdrawn_or_deferred_waits_for_nothing(evening: Evening, item: AgendaItemId) -> None:
    does_not_close(evening, CasesUndecided)
    taken = evening.perform(withdraw_case, item=item, reason=WHY)
    assert wanted(evening) == ()
    evening.undo(taken)
    does_not_close(evening, CasesUndecided)
    evening.perform(defer_case, item=item, reason=WHY)
    closes(evening)


def test_a_case_that_is_being_entered_from_paper_is_ended_first(evening: Evening, waiting: AgendaItemId) -> None:
    evening.perform(begin_paper, item=waiting, done=EVENING - timedelta(minutes=1), reason="停电")
    row = does_not_close(evening, PaperOpen)
    assert row.place is not None
    assert row.place.goal is Goal.AGENDA
    evening.perform(open_case, item=waiting)
    evening.perform(withdraw_case, item=waiting, reason=WHY)
    row = does_not_close(evening, PaperOpen)
    assert row.place is not None
    assert row.place.goal is Goal.LINES
    evening.perform(end_paper, item=waiting)
    closes(evening)


def test_an_adjourned_meeting_goes_on_first(evening: Evening) -> None:
    evening.perform(adjourn, meeting=evening.meeting, until=(EVENING + timedelta(days=2)).date(), reason="时间已晚")
    does_not_close(evening, MeetingAdjourned)
    evening.at += timedelta(days=1)
    evening.perform(resume, meeting=evening.meeting)
    closes(evening)


def test_a_laptop_closes_no_meeting(evening: Evening, tmp_path: Path) -> None:
    laptop = Laptop(tmp_path, evening, packed(evening, tmp_path), "M2")
    does_not_close(laptop.evening, OnlyPrepared)
    laptop.store.close()


@pytest.fixture
def keyless(tmp_path: Path) -> Iterator[KeyedEvening]:
    """A policy of keys, and nobody has one."""
    with Store.create(str(tmp_path / "keyless.db")) as store:
        yield KeyedEvening(store)


def test_the_roll_needs_a_key_of_the_chair_and_one_of_the_secretary(keyless: KeyedEvening) -> None:
    assert [row.place and row.place.goal for row in wanted(keyless)] == [Goal.KEYS, Goal.KEYS]
    does_not_close(keyless, SignerWithoutKey)
    keyless.enrol(SECRETARY)
    does_not_close(keyless, SignerWithoutKey)
    keyless.enrol(CHAIR)
    closes(keyless, keys=keyless.keys_of(CHAIR, SECRETARY))


def test_once_the_meeting_is_closed_nothing_keeps_it_from_its_seal_and_then_the_list_is_empty(
    keyless: KeyedEvening,
) -> None:
    for person in (CHAIR, SECRETARY):
        keyless.enrol(person)
    closes(keyless, keys=keyless.keys_of(CHAIR, SECRETARY))
    keyless.perform(close_key, meeting=keyless.meeting, person=CHAIR, reason="调离")

    assert wanted(keyless) == ()
    assert seal_checks(minutes(keyless))
    keyless.perform(seal_minutes, meeting=keyless.meeting, pages=PAGES, head=minutes(keyless).journal_head)
    assert seal_checks(minutes(keyless)) == ()


def test_of_a_whole_case_nothing_is_left_to_look_at(evening: Evening, waiting: AgendaItemId) -> None:
    evening.resolve("luggage-shop")
    rows = seal_checks(minutes(evening))

    assert {row.state for row in rows} == {CheckState.MET}
    assert all(isinstance(row.said, Said) for row in rows)
    closes(evening)
