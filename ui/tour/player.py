# SPDX-License-Identifier: Apache-2.0
"""A hand on the keyboard: presses keys in the real window, waits until what was wished is stored, takes pictures."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.main_window.window import MainWindow

LONGEST_MS = 20_000
NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class TourStuck(RuntimeError):
    """What the tour waits for does not come."""


class Player:
    """Plays one window and counts the keys."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window = window
        self.folder = folder
        self.pressed = 0
        self.pictures: list[Path] = []
        self._answers = 0

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press one key where the focus is."""
        self.pressed += 1
        QTest.keyClick(self._target(), key, modifiers)

    def type(self, characters: str) -> None:
        """Press the key of each character."""
        for character in characters:
            self.pressed += 1
            if character.isascii():
                QTest.keyClicks(self._target(), character)
            else:
                self._compose(character)

    def _compose(self, character: str) -> None:
        """A character that an input method commits; it has no key of its own."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self._target(), QKeyEvent(kind, 0, NONE, character))

    def _target(self) -> QWidget:
        """The operator's focus; the wall never takes the keyboard."""
        focused: QWidget | None = self.window.frame.focusWidget()
        return self.window.frame if focused is None else focused

    def settle(self) -> None:
        """Wait until every wish is answered and what changed is shown."""
        for _round in range(3):
            self._answers = 0
            self.window.desk.read("current_meeting", self._answered)
            self.wait(lambda: self._answers > 0 and not self.window.bridge.busy, "an answer of the store")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _answered(self, _meeting: object) -> None:
        self._answers += 1

    def wait(self, holds: Callable[[], bool], what: str) -> None:
        """Let the window work until something holds; raises `TourStuck` naming it in vain."""
        deadline = QDeadlineTimer(LONGEST_MS)
        loop, tick = QEventLoop(), QTimer()
        tick.timeout.connect(lambda: loop.quit() if holds() or deadline.hasExpired() else None)
        tick.start(5)
        if not holds():
            loop.exec()
        if not holds():
            raise TourStuck(f"The tour waits in vain for {what}.")

    def picture(self, name: str, widget: QWidget | None = None) -> None:
        """Save what a widget, or the whole window, shows now."""
        self.settle()
        path = self.folder / f"{len(self.pictures) + 1:02d}-{name}.png"
        (widget or self.window.frame).grab().save(str(path))
        self.pictures.append(path)
