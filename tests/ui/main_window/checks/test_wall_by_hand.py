# SPDX-License-Identifier: Apache-2.0
"""The wall by the operator's hands: what brings which state, what holds, clears and enlarges it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from models.labels.trail import ACTIONS
from models.rules.room_fit import RoomScale
from models.snapshots.trail import Trail
from models.snapshots.wall import Blank, WallState
from models.terms import LineKey
from tests.tools.window_session import WindowSession
from ui.wall.canvas import WallCanvas
from ui.wall.room import room_of
from ui.wall.window import WallWindow
from ui.wishes import Wished


def test_a_case_opens_in_short_and_the_first_move_brings_its_line(session: WindowSession, wall: WallWindow) -> None:
    came = [wall.canvas.snapshot.state]

    QTest.keyClick(session.window.workspace.grid, Qt.Key.Key_Down)
    came.append(wall.canvas.snapshot.state)
    for tab in ("tab_1", "tab_2"):
        session.act(tab)
        came.append(wall.canvas.snapshot.state)

    assert came == [WallState.OVERVIEW, WallState.LINE, WallState.OVERVIEW, WallState.LINE]


def test_a_confirmation_on_the_first_line_brings_it_to_the_wall(session: WindowSession, wall: WallWindow) -> None:
    session.go_to("P1")
    session.type("1")
    session.settle()

    assert wall.canvas.snapshot.state is WallState.LINE


def test_f5_shows_the_line_and_then_its_further_pages(session: WindowSession, wall: WallWindow) -> None:
    session.go_to("P1")
    assert (wall.canvas.page, wall.canvas.page_count) == (0, 2)

    session.act("push")
    assert wall.canvas.page == 1
    assert session.said == "投影第 2 页，共 2 页。"
    session.act("push")
    assert wall.canvas.page == 0


def test_the_statement_follows_the_line_until_the_line_is_wanted_again(
    session: WindowSession, wall: WallWindow
) -> None:
    session.go_to("P1")
    session.act("statement")
    statement = wall.canvas.snapshot.statement
    assert statement is not None
    assert statement.rows[statement.shown].label == session.line("P1").label

    session.go_to("A1")
    statement = wall.canvas.snapshot.statement
    assert statement is not None
    assert statement.group is session.line("A1").group
    session.act("statement")
    assert wall.canvas.snapshot.state is WallState.LINE


def test_a_question_comes_when_somebody_goes_to_it_and_again_with_its_answer(
    session: WindowSession, wall: WallWindow
) -> None:
    window = session.window
    for text in ("库龄？", "含节假日否？"):
        window.desk.wish(ask_of(session, text))
        session.settle()
    window.go_to_tab(4)
    assert wall.canvas.snapshot.state is not WallState.QUESTION

    QTest.keyClick(window.questions.list, Qt.Key.Key_Down)
    question = wall.canvas.snapshot.question
    assert question is not None
    assert (question.text, question.answer) == ("含节假日否？", None)

    window.desk.wish(answer_of(session, "不含国庆"))
    session.settle()
    question = wall.canvas.snapshot.question
    assert question is not None
    assert question.answer == "不含国庆"


def ask_of(session: WindowSession, text: str) -> Wished:
    facts = {"item": session.case.item, "line": LineKey("P1"), "text": text, "asked_by": session.case.base[0][1]}
    return Wished("ask", {**facts, "compulsory": False})


def answer_of(session: WindowSession, text: str) -> Wished:
    question = session.window.questions.question
    assert question is not None
    facts = {"item": session.case.item, "question": question.id, "text": text}
    return Wished("answer", {**facts, "answered_by": session.case.lead_officer, "consistent": True})


def test_the_operators_small_picture_is_the_walls_and_says_its_state(session: WindowSession, wall: WallWindow) -> None:
    thumbnail = session.window.small_wall.thumbnail
    session.act("look_at_wall")
    small = thumbnail.canvas
    session.go_to("P1")
    session.act("push")
    session.qtbot.waitUntil(lambda: small.picture() == wall.canvas.picture())
    assert wall.canvas.page == 1
    assert thumbnail.words.text() == "投影跟随：营业额"
    enlarged = session.window.frame.findChild(WallCanvas, "wall_enlarged_canvas")
    assert isinstance(enlarged, WallCanvas)
    assert enlarged.picture() == wall.canvas.picture()

    session.act("hold")
    session.go_to("A1")
    assert thumbnail.words.text() == "投影保持：营业额"
    session.act("black")
    session.qtbot.waitUntil(lambda: small.texts() == ())
    assert thumbnail.words.text() == "投影黑屏：营业额"


def test_the_room_counts_on_the_wall_at_once_and_next_time(session: WindowSession, wall: WallWindow) -> None:
    dialog = session.window.room.dialog
    session.go_to("P1")
    before = wall.canvas.picture()
    session.act("room")
    dialog.farthest_seat.setValue(7.5)
    dialog.blank.setCurrentIndex(list(Blank).index(Blank.LOGO))
    assert wall.canvas.picture() != before
    session.act("black")
    assert wall.canvas.texts() == (session.window.desk.agenda.unit,)  # type: ignore[union-attr]  # it is open
    dialog.accept()

    kept = room_of(session.window.settings.room)
    assert (kept.scale, kept.blank) == (RoomScale.XL, Blank.LOGO)


@pytest.mark.parametrize(
    "dialog", ["room", "keys", "trail", "archive", "fulfilment", "find_decision", "evidence_files"]
)
def test_check_12_the_wall_is_black_from_within_a_dialog(session: WindowSession, wall: WallWindow, dialog: str) -> None:
    session.go_to("P1")
    session.act(dialog)
    frame = session.window.frame
    session.qtbot.waitUntil(lambda: any(each.isVisible() for each in frame.findChildren(QDialog)))
    (shown,) = (each for each in frame.findChildren(QDialog) if each.isVisible())
    session.qtbot.waitUntil(shown.isActiveWindow)
    QTest.keyClick(shown.focusWidget(), Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)

    assert wall.canvas.texts() == ()
    assert session.window.wall.black
    shown.reject()


def test_a_question_that_is_taken_back_leaves_the_wall(session: WindowSession, wall: WallWindow) -> None:
    session.window.desk.wish(ask_of(session, "租金谁付的？"))
    session.settle()
    session.act("tab_4")
    session.act("push")
    assert any("租金谁付的" in text for text in wall.canvas.texts())
    session.act("undo")
    session.settle()
    session.qtbot.waitUntil(lambda: not any("租金谁付的" in text for text in wall.canvas.texts()))


def test_nothing_but_the_desk_closes_the_wall(session: WindowSession, wall: WallWindow) -> None:
    session.go_to("P1")
    wall.show()
    wall.close()
    assert wall.isVisible()
    wall.hide()


def test_the_room_is_tried_with_a_page_of_no_case_that_goes_with_the_dialog(
    session: WindowSession, wall: WallWindow
) -> None:
    dialog, client = session.window.room.dialog, session.case.client
    session.go_to("P1")
    before = wall.canvas.picture()
    session.act("room")
    QTest.mouseClick(dialog.trial, Qt.MouseButton.LeftButton)
    tried = wall.canvas.texts()
    assert tried[0] == "最后一排看得清吗？"
    assert not any(client in text for text in tried)
    assert session.window.small_wall.thumbnail.words.text().endswith("测试页")
    smaller = wall.canvas.picture()
    dialog.farthest_seat.setValue(7.5)
    assert wall.canvas.picture() != smaller
    dialog.farthest_seat.setValue(5.0)
    session.act("black")
    assert wall.canvas.texts() == ()
    session.act("black")
    dialog.reject()

    assert wall.canvas.picture() == before
    assert room_of("1.25 5.00 trial").blank is Blank.BLACK


def test_a_cleared_wall_shows_nothing_until_f5_and_then_where_the_operator_is(
    session: WindowSession, wall: WallWindow
) -> None:
    session.go_to("P1")
    session.act("hold")
    session.act("clear_wall")
    session.go_to("A1")
    assert wall.canvas.texts() == ()
    assert session.window.screens.banner.text.text() == "投影已清空。按 F5 之前不显示任何内容。"

    session.act("push")
    line = wall.canvas.snapshot.line
    assert line is not None
    assert line.label == session.line("A1").label
    assert session.window.screens.banner.isHidden()


def test_what_hangs_long_enough_is_kept_and_takes_nothing_from_undo(session: WindowSession, wall: WallWindow) -> None:
    del wall
    window = session.window
    session.go_to("P1")
    session.type("1")
    session.settle()
    undone = session.line("P1")
    session.act("undo")
    session.settle()
    read = window.shown.read
    assert read.isActive()
    assert read.interval() == 2000
    read.timeout.emit()
    session.settle()
    session.go_to("A1")
    session.act("black")
    read.timeout.emit()
    session.act("redo")
    session.settle()

    assert session.line("P1") == undone
    trail: list[Trail] = []
    window.desk.read("load_trail", trail.append, meeting=window.desk.meeting)
    session.qtbot.waitUntil(lambda: bool(trail))
    kept = [row for row in trail[0].rows if row.action.template == ACTIONS["note_shown"]]
    assert len(kept) == 2
    assert [session.window.voice.listed(row.details) for row in kept] == ["空白", "科目"]


def test_a_held_wall_comes_back_as_it_was_held(session: WindowSession, wall: WallWindow) -> None:
    session.go_to("P1")
    session.act("hold")
    held = wall.canvas.snapshot.line
    session.go_to("A1")
    session.window.screens.waking.woke.emit()
    assert wall.canvas.texts() == ()

    session.act("push")
    assert wall.canvas.snapshot.line == held


def test_the_clock_of_the_wall_goes_on_and_a_held_one_too(session: WindowSession, wall: WallWindow) -> None:
    desk = session.window.wall
    session.window.wall_keys.change_hold()
    before, page = wall.canvas.snapshot.at, wall.canvas.snapshot.state

    desk.tick()

    assert wall.canvas.snapshot.at is not None
    assert wall.canvas.snapshot.at != before
    assert wall.canvas.snapshot.state is page
