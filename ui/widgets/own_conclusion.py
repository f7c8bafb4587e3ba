# SPDX-License-Identifier: Apache-2.0
"""The line in which somebody says what a chart shows."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

LONGEST = 120
"""As much as stands under a chart on the wall and on paper."""


class OwnConclusionLine(QLineEdit):
    """Hidden until asked for. Enter gives the words, empty ones too; Esc leaves it."""

    given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conclusion_text")
        self.setMaxLength(LONGEST)
        self.hide()

    def ask(self, about: str, stands: str) -> None:
        """For the chart `about`, under which `stands`; where it is asked for already, what is typed stays."""
        if not self.isHidden() and self.property("about") == about:
            self.setFocus()
            return
        self.setProperty("about", about)
        self.setText(stands)
        self.setProperty("stands", stands)
        self.speak(stands)
        self.show()
        self.setFocus()
        self.selectAll()

    def speak(self, stands: str) -> None:
        """What `stands` now, in the language spoken now, takes the place of what stood where nothing else was typed."""
        self.setPlaceholderText(self.tr("What the chart shows; Enter stores it, nothing gives the computed sentence"))
        self.setAccessibleName(self.placeholderText())
        if self.text() == self.property("stands"):
            self.setText(stands)
        self.setProperty("stands", stands)

    def forget(self) -> None:
        """Another case is shown: words begun for the one before are not said of it."""
        self.setText("")  # unlike clear() it leaves nothing to undo
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.given.emit(self.text().strip())
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        self.hide()
        self.left.emit()
