# SPDX-License-Identifier: Apache-2.0
"""The screens that are there, as plain values, and a word whenever that changes."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from ui.wall.displays import Display


def display_of(screen: QScreen) -> Display:
    """A screen of the toolkit as a plain value."""
    area = screen.geometry()
    return Display(
        screen.name(), screen.serialNumber(), screen.model(), area.left(), area.top(), area.width(), area.height()
    )


class Screens(QObject):
    """Watches the screens; one that goes is no longer counted when `gone` tells of it, though it still exists then."""

    gone = Signal(object)
    """The `QScreen` that is about to vanish."""
    rearranged = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._gone: set[str] = set()
        """By their names: the binding drops a screen that is kept, so they are asked for anew each time."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._add)
            application.screenRemoved.connect(self._remove)
        for screen in QGuiApplication.screens():
            self._watch(screen)

    @property
    def displays(self) -> list[Display]:
        return [display_of(screen) for screen in self._there]

    @property
    def _there(self) -> list[QScreen]:
        return [screen for screen in QGuiApplication.screens() if screen.name() not in self._gone]

    def screen_of(self, display: Display) -> QScreen | None:
        """The screen that this value describes now."""
        return next((screen for screen in self._there if display_of(screen) == display), None)

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._tell)
        screen.logicalDotsPerInchChanged.connect(self._tell)

    def _add(self, screen: QScreen) -> None:
        self._gone.discard(screen.name())
        self._watch(screen)
        self._tell()

    def _remove(self, screen: QScreen) -> None:
        self._gone.add(screen.name())
        self.gone.emit(screen)
        self._tell()

    def _tell(self, *_changed: object) -> None:
        self.rearranged.emit()
