# SPDX-License-Identifier: Apache-2.0
"""A hand on the keyboard: presses keys in the real window and waits until what was wished is stored and shown."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.main_window.window import MainWindow

LONGEST_MS = 60_000
MOST_TABS = 80
"""More presses of Tab than any window has places."""


class TourStuck(RuntimeError):
    """What the tour waits for does not come."""


class Player:
    """Plays one window."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self._answers = 0

    def press(self, *keys: str) -> None:
        """Press keys by the names they have in menus, for instance `Ctrl+Return`, where the focus is."""
        for name in keys:
            QTest.keySequence(self._target(), QKeySequence(name))

    def type(self, characters: str) -> None:
        """Press the key of each character."""
        for character in characters:
            if character.isascii():
                QTest.keyClicks(self._target(), character)
            else:
                self._compose(character)

    def replace(self, characters: str) -> None:
        """Type over what a field holds."""
        self.press("Ctrl+A")
        self.type(characters)

    def tab_to(self, wanted: QWidget) -> None:
        """With Tab from place to place."""
        for _press in range(MOST_TABS):
            if self._target() is wanted:
                return
            self.press("Tab")
        raise TourStuck(f"Tab does not lead to {wanted.objectName()}.")

    def _compose(self, character: str) -> None:
        """A character that an input method commits; it has no key of its own."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self._target(), QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character))

    def _target(self) -> QWidget:
        """The operator's focus, in the dialog where one is open; the wall never takes the keyboard."""
        shown = QApplication.activeModalWidget() or self.window.frame
        if QApplication.activeWindow() is not shown:  # off screen no window manager does it when a dialog closes
            shown.activateWindow()
        focused: QWidget | None = shown.focusWidget()
        return shown if focused is None else focused

    def settle(self) -> None:
        """Wait until every wish is answered and what changed is shown."""
        for _round in range(3):
            self._answers = 0
            self.window.desk.read("current_meeting", self._answered)
            self.wait(self._is_quiet, "an answer of the store")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _is_quiet(self) -> bool:
        return self._answers > 0 and not self.window.bridge.busy and self.window.desk.idle

    def _answered(self, _meeting: object) -> None:
        self._answers += 1

    def wait(self, holds: Callable[[], bool], what: str) -> None:
        """Let the window work until something holds; raises `TourStuck` naming it in vain."""
        deadline = QDeadlineTimer(LONGEST_MS)
        loop, tick = QEventLoop(), QTimer()
        held = holds()

        def look() -> None:
            """Once is enough: the window goes on by itself, and what the wall shows is kept in between."""
            nonlocal held
            held = held or holds()
            if held or deadline.hasExpired():
                loop.quit()

        tick.timeout.connect(look)
        tick.start(5)
        if not held:
            loop.exec()
        if not held:
            raise TourStuck(f"The tour waits in vain for {what}.")
