# SPDX-License-Identifier: Apache-2.0
"""The charts of the open case, drawn when their tab is looked at, and followed by the wall."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.snapshots.charting import mark_of
from models.snapshots.charts import ChartKind
from models.terms import LineKey
from ui.main_window.case_page import Tab
from ui.widgets.chart_view import ChartView
from ui.wishes import Wished

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class ChartDesk(QObject):
    """Joins the chart tab to the desk."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.view = ChartView()
        window.page.add_tab(Tab.CHARTS, self.view)
        window.page.tab_shown.connect(self._arrive)
        window.desk.case_changed.connect(lambda _case: self.draw() if self.in_front else None)
        self.view.line_wanted.connect(self._lead)
        self.view.stated.connect(self._state)
        self.view.kind_changed.connect(lambda: window.wall_follower.show_place() if self.in_front else None)

    @property
    def in_front(self) -> bool:
        """Whether the charts are what the operator looks at."""
        return not self._window.on_agenda and self._window.page.shown == Tab.CHARTS

    @property
    def kind(self) -> ChartKind:
        return self.view.kind

    def draw(self) -> None:
        case = self._window.desk.case
        if case is not None:
            self.view.show_case(case, self._window.voice)

    def choose(self, kind: ChartKind) -> None:
        self.view.choose(kind)

    def edit(self) -> None:
        """F2: own words under the chart in front."""
        self.view.edit()

    def _state(self, kind: ChartKind, text: str) -> None:
        desk = self._window.desk
        if desk.whole_case is not None:
            computed = mark_of(desk.whole_case, kind)
            facts = {"item": desk.whole_case.item, "chart": kind, "computed": computed, "text": text}
            desk.wish(Wished("state_conclusion", facts, about=str(kind.value)))

    def _arrive(self, tab: int) -> None:
        if tab == Tab.CHARTS:
            self.draw()
        if tab in {Tab.CHARTS, Tab.LINES}:
            self._window.wall_follower.show_place()

    def _lead(self, line: str) -> None:
        """From a bar to its line."""
        self._window.go_to_tab(Tab.LINES)
        self._window.workspace.grid.focus_on(LineKey(line))
