# SPDX-License-Identifier: Apache-2.0
"""What was done on paper: marked between two acts, under every rule, with the journal's own time."""

import inspect
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from types import ModuleType

import pytest

from models.errors import (
    GateNotOpen,
    MeetingAdjourned,
    MeetingClosed,
    OnlyPrepared,
    PaperBeforeMeeting,
    PaperHasNoKey,
    PaperInFuture,
    PaperNotOpen,
    PaperOpen,
    ReasonMissing,
    told,
)
from models.keys.wrapping import Cost
from models.operations import noting_shown, preparing, private_notes
from models.operations.change import Change
from models.operations.convening import attend, declare_no_conflict, open_case
from models.operations.entering_from_paper import begin_paper, end_paper
from models.operations.noting import note_intercession
from models.operations.noting_shown import note_shown
from models.operations.postponing import defer_case
from models.operations.private_notes import begin_book, lean, remove_note, write_note
from models.operations.sealing import close_meeting
from models.operations.sittings import adjourn
from models.operations.voting import cast_vote, open_ballot
from models.snapshots.minutes import MinutesSnapshot
from models.snapshots.reading.minutes import load_minutes
from models.snapshots.reading.paper import OF_THE_MACHINE
from models.snapshots.reading.trail import load_trail
from models.snapshots.wall import Curtain, WallState
from models.store.store import Store
from models.terms import AgendaItemId, Choice, Presence, Said, VotingWay
from reports.text import is_chinese
from reports.voice import Voice
from tests.models.operations.preparing.laptop import Laptop, packed
from tests.models.operations.refusing import refuses
from tests.models.operations.test_postponing import beside
from tests.tools.demo_session import EVENING, Evening
from tests.tools.keyed_session import KeyedEvening

DONE = EVENING - timedelta(minutes=1)
WHY = "停电"


def begin(evening: Evening, item: AgendaItemId, **facts: object) -> Change:
    return evening.perform(begin_paper, item=item, **{"done": DONE, "reason": WHY, **facts})


def minutes(evening: Evening) -> MinutesSnapshot:
    return evening.store.read(load_minutes, meeting=evening.meeting, at=evening.at)


@pytest.fixture
def pending(evening: Evening) -> AgendaItemId:
    """The luggage shop, on the agenda and not yet opened."""
    return evening.items["luggage-shop"]


def test_everything_of_the_case_between_the_two_acts_is_from_paper(evening: Evening, pending: AgendaItemId) -> None:
    begin(evening, pending)
    evening.resolve("luggage-shop")
    evening.perform(end_paper, item=pending)

    (part,) = minutes(evening).cases
    (row,) = part.papers
    assert (row.done, row.reason, row.by, row.keyed) == (DONE, WHY, ("张文静",), False)
    assert row.ended is not None
    assert DONE < row.begun < row.ended
    what = {said.template: count for said, count in row.what}
    assert (what["Vote recorded"], what["Resolution adopted"], what["Case presented"]) == (4, 1, 1)
    assert len(row.entries) == sum(what.values())
    assert part.voting is not None
    assert part.voting.resolution is not None
    assert part.voting.resolution.from_paper
    assert {voter.from_paper for voter in part.voting.rounds[-1].voters if voter.voted} == {True}
    assert {condition.from_paper for condition in part.voting.conditions} == {True}
    verdicts = [check for line in part.case.lines for check in line.checks if check.confirmed or check.rejected]
    assert {check.from_paper for check in verdicts} == {True}


def test_what_came_before_and_after_is_not_marked(evening: Evening, examined: AgendaItemId) -> None:
    begin(evening, examined)
    evening.perform(open_ballot, item=examined)
    evening.perform(end_paper, item=examined)
    evening.vote("luggage-shop")

    (row,) = minutes(evening).cases[0].papers
    assert [said.template for said, _count in row.what] == ["Round opened"]
    assert not any(voter.from_paper for voter in evening.voting(examined).rounds[-1].voters)
    assert not any(check.from_paper for line in evening.case(examined).lines for check in line.checks)


