# SPDX-License-Identifier: Apache-2.0
"""Notices that the machine slept: between two beats much more time has passed."""

from collections.abc import Callable
from time import time

from PySide6.QtCore import QObject, QTimer, Signal

BEAT_MS = 250
"""So soon after waking the wall is dark."""
SLEPT = 20.0
"""Seconds between two beats after which the machine was asleep; nothing that the program does keeps it so long."""


class Waking(QObject):
    """Beats while the program runs."""

    woke = Signal()

    def __init__(self, parent: QObject, clock: Callable[[], float] = time) -> None:
        super().__init__(parent)
        self._clock, self._last = clock, clock()
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self.beat)
        self._timer.start()

    def beat(self) -> None:
        """Compare the time with that of the last beat; a clock that is set back says nothing."""
        last, self._last = self._last, self._clock()
        if self._last - last > SLEPT:
            self.woke.emit()

    def close(self) -> None:
        """The program ends."""
        self._timer.stop()
