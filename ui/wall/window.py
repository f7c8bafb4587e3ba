# SPDX-License-Identifier: Apache-2.0
"""The audience window: a canvas on the projector's screen that hides when that screen goes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.rules.room_fit import RoomScale
from models.snapshots.wall import WallSnapshot
from reports.voice import Voice
from ui.wall.canvas import WallCanvas


class WallWindow(QWidget):
    """A window on one screen, fed from outside. It follows the screen object, never a number or a place."""

    lost = Signal()
    """The screen with the wall has gone; the window is hidden and stays where it belongs."""

    def __init__(self, screen: QScreen) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        # The keyboard stays with the operator.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setObjectName("wall")
        self._screen = screen
        self._canvas = WallCanvas(self)
        self._canvas.setObjectName("wall_canvas")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._canvas)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenRemoved.connect(self._leave)

    @property
    def canvas(self) -> WallCanvas:
        return self._canvas

    def open_on_screen(self) -> None:
        """Take the screen whole: first the place, then full screen, for a window manager may not be there."""
        self.setScreen(self._screen)
        self.setGeometry(self._screen.geometry())
        self.showFullScreen()

    def show_snapshot(self, snapshot: WallSnapshot, voice: Voice, scale: RoomScale = RoomScale.M) -> None:
        self._canvas.show_snapshot(snapshot, voice, scale)

    def _leave(self, screen: QScreen) -> None:
        if screen is self._screen:
            self.hide()
            self.lost.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The wall takes no keys."""
        event.ignore()