def test_another_case_that_is_heard_meanwhile_is_not_marked(store: Store) -> None:
    evening = Evening(store, cases=("luggage-shop", "breakfast-stall"))
    begin(evening, evening.items["luggage-shop"])
    evening.open("breakfast-stall")
    evening.open("luggage-shop")
    evening.perform(end_paper, item=evening.items["luggage-shop"])

    shop, stall = minutes(evening).cases
    assert len(shop.papers) == 1
    assert stall.papers == ()
    rows = store.read(load_trail, case=stall.case.case).rows
    assert not any(isinstance(each, Said) and "paper" in each.template for row in rows for each in row.details)


def marked(evening: Evening, item: AgendaItemId) -> int:
    """Checks whose verdict the record says to be from paper."""
    return sum(check.from_paper for line in evening.case(item).lines for check in line.checks)


@pytest.mark.parametrize("first", [True, False])
def test_what_is_carried_to_another_sitting_stays_what_it_was(store: Store, *, first: bool) -> None:
    evening = Evening(store, cases=("luggage-shop",))
    item = evening.items["luggage-shop"]
    if first:
        begin(evening, item)
    evening.examine("luggage-shop")
    if first:
        evening.perform(end_paper, item=item)
    entered = marked(evening, item)
    assert (entered > 0) is first
    evening.perform(defer_case, item=item, reason="明日再议")
    evening.meeting = beside(evening, evening.case(item).case)
    later = next(row.id for row in evening.agenda().rows)
    if not first:
        evening.at += timedelta(days=7)
        begin(evening, later, done=evening.at)
    evening.perform(open_case, item=later)

    assert marked(evening, later) == entered
    evening.perform(declare_no_conflict, item=later)
    evening.perform(open_ballot, item=later, restricted=True, reason="资料不全")
    member = next(row.id for row in evening.agenda().members if row.name == evening.names["M2"])
    evening.perform(cast_vote, item=later, member=member, choice=Choice.REJECT)
    voters = evening.voting(later).rounds[-1].voters
    assert [voter.from_paper for voter in voters if voter.voted] == [not first]


def test_the_trail_marks_each_entry_and_keeps_the_real_time(evening: Evening, pending: AgendaItemId) -> None:
    begin(evening, pending)
    evening.perform(open_case, item=pending)
    entered = evening.at
    evening.perform(end_paper, item=pending)

    end, opened, begun = evening.store.read(load_trail, most=3).rows
    assert opened.at == entered
    assert opened.details[-1] == Said("from paper, done {done:iso}", {"done": DONE})
    assert Said("done on paper {done}", {"done": DONE}) in begun.details
    assert end.details == ()
    assert begun.reason == WHY


def test_an_entry_in_which_nothing_was_recorded_is_in_the_journal_alone(
    evening: Evening, pending: AgendaItemId
) -> None:
    begin(evening, pending)
    evening.perform(end_paper, item=pending)

    assert minutes(evening).cases[0].papers == ()
    assert evening.store.read(load_trail).rows[1].reason == WHY


@pytest.mark.parametrize(
    "forgery",
    [
        "UPDATE journal_values SET value = 'forged' WHERE name = 'done'",
        "UPDATE journal_entries SET cases = '[]' WHERE operation = 'begin_paper'",
        "UPDATE journal_entries SET operation = 'begin_paper' WHERE operation = 'end_paper'",
    ],
)
def test_a_journal_that_was_meddled_with_is_read_and_reported(
    evening: Evening, pending: AgendaItemId, forgery: str
) -> None:
    begin(evening, pending)
    evening.perform(open_case, item=pending)
    evening.perform(end_paper, item=pending)
    evening.store.close()
    with closing(sqlite3.connect(evening.store.file)) as connection:
        for name in ("journal_entries_no_update", "journal_values_no_update"):
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(forgery)
        connection.commit()

    with Store.open(str(evening.store.file)) as store:
        assert store.read(load_trail).faults > 0
        assert store.read(load_minutes, meeting=evening.meeting, at=evening.at).cases
        assert store.verify().papers == ()


def test_neither_act_is_undone(evening: Evening, pending: AgendaItemId) -> None:
    assert begin(evening, pending).inverse is None
    assert evening.perform(end_paper, item=pending).inverse is None


def test_the_agenda_says_which_case_is_entered_from_paper(evening: Evening, pending: AgendaItemId) -> None:
    assert evening.agenda().rows[0].on_paper is None
    begin(evening, pending)
    assert evening.agenda().rows[0].on_paper == DONE
    evening.perform(end_paper, item=pending)
    assert evening.agenda().rows[0].on_paper is None


