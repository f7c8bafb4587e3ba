# SPDX-License-Identifier: Apache-2.0
"""What the room sees, in small on the operator's window, with its state in words; a press shows it larger."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from models.rules.room_fit import RoomScale
from models.snapshots.wall import BLACK, WallSnapshot
from reports.voice import Voice
from ui.wall.canvas import WallCanvas
from ui.widgets.fitting_label import FittingLabel
from ui.widgets.text_size import as_wide

SMALL = QSize(48, 27)
LARGE = QSize(576, 324)
WORDS = 230
"""Pixels for the state in words, at the usual size of text."""
REST_MS = 60
"""The small picture follows once the keys rest, so that no key waits for it."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A page of the wall as it hangs there."""

    snapshot: WallSnapshot
    voice: Voice
    scale: RoomScale
    wall: QSize
    page: int


class Enlarged(QFrame):
    """The wall in a corner of the window; it takes no key and no focus."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("wall_enlarged")
        self.setFrameShape(QFrame.Shape.Box)
        self.setAutoFillBackground(True)
        self.canvas = WallCanvas()
        self.canvas.setObjectName("wall_enlarged_canvas")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.addWidget(self.canvas)
        over.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)

    def place(self) -> None:
        """At the top on the right, at most half as wide as the window."""
        room = self._over.width()
        size = LARGE.scaled(min(LARGE.width(), room // 2), LARGE.height(), Qt.AspectRatioMode.KeepAspectRatio)
        self.setGeometry(room - size.width() - 4, 4, size.width(), size.height())

    def change(self) -> None:
        """Show it, or take it away."""
        self.place()
        self.setVisible(self.isHidden())
        self.raise_()


class Thumbnail(QWidget):
    """Beside the menus, in every place of the window."""

    def __init__(self, enlarged: Enlarged) -> None:
        super().__init__()
        self.setObjectName("wall_thumbnail")
        self.canvas, self.words, self._enlarged = WallCanvas(), FittingLabel(), enlarged
        self.canvas.setObjectName("wall_thumbnail_canvas")
        self.canvas.setFixedSize(SMALL)  # as high as the menus leave room in a small window
        self.words.setObjectName("wall_words")
        as_wide(self.words, WORDS)
        self.words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 6, 0)
        layout.setSpacing(6)
        layout.addWidget(self.words)
        layout.addWidget(self.canvas)
        self._shown: Shown | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._show_now)

    def show_wall(self, shown: Shown, *wordings: str) -> None:
        """This page, soon; its state in words at once."""
        self._shown = shown
        self.words.show_wordings(*wordings)
        self._rest.start()

    def _show_now(self) -> None:
        if self._shown is None:
            return
        for canvas in (self.canvas, self._enlarged.canvas):
            snapshot = self._shown.snapshot if canvas.isVisible() else BLACK  # what nobody sees keeps nothing
            canvas.mirror(self._shown.wall)
            canvas.show_snapshot(snapshot, self._shown.voice, self._shown.scale)
            canvas.turn_to(self._shown.page)

    def change_size(self) -> None:
        """The larger picture, or the small one alone again."""
        self._enlarged.change()
        self._show_now()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.change_size()
        event.accept()
