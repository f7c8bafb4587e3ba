# SPDX-License-Identifier: Apache-2.0
"""The look of everything private: another background, a dotted frame, a lock and the words "only me"."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.theme import colours_of


class LockMark(QWidget):
    """A padlock, drawn, so that no typeface can lack it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lock_mark")

    def sizeHint(self) -> QSize:
        return QSize(16, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = QColor(colours_of(self.palette()).ink)
        painter.setPen(QPen(ink, 1.6))
        painter.drawArc(QRectF(4, 2, 8, 10), 0, 180 * 16)
        painter.fillRect(QRectF(2, 8, 12, 8), ink)
        painter.end()


class PrivateFrame(QFrame):
    """Add what is private to `body`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("private_frame")
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        mark = LockMark()
        mark.setFixedSize(mark.sizeHint())
        head = QHBoxLayout()
        head.addWidget(mark)
        head.addWidget(self.title, 1)
        self.body = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.addLayout(head)
        layout.addLayout(self.body, 1)

    def show_title(self, text: str) -> None:
        self.title.setText(self.tr("{title} — only me").format(title=text))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().alternateBase())
        painter.setPen(QPen(QColor(colours_of(self.palette()).ink), 1.2, Qt.PenStyle.DotLine))
        painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()
