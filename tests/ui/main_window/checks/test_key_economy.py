# SPDX-License-Identifier: Apache-2.0
"""Key economy: checks 1, 3 to 5, 8 to 11; 2 is in `test_key_budget`."""

from collections.abc import Callable
from itertools import combinations
from statistics import median

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from models.importers import NumberForm, ReadNumber, parse_number
from models.terms import AgendaItemId, LineKind
from tests.tools.window_session import WindowSession
from ui.main_window.actions import Place
from ui.main_window.own_keys import FIXED_MENU
from ui.workspace.grid import ASKED
from ui.workspace.keys import KEY_OF_FAMILY

Measure = Callable[..., None]
Milliseconds = Callable[..., float]
LINES, METHODS = 5, 2


def keys_for(session: WindowSession, line: str) -> str:
    """Two keys that clear a clean line."""
    families = next(each for each in session.line(line).clears_with if len(each) == METHODS)
    return "".join(KEY_OF_FAMILY[family] for family in sorted(families, key=list(KEY_OF_FAMILY).index))


@pytest.mark.usefixtures("luggage")
def test_check_01_two_keys_confirm_two_methods_and_the_tick_is_there_at_once(
    session: WindowSession, measure: Measure, milliseconds: Milliseconds
) -> None:
    took, presses = [], []
    clean = [row.key for row in session.case.lines if any(len(each) == METHODS for each in row.clears_with)]
    for line in clean[:LINES]:
        session.go_to(line)
        keys = keys_for(session, line)
        session.presses = 0
        session.type(keys[:1])
        session.settle()
        took.append(milliseconds(lambda: session.type(keys[1:]), lambda: session.line(line).cleared))  # noqa: B023 (called at once)
        presses.append(session.presses)
        assert session.line(line).counted == session.line(line).needed == 2

    measure("key presses for two methods", max(presses), most=2)
    measure("from the second key to 2/2 and the tick, median of five", median(took), most=100, unit=" ms")


@pytest.mark.usefixtures("luggage")
def test_check_03_the_worst_stands_in_the_head_and_one_key_goes_there(session: WindowSession, measure: Measure) -> None:
    worst = session.case.line(session.case.worst[0])
    assert worst.label in session.window.page.header.worst.text()
    assert all(session.case.line(key).kind is not LineKind.DERIVED for key in session.case.worst)
    session.go_to("A1")
    session.presses = 0
    session.type("D")

    assert session.focus == worst.key
    measure("keys to the worst deviation", session.presses, most=1)


