# SPDX-License-Identifier: Apache-2.0
"""Prompts and gates: checks 13 to 17."""

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.snapshots.comparison import CheckRow, LineRow
from models.terms import Level, LineKind
from tests.tools.window_session import WindowSession
from tests.ui.main_window.checks.test_layout_classes import at_size
from ui.main_window.case_page import Tab
from ui.voting.gate_list import MOST, ROW
from ui.widgets.reflow import Reflow
from ui.workspace.keys import KEY_OF_FAMILY

Measure = Callable[..., None]
METHODS = 2

pytestmark = pytest.mark.usefixtures("luggage")


def sources(check: CheckRow) -> set[tuple[str, str]]:
    """Who issued the evidence of a check, and who holds it."""
    return {(piece.issuer, piece.holder) for piece in check.evidence[:1]}


def clean(session: WindowSession) -> LineRow:
    return next(row for row in session.case.lines if any(len(each) == METHODS for each in row.clears_with))


def test_check_13_the_prompt_says_what_is_missing_and_is_announced(session: WindowSession, measure: Measure) -> None:
    strip, line = session.window.workspace.strip, clean(session)
    families = next(each for each in line.clears_with if len(each) == METHODS)
    said = []
    for key in ("", *(KEY_OF_FAMILY[family] for family in families)):
        session.go_to(line.key)
        session.type(key)
        session.settle()
        session.go_to(line.key)
        said.append(strip.sentence)
        assert strip.accessibleName().startswith(strip.sentence)

    assert "2" in said[0]
    assert "1" in said[1]
    assert session.line(line.key).cleared
    measure("different sentences for none, one and two methods", len(set(said)), least=3)


def test_check_14_no_vote_while_a_line_lacks_its_methods(session: WindowSession, measure: Measure) -> None:
    QTest.keyClick(session.window.workspace.grid, Qt.Key.Key_F9)
    session.settle()
    gate = session.voting()
    named = {row.line for row in session.case.gate.rows if not row.met and row.line is not None}
    lacking = {line.key for line in session.case.lines if not line.cleared and line.kind is not LineKind.DERIVED}

    assert not session.case.gate.full
    assert gate.rounds == ()
    measure("lines without their methods that the list does not name", len(lacking - named), most=0)


def test_check_14_enter_on_the_gate_leads_to_the_line(session: WindowSession) -> None:
    QTest.keyClick(session.window.workspace.grid, Qt.Key.Key_F9)
    session.settle()
    gate = session.window.voting.screen.gate
    rows = [gate.item(number).data(ROW) for number in range(gate.count())]
    number = next(at for at, row in enumerate(rows) if row is not None and row.line is not None and not row.met)
    gate.setCurrentRow(number)
    QTest.keyClick(gate, Qt.Key.Key_Return)
    session.settle()

    assert session.focus == rows[number].line


def test_check_15_a_corrected_figure_drops_what_was_confirmed_on_it(session: WindowSession, measure: Measure) -> None:
    session.go_to("L1")
    session.type("13")
    session.settle()
    assert session.line("L1").counted == METHODS
    work = session.window.workspace
    session.act("correct")
    session.type("4100", work.input.value)
    work.input.text.setText("供应商对账单")
    QTest.keyClick(work.input.text, Qt.Key.Key_Return)
    session.settle()

    assert "4,100" in work.strip.sentence + work.strip.more
    measure("confirmations left on a corrected line", session.line("L1").counted, most=0)


def test_check_16_two_methods_of_one_source_count_once_and_the_prompt_says_why(
    session: WindowSession, measure: Measure
) -> None:
    line, pair = next(
        (row, (one.family, other.family))
        for row in session.case.lines
        if row.kind is LineKind.ROOT
        for one, other in combinations([check for check in row.checks if check.unfit is None], METHODS)
        if one.family is not other.family and {Level.WITHIN} >= {one.level, other.level}
        if sources(one) & sources(other)
    )
    session.go_to(line.key)
    session.type("".join(KEY_OF_FAMILY[family] for family in pair))
    session.settle()
    session.go_to(line.key)
    after = session.line(line.key)

    assert all(state for family, state in after.methods if family in pair)
    assert after.same_source
    assert session.window.voice.say(after.same_source[0]) in session.window.workspace.strip.more
    measure("methods counted of two from one source", after.counted, most=1)


def test_check_17_officers_of_the_case_have_no_vote(session: WindowSession, measure: Measure) -> None:
    officers = {session.case.lead_officer, session.case.second_officer}
    voting = {name for _, name in session.case.base}
    sitting = {member.name for member in session.window.desk.agenda.members} if session.window.desk.agenda else set()

    recused = {name for name, _ in session.case.recused}
    assert recused
    assert recused <= officers & sitting
    assert all(reason for _, reason in session.case.recused)
    measure("officers of the case among the voters", len(officers & voting), most=0)


def test_the_question_for_conflicts_stands_below_the_gate_and_not_upon_it(session: WindowSession) -> None:
    at_size(session, 1366, 768)
    session.window.go_to_tab(Tab.VOTE)
    session.settle()
    voting = session.window.voting.screen
    reflow = voting.findChild(Reflow)
    assert isinstance(reflow, Reflow)
    session.qtbot.waitUntil(lambda: not reflow.verticalScrollBar().isVisible())
    session.qtbot.waitUntil(lambda: voting.gate.minimumHeight() == MOST)
    QApplication.processEvents()
    assert voting.conflicts.question.isVisible()
    assert voting.gate.geometry().bottom() < voting.conflicts.geometry().top()
