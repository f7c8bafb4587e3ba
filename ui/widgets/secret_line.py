# SPDX-License-Identifier: Apache-2.0
"""A line for what nobody may read: no echo, no menu, no history, nothing for an input method to remember."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit


class SecretLine(QLineEdit):
    """Shows a point for each character. What was typed leaves it once and is gone."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        hints = Qt.InputMethodHint
        self.setInputMethodHints(hints.ImhHiddenText | hints.ImhSensitiveData | hints.ImhNoPredictiveText)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def taken(self) -> str:
        """What was typed; the line is empty afterwards."""
        typed = self.text()
        self.blank()
        return typed

    def blank(self) -> None:
        """Empty the line and forget how it was typed."""
        self.setText("")  # unlike clear(), this leaves nothing to undo