@pytest.mark.usefixtures("luggage")
def test_check_04_the_next_case_and_any_case_are_a_few_keys_away(
    session: WindowSession, measure: Measure, milliseconds: Milliseconds
) -> None:
    window, grid = session.window, session.window.workspace.grid
    first, session.presses = session.case.item, 0
    took = milliseconds(
        lambda: session.press_on(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier),
        lambda: window.desk.case is not None and window.desk.case.item != first,
    )
    session.settle()
    measure("keys to the next case (Ctrl+→)", session.presses, most=2)
    measure("until it stands there", took, most=500, unit=" ms")

    session.presses = 0
    session.press_on(grid, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    session.type("1", window.agenda.table)
    session.press_on(window.agenda.table, Qt.Key.Key_Return)
    session.settle()

    assert session.case.item == first
    measure("keys to any case (Alt+1, its number, Enter)", session.presses, most=7)


@pytest.mark.usefixtures("luggage")
def test_check_05_a_question_from_a_template_takes_four_keys(session: WindowSession, measure: Measure) -> None:
    session.go_to("P1")
    code, text = session.case.question_templates[0]
    session.presses = 0
    session.press(Qt.Key.Key_F4)
    session.type(code, session.window.workspace.input.text)
    session.press_on(session.window.workspace.input.text, Qt.Key.Key_Return)
    session.settle()

    [question] = session.case.questions
    assert (question.line, question.text) == ("P1", text)
    assert question.asked_by
    measure("keys for a template question", session.presses, most=4)


@pytest.mark.usefixtures("luggage")
def test_check_08_the_last_decision_needs_no_key_and_the_past_two(session: WindowSession, measure: Measure) -> None:
    desk = session.window.client
    session.qtbot.waitUntil(lambda: desk.client is not None, timeout=20_000)
    assert desk.client is not None
    assert session.window.voice.iso(desk.client.stated[0].date) in session.window.page.header.facts.text()
    session.presses = 0
    session.press_on(session.window.workspace.grid, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)

    session.qtbot.waitUntil(desk.view.isVisible, timeout=20_000)
    measure("keys to the client's past (Ctrl+H)", session.presses, most=2)
    desk.view.close()


@pytest.mark.usefixtures("luggage")
def test_check_09_every_action_has_a_key_and_no_two_share_one(session: WindowSession, measure: Measure) -> None:
    actions = session.window.actions
    without = [name for name, action in actions.actions.items() if not action.shortcuts()]
    shared = 0
    in_cases = [place for place in Place if place not in (Place.ANYWHERE, Place.AGENDA)]
    for places in ((Place.AGENDA,), *((Place.CASE, place) for place in in_cases)):
        actions.go(*places)
        keys = [
            (key.toString(), actions.specs[name].on)
            for name, action in actions.actions.items()
            if action.isEnabled()
            for key in action.shortcuts()
        ]
        # A key of a widget is that of the window too: in it both would be asked, and neither would answer.
        shared += sum(
            one[0] == other[0] and (one[1] is other[1] or None in (one[1], other[1]))
            for one, other in combinations(keys, 2)
        )

    measure("actions without a key", len(without), most=0)
    measure("keys with two meanings in one place", shared, most=0)


@pytest.mark.usefixtures("luggage")
def test_check_09_tab_visits_every_control_and_returns(session: WindowSession, measure: Measure) -> None:
    page = session.window.page
    for tab in page.numbers:
        session.window.go_to_tab(tab)
        session.settle()
        QApplication.processEvents()
        missed = controls(page.tabs.currentWidget()) - visited_by_tab(session)
        measure(f"controls of tab {tab} that Tab does not reach", len(missed), most=0)


def controls(page: QWidget) -> set[QWidget]:
    return {
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if widget.focusProxy() is None and not widget.objectName().startswith("qt_")
    }


def visited_by_tab(session: WindowSession) -> set[QWidget]:
    """Where the focus goes from where it is until it is there again."""
    begin = session.window.frame.focusWidget()
    visited, here = set(), begin
    for _ in range(200):
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = session.window.frame.focusWidget()
        visited.add(here)
        if here is begin:
            return visited
    raise AssertionError("Tab does not return")


@pytest.mark.usefixtures("luggage")
def test_check_10_no_input_method_takes_the_keys_of_the_grid(session: WindowSession, measure: Measure) -> None:
    grid = session.window.workspace.grid
    asking = 0
    for row in range(grid.lines.rowCount()):
        line = grid.lines.line_at(row)
        if line is not None:
            grid.focus_on(line.key)
            asking += grid.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    specs = session.window.actions.specs
    bare = [
        name
        for name, spec in specs.items()
        if any(len(key) == 1 and key.isalpha() for key in spec.keys) and all(len(key) == 1 for key in spec.keys)
        if spec.on is grid
    ]

    bare_keys = {(name, key) for name, spec in specs.items() if spec.on is grid for key in spec.keys if is_bare(key)}
    taken = {(name, spelled(key, shifted=shifted)) for (key, shifted), name in ASKED.items()}
    methods = {(name, key) for name, key in bare_keys if specs[name].menu == FIXED_MENU}

    measure("cells that ask for an input method", asking, most=0)
    measure("bare keys that grid and menu name otherwise", len((bare_keys - methods) ^ taken), most=0)
    measure("bare letters of the grid without a twin", len(bare), most=0)


def is_bare(key: str) -> bool:
    """Whether it types or moves where it is not an action; Enter is none of these in a grid."""
    return "Ctrl" not in key and key.rpartition("+")[2] not in {"Return", "Enter"}


def spelled(key: Qt.Key, *, shifted: bool) -> str:
    return QKeySequence(key | Qt.KeyboardModifier.ShiftModifier if shifted else key).toString()


SYMBOLS = [
    *(
        (text, "62000")
        for text in ("62000", "62,000", "６２０００", "６２，０００", "6.2w", "6.2W", "6.2万", "6.2万元")
    ),
    *((text, "62000") for text in ("¥62,000", "￥62000", "62000元", " 62000 ", "=60000+2000", "＝60000＋2000")),
    *((text, "-1400") for text in ("-1400", "－1400", "−1,400", "(1400)", "（1400）")),
    *((text, "0.354") for text in ("35.4%", "35.4％", ".354", "0.354", "35.4")),
    *((text, None) for text in ("五万五", "62 000", "1e3", "NaN", "62.000,00", "--5")),
]


def test_check_11_numbers_are_read_however_they_are_written(measure: Measure) -> None:
    wrong = []
    for text, value in SYMBOLS:
        form = NumberForm.PERCENTAGE if value == "0.354" else NumberForm.AMOUNT
        read = parse_number(text, form, calculation=True)
        found = str(read.value) if isinstance(read, ReadNumber) else None
        if found != value:
            wrong.append((text, found))

    assert wrong == []
    measure("ways of writing a number read wrongly, of thirty", len(wrong), most=0)
    assert len(SYMBOLS) == 30


@pytest.mark.usefixtures("luggage")
def test_check_11_what_cannot_be_read_stays_in_its_field(session: WindowSession, luggage: AgendaItemId) -> None:
    session.go_to("L1")
    field = session.window.workspace.input.value
    session.press(Qt.Key.Key_F2)
    field.setText("五万五")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert field.text() == "五万五"
    assert session.window.workspace.input.isVisible()
    assert "55000" in session.window.workspace.input.note.text()
