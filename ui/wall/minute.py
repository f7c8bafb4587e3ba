# SPDX-License-Identifier: Apache-2.0
"""Tells when a minute is over by the clock that the program goes by."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

MINUTE_MS = 60_000


class Minute(QObject):
    """Goes on while the program runs."""

    over = Signal()

    def __init__(self, parent: QObject, clock: Callable[[], datetime]) -> None:
        super().__init__(parent)
        self._clock = clock
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._turn)
        self._wait()

    def _turn(self) -> None:
        self.over.emit()
        self._wait()

    def _wait(self) -> None:
        now = self._clock()
        self._timer.start(MINUTE_MS - now.second * 1000 - now.microsecond // 1000)

    def close(self) -> None:
        """The program ends."""
        self._timer.stop()
