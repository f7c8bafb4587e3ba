# SPDX-License-Identifier: Apache-2.0
"""The four shapes of a level, drawn as vectors so that each keeps its own outline in greyscale and to every eye."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from models.terms import Level

OUTLINE = QColor("#1A1A1A")
WATCH_FILL = QColor("#F2B84B")
OVER_FILL = QColor("#9C2800")
SEVERE_FILL = QColor("#000000")


def draw_level(painter: QPainter, level: Level, box: QRectF, *, dark: bool = False) -> None:
    """Draw ring, triangle, diamond or square in the middle of `box`, as large as fits; `dark` suits a dark ground."""
    side = min(box.width(), box.height())
    square = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor("#F2F2F2") if dark else OUTLINE, max(1.5, side / 16))
    painter.setPen(pen)
    inner = square.adjusted(pen.widthF(), pen.widthF(), -pen.widthF(), -pen.widthF())
    match level:
        case Level.WITHIN:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(inner)
        case Level.WATCH:
            painter.setBrush(QColor("#FFD479") if dark else WATCH_FILL)
            painter.drawPolygon(_triangle(inner))
        case Level.OVER:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor("#FF9E7A") if dark else OVER_FILL)
            painter.drawPolygon(_diamond(square))
        case Level.SEVERE:
            _draw_severe(painter, inner, dark=dark)
    painter.restore()


def _triangle(box: QRectF) -> QPolygonF:
    return QPolygonF([QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()])


def _diamond(box: QRectF) -> QPolygonF:
    middle = box.center()
    return QPolygonF(
        [
            QPointF(middle.x(), box.top()),
            QPointF(box.right(), middle.y()),
            QPointF(middle.x(), box.bottom()),
            QPointF(box.left(), middle.y()),
        ]
    )


def _draw_severe(painter: QPainter, box: QRectF, *, dark: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#F2F2F2") if dark else SEVERE_FILL)
    painter.drawRect(box)
    font = QFont(painter.font())
    font.setBold(True)
    font.setPixelSize(max(6, int(box.height() * 0.8)))
    painter.setFont(font)
    painter.setPen(QColor("#000000") if dark else QColor("#FFFFFF"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "!")
