# SPDX-License-Identifier: Apache-2.0
"""The deviation chart of the open case, drawn when its tab is looked at."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.widgets.chart_view import ChartView

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

CHART_TAB = 3


class ChartDesk(QObject):
    """Joins the chart tab to the desk; the drawing library is loaded with the first look."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.view = ChartView()
        window.page.add_tab(CHART_TAB, self.view)
        window.page.tab_shown.connect(lambda number: self.draw() if number == CHART_TAB else None)
        window.desk.case_changed.connect(lambda _case: self.draw() if self.view.isVisible() else None)

    def draw(self) -> None:
        case = self._window.desk.case
        if case is None:
            return
        from reports.charts import Medium, deviation_chart, deviation_conclusion

        voice = self._window.voice
        self.view.show_figure(deviation_chart(case, voice, Medium.SCREEN), voice.say(deviation_conclusion(case)))
