# SPDX-License-Identifier: Apache-2.0
"""The overview of the open case: read when its tab is looked at, and again after every change while it is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.snapshots.overview import MissingRow, OverviewSnapshot
from ui.main_window.case_page import Tab
from ui.overview.screen import OverviewScreen

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class OverviewDesk(QObject):
    """Joins the overview tab to the desk."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self.screen = OverviewScreen()
        self.overview: OverviewSnapshot | None = None
        window.page.add_tab(Tab.OVERVIEW, self.screen)
        window.page.tab_shown.connect(lambda _number: self._read_if_seen())
        self._desk.extra.insert(0, self._read_again)  # asked for when it is seen: before what is not
        self._desk.item_changed.connect(lambda _item: self._forget())
        self.screen.leads_to.connect(self._lead)

    def read(self) -> None:
        """Ask for the overview of the open case."""
        if self._desk.item is not None:
            self._desk.read("load_overview", self._got, item=self._desk.item)

    def _read_again(self) -> None:
        """Something changed: what is shown no longer holds, nor what waits behind another tab."""
        self.overview = None
        self.screen.outdate()
        self._read_if_seen()

    def show(self) -> None:
        """Show again, in the language spoken now."""
        if self.overview is None:
            self.screen.outdate()
        else:
            self.screen.show_overview(self.overview, self._window.voice)

    def _read_if_seen(self) -> None:
        if self._window.page.shown == Tab.OVERVIEW:
            self.read()

    def _forget(self) -> None:
        self.overview = None
        self.screen.forget()

    def _got(self, overview: OverviewSnapshot) -> None:
        row = self._desk.row(self._desk.item)
        if row is not None and row.case == overview.case:
            self.overview = overview
            self.show()

    def _lead(self, row: MissingRow) -> None:
        if row.line is not None:
            self._window.go_to_tab(Tab.LINES)
            self._window.workspace.grid.focus_on(row.line)
        else:
            self._window.go_to_tab(Tab.VOTE if row.question is None else Tab.QUESTIONS)
