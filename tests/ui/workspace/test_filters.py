# SPDX-License-Identifier: Apache-2.0
"""Filters of the lines: counted, passed through with one key, never hiding the line in focus or one that is sought."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.snapshots.comparison import CaseSnapshot, LineRow
from models.snapshots.line_filter import LineFilter, count
from models.terms import LineKey, LineKind
from reports.voice import Voice
from tests.tools.sample_case import sample_case, with_line
from ui.workspace.screen import WorkspaceScreen

P7, A2 = LineKey("P7"), LineKey("A2")


@pytest.fixture
def case() -> CaseSnapshot:
    return sample_case()


@pytest.fixture
def screen(qtbot: QtBot, qapp: QApplication, case: CaseSnapshot) -> WorkspaceScreen:
    made = WorkspaceScreen()
    qtbot.addWidget(made)
    qtbot.addWidget(made.filters)
    made.resize(1366, 700)
    made.show_case(case, Voice("zh_CN"))
    with qtbot.waitExposed(made):
        made.show()
    return made


def shown(screen: WorkspaceScreen) -> list[LineKey]:
    return [row.key for row in screen.grid.lines.rows if isinstance(row, LineRow)]


def cleared(case: CaseSnapshot, key: LineKey) -> CaseSnapshot:
    return with_line(case, replace(case.line(key), cleared=True))


def test_each_filter_says_how_many_lines_it_shows(screen: WorkspaceScreen, case: CaseSnapshot) -> None:
    said = [button.text() for button in screen.filters.buttons.values()]

    assert said == [
        screen.filters.tr(text).format(count=count(case, which))
        for text, which in zip(
            ("All {count}", "Outside {count}", "Not cleared {count}", "Questions {count}"), LineFilter, strict=True
        )
    ]


def test_the_lines_outside_are_the_roots_over_or_severe(screen: WorkspaceScreen, case: CaseSnapshot) -> None:
    screen.filters.go_on()

    assert shown(screen) == [
        line.key for line in case.lines if line.level.rank >= 2 and line.kind is not LineKind.DERIVED
    ]
    assert screen.grid.focus_line in shown(screen)


def test_the_key_passes_over_filters_that_would_show_nothing(screen: WorkspaceScreen, case: CaseSnapshot) -> None:
    assert count(case, LineFilter.ASKED) == 0
    passed = []
    for _ in range(3):
        screen.filters.go_on()
        passed.append(screen.filters.which)

    assert passed == [LineFilter.OUTSIDE, LineFilter.OPEN, LineFilter.ALL]


def test_a_line_cleared_while_in_focus_stays_until_the_focus_has_left(
    screen: WorkspaceScreen, case: CaseSnapshot
) -> None:
    screen.grid.focus_on(A2)
    screen.filters.buttons[LineFilter.OPEN].click()
    after = cleared(case, A2)

    screen.show_case(after, Voice("zh_CN"))
    assert screen.grid.focus_line == A2
    screen.go_to_next()
    screen.show_case(after, Voice("zh_CN"))

    assert A2 not in shown(screen)


def test_whoever_is_led_to_a_hidden_line_sees_all_lines(screen: WorkspaceScreen, case: CaseSnapshot) -> None:
    screen.show_case(cleared(case, P7), Voice("zh_CN"))
    screen.grid.focus_on(A2)
    screen.filters.buttons[LineFilter.OPEN].click()
    assert P7 not in shown(screen)

    screen.go_to_severe()

    assert screen.grid.focus_line == P7
    assert screen.filters.which is LineFilter.ALL
    assert len(shown(screen)) == len(case.lines)


def test_another_case_begins_with_all_its_lines(screen: WorkspaceScreen, case: CaseSnapshot) -> None:
    screen.filters.go_on()

    screen.show_case(replace(case, revision_number=2, revision=type(case.revision)("other")), Voice("zh_CN"))

    assert screen.filters.which is LineFilter.ALL
    assert len(shown(screen)) == len(case.lines)
