# SPDX-License-Identifier: Apache-2.0
"""How a line looks: its level's shape, the deviation bar in its tolerance band, method marks with ticks."""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from models.snapshots.comparison import LineRow
from models.terms import Family, LineKey, LineKind
from ui.theme import Colours, colours_of, is_dark
from ui.widgets.shapes import draw_level
from ui.widgets.text_size import scaled
from ui.workspace.arrangement import GRID_COLUMNS
from ui.workspace.columns import Column
from ui.workspace.grid_model import LINE, GridModel, GroupRow, Index

SPAN = Decimal("0.5")
"""The deviation at either end of the bar; more is drawn with an arrow head."""
PAD = 5
ELLIPSIS = 16
FINDING_ROOM = 60
Method = tuple[Family, bool | None]
FOCUS_MARK = " ◀"


class GridPainting(QStyledItemDelegate):
    """Paints whole cells itself, so that the picture is the same in every style."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.focus: LineKey | None = None
        self.left_with_tick: LineKey | None = None
        """The line just left after its second method; it keeps a tick for a quarter of a second."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(40, 24)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = colours_of(option.palette)
        box = QRectF(option.rect)
        row = index.data(LINE)
        painter.save()
        if isinstance(row, GroupRow):
            painter.fillRect(box, QColor(colours.raised))
            painter.setPen(QColor(colours.ink))
            font = painter.font()
            font.setBold(True)
            painter.setFont(font)
            painter.drawText(box.adjusted(PAD, 0, -PAD, 0), Qt.AlignmentFlag.AlignVCenter, str(index.data() or ""))
        elif isinstance(row, LineRow):
            model = index.model()
            if isinstance(model, GridModel):
                self._paint_line(painter, box, row, index, model, colours, option)
        painter.restore()

    def _paint_line(
        self,
        painter: QPainter,
        box: QRectF,
        line: LineRow,
        index: Index,
        model: GridModel,
        colours: Colours,
        option: QStyleOptionViewItem,
    ) -> None:
        focused, column = line.key == self.focus, GRID_COLUMNS[index.column()]
        painter.fillRect(box, QColor(colours.selected if focused else colours.ground))
        inner = box.adjusted(PAD, 1, -PAD, -1)
        match column:
            case Column.LEVEL:
                side = scaled(14)
                shape = QRectF(box.left() + 5, box.center().y() - side / 2, side, side)
                draw_level(painter, line.level, shape, dark=is_dark(option.palette))
                if line.kind is LineKind.DERIVED:
                    painter.setPen(QColor(colours.ink))
                    painter.drawText(box.adjusted(side + 7, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, "ƒ")
            case Column.BAR:
                draw_bar(painter, inner, line, colours)
            case Column.METHODS:
                draw_methods(painter, inner, line, model, colours)
            case _:
                self._paint_text(painter, inner, line, index, model, colours)
        if line.key == self.left_with_tick and column is Column.COUNT:
            draw_tick(painter, QRectF(box.right() - 20, box.center().y() - 7, 14, 14), colours.confirmed)
        if focused:
            _frame(painter, box, column, colours)

    def _paint_text(
        self, painter: QPainter, box: QRectF, line: LineRow, index: Index, model: GridModel, colours: Colours
    ) -> None:
        column = GRID_COLUMNS[index.column()]
        font = index.data(Qt.ItemDataRole.FontRole)
        if font is not None:
            painter.setFont(font)
        lacking = column is Column.COUNT and not line.cleared and line.kind is not LineKind.DERIVED
        painter.setPen(QColor(colours.serious if lacking else colours.ink))
        text = model.text(line, column)
        if column is Column.VERIFIED and line.corrected:
            text += "*"
        if column is Column.LABEL:
            mark = FOCUS_MARK if line.key == self.focus else ""
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()) - 14) + mark
        if column is Column.VERIFIED and line.kind is LineKind.RISK:
            # A finding is a word and may be longer than a figure; what was declared of a risk point is never a figure.
            box = box.adjusted(-FINDING_ROOM, 0, 0, 0)
        alignment = index.data(Qt.ItemDataRole.TextAlignmentRole)
        painter.drawText(box, int(alignment), text)


