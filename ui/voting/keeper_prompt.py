# SPDX-License-Identifier: Apache-2.0
"""Who acts with a key (reveals a sealed round, signs): one of several people, by the own secret or PIN."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QVBoxLayout, QWidget

from ui.widgets.unlocking import Unlocking


class KeeperPrompt(QDialog):
    """The people who may, the likeliest first; Up and Down choose another."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keeper_prompt")
        self.question, self.keepers, self.unlocking = QLabel(), QComboBox(), Unlocking()
        self.question.setWordWrap(True)
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.keepers.setObjectName("keepers")
        layout = QVBoxLayout(self)
        for widget in (self.question, self.keepers, self.unlocking):
            layout.addWidget(widget)
        self._by_pin: Callable[[str], bool] = lambda _person: False
        self.keepers.currentTextChanged.connect(self._ask)
        self.resize(560, 200)

    def ask_keepers(self, keepers: Sequence[str], first: str, by_pin: Callable[[str], bool]) -> None:
        """Ask one of these to reveal; `by_pin` tells for whom the PIN is enough."""
        question = self.tr("The votes are opened with the key of one of these. Up and Down choose who it is.")
        self.ask(self.tr("Reveal the votes"), question, keepers, first, by_pin)

    def ask(self, title: str, question: str, keepers: Sequence[str], first: str, by_pin: Callable[[str], bool]) -> None:
        """Ask one of these what the question says."""
        self.setWindowTitle(title)
        self.question.setText(question)
        self._by_pin = by_pin
        self.keepers.blockSignals(True)
        self.keepers.clear()
        self.keepers.addItems(list(keepers))
        self.keepers.setCurrentText(first)
        self.keepers.blockSignals(False)
        self.open()
        self._ask(self.keepers.currentText())

    def _ask(self, person: str) -> None:
        self.unlocking.ask(person, by_pin=self._by_pin(person))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self.keepers.setCurrentIndex((self.keepers.currentIndex() + step) % max(1, self.keepers.count()))
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self.unlocking.blank()
        super().done(result)
        self.left.emit()
