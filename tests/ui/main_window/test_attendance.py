# SPDX-License-Identifier: Apache-2.0
"""The order of the agenda and who is in the room, keyed on the agenda of the real window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from models.store import Session
from models.terms import Presence
from tests.tools.window_session import WindowSession
from ui.agenda.model import COLUMNS, Column
from ui.wishes import Wished

LUGGAGE, STALL = 1, 2


def key_presence(session: WindowSession, number: int, presence: Presence) -> None:
    """The member's digit in the list of who is present, until the presence is the wanted one."""
    session.window.go_to_agenda()
    session.act("members")
    for _turn in Presence:
        agenda = session.window.desk.agenda
        assert agenda is not None
        if next(member for member in agenda.members if member.number == number).presence is presence:
            return
        QTest.keyClicks(session.window.agenda.members, str(number))
        session.settle()
    raise AssertionError(presence)


def state(session: WindowSession, row: int) -> str:
    """What the agenda says of a case's state."""
    cases = session.window.agenda.table.cases
    return str(cases.data(cases.index(row, COLUMNS.index(Column.STATE))))


def absent(session: WindowSession) -> set[int]:
    """The numbers of those whom the vote of the open case does not wait for."""
    voting = session.voting()
    rows = voting.rounds[-1].voters if voting.rounds else voting.waiting
    return {1, 2, 3, 4, 5} - {voter.number for voter in rows if not voter.absent and voter.recused is None}


def moves(session: Session) -> list[str]:
    rows = session.connection().exec_driver_sql(
        "SELECT value FROM journal_values JOIN journal_entries USING (number)"
        " WHERE operation = 'move_item' AND name IN ('from', 'to') ORDER BY number, name"
    )
    return [str(value) for (value,) in rows]


def test_the_order_is_changed_by_keys_and_every_move_is_in_the_journal(session: WindowSession) -> None:
    table = session.window.agenda.table
    first = session.window.desk.rows[0].client
    table.select(0)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    session.settle()
    assert [row.client for row in session.window.desk.rows][1] == first
    session.act("undo")
    session.settle()
    assert session.window.desk.rows[0].client == first

    found: list[list[str]] = []
    session.window.bridge.read(lambda: moves, found.append, {})
    session.qtbot.waitUntil(lambda: bool(found))
    assert found[0] == ["1", "2", "2", "1"]


def test_the_quorum_is_counted_with_every_departure_and_the_case_that_lacks_it_is_marked(
    session: WindowSession,
) -> None:
    assert "⚠" not in state(session, 0) + state(session, 1)
    key_presence(session, 2, Presence.ABSENT)
    facts = session.window.agenda.facts.text()
    assert "4" in facts
    assert "已达" in facts
    assert "⚠" in state(session, 0), "the second officer of the luggage shop is a member"
    assert "⚠" not in state(session, 1)

    key_presence(session, 3, Presence.OBSERVING)
    assert "未达" in session.window.agenda.facts.text()
    assert "⚠" in state(session, 1)
    key_presence(session, 3, Presence.PRESENT)
    assert "⚠" not in state(session, 1)


def test_whoever_comes_late_votes_on_no_case_that_was_presented_before(session: WindowSession) -> None:
    key_presence(session, 3, Presence.ABSENT)
    session.open_case(STALL)
    session.settle()
    key_presence(session, 3, Presence.PRESENT)
    session.open_case(STALL)

    assert absent(session) == {3}
    session.act("present_anew")
    session.settle()
    assert absent(session) == set()


def test_whoever_is_put_back_at_once_never_left_and_nothing_falls(session: WindowSession) -> None:
    session.open_case(STALL)
    session.settle()
    key_presence(session, 3, Presence.ABSENT)
    key_presence(session, 3, Presence.PRESENT)
    session.open_case(STALL)
    assert absent(session) == set()

    key_presence(session, 3, Presence.ABSENT)
    key_presence(session, 2, Presence.ABSENT)
    key_presence(session, 3, Presence.PRESENT)
    session.open_case(STALL)
    assert absent(session) == {2, 3}, "something else was done meanwhile"


def test_presenting_anew_asks_first_where_confirmations_fall_and_says_what_fell(session: WindowSession) -> None:
    key_presence(session, 3, Presence.ABSENT)
    session.open_case(STALL)
    session.settle()
    facts = {"item": session.window.desk.item, "line": session.case.lines[0].key}
    for family in dict.fromkeys(check.family for check in session.case.lines[0].checks):
        session.window.desk.wish(Wished("confirm_family", {**facts, "family": family}))
    session.settle()
    key_presence(session, 3, Presence.PRESENT)
    session.open_case(STALL)

    session.act("present_anew")
    session.settle()
    box = session.window.frame.findChild(QMessageBox, "presenting_question")
    assert box is not None
    assert "黄志远" in box.text()
    assert absent(session) == {3}
    next(each for each in box.buttons() if each is not box.defaultButton()).click()
    session.settle()
    assert absent(session) == set()
    assert "失效" in session.said
    session.act("undo")
    session.settle()
    assert absent(session) == {3}


def test_whoever_leaves_or_only_observes_has_no_vote_and_is_no_part_of_the_base(session: WindowSession) -> None:
    key_presence(session, 2, Presence.OBSERVING)
    session.open_case(STALL)
    session.settle()
    assert absent(session) == {2}
    before = len(session.case.base)

    key_presence(session, 4, Presence.ABSENT)
    session.open_case(STALL)
    assert absent(session) == {2, 4}
    assert (before, len(session.case.base)) == (4, 3)
    screen = session.window.voting.screen
    assert not screen.open_full.isEnabled()
    assert not screen.open_restricted.isEnabled()


def test_a_compulsory_question_keeps_the_ballot_shut_until_it_is_answered(session: WindowSession) -> None:
    session.open_case(STALL)
    facts = {"item": session.window.desk.item, "line": None, "text": "谁担保？", "compulsory": True, "asked_by": None}
    session.window.desk.wish(Wished("ask", facts))
    session.settle()
    session.act("gate")
    assert not session.voting().rounds
    gate = session.window.voting.screen.gate
    rows = [gate.item(row).text() for row in range(gate.count())]
    at = next(row for row, text in enumerate(rows) if "必答问题" in text and "1" in text)
    gate.setCurrentRow(at)
    QTest.keyClick(gate, Qt.Key.Key_Return)
    assert session.window.page.shown == 4

    screen = session.window.questions
    QTest.keyClick(screen.list, Qt.Key.Key_Return)
    screen.input.text.setText("配偶担保")
    QTest.keyClick(screen.input.text, Qt.Key.Key_Return)
    session.settle()
    assert all("必答问题 1" not in session.window.voice.say(row.said) for row in session.case.gate.rows if not row.met)
