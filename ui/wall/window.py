# SPDX-License-Identifier: Apache-2.0
"""The audience window: a canvas on the projector's screen that hides when that screen goes."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.rules.room_fit import RoomScale
from models.snapshots.wall import WallSnapshot
from reports.voice import Voice
from ui.wall.canvas import WallCanvas

SETTLED_MS = 400
"""Until then a window manager has put the window where it wants it."""


class WallWindow(QWidget):
    """A window on one screen, fed from outside. It follows the screen object, never a number or a place."""

    entered = Signal()
    """Somebody came into it; the keyboard belongs elsewhere."""
    misplaced = Signal()
    """The window came to stand elsewhere than on its screen; it is hidden."""

    def __init__(self, screen: QScreen) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        # The keyboard stays with the operator.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setObjectName("wall")
        self._name = screen.name()
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
        screen = self._screen
        if screen is not None:
            screen.geometryChanged.connect(self._cover)
        self._verify_screen()

    @property
    def _screen(self) -> QScreen | None:
        """Asked for anew each time: with the window that told of it the binding drops a screen that was kept."""
        return next((screen for screen in QGuiApplication.screens() if screen.name() == self._name), None)

    @property
    def settled(self) -> bool:
        """Whether it was seen that the window stands where it should."""
        return not self._settled.isActive()

    def _cover(self) -> None:
        """All of the screen, as large as it is now."""
        screen = self._screen
        if screen is not None:
            self.setScreen(screen)
            self.setGeometry(screen.geometry())
        self._settled.start()

    def _verify_screen(self) -> None:
        if self.isVisible() and not self._is_there():
            self._give_up()

    def verify(self) -> None:
        """It covers its screen and no other; else it is not shown at all."""
        screen = self._screen
        if self.isVisible() and (screen is None or not self._is_there() or self.geometry() != screen.geometry()):
            self._give_up()

    def _is_there(self) -> bool:
        """Asked of the screens and not of the window: what a window says of its screen ends with the window."""
        on_it = QGuiApplication.screenAt(self.geometry().center())
        return on_it is not None and on_it.name() == self._name

    def _give_up(self) -> None:
        self.hide()
        self.misplaced.emit()

    def show_snapshot(self, snapshot: WallSnapshot, voice: Voice, scale: RoomScale = RoomScale.M) -> None:
        self._canvas.show_snapshot(snapshot, voice, scale)

    def _leave(self, screen: QScreen) -> None:
        if screen.name() == self._name:
            self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.entered.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Only the desk takes the wall away: one that was closed by a window manager would be believed to be shown."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The wall takes no keys."""
        event.ignore()
