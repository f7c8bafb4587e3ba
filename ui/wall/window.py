# SPDX-License-Identifier: Apache-2.0
"""The audience window: a canvas on the projector's screen that hides when that screen goes."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.rules.room_fit import RoomScale
from models.snapshots.wall import WallSnapshot
from reports.voice import Voice
from ui.wall.canvas import WallCanvas

SETTLED_MS = 400
"""Until then a window manager has put the window where it wants it."""


class WallWindow(QWidget):
    """A window on one screen, fed from outside. It follows the screen object, never a number or a place."""

    misplaced = Signal()
    """The window came to stand elsewhere than on its screen; it is hidden."""

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
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(self.verify)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenRemoved.connect(self._leave)

    @property
    def canvas(self) -> WallCanvas:
        return self._canvas

    def open_on_screen(self) -> None:
        """Take the screen whole: first the screen and the place, then full screen, then see whether it is there."""
        self._cover()
        self.showFullScreen()
        self.windowHandle().screenChanged.connect(self._verify_screen)
        self._screen.geometryChanged.connect(self._cover)
        self._verify_screen()

    def _cover(self) -> None:
        """All of the screen, as large as it is now."""
        self.setScreen(self._screen)
        self.setGeometry(self._screen.geometry())
        self._settled.start()

    def _verify_screen(self) -> None:
        if self.isVisible() and self.screen() is not self._screen:
            self._give_up()

    def verify(self) -> None:
        """It covers its screen and no other; else it is not shown at all."""
        if self.isVisible() and (self.screen() is not self._screen or self.geometry() != self._screen.geometry()):
            self._give_up()

    def _give_up(self) -> None:
        self.hide()
        self.misplaced.emit()

    def show_snapshot(self, snapshot: WallSnapshot, voice: Voice, scale: RoomScale = RoomScale.M) -> None:
        self._canvas.show_snapshot(snapshot, voice, scale)

    def _leave(self, screen: QScreen) -> None:
        if screen is self._screen:
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The wall takes no keys."""
        event.ignore()
