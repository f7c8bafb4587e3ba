# SPDX-License-Identifier: Apache-2.0
"""Painting the wall, on itself or in small on the operator's window."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from models.rules.room_fit import RoomScale
from models.snapshots.wall import BLACK, Blank, WallSnapshot
from reports.charts.medium import ON_WALL, WALL
from reports.voice import Voice
from ui.wall.breaking import face
from ui.wall.marks import LEADING, Align, Dot, Drawing, Mark, Photo, Picture, Rule, Scale, Shape, Text
from ui.wall.pages import pictures, shown_first
from ui.wall.surface import Wall
from ui.widgets.chart_image import drawn
from ui.widgets.shapes import draw_level

REACH = 0.5
"""The drawn scale ends at half the verified figure to either side."""
PAPER = QColor("#FFFFFF")
INK = QColor("#1A1A1A")
BAND, EDGE = QColor(ON_WALL.band), QColor(ON_WALL.edge or ON_WALL.ink)

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
        self._scale = RoomScale.M
        self._mirrored: QSize | None = None
        self._pages: Sequence[Picture] = (Picture(1, 1, (), blank=Blank.BLACK),)
        self._page = 0
        self._charted: tuple[Drawing, Voice, QImage] | None = None
        self._seen: tuple[bytes, QImage] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def snapshot(self) -> WallSnapshot:
        return self._snapshot

    def show_snapshot(self, snapshot: WallSnapshot, voice: Voice, scale: RoomScale = RoomScale.M) -> None:
        """Show this picture from the next paint on; safe to repeat. What is shown already keeps its page."""
        same = replace(snapshot, at=None) == replace(self._snapshot, at=None)
        self._snapshot, self._voice, self._scale = snapshot, voice, scale
        if snapshot.photograph is None:
            self._seen = None
        self._lay_out()
        self._page = min(self._page, len(self._pages) - 1) if same else self._first()
        self._show_page()

    def mirror(self, wall: QSize) -> None:
        """Show in small what a wall of this size, in pixels, shows."""
        if wall != self._mirrored:
            self._mirrored = wall
            self._lay_out_again()

    @property
    def page(self) -> int:
        """The page shown, from 0."""
        return self._page

    @property
    def page_count(self) -> int:
        return len(self._pages)

    def turn_to(self, page: int) -> None:
        """Show this page; after the last comes the first."""
        self._page = page % len(self._pages)
        self._show_page()

    def texts(self) -> tuple[str, ...]:
        """Every word now on the wall, in reading order."""
        return tuple(mark.text for mark in self.picture().marks if isinstance(mark, Text))

    def picture(self) -> Picture:
        """The page as laid out."""
        return self._pages[self._page]

    @property
    def wall(self) -> Wall:
        """The wall in its own pixels."""
        if self._mirrored is not None:
            return Wall(self._mirrored.width(), self._mirrored.height(), self._scale)
        dots = self.devicePixelRatioF()
        return Wall(max(1, round(self.width() * dots)), max(1, round(self.height() * dots)), self._scale)

    def _first(self) -> int:
        return shown_first(self._snapshot, self._pages)

    def _lay_out(self) -> None:
        self._pages = pictures(self._snapshot, self._voice, self.wall)

    def _show_page(self) -> None:
        self.setAccessibleDescription("\n".join(self.texts()))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 180)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._lay_out_again()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out_again()
        super().resizeEvent(event)

    def _lay_out_again(self) -> None:
        """The same picture on a wall of another size."""
        self._lay_out()
        self._page = min(self._page, len(self._pages) - 1)
        self._show_page()

    def paintEvent(self, event: QPaintEvent) -> None:
        picture = self.picture()
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black if picture.blank is Blank.BLACK else PAPER)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        small = min(self.width() / picture.width, self.height() / picture.height)
        painter.scale(small, small)
        for mark in picture.marks:
            if isinstance(mark, Drawing):
                self._draw_chart(painter, mark)
            elif isinstance(mark, Photo):
                self._draw_photo(painter, mark)
            else:
                draw_mark(painter, mark)
        painter.end()

    def _draw_chart(self, painter: QPainter, drawing: Drawing) -> None:
        """A chart is drawn once for each picture, with as many dots as the wall has."""
        if self._charted is None or self._charted[:2] != (drawing, self._voice):
            medium = replace(WALL, width=drawing.width, height=drawing.height, text=drawing.size, line=drawing.weight)
            self._charted = (drawing, self._voice, drawn(drawing.chart, medium, self._voice, 1).image)
        painter.drawImage(QPointF(drawing.left, drawing.top), self._charted[2])

    def _draw_photo(self, painter: QPainter, photo: Photo) -> None:
        """A photograph is read once; what cannot be read leaves its box empty."""
        if self._seen is None or self._seen[0] != photo.content:
            self._seen = (photo.content, QImage.fromData(photo.content))
        image = self._seen[1]
        if not image.isNull():
            box = QRectF(photo.left, photo.top, photo.width, photo.height)
            size = QSizeF(image.size()).scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(QPointF(), size)
            place.moveCenter(box.center())
            painter.drawImage(place, image)


def draw_mark(painter: QPainter, mark: Mark) -> None:
    """Any mark but a chart and a photograph."""
    match mark:
        case Text():
            painter.setFont(face(mark.size, bold=mark.bold))
            painter.setPen(QColor(mark.ink.value))
            box = QRectF(mark.left, mark.top, mark.right - mark.left, mark.size * LEADING)
            flags = _ALIGNED[mark.align] | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
            painter.drawText(box, int(flags), mark.text)
        case Rule():
            painter.setPen(QPen(INK, mark.weight))
            painter.drawLine(QPointF(mark.left, mark.top), QPointF(mark.right, mark.top))
        case Shape():
            draw_level(painter, mark.level, QRectF(mark.left, mark.top, mark.size, mark.size))
        case Dot():
            painter.setPen(QPen(INK, mark.size / 16))
            painter.setBrush(INK if mark.full else Qt.BrushStyle.NoBrush)
            edge = mark.size / 32
            painter.drawEllipse(QRectF(mark.left, mark.top, mark.size, mark.size).adjusted(edge, edge, -edge, -edge))
        case Scale():
            _draw_scale(painter, mark)


def _draw_scale(painter: QPainter, scale: Scale) -> None:
    half, one = (scale.right - scale.left) / 2, scale.height / 52
    zero = scale.left + half
    middle = scale.top + scale.height / 2

    def place(share: float) -> float:
        return zero + max(-REACH, min(REACH, share)) / REACH * (half - 16 * one)

    band = float(scale.band)
    painter.setPen(QPen(EDGE, max(2.0, 2.5 * one)))
    painter.setBrush(BAND)
    painter.drawRect(QRectF(place(-band), middle - 20 * one, place(band) - place(-band), 40 * one))
    painter.setPen(QPen(INK, 3 * one))
    painter.drawLine(QPointF(scale.left, middle), QPointF(scale.right, middle))
    painter.drawLine(QPointF(zero, middle - 24 * one), QPointF(zero, middle + 24 * one))
    if scale.declared is not None:
        x, arm = place(float(scale.declared)), 14 * one
        painter.setPen(QPen(INK, 5 * one))
        painter.drawLine(QPointF(x - arm, middle - arm), QPointF(x + arm, middle + arm))
        painter.drawLine(QPointF(x - arm, middle + arm), QPointF(x + arm, middle - arm))
    painter.setPen(QPen(INK, 4 * one))
    painter.setBrush(INK if scale.confirmed else PAPER)
    painter.drawEllipse(QPointF(place(float(scale.estimate)), middle), 13 * one, 13 * one)
