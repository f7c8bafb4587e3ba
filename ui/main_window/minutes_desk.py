# SPDX-License-Identifier: Apache-2.0
"""The minutes of the meeting as real pages, made in the background whenever the tab is in front."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from models.files import write_whole
from models.snapshots.minutes import MinutesSnapshot
from reports.voice import Voice
from ui.minutes.screen import MinutesScreen

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

MINUTES_TAB = 6


def drawn(snapshot: MinutesSnapshot, voice: Voice) -> bytes:
    """The pages; the drawing library is loaded on first use."""
    from reports.minutes import minutes_bytes

    return minutes_bytes(snapshot, voice)


class MinutesDesk(QObject):
    """Joins the minutes tab to the desk."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self.screen = MinutesScreen()
        window.page.add_tab(MINUTES_TAB, self.screen)
        self._desk.extra.append(self._read_if_seen)
        self.screen.saving_wished.connect(lambda path: self._keep(Path(path)))

    def open(self) -> None:
        """F12: to the minutes, drawn afresh."""
        self._window.go_to_tab(MINUTES_TAB)
        self.read()

    def read(self) -> None:
        """Ask for the record and draw it off the window's thread."""
        if self._desk.meeting is not None:
            self._desk.read("load_minutes", self._draw, meeting=self._desk.meeting, at=self._desk.now)

    def _read_if_seen(self) -> None:
        if self.screen.isVisible():
            self.read()

    def _draw(self, snapshot: MinutesSnapshot) -> None:
        voice = self._window.voice
        self._window.background.run(lambda: drawn(snapshot, voice), self.screen.show_content)

    def _keep(self, path: Path) -> None:
        content = self.screen.content()
        kept_words = QCoreApplication.translate("MinutesDesk", "Saved as {file}").format(file=path.name)
        self._window.background.run(lambda: write_whole(path, content), lambda _done: self._window.notice(kept_words))