def _frame(painter: QPainter, box: QRectF, column: Column | Family, colours: Colours) -> None:
    """Two pixels round the whole row: each cell draws its part."""
    painter.setPen(QPen(QColor(colours.focus), 2))
    top, bottom = box.top() + 1, box.bottom() - 1
    painter.drawLine(QPointF(box.left(), top), QPointF(box.right(), top))
    painter.drawLine(QPointF(box.left(), bottom), QPointF(box.right(), bottom))
    if column is GRID_COLUMNS[0]:
        painter.drawLine(QPointF(box.left() + 1, top), QPointF(box.left() + 1, bottom))
    if column is GRID_COLUMNS[-1]:
        painter.drawLine(QPointF(box.right() - 1, top), QPointF(box.right() - 1, bottom))


def draw_bar(painter: QPainter, box: QRectF, line: LineRow, colours: Colours) -> None:
    """Zero line, grey tolerance band, a bar that is solid where adverse and hollow where favourable."""
    middle, half = box.center().x(), box.width() / 2
    if line.limit and line.kind is not LineKind.RISK:
        band = half * float(min(line.limit, SPAN) / SPAN)
        painter.fillRect(QRectF(middle - band, box.top() + 3, band * 2, box.height() - 6), QColor(colours.band))
    painter.setPen(QPen(QColor(colours.secondary), 1))
    painter.drawLine(QPointF(middle, box.top() + 1), QPointF(middle, box.bottom() - 1))
    if line.deviation is None or line.deviation == 0:
        return
    reach = half * float(max(min(line.deviation, SPAN), -SPAN) / SPAN)
    bar = QRectF(middle, box.center().y() - 4, reach, 8).normalized()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(colours.serious if line.adverse else colours.favourable)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(colour if line.adverse else Qt.BrushStyle.NoBrush)
    painter.drawRect(bar)
    if abs(line.deviation) > SPAN:
        tip = 1 if line.deviation > 0 else -1
        edge, height = middle + half * tip, box.center().y()
        painter.drawPolygon(
            QPolygonF([QPointF(edge, height), QPointF(edge - 9 * tip, height - 8), QPointF(edge - 9 * tip, height + 8)])
        )


def draw_methods(painter: QPainter, box: QRectF, line: LineRow, model: GridModel, colours: Colours) -> None:
    """Marks in key order as far as there is room; confirmed ones are kept, the rest is an ellipsis."""
    widths = {family: painter.fontMetrics().horizontalAdvance(model.voice.mark(family)) for family, _ in line.methods}
    kept = _fitting(line.methods, widths, box.width())
    left = box.left()
    for family, state in kept:
        painter.setPen(QColor(colours.secondary if state is not True else colours.ink))
        text = QRectF(left, box.top(), widths[family] + 2, box.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, model.voice.mark(family))
        sign = QRectF(left + widths[family] + 3, box.center().y() - 5, 8, 10)
        if state is True:
            draw_tick(painter, sign, colours.confirmed)
        elif state is False:
            draw_cross(painter, sign, colours.ink)
        left += _room(widths[family], state)
    if len(kept) < len(line.methods):
        painter.setPen(QColor(colours.secondary))
        painter.drawText(QRectF(left, box.top(), ELLIPSIS, box.height()), Qt.AlignmentFlag.AlignVCenter, "…")


def _room(width: int, state: bool | None) -> int:
    """A mark with its sign and the gap after it."""
    return width + (6 if state is None else 17)


def _fitting(methods: tuple[Method, ...], widths: Mapping[Family, int], room: float) -> list[Method]:
    if sum(_room(widths[family], state) for family, state in methods) <= room + 6:
        return list(methods)
    kept: list[Method] = []
    left = room - ELLIPSIS
    for method in sorted(methods, key=lambda each: each[1] is not True):
        left -= _room(widths[method[0]], method[1])
        if left < 0:
            break
        kept.append(method)
    return [method for method in methods if method in kept]


def draw_tick(painter: QPainter, box: QRectF, colour: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.8))
    corner = QPointF(box.left() + box.width() * 0.4, box.bottom() - 1)
    painter.drawPolyline(QPolygonF([QPointF(box.left(), box.center().y()), corner, QPointF(box.right(), box.top())]))


def draw_cross(painter: QPainter, box: QRectF, colour: str) -> None:
    """A bare cross: in a box it looks like a character that the typeface lacks."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.8))
    arms = box.adjusted(0, 1, 0, -1)
    painter.drawLine(arms.topLeft(), arms.bottomRight())
    painter.drawLine(arms.topRight(), arms.bottomLeft())
