# SPDX-License-Identifier: Apache-2.0
"""The list of cases: Enter opens one, digits choose by position, Ctrl with arrows changes the order."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from models.snapshots.agenda import AgendaRow
from models.terms import AgendaItemId
from ui.agenda.model import COLUMNS, ROW, AgendaModel, Column, Index
from ui.theme import colours_of, is_dark
from ui.widgets.shapes import draw_level
from ui.widgets.text_size import follow_text_size, rows_of_height, scaled

WIDTHS = {
    Column.POSITION: 36,
    Column.LEVEL: 30,
    Column.REQUEST: 150,
    Column.OFFICERS: 184,
    Column.DUE: 96,
    Column.CLEARED: 116,
    Column.DEVIATIONS: 84,
    Column.STATE: 176,
}
ROW_HEIGHT = 32
LEFT_OUT = (Column.OFFICERS, Column.DEVIATIONS, Column.REQUEST, Column.DUE)
"""In this order, where the names of the clients would have no room."""
MEANT_FOR_OTHERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
"""With one of these held a digit is a key of the window, no number."""
CLIENT_WIDTHS = (150, 260)
"""How little and how much room is kept free for the names."""


class AgendaPainting(QStyledItemDelegate):
    """Draws the worst level's shape and the bar of cleared lines; text cells keep their usual look."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        plain = QStyleOptionViewItem(option)
        plain.state &= ~QStyle.StateFlag.State_HasFocus  # the whole row is the focus
        super().paint(painter, plain, index)
        row, column = index.data(ROW), COLUMNS[index.column()]
        if not isinstance(row, AgendaRow):
            return
        box = QRectF(option.rect)
        if column is Column.LEVEL:
            draw_level(
                painter, row.worst, QRectF(box.left() + 6, box.center().y() - 8, 16, 16), dark=is_dark(option.palette)
            )
        elif column is Column.CLEARED and row.total:
            colours = colours_of(option.palette)
            bar = QRectF(box.left() + scaled(54), box.center().y() - 4, max(10.0, box.width() - scaled(64)), 8)
            painter.fillRect(bar, QColor(colours.band))
            bar.setWidth(bar.width() * row.cleared / row.total)
            painter.fillRect(bar, QColor(colours.confirmed))


class AgendaTable(QTableView):
    """Says which case is wanted; it opens nothing itself."""

    opened = Signal(str)
    """The agenda item to open."""
    moved = Signal(str, int)
    """An item and its new position."""
    typed = Signal(str)
    """What the digits typed so far choose, in words; nothing once they are used up."""
    noticed = Signal(str)
    """Why nothing was opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("agenda_table")
        self._digits = ""
        self.cases = AgendaModel(self)
        self.setModel(self.cases)
        self.setItemDelegate(AgendaPainting(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        rows_of_height(self, ROW_HEIGHT)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(24)
        follow_text_size(self, self._share_width)
        self.horizontalHeader().setSectionResizeMode(COLUMNS.index(Column.CLIENT), QHeaderView.ResizeMode.Stretch)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.cases.modelReset.connect(self._leave_out)
        self.doubleClicked.connect(lambda index: self._open(index.row()))

    def _share_width(self) -> None:
        for number, column in enumerate(COLUMNS):
            if column is not Column.CLIENT:
                self.setColumnWidth(number, scaled(WIDTHS.get(column, 160)))
        self._leave_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_out()

    def _leave_out(self) -> None:
        """A narrow window shows whole columns alone; a client's name comes before what the case itself says."""
        least, most = map(scaled, CLIENT_WIDTHS)
        longest = max((self.fontMetrics().horizontalAdvance(row.client_on_wall) for row in self.cases.rows), default=0)
        room, left_out = self.viewport().width() - max(least, min(longest + scaled(12), most)), []
        for column in LEFT_OUT:
            if sum(scaled(width) for each, width in WIDTHS.items() if each not in left_out) > room:
                left_out.append(column)
        for number, column in enumerate(COLUMNS):
            self.setColumnHidden(number, column in left_out)

    def select(self, number: int) -> None:
        """Put the focus on a row, counted from 0."""
        if 0 <= number < len(self.cases.rows):
            self.setCurrentIndex(self.cases.index(number, COLUMNS.index(Column.CLIENT)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        elif event.text().isdecimal() and not event.modifiers() & MEANT_FOR_OTHERS:
            self._type(self._digits + str(int(event.text())))
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace) and self._digits:
            self._type("")
        elif control and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_by(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    @property
    def item_in_focus(self) -> AgendaItemId | None:
        """Of the row of the digits typed, else of the row in focus."""
        number = self._chosen()
        return self.cases.rows[number].id if 0 <= number < len(self.cases.rows) else None

    def _chosen(self) -> int:
        """The row of the digits typed, else the row in focus."""
        if not self._digits:
            return self.currentIndex().row()
        wanted = self._digits.lstrip("0")
        return next((n for n, row in enumerate(self.cases.rows) if str(row.position) == wanted), -1)

    def _type(self, digits: str) -> None:
        if digits or self._digits:
            self._digits = digits
            self.select(self._chosen() if digits else -1)
            self.typed.emit(self._said() if digits else "")

    def _said(self) -> str:
        chosen = self._chosen()
        if chosen < 0:
            return self.tr("There is no case {digits} on this agenda. Esc forgets the digits.").format(
                digits=self._digits
            )
        template = self.tr("{digits} {client}: Enter opens it, Esc forgets the digits.")
        return template.format(digits=self._digits, client=self.cases.rows[chosen].client)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Whoever goes to another row by arrow or mouse means that one, not the digits of before."""
        super().currentChanged(current, previous)
        if self._digits and current.isValid() and current.row() != self._chosen():
            self._type("")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._type("")

    def open_current(self) -> None:
        """Open the row of the digits typed, else the row in focus; the digits are used up."""
        chosen, digits = self._chosen(), self._digits
        self._type("")
        if digits and chosen < 0:
            self.noticed.emit(self.tr("There is no case {digits} on this agenda.").format(digits=digits))
        self._open(chosen)

    def _open(self, number: int) -> None:
        if 0 <= number < len(self.cases.rows):
            self.opened.emit(self.cases.rows[number].id)

    def move_by(self, step: int) -> None:
        """Ask for the case in focus to be dealt with earlier or later."""
        here = self.currentIndex().row()
        if 0 <= here < len(self.cases.rows) and 0 <= here + step < len(self.cases.rows):
            row = self.cases.rows[here]
            self.moved.emit(row.id, row.position + step)
