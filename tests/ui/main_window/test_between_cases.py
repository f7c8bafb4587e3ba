# SPDX-License-Identifier: Apache-2.0
"""From one case to the next: no key, no half-typed answer and no refusal of one case reaches another."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.terms import AgendaItemId, LineKey
from tests.tools.window_session import WindowSession
from ui.wishes import Wished


def test_keys_before_the_next_case_is_read_mean_no_line_of_the_one_before(
    session: WindowSession, luggage: AgendaItemId
) -> None:
    window = session.window
    session.go_to("P1")
    wished: list[str] = []
    window.desk.wished.connect(lambda wish, _pending: wished.append(wish.operation))
    window.open_neighbour(1)

    session.type("1")
    session.act("question")
    assert "confirm_family" not in wished
    assert not window.workspace.input.isVisible()
    assert (window.page.header.who.drawn, window.workspace.strip.sentence, window.workspace.facts.text) == ("", "", "")

    session.settle()
    assert window.workspace.line is not None
    assert session.case.client in window.page.header.who.drawn
    window.open_neighbour(-1)
    session.settle()
    assert window.desk.item == luggage
    assert not any(check.confirmed for line in session.case.lines for check in line.checks)


def test_what_was_confirmed_and_taken_back_at_once_can_be_confirmed_again(
    session: WindowSession, luggage: AgendaItemId
) -> None:
    del luggage
    session.go_to("A1")
    session.type("1")
    session.act("undo")
    session.settle()
    assert session.line("A1").counted == 0

    session.go_to("A1")
    session.type("1")
    session.settle()
    assert session.line("A1").counted == 1


def test_an_open_answer_closes_with_its_case(session: WindowSession, luggage: AgendaItemId) -> None:
    del luggage
    questions = session.window.questions
    session.go_to("P1")
    session.act("question")
    QTest.keyClicks(session.window.workspace.input.text, "why?")
    QTest.keyClick(session.window.workspace.input.text, Qt.Key.Key_Return)
    session.settle()
    session.window.go_to_tab(4)
    questions.list.itemActivated.emit(questions.list.item(0))
    assert questions.input.isVisible()

    session.open_case_from_anywhere(2)
    session.window.go_to_tab(4)
    session.settle()
    assert not questions.input.isVisible()


def test_a_refusal_about_another_case_leaves_the_line_in_focus(session: WindowSession, luggage: AgendaItemId) -> None:
    session.open_case_from_anywhere(2)
    session.go_to("P1")

    session.window.desk.refused.emit(Wished("confirm_family", {"item": luggage}, None, LineKey("A1")), ValueError())
    assert session.focus == "P1"
    session.window.desk.refused.emit(
        Wished("confirm_family", {"item": session.case.item}, None, LineKey("A1")), ValueError()
    )
    assert session.focus == "A1"


def test_a_case_that_is_come_back_to_stands_on_the_line_where_it_was_left(
    session: WindowSession, luggage: AgendaItemId
) -> None:
    session.go_to("L1")
    session.open_case_from_anywhere(2)
    session.window.open_case(luggage)
    session.settle()

    assert session.focus == "L1"
