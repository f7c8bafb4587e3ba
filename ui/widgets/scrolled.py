# SPDX-License-Identifier: Apache-2.0
"""A page that scrolls rather than be cut; what gets the keyboard is scrolled into sight."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QDialog,
    QFrame,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)


class Page(QWidget):
    """What scrolls: it needs no more height than its least, and takes all that there is."""

    def heightForWidth(self, width: int) -> int:
        """The least; of stacked parts what they would like, for less is shared by halves, below their least."""
        layout = self.layout()
        if layout is None:
            return -1
        stacked = isinstance(layout, QBoxLayout) and layout.direction() is QBoxLayout.Direction.TopToBottom
        return layout.heightForWidth(width) if stacked else layout.minimumHeightForWidth(width)


class Least(QWidget):
    """What scrolls in a dialog, which has a size of its own: only where that is less than the least."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return -1 if layout is None else layout.minimumHeightForWidth(width)


class Frugal(QVBoxLayout):
    """The parts of a box beside others: it claims their least, not what they would like.

    Qt takes from a box that claims more than there is, also what its parts cannot do without.
    """

    _asked = False
    """Qt asks for the height before it tells the least."""

    def heightForWidth(self, width: int) -> int:
        if self._asked:
            return super().heightForWidth(width)
        self._asked = True
        try:
            return self.minimumHeightForWidth(width)
        finally:
            self._asked = False


class Stacked(QStackedWidget):
    """Pages of one place; each makes do with its least height, where Qt would ask for what the highest likes."""

    def hasHeightForWidth(self) -> bool:
        return False


class Scrolled(QScrollArea):
    """Without a frame, and never itself in focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self and self.isAncestorOf(now):
            self.ensureWidgetVisible(now)


def let_scroll(dialog: QDialog) -> None:
    """A dialog that is laid out may from now on be lower than what stands in it."""
    page, area, outer = Least(), Scrolled(), dialog.layout()
    if outer is not None:
        page.setLayout(outer)
    area.setObjectName(f"{dialog.objectName()}_scroll")
    area.setWidget(page)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(area)
