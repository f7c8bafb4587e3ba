# SPDX-License-Identifier: Apache-2.0
"""Of a new snapshot the grid paints what differs, and no row that says the same as before."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.snapshots.comparison import LineRow
from models.terms import Family, LineKey
from reports.voice import Voice
from tests.tools.sample_case import sample_case, with_confirmed
from ui.workspace.grid import Grid

CASE = sample_case()
A1, A2, A3, P1 = (LineKey(key) for key in ("A1", "A2", "A3", "P1"))


class Painted(QObject):
    """All that is painted of a widget."""

    def __init__(self) -> None:
        super().__init__()
        self.region = QRegion()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


@pytest.fixture
def grid(qtbot: QtBot, qapp: QApplication) -> Grid:
    made = Grid()
    qtbot.addWidget(made)
    made.resize(1100, 900)
    made.show_case(CASE, Voice("en"))
    made.focus_on(A1)
    with qtbot.waitExposed(made):
        made.show()
    qapp.processEvents()
    return made


@pytest.fixture
def painted(grid: Grid, qtbot: QtBot, qapp: QApplication) -> Painted:
    """What is painted from now on; the picture of the first showing is done."""
    watch = Painted()
    grid.viewport().installEventFilter(watch)

    def nothing_more() -> bool:
        watch.region = QRegion()
        qapp.processEvents()
        return watch.region.isEmpty()

    qtbot.waitUntil(nothing_more)
    return watch


def lines_in(grid: Grid, painted: Painted) -> set[LineKey]:
    """The lines whose row was painted, more than its edge."""
    rows = {number: row.key for number, row in enumerate(grid.lines.rows) if isinstance(row, LineRow)}
    places = {key: grid.visualRect(grid.lines.index(number, 1)).adjusted(0, 3, 0, -3) for number, key in rows.items()}
    return {key for key, place in places.items() if painted.region.intersects(place)}


def test_a_confirmation_paints_the_row_of_its_line(grid: Grid, painted: Painted, qapp: QApplication) -> None:
    grid.show_case(with_confirmed(CASE, "A2", Family.VERIFICATION), Voice("en"))
    qapp.processEvents()

    assert lines_in(grid, painted) == {A2}


def test_the_same_case_again_paints_nothing(grid: Grid, painted: Painted, qapp: QApplication) -> None:
    grid.show_case(CASE, Voice("en"))
    qapp.processEvents()

    assert painted.region.isEmpty()


def test_another_language_paints_every_row(grid: Grid, painted: Painted, qapp: QApplication) -> None:
    grid.show_case(CASE, Voice("zh_CN"))
    qapp.processEvents()

    assert {A1, A2, A3, P1} <= lines_in(grid, painted)


def test_the_focus_paints_the_row_that_it_leaves_and_the_one_it_comes_to(
    grid: Grid, painted: Painted, qapp: QApplication
) -> None:
    grid.focus_on(A3)
    qapp.processEvents()

    assert lines_in(grid, painted) == {A1, A3}


def test_a_tick_is_painted_where_it_stands(grid: Grid, painted: Painted, qapp: QApplication) -> None:
    grid.painting.left_with_tick = A3
    grid.draw_again(A3)
    qapp.processEvents()

    assert lines_in(grid, painted) == {A3}
