# SPDX-License-Identifier: Apache-2.0
"""The audit trail, looked at from anywhere."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.snapshots.trail import Trail
from reports.trail import trail_table
from ui.minutes.trail import ALL, CASE, MEETING, TrailDialog

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

MOST = 2000
"""Entries shown at once; the file has all of them."""


class TrailDesk(QObject):
    """Joins the trail's dialog to the desk."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk, self.most = window, window.desk, MOST
        self.dialog = TrailDialog(window.frame)
        self.dialog.scope_chosen.connect(self._read)
        self.dialog.save_wished.connect(self._save)

    def open(self) -> None:
        """Ctrl+L: of the case in front, else of the meeting."""
        case = not self._window.on_agenda and self._desk.row(self._desk.item) is not None
        scope = CASE if case else MEETING if self._desk.meeting is not None else ALL
        self.dialog.begin(scope, with_case=self._desk.row(self._desk.item) is not None)
        self._read(scope)

    def _asked(self, scope: int) -> dict[str, object]:
        row = self._desk.row(self._desk.item)
        if scope == CASE and row is not None:
            return {"case": row.case}
        if scope == MEETING and self._desk.meeting is not None:
            return {"meeting": self._desk.meeting}
        return {}

    def _read(self, scope: int) -> None:
        self._desk.read("load_trail", self._show, most=self.most, **self._asked(scope))

    def _show(self, trail: Trail) -> None:
        self.dialog.show_trail(trail, self._window.voice)

    def _save(self, path: str) -> None:
        """Every entry of the scope that what is typed leaves, those too that are not shown."""
        typed, voice = self.dialog.search.text(), self._window.voice

        def keep(trail: Trail) -> None:
            self._window.minutes.keep(Path(path), trail_table(trail.rows, voice, typed))

        self._desk.read_whole("load_trail", keep, **self._asked(self.dialog.scope.currentIndex()))
