# SPDX-License-Identifier: Apache-2.0
"""Where the operator stands: kept while the work goes on, taken up again at the next start, also after a crash."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from models.snapshots.agenda import AgendaSnapshot
from models.snapshots.comparison import CaseSnapshot
from models.terms import CaseState, LineKey
from ui.main_window.case_page import Tab
from ui.settings import Spot
from ui.widgets.waiting import Waiting

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

KEEP_MS = 200
"""How old what is kept may be at rest; each key by itself would have the window wait for the disk."""


class Resuming(QObject):
    """Opens the case and the line of last time as soon as there is an agenda with that case on it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._settings = window, window.settings
        self._begun = False
        self._sought: Spot | None = None
        self._waiting = Waiting(KEEP_MS, self._keep_at_rest, self)
        window.desk.agenda_changed.connect(self._begin)
        window.desk.case_changed.connect(self._arrive)
        window.line_in_focus.connect(self._keep_soon)
        window.page.tab_shown.connect(self._keep_soon)
        window.frame.pages.currentChanged.connect(self._keep_soon)

    def keep(self) -> None:
        """Write down where the operator stands, unless the place of last time is still being sought."""
        self._waiting.stop()
        if not self._begun or self._sought is not None:
            return
        item = None if self._window.on_agenda else self._window.desk.item
        line = self._window.workspace.grid.focus_line
        self._settings.spot = None if item is None else Spot(item, self._window.page.shown, line or "")

    def _keep_soon(self) -> None:
        if not self._waiting.isActive():
            self._waiting.start()

    def _keep_at_rest(self) -> None:
        """Not while an answer is awaited: the picture of it must not wait for the disk."""
        if self._window.bridge.busy or self._window.desk.is_reading("case"):
            self._waiting.start()
        else:
            self.keep()

    def _begin(self, agenda: AgendaSnapshot | None) -> None:
        if self._begun or agenda is None:
            return
        self._begun = True
        spot = self._settings.spot
        row = next((row for row in agenda.rows if spot is not None and row.id == spot.item), None)
        # A case that was never presented is not presented by a start of the program.
        if row is not None and row.state is not CaseState.PENDING and self._window.on_agenda:
            self._sought = spot
            self._window.open_case(row.id)

    def _arrive(self, case: CaseSnapshot) -> None:
        """The case is there: go to its line and tab, unless the operator has gone elsewhere meanwhile."""
        spot, self._sought = self._sought, None
        if spot is None or case.item != spot.item or self._window.on_agenda:
            return
        line = next((row for row in case.lines if row.key == spot.line), None)
        if line is not None:
            self._window.workspace.grid.focus_on(LineKey(spot.line))
        if spot.tab == Tab.MINUTES:
            self._window.places.minutes()
        else:
            self._window.go_to_tab(spot.tab)
        resumed = QCoreApplication.translate("Resuming", "Resumed where the last session ended: case {case}, {line}")
        self._window.notice(resumed.format(case=case.position, line="—" if line is None else line.label))
