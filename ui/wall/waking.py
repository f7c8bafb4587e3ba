# SPDX-License-Identifier: Apache-2.0
"""Notices that the machine slept: between two beats of a second much more time has passed."""

from collections.abc import Callable
from time import time

from PySide6.QtCore import QObject, QTimer, Signal

BEAT_MS = 1000
SLEPT = 20.0
"""Seconds between two beats after which the machine was asleep; nothing that the program does keeps it so long."""


class Waking(QObject):
    """Beats while the program runs."""

    woke = Signal()

    def __init__(self, parent: QObject, clock: Callable[[], float] = time) -> None:
        super().__init__(parent)
        self._clock, self._last = clock, clock()
        timer = QTimer(self)
        timer.setInterval(BEAT_MS)
        timer.timeout.connect(self.beat)
        timer.start()

    def beat(self) -> None:
        """Compare the time with that of the last beat; a clock that is set back says nothing."""
        last, self._last = self._last, self._clock()
        if self._last - last > SLEPT:
            self.woke.emit()
