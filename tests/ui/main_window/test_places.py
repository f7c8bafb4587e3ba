# SPDX-License-Identifier: Apache-2.0
"""From anywhere to a place, to a case by its name, to the audit trail; pages as a copier gives them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.tools.window_session import WindowSession
from ui.main_window.case_page import Tab
from ui.minutes.trail import ALL, MEETING

ALT = Qt.KeyboardModifier.AltModifier


def press(session: WindowSession, key: Qt.Key, modifier: Qt.KeyboardModifier = ALT) -> None:
    QTest.keyClick(session.window.frame, key, modifier)
    session.settle()


def test_alt_and_a_digit_lead_to_each_place(session: WindowSession) -> None:
    window = session.window
    session.qtbot.waitUntil(window.frame.isActiveWindow)
    press(session, Qt.Key.Key_3)
    assert (window.on_agenda, window.page.shown) == (False, Tab.VOTE)
    opened = window.desk.item
    press(session, Qt.Key.Key_1)
    assert window.on_agenda
    window.agenda.table.select(1)
    press(session, Qt.Key.Key_2)
    assert (window.desk.item, window.page.shown) == (opened, Tab.LINES)
    press(session, Qt.Key.Key_4)
    assert window.page.shown == Tab.MINUTES
    for key, dialog in ((Qt.Key.Key_5, window.archive.dialog), (Qt.Key.Key_7, window.policy.editor)):
        press(session, key)
        session.qtbot.waitUntil(dialog.isVisible)
        dialog.reject()


def test_f4_and_ctrl_h_work_wherever_one_is(session: WindowSession) -> None:
    window = session.window
    session.act("client")
    session.qtbot.waitUntil(window.client.view.isVisible)
    window.client.view.reject()
    session.open_case(1)
    window.go_to_tab(Tab.QUESTIONS)
    session.act("question")
    assert window.page.shown == Tab.LINES
    assert window.workspace.input.isVisible()


def test_a_case_is_opened_by_initials_in_seven_keys(session: WindowSession) -> None:
    form = session.window.places.form
    session.press_on(session.window.agenda.table, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    session.qtbot.waitUntil(form.field.hasFocus)
    session.type("ljzd", form.field)
    session.press_on(form.field, Qt.Key.Key_Return)
    session.settle()

    assert session.presses == 7
    assert session.case.client == session.window.desk.rows[1].client
    assert not form.isVisible()


def test_a_name_that_no_case_has_opens_nothing_and_says_so(session: WindowSession) -> None:
    session.act("find_case")
    form = session.window.places.form
    assert form.cases.count() == 2
    session.qtbot.waitUntil(form.field.hasFocus)
    session.type("qqq", form.field)
    QTest.keyClick(form.field, Qt.Key.Key_Return)
    assert form.isVisible()
    assert "没有这个名称" in form.note.text()
    form.field.setText("2")
    assert form.cases.count() == 1
    form.field.setText("2026-0")
    QTest.keyClick(form.field, Qt.Key.Key_Down)
    assert form.cases.currentRow() == 1


@pytest.mark.usefixtures("luggage")
def test_the_trail_is_read_narrowed_and_saved(session: WindowSession, tmp_path: Path) -> None:
    session.act("trail")
    trail = session.window.trail.dialog
    session.qtbot.waitUntil(lambda: trail.table.rowCount() > 0)
    assert trail.shown[0].action.template == "Case presented"
    of_case = trail.table.rowCount()
    trail.search.setText("召集")
    assert [row.number for row in trail.shown] == [1]
    target = tmp_path / "trail.csv"
    trail.save_wished.emit(str(target))
    session.qtbot.waitUntil(target.exists)
    table = target.read_text(encoding="utf-8")
    assert "召集" in table
    assert "提交审议" not in table
    for scope in (MEETING, ALL):
        trail.table.setRowCount(0)
        trail.scope_chosen.emit(scope)
        session.qtbot.waitUntil(lambda: trail.table.rowCount() >= of_case)
    assert "连续完整" in trail.chain.text()
    assert "显示最近" not in trail.chain.text()


@pytest.mark.usefixtures("luggage")
def test_a_trail_too_long_to_show_says_so_and_its_file_is_whole(session: WindowSession, tmp_path: Path) -> None:
    session.window.trail.most = 1
    session.act("trail")
    trail = session.window.trail.dialog
    session.qtbot.waitUntil(lambda: trail.table.rowCount() == 1)
    entries = trail.found
    assert f"显示最近 1 条，共 {entries} 条" in trail.chain.text()
    assert entries > 1
    target = tmp_path / "trail.csv"
    trail.save_wished.emit(str(target))
    session.qtbot.waitUntil(target.exists)
    assert len(target.read_text(encoding="utf-8").splitlines()) == entries + 1


@pytest.mark.usefixtures("luggage")
def test_pages_are_looked_at_as_a_copier_gives_them(session: WindowSession) -> None:
    window = session.window
    session.act("minutes")
    screen = window.minutes.screen
    session.qtbot.waitUntil(lambda: screen.document.pageCount() > 0, timeout=20_000)
    kept = screen.content()
    press(session, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert "复印机" in screen.note.text()
    press(session, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert "复印机" not in screen.note.text()
    assert screen.content() == kept


def test_a_decision_is_found_by_initials_and_its_case_opened(session: WindowSession) -> None:
    session.act("find_decision")
    search = session.window.archive.search
    session.qtbot.waitUntil(search.field.hasFocus)
    session.type("qqq", search.field)
    session.qtbot.waitUntil(lambda: "没有找到" in search.note.text())
    search.field.clear()
    session.type("ljzd", search.field)
    session.qtbot.waitUntil(lambda: search.table.rowCount() == 1)
    session.press_on(search.field, Qt.Key.Key_Down)
    session.press_on(search.field, Qt.Key.Key_Return)
    session.settle()
    assert session.case.client == session.window.desk.rows[1].client


def test_a_decision_of_another_meeting_leads_to_its_minutes_or_says_that_there_are_none(
    session: WindowSession,
) -> None:
    session.act("find_decision")
    archive = session.window.archive
    session.type("ljzd", archive.search.field)
    session.qtbot.waitUntil(lambda: archive.search.table.rowCount() == 1)
    session.window.desk.agenda = None
    session.press_on(archive.search.field, Qt.Key.Key_Return)
    session.qtbot.waitUntil(lambda: "尚未定稿" in archive.dialog.said.text())
