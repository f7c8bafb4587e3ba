# SPDX-License-Identifier: Apache-2.0
"""How the votes of the round are given, asked only where the policy allows more than one way."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from models.terms import VotingWay
from reports.voice import Voice

WAYS = tuple(VotingWay)


class WayLine(QWidget):
    """Hidden until it is asked for; 1 or 2 chooses, Esc leaves the ballot shut."""

    chosen = Signal(object)
    """A `VotingWay`."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("way_line")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.question = QLabel()
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.question)
        self.buttons = {way: QPushButton() for way in WAYS}
        for way, button in self.buttons.items():
            button.setObjectName(f"way_{way.value}")
            button.clicked.connect(lambda _checked=False, way=way: self._choose(way))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            layout.addWidget(button)
        layout.addStretch()
        self.hide()

    def ask(self, voice: Voice) -> None:
        """Show the line and give it the keyboard."""
        self.question.setText(QCoreApplication.translate("WayLine", "How is it voted? Esc leaves the ballot shut"))
        for number, (way, button) in enumerate(self.buttons.items(), start=1):
            button.setText(f"{number}  {voice.word(way)}")
        self.show()
        self.setFocus()

    def forget(self) -> None:
        self.hide()

    def _choose(self, way: VotingWay) -> None:
        self.hide()
        self.chosen.emit(way)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_1
        if 0 <= digit < len(WAYS):
            self._choose(WAYS[digit])
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)
