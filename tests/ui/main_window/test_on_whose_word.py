# SPDX-License-Identifier: Apache-2.0
"""On whose word a wish goes out: the chair's own decisions, what a member says, and what the operator records."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.operations.voting import open_ballot
from models.snapshots.voting import ResolutionRow, VotingSnapshot
from models.store import Store
from models.terms import Presence
from tests.tools.demo_session import Evening
from tests.tools.journal import Entry, last_entries
from tests.tools.window_session import WindowSession
from ui.wishes import CHAIRS_WORD, OPERATIONS, Wished

CHAIR, OPERATOR, MEMBER = "刘建国", "张文静", "陈淑芬"
STALL, LUGGAGE = 1, 2


@pytest.fixture(scope="module")
def luggage_database(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The breakfast stall revealed, the luggage shop waiting."""
    file = tmp_path_factory.mktemp("words") / "desk.db"
    with Store.create(str(file)) as store:
        evening = Evening(store, cases=("breakfast-stall", "luggage-shop"))
        item = evening.examine("breakfast-stall")
        evening.perform(open_ballot, item=item)
        evening.vote("breakfast-stall")
    return file.read_bytes()


def last(session: WindowSession, count: int = 1) -> list[Entry]:
    """The last entries of the journal, in order."""
    session.settle()
    answers: list[list[Entry]] = []
    session.window.bridge.read(lambda: last_entries, answers.append, {"count": count})
    session.qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
    return answers[0]


def test_every_word_of_the_chair_is_an_operation() -> None:
    assert {name for names in OPERATIONS.values() for name in names} >= CHAIRS_WORD


def test_attendance_and_a_rooms_confirmation_are_recorded_on_the_operators_own_word(session: WindowSession) -> None:
    QTest.keyClicks(session.window.agenda.members, "5")
    (entry,) = last(session)
    assert entry == Entry("attend", OPERATOR, OPERATOR)

    session.open_case(LUGGAGE)
    assert last(session) == [Entry("open_case", CHAIR, OPERATOR)]
    session.go_to("A1")
    session.type("1")
    assert last(session) == [Entry("confirm_family", OPERATOR, OPERATOR)]


def test_what_a_member_says_is_that_members_word(session: WindowSession) -> None:
    session.open_case(LUGGAGE)
    session.go_to("A2")
    session.type("1")
    session.settle()
    session.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    session.type("23")

    assert last(session) == [Entry("record_dissent", MEMBER, OPERATOR)]


def test_whoever_comes_back_joins_a_case_that_the_chair_presents_anew(session: WindowSession) -> None:
    session.open_case(LUGGAGE)
    desk = session.window.desk
    member = next(each for each in session.case.base if each[1] == MEMBER)
    for presence in (Presence.ABSENT, Presence.PRESENT):
        desk.wish(Wished("attend", {"meeting": desk.meeting, "member": member[0], "presence": presence}))
    session.settle()
    assert member not in session.case.base

    session.act("present_anew")

    assert last(session) == [Entry("present_anew", CHAIR, OPERATOR)]
    assert member in session.case.base


def test_where_the_chair_left_the_operator_records_and_nobody_waives(session: WindowSession) -> None:
    session.open_case(LUGGAGE)
    desk = session.window.desk
    chair = next(id for id, name in session.case.base if name == CHAIR)
    desk.wish(Wished("attend", {"meeting": desk.meeting, "member": chair, "presence": Presence.ABSENT}))
    session.settle()
    session.go_to("A6")
    session.act("decision")
    session.type("21")

    assert last(session)[0].operation == "attend"
    assert CHAIR in session.said


def test_no_reason_of_a_resolution_is_written_by_the_program(session: WindowSession) -> None:
    session.open_case(STALL)
    session.act("tab_5")
    session.settle()
    session.qtbot.waitUntil(lambda: session.window.voting.voting is not None)
    session.act("adopt_resolution")
    session.settle()

    session.qtbot.waitUntil(lambda: resolution(session) is not None)
    adopted = resolution(session)
    assert adopted is not None
    assert (adopted.reasons, adopted.announced_by) == ("", CHAIR)


def resolution(session: WindowSession) -> ResolutionRow | None:
    shown: VotingSnapshot | None = session.window.voting.voting
    return None if shown is None else shown.resolution
