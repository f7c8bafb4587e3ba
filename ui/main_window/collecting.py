# SPDX-License-Identifier: Apache-2.0
"""Memory that goes round in circles is taken out while nobody waits: never between a key and its picture.

By itself Python looks for it whenever enough was made, in whatever thread that happens; a look at everything alive
stops the whole program for a tenth of a second, and on the store's thread it could end something of Qt's there.
"""

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from ui.widgets.waiting import Waiting

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

SOON_MS = 2_000
"""At rest for so long: a look at what was made since the last thorough one."""
LATER_MS = 30_000
"""At rest for so long: a thorough look, which somebody who works on would feel."""
THRESHOLDS = (50_000, 20, 100)
"""Should nobody ever rest, Python still looks by itself, but seldom; the oldest generation only once it has grown."""


class Collecting(QObject):
    """Looks when the window rests. What a thorough look leaves alive is set apart, so that the next ones are short."""

    def __init__(self, window: "MainWindow", soon: int = SOON_MS, later: int = LATER_MS) -> None:
        super().__init__(window)
        self._window = window
        self._before = gc.get_threshold()
        self.soon, self.later = Waiting(soon, self._look, self), Waiting(later, self._look_thoroughly, self)
        gc.set_threshold(*THRESHOLDS)
        for moved in (
            window.bridge.changed,
            window.desk.agenda_changed,
            window.desk.case_changed,
            window.page.tab_shown,
            window.frame.pages.currentChanged,
            window.line_in_focus,
        ):
            moved.connect(self._wait_again)
        window.frame.closing.connect(self.stop)

    def stop(self) -> None:
        """As Python does it by itself."""
        self.soon.stop()
        self.later.stop()
        gc.unfreeze()
        gc.set_threshold(*self._before)

    def _wait_again(self, *_said: object) -> None:
        self.soon.start()
        self.later.start()

    @property
    def _at_rest(self) -> bool:
        """Nothing is on its way, and nobody types."""
        typing = isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit | QTextEdit)
        return not typing and not self._window.bridge.busy and self._window.desk.idle

    def _look(self) -> None:
        if not self._at_rest:
            self.soon.start()
        elif gc.get_freeze_count():
            gc.collect()
        else:
            self._set_apart()

    def _look_thoroughly(self) -> None:
        if self._at_rest:
            self._set_apart()
        else:
            self.later.start()

    @staticmethod
    def _set_apart() -> None:
        gc.unfreeze()
        gc.collect()
        gc.freeze()
