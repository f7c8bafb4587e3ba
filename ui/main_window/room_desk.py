# SPDX-License-Identifier: Apache-2.0
"""The room: how large the wall's text must be there, and the page by which its last row is tried."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.wall.room import Room, room_of
from ui.wall.room_dialog import RoomDialog

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class RoomDesk(QObject):
    """Keeps the room from one meeting to the next."""

    changed = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.room = room_of(window.settings.room)
        self.tried = False
        """Whether the test page hangs in place of the picture."""
        self.dialog = RoomDialog(window.frame)
        self.dialog.changed.connect(self._take)
        self.dialog.tried.connect(self._try)

    def ask(self) -> None:
        """Ctrl+Alt+R: how high the picture is and how far the last seat."""
        self.dialog.show_room(self.room, self._window.wall.pixels)

    def _take(self, room: Room) -> None:
        self.room, self._window.settings.room = room, room.text
        self.changed.emit()

    def _try(self, wanted: bool) -> None:
        """Hang the test page, or what was there before."""
        self.tried = wanted
        if wanted and self._window.wall.wall is None:
            self._window.notice(self.tr("There is no wall: F5 opens it on a second screen."))
        self.changed.emit()
