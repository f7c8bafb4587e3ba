# SPDX-License-Identifier: Apache-2.0
"""From anywhere to a place: the open case, its vote, the minutes, or a case by its name."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.agenda.finding import FindingForm
from ui.main_window.case_page import Tab

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class PlacesDesk(QObject):
    """Leads the window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.form = FindingForm(window.frame)
        self.form.opened.connect(window.open_case)

    def find(self) -> None:
        """Ctrl+O: a case of this agenda by name, initials or number."""
        rows = self._window.desk.rows
        if rows:
            self.form.show_form(rows, self._window.voice)
        else:
            self._window.notice(self.tr("There is no case to open yet. Ctrl+I brings one in."))

    def ask(self, purpose: str) -> None:
        """F4 on any tab of a case: a question on the line in focus, among the statements."""
        if self._window.page.shown != Tab.LINES:
            self._window.go_to_tab(Tab.LINES)
        self._window.workspace.start_typing(purpose)

    def minutes(self) -> None:
        """F12: to the minutes, drawn afresh."""
        shown = not self._window.on_agenda and self._window.page.shown == Tab.MINUTES
        if shown:
            self._window.minutes.read()
        self.go(Tab.MINUTES)

    def go(self, tab: Tab) -> None:
        """To a tab of the case that is open; where none was opened yet, of the one in focus on the agenda."""
        window = self._window
        if window.desk.item is None:
            window.agenda.table.open_current()
        if window.desk.item is None:
            self.find()
        else:
            window.frame.pages.setCurrentWidget(window.page)
            window.go_to_tab(tab)
