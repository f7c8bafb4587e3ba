# SPDX-License-Identifier: Apache-2.0
"""The window on the real store: what is keyed is stored, shown and can be taken back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from models.terms import AgendaItemId, CaseState, Family, Level
from tests.tools.window_session import WindowSession


def test_the_agenda_is_filled_and_a_number_with_enter_opens_a_case(session: WindowSession) -> None:
    assert [row.position for row in session.window.agenda.table.cases.rows] == [1, 2]

    session.open_case(1)

    assert session.case.state is CaseState.OPEN
    assert not session.window.on_agenda


def test_the_luggage_shop_shows_forty_lines_with_computed_ones_and_risk_points(
    session: WindowSession, luggage: AgendaItemId
) -> None:
    kinds = {line.kind.value for line in session.case.lines}

    assert len(session.case.lines) == 40
    assert kinds == {"root", "derived", "risk"}
    assert session.line(str(session.focus)).level is Level.SEVERE


def test_a_digit_is_one_confirmation_by_everybody_in_the_base(session: WindowSession, luggage: AgendaItemId) -> None:
    session.go_to("A1")
    session.type("1")
    session.settle()

    check = next(each for each in session.line("A1").checks if each.family is Family.VERIFICATION)
    assert check.confirmed
    assert set(check.confirmed_by) == {name for _, name in session.case.base}


def test_undo_takes_the_confirmation_back_and_redo_gives_it_again(
    session: WindowSession, luggage: AgendaItemId
) -> None:
    session.go_to("A1")
    session.type("1")
    session.settle()

    session.act("undo")
    session.settle()
    assert session.line("A1").counted == 0

    session.act("redo")
    session.settle()
    assert session.line("A1").counted == 1


def test_saved_is_said_by_receipts_only(session: WindowSession, luggage: AgendaItemId) -> None:
    saved = session.window.frame.findChild(QLabel, "saved")
    session.go_to("A1")

    session.type("1")
    assert isinstance(saved, QLabel)
    assert saved.text().startswith("○")

    session.settle()
    assert saved.text().startswith("●")


def test_a_corrected_figure_drops_its_confirmations_and_the_strip_says_why(
    session: WindowSession, luggage: AgendaItemId
) -> None:
    session.go_to("L1")
    session.type("13")
    session.settle()
    assert session.line("L1").counted == 2

    work = session.window.workspace
    session.act("correct")
    session.type("4100", work.input.value)
    work.input.text.setText("供应商对账单")
    QTest.keyClick(work.input.text, Qt.Key.Key_Return)
    session.settle()

    assert session.focus == "L1"
    assert session.line("L1").counted == 0
    assert session.line("L1").changed is not None
    assert "4,100" in work.strip.sentence + work.strip.more


def test_a_question_is_asked_and_answered(session: WindowSession, luggage: AgendaItemId) -> None:
    work, questions = session.window.workspace, session.window.questions
    session.act("compulsory")
    session.type("11", work.input.text)
    QTest.keyClick(work.input.text, Qt.Key.Key_Return)
    session.settle()
    assert session.case.questions[0].compulsory

    session.act("tab_4")
    QTest.keyClick(questions.list, Qt.Key.Key_Return)
    questions.input.text.setText("看了账单")
    QTest.keyClick(questions.input.text, Qt.Key.Key_Return)
    session.settle()
    assert session.case.questions[0].answer == "看了账单"


def test_a_refusal_is_told_and_nothing_is_stored(session: WindowSession, luggage: AgendaItemId) -> None:
    session.go_to("P1")
    session.act("decision")
    session.type("21")
    session.settle()

    assert not session.line("P1").decisions
    assert session.said


def test_the_language_changes_at_once_and_keeps_the_place(session: WindowSession, luggage: AgendaItemId) -> None:
    session.go_to("P1")

    session.window.speech.speak("en")
    session.qtbot.waitUntil(lambda: session.window.actions.actions["undo"].text() == "Undo")

    assert session.focus == "P1"
    assert "methods" in session.window.workspace.strip.sentence


def test_no_two_actions_of_one_place_have_the_same_key(session: WindowSession) -> None:
    actions = session.window.actions
    for place in {spec.place for spec in actions.specs.values()}:
        actions.go(place)
        keys = [
            (key.toString(QKeySequence.SequenceFormat.PortableText), spec.on)
            for name, spec in actions.specs.items()
            for key in actions.actions[name].shortcuts()
            if actions.actions[name].isEnabled()
        ]
        assert len(keys) == len(set(keys)), place


def test_every_action_has_a_key_and_stands_in_the_list_of_keys(session: WindowSession) -> None:
    listed = session.window.actions.listed()

    assert len(listed) == len(session.window.actions.actions)
    assert all(each.keys for each in listed)


def test_every_label_shows_plain_text(session: WindowSession, luggage: AgendaItemId) -> None:
    labels = session.window.frame.findChildren(QLabel)

    assert [label.objectName() for label in labels if label.textFormat() is not Qt.TextFormat.PlainText] == []


def test_every_widget_that_takes_the_keyboard_has_a_name(session: WindowSession) -> None:
    inner = ("qt_", "ScrollLeft")
    unnamed = [
        type(widget).__name__
        for widget in session.window.page.findChildren(QWidget)
        if type(widget).__module__.startswith("ui.") and not widget.objectName().startswith(inner)
        if not widget.objectName() and not isinstance(widget, QLabel)  # which only says its words
    ]
    assert unnamed == []


def test_verified_equal_to_declared_gains_nothing_while_two_checks_lie_far_away(
    session: WindowSession, luggage: AgendaItemId
) -> None:
    work = session.window.workspace
    session.go_to("L1")
    session.act("correct")
    session.type("3000", work.input.value)
    work.input.text.setText("按申报")
    QTest.keyClick(work.input.text, Qt.Key.Key_Return)
    session.settle()
    assert session.line("L1").deviation == 0

    session.type("13")
    session.settle()

    line = session.line("L1")
    assert line.level.rank >= Level.OVER.rank
    assert line.counted == 2
    assert not line.cleared
    assert session.focus == "L1"


def test_a_member_who_does_not_concur_leaves_the_line_to_the_chair(
    session: WindowSession, luggage: AgendaItemId
) -> None:
    session.go_to("A2")
    session.type("1")
    session.settle()

    session.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    session.type("23")
    session.settle()

    dissenters = [check.dissenters for check in session.line("A2").checks if check.family is Family.VERIFICATION]
    assert [name for name, _ in dissenters[0]] == [session.case.base[1][1]]
