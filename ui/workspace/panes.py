# SPDX-License-Identifier: Apache-2.0
"""Where grid, prompt, methods, typing and facts stand: side by side, or one below the other in a small window."""

from enum import IntEnum, unique

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ui.widgets.text_size import follow_text_size, scale, scaled
from ui.workspace.facts import LineFacts
from ui.workspace.grid import Grid
from ui.workspace.line_input import LineInput
from ui.workspace.panel import MethodPanel
from ui.workspace.strip import HEIGHT, PromptStrip


@unique
class Class(IntEnum):
    """Classes of windows by their width in pixels at the usual size of text."""

    XS = 0
    S = 1024
    M = 1280
    L = 1600


WIDEST_SIDE = 640
FOLDED_STRIP = 66
"""Below the grid: the sentence, the methods, and what there is to do."""
STRIP = {Class.XS: 111, Class.S: 130}
"""A narrow prompt needs more lines; elsewhere it is as high as usual."""
SIDE = {Class.XS: 430, Class.S: 340, Class.M: 430, Class.L: 440}
"""Width of what stands beside the grid; at L three tenths of the window if that is more."""


def class_of(width: int) -> Class:
    """The class of a window so many pixels wide, at the present size of text."""
    return max(each for each in Class if width >= each.value * scale())


class Panes(QWidget):
    """Holds the parts of the workspace; in the smallest class the side is folded away and the prompt stands below."""

    folded = Signal(bool)
    """Whether the prompt alone must say which methods there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("case_panes")
        self.grid, self.strip, self.methods = Grid(), PromptStrip(), MethodPanel()
        self.facts, self.input = LineFacts(), LineInput()
        self.side, self.below = QWidget(), QWidget()
        self._column, self._under = QVBoxLayout(self.side), QVBoxLayout(self.below)
        self._class: Class | None = None
        self._unfolded = False
        self._lay_out()
        follow_text_size(self, self._arrange)

    def _lay_out(self) -> None:
        for layout in (self._column, self._under):
            layout.setContentsMargins(6, 4, 6, 4)
            layout.setSpacing(4)
        for widget in (self.strip, self.methods, self.input):
            self._column.addWidget(widget)
        self._column.addWidget(self.facts, 1)
        self.split = split = QSplitter(Qt.Orientation.Horizontal)
        split.setObjectName("workspace_split")
        split.setChildrenCollapsible(False)
        split.addWidget(self.grid)
        split.addWidget(self.side)
        split.setStretchFactor(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(split, 1)
        layout.addWidget(self.below)
        self.below.hide()

    @property
    def is_folded(self) -> bool:
        """Whether methods and facts are out of sight."""
        return self._class is Class.XS and not self._unfolded

    def unfold(self) -> bool:
        """In the smallest class: methods and facts over the right part of the grid, or away again."""
        if self._class is not Class.XS:
            return False
        self._unfolded = not self._unfolded
        self._put_away()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The narrowest useful width for the side on a small window, three tenths of a wide one."""
        found = class_of(self.width())
        if found is not self._class:
            self._class, self._unfolded = found, False
            self._put_away()
        least = scaled(SIDE[found])
        side = max(least, min(scaled(WIDEST_SIDE), self.width() * 3 // 10)) if found is Class.L else least
        self.side.setMinimumWidth(least)
        self.side.setMaximumWidth(scaled(WIDEST_SIDE))
        self.split.setSizes([self.width() - side, side])

    def _put_away(self) -> None:
        """Prompt and typing stand where they are seen."""
        folded = self.is_folded
        column = self._under if folded else self._column
        for place, widget in enumerate((self.strip, self.input)):
            column.insertWidget(place * (1 if folded else 2), widget)
        self.strip.lines_only = folded
        self.strip.pixels = FOLDED_STRIP if folded else STRIP.get(self._class or Class.M, HEIGHT)
        self.methods.low = self._class is Class.XS
        self.facts.setVisible(self._class is not Class.XS)
        self.side.setVisible(not folded)
        self.below.setVisible(folded)
        self.folded.emit(folded)
