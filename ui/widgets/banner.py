# SPDX-License-Identifier: Apache-2.0
"""A sentence across the top of the window that stays until what it tells of is over."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ui.widgets.text_size import sized


class Banner(QFrame):
    """Hidden while it has nothing to say. Its buttons take the keyboard only by Tab or their letter."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.Box)
        self.text = QLabel()
        self.text.setObjectName(f"{name}_text")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sized(self.text, 14, bold=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 4, 10, 4)
        self._row.addWidget(self.text, 1)
        self.hide()

    def add_button(self, name: str) -> QPushButton:
        """A further button, its words to be set."""
        button = QPushButton()
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.addWidget(button)
        return button

    def say(self, text: str) -> None:
        """Show this sentence; without one it takes no room."""
        self.text.setText(text)
        self.setVisible(bool(text))
