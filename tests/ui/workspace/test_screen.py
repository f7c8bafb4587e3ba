# SPDX-License-Identifier: Apache-2.0
"""The desk of a case: keys belong to the line in focus, the focus follows the work, and nothing jumps."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.labels import clearing as words
from models.snapshots.comparison import CaseSnapshot
from models.terms import AgendaItemId, Family, Level, LineKey, RejectionReason, Said, Unit
from reports.voice import Voice
from tests.tools.sample_case import sample_case, with_confirmed, with_line
from ui.wishes import Wished
from ui.workspace.line_input import Purpose
from ui.workspace.panel import STATE
from ui.workspace.screen import WorkspaceScreen

P7, A2, A3, P1, P9 = (LineKey(key) for key in ("P7", "A2", "A3", "P1", "P9"))


@pytest.fixture
def case() -> CaseSnapshot:
    return sample_case()


@pytest.fixture
def screen(qtbot: QtBot, case: CaseSnapshot) -> WorkspaceScreen:
    made = WorkspaceScreen()
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.show_case(case, Voice("zh_CN"))
    with qtbot.waitExposed(made):
        made.show()
    made.grid.setFocus()
    return made


@pytest.fixture
def wishes(screen: WorkspaceScreen) -> list[Wished]:
    heard: list[Wished] = []
    screen.wished.connect(heard.append)
    return heard


def facts(wished: Wished) -> tuple[str, object, object]:
    return wished.operation, wished.facts["line"], wished.facts.get("family")


def test_a_case_opens_on_its_worst_line_not_cleared(screen: WorkspaceScreen) -> None:
    assert screen.grid.focus_line == P7


def test_below_the_methods_stands_how_each_was_worked_out_under_its_key(screen: WorkspaceScreen) -> None:
    said = screen.facts.text.splitlines()

    assert [line for line in said if "worked out" in line] == [
        *("2  worked out as 3,843.67", "3  worked out as 3,804", "5  worked out as 3,600")
    ]


def test_a_check_that_is_no_method_here_says_why(screen: WorkspaceScreen, case: CaseSnapshot) -> None:
    line = with_confirmed(case, "P7", Family.PEER).line(P7)
    why = Said(words.SERVES_OTHERS, {"procedure": Said("Level of peers")})
    checks = tuple(replace(each, unfit=why if each.family is Family.PEER else None) for each in line.checks)

    screen.show_case(with_line(case, replace(line, checks=checks)), Voice("zh_CN"))

    state = screen.methods.item(tuple(Family).index(Family.PEER), STATE)
    assert state is not None
    assert state.text() == screen.methods.tr("does not count")
    assert "5  按制度，同业水平不是本科目的检验方法。" in screen.facts.text.splitlines()


def test_two_digits_confirm_a_clean_line_and_the_focus_moves_at_once(
    screen: WorkspaceScreen, wishes: list[Wished]
) -> None:
    screen.grid.focus_on(A2)

    QTest.keyClicks(screen.grid, "1=")

    assert [facts(each) for each in wishes] == [
        ("confirm_family", A2, Family.VERIFICATION),
        ("confirm_family", A2, Family.LOGIC),
    ]
    assert screen.grid.focus_line == A3
    assert screen.grid.painting.left_with_tick == A2


def test_the_third_key_belongs_to_the_next_line_before_any_receipt(
    screen: WorkspaceScreen, wishes: list[Wished]
) -> None:
    screen.grid.focus_on(A2)

    QTest.keyClicks(screen.grid, "1=1")

    assert facts(wishes[-1]) == ("confirm_family", A3, Family.VERIFICATION)


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_home_and_end_lead_to_the_first_and_last_line_and_no_key_onto_a_heading(
    screen: WorkspaceScreen, modifier: Qt.KeyboardModifier
) -> None:
    assert screen.case is not None
    grid, lines = screen.grid, [line.key for line in screen.case.lines]

    for key, line in ((Qt.Key.Key_End, lines[-1]), (Qt.Key.Key_Home, lines[0])):
        QTest.keyClick(grid, key, modifier)
        assert (grid.focus_line, grid.lines.row_of(line)) == (line, grid.currentIndex().row())
    for key in (*[Qt.Key.Key_PageDown] * 3, *[Qt.Key.Key_PageUp] * 4, Qt.Key.Key_Up):
        QTest.keyClick(grid, key)
        at = grid.lines.line_at(grid.currentIndex().row())
        assert at is not None
        assert at.key == grid.focus_line
    assert grid.focus_line == lines[0]


def test_a_line_with_a_deviation_stays_until_the_space_bar(screen: WorkspaceScreen, wishes: list[Wished]) -> None:
    QTest.keyClicks(screen.grid, "25")
    assert screen.grid.focus_line == P7

    QTest.keyClick(screen.grid, Qt.Key.Key_Space)
    assert screen.grid.focus_line != P7


def test_a_method_without_data_counts_nothing_and_says_so(
    screen: WorkspaceScreen, wishes: list[Wished], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(screen.noticed):
        QTest.keyClicks(screen.grid, "6")

    assert not wishes


def test_the_focus_and_the_scroll_survive_a_new_snapshot(screen: WorkspaceScreen, case: CaseSnapshot) -> None:
    screen.grid.focus_on(P1)
    place = screen.grid.verticalScrollBar().value()

    screen.show_case(with_confirmed(case, "P1", Family.VERIFICATION), Voice("en"))

    assert screen.grid.focus_line == P1
    assert screen.grid.verticalScrollBar().value() == place


def test_a_refusal_brings_the_focus_back(screen: WorkspaceScreen) -> None:
    screen.grid.focus_on(A2)
    QTest.keyClicks(screen.grid, "1=")

    screen.refuse(A2)

    assert screen.grid.focus_line == A2
    assert not screen.expected


def test_a_method_is_rejected_with_three_keys(screen: WorkspaceScreen, wishes: list[Wished]) -> None:
    screen.grid.focus_on(P1)

    QTest.keyClicks(screen.grid, ".5")
    assert "9" in screen.strip.more
    QTest.keyClicks(screen.grid, "3")

    assert facts(wishes[0]) == ("reject_family", P1, Family.PEER)
    assert wishes[0].facts["reason"] is RejectionReason.NOT_COMPARABLE


def test_who_does_not_concur_is_taken_out_of_the_line_last_confirmed(
    screen: WorkspaceScreen, wishes: list[Wished], case: CaseSnapshot
) -> None:
    screen.grid.focus_on(A2)
    QTest.keyClicks(screen.grid, "1=")

    screen.begin_dissent()
    QTest.keyClicks(screen.grid, "27")

    member, name = case.base[1]
    assert (wishes[-1].operation, wishes[-1].facts["line"], wishes[-1].facts["member"]) == (
        "record_dissent",
        A2,
        member,
    )
    assert wishes[-1].acting == name


def test_the_chairs_decision_takes_three_keys(screen: WorkspaceScreen, wishes: list[Wished]) -> None:
    screen.begin_decision()
    QTest.keyClicks(screen.grid, "11")

    assert (wishes[0].operation, wishes[0].facts["line"]) == ("accept_by_chair", P7)
    assert wishes[0].facts["reason"]


def test_one_key_adopts_the_proposed_value(screen: WorkspaceScreen, wishes: list[Wished]) -> None:
    QTest.keyClick(screen.grid, Qt.Key.Key_A)

    assert (wishes[0].operation, wishes[0].facts["line"], wishes[0].facts["value"]) == ("adopt_value", P7, None)


def test_d_goes_through_deviations_by_severity(screen: WorkspaceScreen, case: CaseSnapshot) -> None:
    seen = []
    for _ in range(4):
        seen.append(case.line(LineKey(str(screen.grid.focus_line))).level.rank)
        QTest.keyClick(screen.grid, Qt.Key.Key_D)

    assert seen == sorted(seen, reverse=True)


def test_a_figure_is_corrected_with_a_reason_and_the_grid_has_the_keys_again(
    screen: WorkspaceScreen, wishes: list[Wished]
) -> None:
    screen.start_typing("correct")
    QTest.keyClicks(screen.input.value, "4100")
    QTest.keyClick(screen.input.value, Qt.Key.Key_Return)
    assert not wishes
    screen.input.text.setText("新的账单")
    QTest.keyClick(screen.input.text, Qt.Key.Key_Return)

    assert wishes[0].operation == "correct_figure"
    assert (wishes[0].facts["value"], wishes[0].facts["reason"]) == (4100, "新的账单")
    assert not screen.input.isVisible()


def test_a_value_typed_for_a_line_is_doubted_beside_its_field_and_taken_all_the_same(
    screen: WorkspaceScreen, wishes: list[Wished]
) -> None:
    screen.start_typing("adopt")
    screen.input.value.setText("3900")
    assert screen.input.note.text() == ""
    screen.input.value.setText("39000")
    assert screen.input.note.text().count("请留意") == 1
    screen.input.value.setText("390")
    assert screen.input.note.text().count("请留意") == 2
    QTest.keyClick(screen.input.value, Qt.Key.Key_Return)
    screen.input.text.setText("全年只有一餐")
    QTest.keyClick(screen.input.text, Qt.Key.Key_Return)

    assert (wishes[0].operation, wishes[0].facts["value"]) == ("adopt_value", 390)

    screen.start_typing("correct")
    screen.input.value.setText("39000")
    assert "请留意" in screen.input.note.text()


@pytest.mark.parametrize(
    ("typed", "read"), [("1", "100"), ("0.9", "90"), ("35", "35"), ("35%", "35"), (".354", "35.4"), ("1.5", "1.5")]
)
def test_a_share_typed_for_a_line_says_how_it_was_read(screen: WorkspaceScreen, typed: str, read: str) -> None:
    screen.input.open_for(Purpose.ADOPT, "a", "", Voice("zh_CN"), Unit.RATIO)
    screen.input.value.setText(typed)

    assert screen.input.note.text() == f"{typed} = {read}%"


def test_two_digits_ask_the_question_that_the_policy_has_under_them(
    screen: WorkspaceScreen, wishes: list[Wished], case: CaseSnapshot
) -> None:
    templates = (("14", "原始单据在哪里?"), ("21", "淡季怎么还款?"))
    screen.show_case(replace(case, question_templates=templates), Voice("zh_CN"))
    screen.start_typing("question")
    offered = screen.input.offered.words.text()
    QTest.keyClicks(screen.input.text, "14")
    QTest.keyClick(screen.input.text, Qt.Key.Key_Return)

    assert "14 原始单据在哪里?" in offered
    assert [wish.facts["text"] for wish in wishes] == ["原始单据在哪里?"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("@9 hello", "There is no voting member number 9."),
        ("@12 hello", "There is no voting member number 12."),
        ("99", "There is no question with the code 99. Take one of the list, or write words."),
        ("@3 99", "There is no question with the code 99. Take one of the list, or write words."),
        ("@3", "A text is needed: it is printed in the minutes."),
    ],
)
def test_a_number_that_nobody_and_nothing_has_is_no_question(
    typed: str, said: str, screen: WorkspaceScreen, wishes: list[Wished]
) -> None:
    screen.start_typing("question")
    QTest.keyClicks(screen.input.text, typed)
    QTest.keyClick(screen.input.text, Qt.Key.Key_Return)

    assert screen.input.note.text() == said
    assert not screen.input.isHidden()
    assert screen.input.text.text() == typed
    assert not wishes


def test_a_name_without_end_leaves_the_methods_their_room_above_a_question(
    screen: WorkspaceScreen, case: CaseSnapshot
) -> None:
    named = replace(case, lines=tuple(replace(line, label=line.label + "名" * 200) for line in case.lines))
    screen.show_case(named, Voice("en"))
    screen.start_typing("question")

    assert len(screen.input.title.text().splitlines()[0]) < 80


def test_a_question_may_name_who_asks(screen: WorkspaceScreen, wishes: list[Wished], case: CaseSnapshot) -> None:
    screen.start_typing("compulsory")
    screen.input.text.setText("@3 学费呢?")
    QTest.keyClick(screen.input.text, Qt.Key.Key_Return)

    assert wishes[0].facts["asked_by"] == case.base[2][1]
    assert wishes[0].facts["compulsory"] is True


def test_a_computed_line_takes_no_confirmation(screen: WorkspaceScreen, wishes: list[Wished], qtbot: QtBot) -> None:
    screen.grid.focus_on(P9)
    with qtbot.waitSignal(screen.noticed):
        QTest.keyClicks(screen.grid, "1")

    assert not wishes


def test_the_strip_says_what_dropped_confirmations(screen: WorkspaceScreen, case: CaseSnapshot) -> None:
    from models.terms import Said

    line = replace(case.line(P7), changed=Said("The figure changed."), level=Level.SEVERE)
    screen.show_case(with_line(case, line), Voice("en"))

    assert "The figure changed." in screen.strip.more


def test_the_grid_asks_no_input_method(screen: WorkspaceScreen) -> None:
    assert not screen.grid.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_a_case_without_the_line_in_focus_rests_on_a_line_of_its_own(
    screen: WorkspaceScreen, case: CaseSnapshot
) -> None:
    others = tuple(replace(line, cleared=True) for line in case.lines if line.key != screen.grid.focus_line)
    other = replace(case, item=AgendaItemId("other"), lines=others)

    screen.show_case(other, Voice("zh_CN"))

    assert screen.line is not None
    assert screen.line in others
