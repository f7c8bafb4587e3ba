# SPDX-License-Identifier: Apache-2.0
"""A chart comes with its sentence and replaces the one before."""

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from pytestqt.qtbot import QtBot

from ui.widgets.chart_view import ChartView


def test_the_conclusion_stands_above_the_chart_and_names_it_for_a_screen_reader(qtbot: QtBot) -> None:
    view = ChartView()
    qtbot.addWidget(view)

    view.show_figure(Figure(), "One line is severe.")

    canvas = view.findChild(FigureCanvasQTAgg)
    assert canvas is not None
    assert canvas.accessibleName() == "One line is severe."
    assert view.conclusion.text() == "One line is severe."


def test_a_new_chart_takes_the_place_of_the_old_one(qtbot: QtBot) -> None:
    view = ChartView()
    qtbot.addWidget(view)
    view.show_figure(Figure(), "before")

    view.show_figure(Figure(), "after")

    qtbot.waitUntil(lambda: len(view.findChildren(FigureCanvasQTAgg)) == 1)
    assert view.conclusion.text() == "after"