@pytest.mark.parametrize("reason", ["", "  "])
def test_it_needs_a_reason(evening: Evening, pending: AgendaItemId, reason: str) -> None:
    refuses(evening, pending, ReasonMissing, begin_paper, item=pending, done=DONE, reason=reason)


def test_it_was_done_before_now_and_not_before_the_day_of_the_meeting(evening: Evening, pending: AgendaItemId) -> None:
    later, earlier = EVENING + timedelta(hours=1), EVENING - timedelta(days=1)
    refuses(evening, pending, PaperInFuture, begin_paper, item=pending, done=later, reason=WHY)
    refuses(evening, pending, PaperBeforeMeeting, begin_paper, item=pending, done=earlier, reason=WHY)


def test_it_is_begun_once_and_ended_once(evening: Evening, pending: AgendaItemId) -> None:
    refuses(evening, pending, PaperNotOpen, end_paper, item=pending)
    begin(evening, pending)
    refuses(evening, pending, PaperOpen, begin_paper, item=pending, done=DONE, reason=WHY)
    evening.perform(end_paper, item=pending)
    refuses(evening, pending, PaperNotOpen, end_paper, item=pending)
    begin(evening, pending)


def test_the_gate_is_what_it_is(evening: Evening, pending: AgendaItemId) -> None:
    begin(evening, pending)
    evening.open("luggage-shop")
    with pytest.raises(GateNotOpen):
        evening.perform(open_ballot, item=pending)


def test_a_meeting_is_not_closed_over_it_and_a_closed_one_takes_none(evening: Evening, pending: AgendaItemId) -> None:
    begin(evening, pending)
    refuses(evening, pending, PaperOpen, close_meeting, meeting=evening.meeting)
    evening.perform(end_paper, item=pending)
    evening.perform(close_meeting, meeting=evening.meeting)
    refuses(evening, pending, MeetingClosed, begin_paper, item=pending, done=DONE, reason=WHY)
    refuses(evening, pending, MeetingClosed, end_paper, item=pending)


def test_it_is_ended_in_an_adjourned_meeting_and_not_begun_there(evening: Evening, pending: AgendaItemId) -> None:
    begin(evening, pending)
    until = (evening.at + timedelta(days=2)).date()
    evening.perform(adjourn, meeting=evening.meeting, until=until, reason=WHY)
    evening.perform(end_paper, item=pending)
    refuses(evening, pending, MeetingAdjourned, begin_paper, item=pending, done=DONE, reason=WHY)


def test_a_reviewers_laptop_enters_nothing_from_paper(evening: Evening, pending: AgendaItemId, tmp_path: Path) -> None:
    laptop = Laptop(tmp_path, evening, packed(evening, tmp_path), "M2")
    refuses(laptop.evening, pending, OnlyPrepared, begin_paper, item=pending, done=DONE, reason=WHY)
    laptop.store.close()


def test_who_was_in_the_room_is_from_paper_too_and_what_hung_on_the_wall_is_not(
    evening: Evening, pending: AgendaItemId
) -> None:
    begin(evening, pending)
    evening.perform(attend, meeting=evening.meeting, member=evening.people["M5"], presence=Presence.ABSENT)
    shown = {"state": WallState.OVERVIEW, "curtain": Curtain(WallState.OVERVIEW, pending), "since": evening.at}
    evening.perform(note_shown, meeting=evening.meeting, **shown)
    evening.perform(end_paper, item=pending)

    (row,) = minutes(evening).cases[0].papers
    assert [said.template for said, _count in row.what] == ["Attendance entered"]


