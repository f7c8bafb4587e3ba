# SPDX-License-Identifier: Apache-2.0
"""Plain text in one of the theme's inks."""

from enum import Enum, unique

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel

from ui.theme import colours_of


@unique
class Ink(Enum):
    """By the names of the theme's colours."""

    PLAIN = "ink"
    SECONDARY = "secondary"
    SERIOUS = "serious"


class InkedLabel(QLabel):
    """Keeps its ink when the theme changes, in the colour that the ink has there."""

    def __init__(self, ink: Ink = Ink.PLAIN) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._ink = ink
        self._apply()

    def write_in(self, ink: Ink) -> None:
        self._ink = ink
        self._apply()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._apply()

    def _apply(self) -> None:
        palette = self.palette()
        colour = QColor(getattr(colours_of(palette), self._ink.value))
        if palette.color(QPalette.ColorRole.WindowText) != colour:
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self.setPalette(palette)
