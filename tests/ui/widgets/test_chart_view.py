# SPDX-License-Identifier: Apache-2.0
"""Charts on screen: the keyboard goes from bar to bar, a reader hears each, and the picture follows the theme."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.snapshots.charting import conclusion_of, deviations_of
from models.snapshots.charts import ChartFigures, ChartKind
from reports.voice import Voice
from tests.reports.demo_charts import demo_cases
from ui.theme import DARK, LIGHT, palette_of
from ui.widgets.chart_view import ChartView

LUGGAGE = 2


@pytest.fixture
def view(qtbot: QtBot) -> ChartView:
    made = ChartView()
    qtbot.addWidget(made)
    made.setPalette(palette_of(LIGHT))
    made.resize(900, 520)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.show_case(demo_cases("en")[LUGGAGE], Voice("en"))
    return made


def test_the_sentence_stands_above_the_chart_and_names_it_for_a_screen_reader(view: ChartView) -> None:
    for kind in ChartKind:
        view.choose(kind)
        said = Voice("en").say(conclusion_of(demo_cases("en")[LUGGAGE], kind))
        assert view.conclusion.text() == said
        assert view.picture.accessibleName() == said


def test_every_bar_has_a_name_with_its_number(view: ChartView) -> None:
    bars = deviations_of(demo_cases("en")[LUGGAGE]).bars
    names = [bar.accessibleName() for bar in view.picture.bars]
    assert len(names) == len(bars)
    assert names[0] == "Household expenses: −35.9%, severe"


def test_arrows_go_from_bar_to_bar_and_stay_at_the_ends(qtbot: QtBot, view: ChartView) -> None:
    view.take_focus()
    bars = view.picture.bars
    qtbot.waitUntil(bars[0].hasFocus)

    QTest.keyClick(bars[0], Qt.Key.Key_Up)
    assert bars[0].hasFocus()
    QTest.keyClick(bars[0], Qt.Key.Key_Down)
    QTest.keyClick(bars[1], Qt.Key.Key_Right)
    assert bars[2].hasFocus()
    QTest.keyClick(bars[2], Qt.Key.Key_Left)
    assert bars[1].hasFocus()


def test_the_bar_in_focus_has_a_frame_in_the_colour_of_the_focus(qtbot: QtBot, view: ChartView) -> None:
    view.take_focus()
    bar = view.picture.bars[0]
    qtbot.waitUntil(bar.hasFocus)
    assert bar.grab().toImage().pixelColor(bar.width() // 2, 1) == QColor(LIGHT.focus)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_on_a_bar_asks_for_its_line(qtbot: QtBot, view: ChartView, key: Qt.Key) -> None:
    line = deviations_of(demo_cases("en")[LUGGAGE]).bars[1].line
    with qtbot.waitSignal(view.line_wanted) as asked:
        QTest.keyClick(view.picture.bars[1], key)
    assert asked.args == [line]


def test_a_click_on_a_bar_asks_for_its_line(qtbot: QtBot, view: ChartView) -> None:
    with qtbot.waitSignal(view.line_wanted):
        QTest.mouseClick(view.picture.bars[0], Qt.MouseButton.LeftButton)


def test_a_chart_without_figures_is_a_sentence_and_no_frame(qtbot: QtBot, view: ChartView) -> None:
    view.show_case(replace(demo_cases("en")[LUGGAGE], charts=ChartFigures()), Voice("en"))
    view.choose(ChartKind.EQUITY)

    assert not view.picture.isVisible()
    assert view.conclusion.text().startswith("No equity check can be laid out")
    qtbot.waitUntil(view.choice.hasFocus)


def test_a_confirmation_elsewhere_leaves_the_bar_in_focus(qtbot: QtBot, view: ChartView) -> None:
    view.take_focus()
    view.picture.bars[0].setFocus()
    QTest.keyClick(view.picture.bars[0], Qt.Key.Key_Down)

    view.show_case(demo_cases("en")[LUGGAGE], Voice("en"))

    assert view.picture.bars[1].hasFocus()


def test_the_picture_is_dark_on_a_dark_ground(view: ChartView) -> None:
    assert view.picture.grab().toImage().pixelColor(2, view.picture.height() - 2).lightness() == 255
    view.setPalette(palette_of(DARK))
    QApplication.processEvents()
    assert view.picture.grab().toImage().pixelColor(2, view.picture.height() - 2) == QColor(DARK.ground)


def test_bars_follow_the_size_of_the_window(qtbot: QtBot, view: ChartView) -> None:
    for width, height in ((500, 420), (1300, 700)):
        view.resize(width, height)
        qtbot.waitUntil(lambda width=width: view.width() == width)  # type: ignore[misc]  # mypy cannot infer it
        assert all(view.picture.rect().contains(bar.geometry()) for bar in view.picture.bars)
        assert all(bar.height() >= 12 for bar in view.picture.bars)
