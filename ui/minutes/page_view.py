# SPDX-License-Identifier: Apache-2.0
"""The pages of a document, as wide as there is room, whole, or as large as the reader wants them."""

from enum import Enum, auto, unique

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

A4_POINTS = (595, 842)
POINTS_PER_INCH = 72
LARGEST_FITTED = 1.25
"""A page that is fitted is no wider than it is read with ease."""
STEP, SMALLEST, LARGEST = 1.25, 0.25, 4.0


@unique
class Fit(Enum):
    """What the size of a page follows."""

    WIDTH = auto()
    WHOLE = auto()
    CHOSEN = auto()


class PageView(QPdfView):
    """Pages one below the other; a resized window keeps what was wished, not the number."""

    size_changed = Signal()
    """Another size, or another page, is shown now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.fit = Fit.WIDTH
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.Custom)
        self.pageNavigator().currentPageChanged.connect(lambda _page: self.size_changed.emit())

    @property
    def percent(self) -> int:
        """Size of what is shown; 100 is the size on paper."""
        return round(self.zoomFactor() * 100)

    def change_size(self, by: int) -> None:
        """So many steps larger, or smaller where negative; the page being read stays."""
        self._show_at(Fit.CHOSEN, self.zoomFactor() * STEP**by)

    def change_fit(self) -> None:
        """The whole page, and from there the width of the window again."""
        self.fit = Fit.WIDTH if self.fit is Fit.WHOLE else Fit.WHOLE
        self._refit()

    def turn(self, by: int) -> None:
        """So many pages on, or back where negative, to the head of that page."""
        if count := self.document().pageCount():
            page = self.pageNavigator().currentPage() + by
            self.pageNavigator().jump(min(max(page, 0), count - 1), QPointF(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel changes the size, as in any reader of pages."""
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned:
            self.change_size(1 if turned > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def _refit(self) -> None:
        if self.fit is Fit.CHOSEN:
            return
        margins, room = self.documentMargins(), self.viewport().size()
        wide = (room.width() - margins.left() - margins.right()) / self.logicalDpiX()
        high = (room.height() - margins.top() - margins.bottom()) / self.logicalDpiY()
        factors = [LARGEST_FITTED, wide * POINTS_PER_INCH / A4_POINTS[0]]
        if self.fit is Fit.WHOLE:
            factors.append(high * POINTS_PER_INCH / A4_POINTS[1])
        self._show_at(self.fit, min(factors))

    def _show_at(self, fit: Fit, factor: float) -> None:
        """The place in the document stays at the same share of its height."""
        self.fit, bar = fit, self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self.setZoomFactor(min(LARGEST, max(SMALLEST, factor)))
        bar.setValue(round(share * bar.maximum()))
        self.size_changed.emit()
