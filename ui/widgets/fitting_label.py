# SPDX-License-Identifier: Apache-2.0
"""One line of words in the longest wording that has room; the full one is in its hint, and nothing is cut unmarked."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

LEAST = 12
"""Letters for which there is always room."""


class FittingLabel(QLabel):
    """Its text is the full wording; where that has no room a shorter one is drawn, the shortest with an ellipsis."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._wordings: Sequence[str] = ("",)

    def show_wordings(self, *wordings: str) -> None:
        """From the full wording to the shortest."""
        self._wordings = wordings or ("",)
        self.setText(self._wordings[0])
        self.setToolTip(self._wordings[0])
        self.updateGeometry()

    @property
    def drawn(self) -> str:
        """What stands on the screen now."""
        room, metrics = self.contentsRect().width(), self.fontMetrics()
        fitting = (words for words in self._wordings if metrics.horizontalAdvance(words) <= room)
        return next(fitting, metrics.elidedText(self._wordings[-1], Qt.TextElideMode.ElideRight, room))

    def minimumSizeHint(self) -> QSize:
        shortest = min(self.fontMetrics().horizontalAdvance(words) for words in self._wordings)
        least = min(shortest, self.fontMetrics().averageCharWidth() * LEAST)
        return QSize(least, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.contentsRect(), int(self.alignment()), self.drawn)