def test_private_notes_and_leanings_written_meanwhile_are_not_from_paper(
    evening: Evening, pending: AgendaItemId
) -> None:
    """No sheet holds them, and how many there are is nobody's business."""
    begin(evening, pending)
    author = evening.names["M2"]
    secret, cost = "梧桐树下一盏灯真亮堂", Cost(memory=64, passes=1, lanes=1)
    evening.perform(begin_book, by=author, person=author, secret=secret, cost=cost)
    (book,) = evening.store.unlock_books(author, secret, cost)
    own = {"by": author, "item": pending}
    note = evening.perform(write_note, **own, book=book, line=None, text="再问一次房租")
    gone = evening.perform(remove_note, **own, note=str(note.payload), key=book.key)
    back = undone(evening, author, gone)
    undone(evening, author, back)
    again = evening.perform(write_note, **own, book=book, line=None, text="房租已问")
    undone(evening, author, again)
    leaning = evening.perform(lean, **own, book=book, choice=Choice.REJECT)
    undone(evening, author, leaning)
    assert minutes(evening).cases[0].papers == ()

    evening.perform(open_case, item=pending)
    (row,) = minutes(evening).cases[0].papers
    assert [said.template for said, _count in row.what] == ["Case presented"]
    assert len(row.entries) == 1
    assert evening.store.verify().papers == (row,)


def undone(evening: Evening, author: str, change: Change) -> Change:
    assert change.inverse is not None
    return evening.perform(change.inverse.operation, by=author, **change.inverse.kwargs)


def test_every_operation_of_private_words_and_files_is_named_as_the_machines() -> None:
    """Each writes its entry under the name of its function, by which the record knows it."""
    found = {*operations_of(private_notes), *operations_of(preparing), *operations_of(noting_shown)}
    assert found - {"open_package"} == OF_THE_MACHINE


def operations_of(module: ModuleType) -> set[str]:
    """The names of the operations of one module."""
    found = inspect.getmembers(module, inspect.isfunction)
    own = [(name, function) for name, function in found if function.__module__ == module.__name__ and name[0] != "_"]
    return {name for name, function in own if inspect.signature(function).return_annotation is Change}


def test_what_is_taken_back_meanwhile_is_counted_as_taken_back(evening: Evening, examined: AgendaItemId) -> None:
    begin(evening, examined)
    noted = evening.perform(note_intercession, item=examined, text="行长来电")
    evening.undo(noted)

    (row,) = minutes(evening).cases[0].papers
    assert row.ended is None
    assert [Voice("en").say(said) for said, _count in row.what] == [
        "Intercession noted",
        "Taken back: Intercession noted",
    ]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh_CN", "没有密钥"),
        ("zh_TW", "沒有金鑰"),
        ("en", "no paper carries"),
    ],
)
def test_the_refusals_say_in_each_language_what_to_do(language: str, said: str) -> None:
    voice = Voice(language)
    telling = told(PaperHasNoKey(number="2026-047-1"))
    assert said in voice.say(telling.happened)
    refusals = (
        PaperOpen(number="7"),
        PaperNotOpen(number="7"),
        PaperInFuture(done=EVENING, now=DONE),
        PaperBeforeMeeting(done=DONE, on=EVENING.date()),
    )
    sentences = [voice.say(part) for refusal in refusals for part in (told(refusal).happened, told(refusal).next)]
    assert all(sentences)
    assert not any("{" in sentence for sentence in sentences)
    assert all(is_chinese(sentence) is (language != "en") for sentence in sentences)


@pytest.fixture
def keyed(tmp_path: Path) -> Iterator[KeyedEvening]:
    """The breakfast stall opened under a policy of keys."""
    with Store.create(str(tmp_path / "keyed.db")) as store:
        evening = KeyedEvening(store)
        evening.enrol_all()
        evening.open("breakfast-stall")
        yield evening


def test_no_sealed_vote_comes_from_paper(keyed: KeyedEvening) -> None:
    item = keyed.items["breakfast-stall"]
    begin(keyed, item)
    sealed = {"item": item, "restricted": True, "reason": "x", "way": VotingWay.SEALED}
    refuses(keyed, item, PaperHasNoKey, open_ballot, **sealed)
    keyed.perform(open_ballot, item=item, restricted=True, reason="x")
    keyed.perform(end_paper, item=item)
    (row,) = minutes(keyed).cases[0].papers
    assert row.keyed


def test_nothing_comes_from_paper_while_a_sealed_ballot_is_open(keyed: KeyedEvening) -> None:
    item = keyed.items["breakfast-stall"]
    keyed.open_sealed(item)
    refuses(keyed, item, PaperHasNoKey, begin_paper, item=item, done=DONE, reason=WHY)
    keyed.seal_all(item)
    keyed.unseal(item)
    begin(keyed, item)
