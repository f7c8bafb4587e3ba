# SPDX-License-Identifier: Apache-2.0
"""Painting a picture of the wall at any size."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from models.snapshots.wall import BLACK, WallSnapshot
from reports.charts.medium import WALL
from reports.voice import Voice
from ui.wall.marks import LINES, Align, Dot, Drawing, Mark, Picture, Rule, Scale, Shape, Text
from ui.wall.pages import picture
from ui.widgets.chart_image import drawn
from ui.widgets.shapes import draw_level

REACH = 0.5
"""The drawn scale ends at half the verified figure to either side."""
PAPER = QColor("#FFFFFF")
INK = QColor("#1A1A1A")
BAND = QColor("#C9C9C9")

_ALIGNED = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
    Align.CENTRE: Qt.AlignmentFlag.AlignHCenter,
}


class WallCanvas(QWidget):
    """Shows one wall snapshot; it can only look: no bridge, no store, no case."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._snapshot = BLACK
        self._voice = Voice("en")
        self._picture = Picture(0, (), black=True)
        self._charted: tuple[Drawing, Voice, float, QImage] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def snapshot(self) -> WallSnapshot:
        return self._snapshot

    def show_snapshot(self, snapshot: WallSnapshot, voice: Voice) -> None:
        """Show this picture from the next paint on; safe to repeat."""
        self._snapshot, self._voice = snapshot, voice
        self._lay_out()

    def texts(self) -> tuple[str, ...]:
        """Every word now on the wall, in reading order."""
        return tuple(mark.text for mark in self._picture.marks if isinstance(mark, Text))

    def picture(self) -> Picture:
        """The page as laid out."""
        return self._picture

    def _lay_out(self) -> None:
        width = LINES * self.width() / max(1, self.height())
        self._picture = picture(self._snapshot, self._voice, width)
        self.setAccessibleDescription("\n".join(self.texts()))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 180)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black if self._picture.black else PAPER)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self.height() / LINES
        painter.scale(scale, scale)
        for mark in self._picture.marks:
            if isinstance(mark, Drawing):
                self._draw_chart(painter, mark, scale)
            else:
                _draw(painter, mark, self.font())
        painter.end()

    def _draw_chart(self, painter: QPainter, drawing: Drawing, scale: float) -> None:
        """A chart is drawn once for each picture and size, with as many dots as the wall has."""
        dots = scale * self.devicePixelRatioF()
        if self._charted is None or self._charted[:3] != (drawing, self._voice, dots):
            medium = replace(WALL, width=drawing.right - drawing.left)
            self._charted = (drawing, self._voice, dots, drawn(drawing.chart, medium, self._voice, dots).image)
        painter.drawImage(QPointF(drawing.left, drawing.top), self._charted[3])


def _draw(painter: QPainter, mark: Mark, font: QFont) -> None:
    match mark:
        case Text():
            _draw_text(painter, mark, font)
        case Rule():
            painter.setPen(QPen(INK, 2))
            painter.drawLine(QPointF(mark.left, mark.top), QPointF(mark.right, mark.top))
        case Shape():
            draw_level(painter, mark.level, QRectF(mark.left, mark.top, mark.size, mark.size))
        case Dot():
            painter.setPen(QPen(INK, 5))
            painter.setBrush(INK if mark.full else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(mark.left, mark.top, mark.size, mark.size))
        case Scale():
            _draw_scale(painter, mark)


def _draw_text(painter: QPainter, text: Text, base: QFont) -> None:
    """Draw one line; one too wide for its box is cut with an ellipsis, never made smaller than the page says."""
    font = QFont(base)
    font.setPixelSize(int(text.size))
    font.setWeight(QFont.Weight.Bold if text.bold else QFont.Weight.Medium)
    painter.setFont(font)
    painter.setPen(QColor(text.ink.value))
    width = text.right - text.left
    shown = QFontMetricsF(font).elidedText(text.text, Qt.TextElideMode.ElideRight, width)
    box = QRectF(text.left, text.top, width, text.size * 1.45)
    painter.drawText(box, int(_ALIGNED[text.align] | Qt.AlignmentFlag.AlignVCenter), shown)


def _draw_scale(painter: QPainter, scale: Scale) -> None:
    half = (scale.right - scale.left) / 2
    zero = scale.left + half
    middle = scale.top + scale.height * 0.62

    def place(share: float) -> float:
        return zero + max(-REACH, min(REACH, share)) / REACH * half

    band = float(scale.band)
    painter.fillRect(QRectF(place(-band), middle - 20, place(band) - place(-band), 40), BAND)
    painter.setPen(QPen(INK, 3))
    painter.drawLine(QPointF(scale.left, middle), QPointF(scale.right, middle))
    painter.drawLine(QPointF(zero, middle - 24), QPointF(zero, middle + 24))
    if scale.declared is not None:
        x = place(float(scale.declared))
        painter.setPen(QPen(INK, 5))
        painter.drawLine(QPointF(x - 14, middle - 14), QPointF(x + 14, middle + 14))
        painter.drawLine(QPointF(x - 14, middle + 14), QPointF(x + 14, middle - 14))
    painter.setPen(QPen(INK, 4))
    painter.setBrush(INK if scale.confirmed else PAPER)
    painter.drawEllipse(QPointF(place(float(scale.estimate)), middle), 13, 13)
