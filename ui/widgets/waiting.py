# SPDX-License-Identifier: Apache-2.0
"""One thing to do after a while, started anew by each call."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Waiting(QTimer):
    """A single shot that belongs to its widget and dies with it."""

    def __init__(self, milliseconds: int, then: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(milliseconds)
        self.timeout.connect(then)
