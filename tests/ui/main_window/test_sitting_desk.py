# SPDX-License-Identifier: Apache-2.0
"""Breaking a meeting off, going on, and giving a case up without its quorum, in the real window on the real store."""

import os
from datetime import timedelta

import shiboken6
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from models.named_outcomes import NamedOutcome
from models.terms import AgendaItemId, CaseState, Outcome, Presence
from tests.tools.demo_session import EVENING
from tests.tools.window_session import WindowSession
from ui.wishes import Wished


def agenda_facts(session: WindowSession) -> str:
    return session.window.agenda.facts.text()


def press_on_question(session: WindowSession, key: Qt.Key) -> None:
    """Wish that the meeting goes on, and press a key on the question, which names the day."""
    session.act("adjourn")
    box = session.window.frame.findChild(QMessageBox, "resuming_question")
    assert box is not None
    assert "11月26日" in box.text()
    session.qtbot.waitUntil(box.isActiveWindow)
    QTest.keyClick(box, key)
    session.qtbot.waitUntil(lambda: not shiboken6.isValid(box))
    session.settle()


def test_a_meeting_is_adjourned_and_goes_on_with_one_key_each(session: WindowSession, luggage: AgendaItemId) -> None:
    del luggage
    session.act("adjourn")
    form = session.window.sitting.form
    assert form.isVisible()
    QTest.keyClick(form.reason, Qt.Key.Key_Return)
    session.settle()
    assert "理由" in form.note.text()
    form.reason.setText("时间已晚")
    form.day.setDate(QDate(2026, 11, 26))
    if folder := os.environ.get("PICTURES"):
        form.grab().save(f"{folder}/adjourning.png")
    QTest.keyClick(form.reason, Qt.Key.Key_Return)
    session.settle()
    session.qtbot.waitUntil(lambda: not form.isVisible())
    assert "休会至" in agenda_facts(session)
    session.act("gate")
    session.settle()
    assert "休会至" in session.said
    session.window.go_to_agenda()
    press_on_question(session, Qt.Key.Key_Return)
    assert "休会至" in agenda_facts(session), "today is another day"

    session.window.bridge.clock = lambda: EVENING + timedelta(days=3)
    press_on_question(session, Qt.Key.Key_Return)
    agenda = session.window.desk.agenda
    assert agenda is not None
    assert (agenda.adjourned_to, agenda.present) == (None, 0)
    assert "登记" in session.said
    for _twice in range(2):  # absent, observing, present
        QTest.keyClicks(session.window.agenda.members, "12345")
        session.settle()
    session.open_case(1)
    session.act("present_anew")
    session.settle()
    assert session.case.base


def test_a_case_without_its_quorum_is_left_undecided_with_a_key_and_a_reason(
    session: WindowSession, luggage: AgendaItemId
) -> None:
    del luggage
    session.act("leave_undecided")
    line = session.window.voting.screen.notes.leaving
    line.setText("委员离席")
    QTest.keyClick(line, Qt.Key.Key_Return)
    session.settle()
    assert session.case.state is CaseState.OPEN
    assert "法定人数足够" in session.said

    agenda = session.window.desk.agenda
    assert agenda is not None
    for member in agenda.members:
        facts = {"meeting": session.window.desk.meeting, "member": member.id, "presence": Presence.ABSENT}
        session.window.desk.wish(Wished("attend", facts))
    session.settle()
    session.act("leave_undecided")
    line.setText("委员离席")
    QTest.keyClick(line, Qt.Key.Key_Return)
    session.settle()

    assert session.case.ended is not None
    assert session.case.ended.outcome == NamedOutcome(Outcome.NO_QUORUM)
    session.voting()
    assert "委员离席" in session.window.voting.screen.result.text()
    assert session.window.desk.rows[0].outcome == NamedOutcome(Outcome.NO_QUORUM)
