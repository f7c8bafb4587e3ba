# SPDX-License-Identifier: Apache-2.0
"""Columns side by side, or one below the other where the window is narrow; the page scrolls rather than be cut."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from ui.widgets.scrolled import Scrolled
from ui.widgets.text_size import follow_text_size, scaled


class Reflow(Scrolled):
    """A page with columns in a box layout; what gets the keyboard is scrolled into sight."""

    def __init__(self, name: str, columns: QBoxLayout, side_by_side_from: int) -> None:
        """`side_by_side_from` is a width at the usual size of text."""
        super().__init__()
        self.setObjectName(name)
        self._columns, self._least = columns, side_by_side_from
        follow_text_size(self, self._arrange)

    @property
    def side_by_side(self) -> bool:
        """Whether the columns stand beside each other."""
        return self._columns.direction() is QBoxLayout.Direction.LeftToRight

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        wide = self.width() >= scaled(self._least)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
