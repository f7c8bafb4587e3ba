# SPDX-License-Identifier: Apache-2.0
"""A database without a meeting: workbooks are imported, a meeting is convened and its first case opened, by keys."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from models.terms import CaseState, Role
from resources import path
from tests.tools.window_session import WindowSession


def imported(session: WindowSession, *names: str) -> None:
    with session.qtbot.waitSignal(session.window.importing.done, timeout=30_000):
        session.window.importing.import_files([path("samples", "zh_CN", f"{name}.xlsx") for name in names])


def type_names(session: WindowSession, *lines: str) -> None:
    """With the keys from field to field; Tab leaves each."""
    form = session.window.convening.form
    for line in lines:
        field = form.focusWidget()
        if line:
            QTest.keyClicks(field, line)
        QTest.keyClick(field, Qt.Key.Key_Tab)


def opened_form(session: WindowSession) -> None:
    session.act("convene")
    session.qtbot.waitUntil(session.window.convening.form.isVisible, timeout=20_000)


def test_a_meeting_is_convened_and_its_first_case_opened(fresh: WindowSession) -> None:
    window, form = fresh.window, fresh.window.convening.form
    assert "Ctrl+Shift+M" in window.agenda.empty.text()
    imported(fresh, "breakfast-stall", "sports-shop")

    opened_form(fresh)
    assert [form.cases.item(row).text().split(" · ")[1] for row in range(form.cases.count())] == [
        "老街早点铺",
        "平安路体育用品",
    ]
    type_names(fresh, "Room 3", "Liu", "Zhang", "Chen; Huang; Lin")
    QTest.keyClick(form.observers, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    fresh.settle()

    agenda = window.desk.agenda
    assert agenda is not None
    assert not form.isVisible()
    assert (agenda.number, agenda.place, agenda.chair, agenda.secretary) == (1, "Room 3", "Liu", "Zhang")
    assert [member.name for member in agenda.members if member.number is not None] == ["Liu", "Chen", "Huang", "Lin"]
    assert [row.client for row in agenda.rows] == ["老街早点铺", "平安路体育用品"]
    assert all(
        any(m.name == row.lead_officer and m.role is Role.OFFICER for m in agenda.members) for row in agenda.rows
    )
    assert window.bridge.operator == "Zhang"

    fresh.open_case(1)
    assert fresh.case.state is CaseState.OPEN
    assert len(fresh.case.base) == 4


def test_a_meeting_that_lacks_something_says_what_and_can_be_completed(fresh: WindowSession) -> None:
    form = fresh.window.convening.form
    opened_form(fresh)
    type_names(fresh, "Room 3", "Liu", "", "Liu; Chen")
    QTest.keyClick(form.place, Qt.Key.Key_Return)
    note = form.findChild(QLabel, "convening_note")
    assert isinstance(note, QLabel)
    fresh.qtbot.waitUntil(lambda: "Liu" in note.text(), timeout=20_000)
    assert "秘书" in note.text()
    assert form.isVisible()
    assert fresh.window.desk.agenda is None

    form.secretary.setFocus()
    type_names(fresh, "Zhang")
    form.members.selectAll()
    type_names(fresh, "Chen")
    QTest.keyClick(form.place, Qt.Key.Key_Return)
    fresh.settle()
    assert not form.isVisible()


def test_the_next_meeting_begins_with_the_people_of_the_last_and_the_cases_that_wait(session: WindowSession) -> None:
    opened_form(session)

    form = session.window.convening.form
    assert form.number.value() == 48
    assert form.chair.text() == "刘建国"
    assert form.members.toPlainText().splitlines()[0] == "陈淑芬"
    assert form.cases.count() == 0
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()
