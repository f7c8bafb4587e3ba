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


class TrailDesk(QObject):
    """Joins the trail's dialog to the desk."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self.dialog = TrailDialog(window.frame)
        self.dialog.scope_chosen.connect(self._read)
        self.dialog.save_wished.connect(self._save)

    def open(self) -> None:
        """Ctrl+L: of the case in front, else of the meeting."""
        case = not self._window.on_agenda and self._desk.row(self._desk.item) is not None
        scope = CASE if case else MEETING if self._desk.meeting is not None else ALL
        self.dialog.begin(scope, with_case=self._desk.row(self._desk.item) is not None)
        self._read(scope)

    def _read(self, scope: int) -> None:
        row = self._desk.row(self._desk.item)
        asked: dict[str, object] = {}
        if scope == CASE and row is not None:
            asked["case"] = row.case
        elif scope == MEETING and self._desk.meeting is not None:
            asked["meeting"] = self._desk.meeting
        self._desk.read("load_trail", self._show, **asked)

    def _show(self, trail: Trail) -> None:
        self.dialog.show_trail(trail, self._window.voice)

    def _save(self, path: str) -> None:
        self._window.minutes.keep(Path(path), trail_table(self.dialog.shown, self._window.voice))
