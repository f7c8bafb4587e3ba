# SPDX-License-Identifier: Apache-2.0
"""A line that asks for a reason where the rules want one, just below what it is about."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class ReasonLine(QLineEdit):
    """Hidden until it is asked for; Enter gives the reason, Esc leaves everything as it is."""

    given = Signal(str)
    left = Signal()
    """Closed by Esc."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.hide()

    def ask(self, question: str) -> None:
        """Show the line with its question and give it the keyboard."""
        self.setPlaceholderText(question)
        self.show()
        self.setFocus()

    def forget(self) -> None:
        """What the line was about is gone: no Enter may give a reason for it any more."""
        self.setText("")  # unlike clear() it leaves nothing to undo
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        reason = self.text().strip()
        if event.key() == Qt.Key.Key_Escape:
            self.forget()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if reason:
                self.forget()
                self.given.emit(reason)
        else:
            super().keyPressEvent(event)
