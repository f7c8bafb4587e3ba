# SPDX-License-Identifier: Apache-2.0
"""The pages with the checks beside them; in a narrow window above them, low until somebody goes to them."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.minutes.seal_list import SealList
from ui.widgets.text_size import follow_text_size, scaled

SIDE_BY_SIDE = 1000
"""From this width on, at the usual size of text."""
COLUMN = 300
LOW, HIGH = 50, 170
"""How high the list stands above the pages: two lines to be seen, more to be read."""
NO_LIMIT = 16_777_215  # QWIDGETSIZE_MAX


class BesideChecks(QWidget):
    """Shares the room between pages and checks; the pages have most of it."""

    def __init__(self, pages: QWidget, checks: SealList) -> None:
        super().__init__()
        self.setObjectName("minutes_beside")
        self._pages, self._checks = pages, checks
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.addWidget(pages, 1)
        self._columns.addWidget(checks)
        self.setTabOrder(pages, checks.list)
        self.setTabOrder(checks.list, checks.seal)
        checks.list.installEventFilter(self)
        follow_text_size(self, self._share)

    @property
    def side_by_side(self) -> bool:
        """Whether the checks stand in a column of their own."""
        return self.width() >= scaled(SIDE_BY_SIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._share()
        return super().eventFilter(watched, event)

    def _share(self) -> None:
        checks, beside = self._checks, self.side_by_side
        here = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.BottomToTop
        if self._columns.direction() is not here:
            self._columns.setDirection(here)
        checks.hint.setVisible(beside)
        checks.seal.setVisible(beside)
        if beside:
            checks.setFixedWidth(scaled(COLUMN))
            checks.list.setFixedHeight(NO_LIMIT)
            checks.list.setMinimumHeight(0)
        else:
            checks.setMinimumWidth(0)
            checks.setMaximumWidth(NO_LIMIT)
            high = min(scaled(HIGH), self.height() // 2)
            checks.list.setFixedHeight(high if checks.list.hasFocus() else scaled(LOW))
