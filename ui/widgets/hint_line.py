# SPDX-License-Identifier: Apache-2.0
"""A line of hints of which only whole ones are shown; the last one always is."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

GAP = "    "


class HintLine(QLabel):
    """Drops the hints before the last from the right until the rest fits; all of them are in its own hint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._hints: Sequence[str] = ()

    def show_hints(self, hints: Sequence[str]) -> None:
        self._hints = tuple(hints)
        self.setToolTip("\n".join(hints))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """It may be as narrow as its last hint."""
        last = self.fontMetrics().horizontalAdvance(self._hints[-1] if self._hints else "")
        return QSize(last, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        *first, last = self._hints or ("",)
        while first and self.fontMetrics().horizontalAdvance(GAP.join([*first, last])) > self.contentsRect().width():
            first.pop()
        self.setText(GAP.join([*first, last]))
