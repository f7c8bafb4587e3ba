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
