# SPDX-License-Identifier: Apache-2.0
"""The operator's own look at the wall; without one, at what it would be."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.main_window.wall_words import mode_words, state_words
from ui.wall.thumbnail import Enlarged, Shown, Thumbnail

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class SmallWall(QObject):
    """A small picture in the corner of the menus, and in words what it is and what keeps it from the room."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._wall = window, window.wall
        self.thumbnail = Thumbnail(Enlarged(window.frame.whole))
        window.frame.menuBar().setCornerWidget(self.thumbnail)
        self._wall.painted.connect(self.show)

    def show(self) -> None:
        """As the wall is now, page and language too."""
        wall, room, voice = self._wall, self._window.room, self._window.voice
        canvas = None if wall.wall is None else wall.wall.canvas
        page = 0 if canvas is None else canvas.page
        mode = mode_words(there=canvas is not None, black=wall.black, closed=wall.closed, held=wall.held)
        what = self.tr("test page") if room.tried else state_words(wall.live, voice)
        words = self.tr("{mode}: {what}").format(mode=mode, what=what)
        self.thumbnail.show_wall(Shown(wall.shown, voice, wall.scale, wall.pixels, page), words, mode)
