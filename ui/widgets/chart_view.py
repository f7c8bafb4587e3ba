# SPDX-License-Identifier: Apache-2.0
"""A chart on screen: the figure that reports drew for paper, with its conclusion sentence above it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from matplotlib.figure import Figure


class ChartView(QWidget):
    """Shows one figure. The drawing library is loaded with the first figure, never before the window is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chart_view")
        self.conclusion = QLabel()
        self.conclusion.setObjectName("chart_conclusion")
        self.conclusion.setTextFormat(Qt.TextFormat.PlainText)
        self.conclusion.setWordWrap(True)
        self._canvas: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.conclusion)

    def show_figure(self, figure: "Figure", conclusion: str) -> None:
        """Replace the chart; the sentence is also what a screen reader says of it."""
        from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg

        canvas: QWidget = FigureCanvasQTAgg(figure)  # type: ignore[no-untyped-call]  # matplotlib ships no types for it
        canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        canvas.setAccessibleName(conclusion)
        if self._canvas is not None:
            self._layout.removeWidget(self._canvas)
            self._canvas.deleteLater()
        self._canvas = canvas
        self._layout.addWidget(canvas, 1)
        self.conclusion.setText(conclusion)
