# SPDX-License-Identifier: Apache-2.0
"""The window as it is painted first: places for everything, filled once the rest of the program is there."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.widgets.hint_line import HintLine

SMALLEST = (900, 460)
USUAL = (1366, 740)


class Frame(QMainWindow):
    """Title, empty pages and status line. `painted` comes once, after the first picture stands on the screen."""

    painted = Signal()
    language_changed = Signal()
    closing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("frame")
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.pages = QStackedWidget()
        self.pages.setObjectName("pages")
        self.whole = self._under_banners()
        """Everything between the menus and the status line."""
        self.setCentralWidget(self.whole)
        self.keys_now = HintLine()
        self.keys_now.setObjectName("keys_now")
        self.keys_now.setContentsMargins(6, 0, 12, 0)
        self.saved = _label("saved")
        self.saved.setContentsMargins(0, 0, 6, 0)
        self.statusBar().addWidget(self.keys_now, 1)
        # Qt only hides it under a message, and shows it again whenever the line gets taller.
        self.statusBar().messageChanged.connect(lambda text: self.keys_now.setVisible(not text))
        self.statusBar().addPermanentWidget(self.saved)
        self.statusBar().setSizeGripEnabled(False)
        self._was_painted = False
        self.speak()

    def _under_banners(self) -> QWidget:
        """The pages, with room above them for what must be told until it is over."""
        whole, self.banners = QWidget(), QVBoxLayout()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.banners)
        layout.addWidget(self.pages, 1)
        return whole

    def speak(self) -> None:
        """The words that are there before any case is."""
        self.setWindowTitle(self.tr("Committee Desk"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.speak()
            self.language_changed.emit()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
