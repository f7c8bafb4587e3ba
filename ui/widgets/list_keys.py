# SPDX-License-Identifier: Apache-2.0
"""A field above a list: the keyboard stays in the field, and the list is gone through from there."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
COMMIT = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ListKeys(QObject):
    """Up and Down in the field `step` by one below it, Enter `choose`s; every other key is the field's own."""

    def __init__(self, field: QLineEdit, step: Callable[[int], None], choose: Callable[[], None]) -> None:
        super().__init__(field)
        self._step, self._choose = step, choose
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in STEPS:
                self._step(STEPS[key])
                return True
            if key in COMMIT:
                self._choose()
                return True
        return super().eventFilter(watched, event)
