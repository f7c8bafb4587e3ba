# SPDX-License-Identifier: Apache-2.0
"""Deferring, refusing what passed with lines and questions, and bringing cases back, in the real window."""

import os
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.named_outcomes import NamedOutcome
from models.operations.voting import open_ballot
from models.store import Store
from models.terms import LineKey, Outcome, ReasonCode
from tests.tools.demo_session import EVENING, Evening
from tests.tools.window_session import WindowSession
from ui.wishes import Wished

STALL, LUGGAGE = 1, 2


@pytest.fixture(scope="module")
def luggage_database(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The breakfast stall voted on and revealed, the luggage shop waiting."""
    file = tmp_path_factory.mktemp("again") / "desk.db"
    with Store.create(str(file)) as store:
        evening = Evening(store, cases=("breakfast-stall", "luggage-shop"))
        item = evening.examine("breakfast-stall")
        evening.perform(open_ballot, item=item)
        evening.vote("breakfast-stall")
    return file.read_bytes()


@pytest.fixture
def stall(luggage_database: bytes, session: WindowSession) -> WindowSession:
    del luggage_database
    session.open_case(STALL)
    session.act("conditions")
    session.voting()
    return session


def test_the_chair_defers_a_case_with_a_key_and_a_reason(session: WindowSession) -> None:
    session.open_case(LUGGAGE)
    session.act("defer")
    line = session.window.voting.screen.notes.deferring
    assert line.isVisible()
    line.setText("待客户补税票")
    QTest.keyClick(line, Qt.Key.Key_Return)
    session.settle()

    assert session.case.ended is not None
    assert session.case.ended.outcome == NamedOutcome(Outcome.DEFER)
    session.qtbot.waitUntil(lambda: "待客户补税票" in session.window.voting.screen.result.text())


def test_the_chair_sends_back_what_passed_with_lines_of_the_reason_and_questions(stall: WindowSession) -> None:
    form = stall.window.voting.screen.resolution
    assert form.outcome.isVisible()
    assert not form.grounds.isVisible()
    form.outcome.setFocus()
    QTest.keyClick(form.outcome, Qt.Key.Key_Down)
    assert form.grounds.isVisible()
    assert not form.questions.isVisible()
    QTest.keyClick(form.outcome, Qt.Key.Key_Down)
    assert form.questions.isVisible()
    assert not form.amount.isVisible()

    form.reasons.setPlainText("旺季数据不清")
    form.questions.setPlainText("旺季何时?\n\n合伙人是谁?")
    form.grounds.list.setCurrentRow(list(ReasonCode).index(ReasonCode.WEAK_CASH_FLOW))
    QTest.keyClicks(form.grounds.lines, "p1, a1")
    if folder := os.environ.get("PICTURES"):
        stall.window.frame.grab().save(f"{folder}/send_back.png")
    stall.act("adopt_resolution")
    resolution = stall.voting().resolution
    assert resolution is not None
    assert resolution.outcome == NamedOutcome(Outcome.REINVESTIGATE)
    assert resolution.reason_codes == (ReasonCode.WEAK_CASH_FLOW,)
    assert resolution.reason_lines == ((ReasonCode.WEAK_CASH_FLOW, (LineKey("P1"), LineKey("A1"))),)
    assert resolution.open_questions == ("旺季何时?", "合伙人是谁?")
    stall.qtbot.waitUntil(lambda: form.grounds.lines.text() == "P1 A1" and not form.grounds.lines.isEnabled())


def test_a_line_that_the_case_does_not_have_is_refused(stall: WindowSession) -> None:
    form = stall.window.voting.screen.resolution
    form.outcome.setCurrentIndex(1)
    form.outcome.activated.emit(1)
    form.reasons.setPlainText("集中度")
    QTest.keyClicks(form.grounds.lines, "Z9")
    stall.act("adopt_resolution")

    assert stall.voting().resolution is None
    assert "Z9" in stall.said


def test_a_deferred_and_a_decided_case_come_on_the_next_agenda_from_the_window(stall: WindowSession) -> None:
    form = stall.window.voting.screen.resolution
    form.outcome.setCurrentIndex(1)
    form.outcome.activated.emit(1)
    form.reasons.setPlainText("集中度")
    form.grounds.list.item(0).setSelected(True)
    stall.act("adopt_resolution")
    stall.voting()
    stall.open_case_from_anywhere(LUGGAGE)
    stall.act("defer")
    line = stall.window.voting.screen.notes.deferring
    line.setText("待客户补税票")
    QTest.keyClick(line, Qt.Key.Key_Return)
    stall.settle()
    close_and_convene(stall)

    stall.act("add_case")
    stall.settle()
    adding = stall.window.sitting.adding
    stall.qtbot.waitUntil(adding.isVisible)
    assert [adding.cases.item(row).text().split("(")[-1] for row in range(2)] == ["缓议)", "拒绝)"]
    assert not adding.facts.isVisible()
    QTest.keyClick(adding.cases, Qt.Key.Key_Return)
    stall.settle()
    stall.qtbot.waitUntil(lambda: not adding.isVisible())

    stall.act("add_case")
    stall.settle()
    stall.qtbot.waitUntil(adding.isVisible)
    assert adding.facts.isVisible()
    QTest.keyClick(adding.cases, Qt.Key.Key_Return)
    stall.settle()
    assert adding.isVisible()
    adding.facts.setText("父亲愿担保")
    if folder := os.environ.get("PICTURES"):
        adding.grab().save(f"{folder}/adding.png")
    QTest.keyClick(adding.facts, Qt.Key.Key_Return)
    stall.settle()
    assert len(stall.window.desk.rows) == 2

    stall.open_case_from_anywhere(2)
    stall.act("gate")
    stall.voting()
    earlier = stall.window.voting.screen.earlier
    stall.qtbot.waitUntil(lambda: "父亲愿担保" in earlier.text())
    if folder := os.environ.get("PICTURES"):
        stall.window.frame.grab().save(f"{folder}/reconsidered.png")


def close_and_convene(session: WindowSession) -> None:
    """The meeting ends, and the next one is convened without a case."""
    session.window.desk.wish(Wished("close_meeting", {"meeting": session.window.desk.meeting}))
    session.settle()
    session.window.bridge.clock = lambda: EVENING + timedelta(days=7)
    session.window.go_to_agenda()
    session.act("convene")
    session.settle()
    form = session.window.convening.form
    session.qtbot.waitUntil(form.isVisible)
    for row in range(form.cases.count()):
        assert "缓议" in form.cases.item(row).text()
        form.cases.item(row).setCheckState(Qt.CheckState.Unchecked)
    first = session.window.desk.meeting
    form.convene.click()
    session.qtbot.waitUntil(lambda: session.window.desk.meeting not in (None, first) and not form.isVisible())
    session.settle()
