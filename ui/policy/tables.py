# SPDX-License-Identifier: Apache-2.0
"""Fields of several entries: a table whose cells are typed into; Insert adds a row, Ctrl+Delete takes one away."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from models.labels.policy import EXPECTED
from models.labels.policy_fields import COLUMNS
from models.rules.policy_fault import PolicyFault
from models.terms import Said
from reports.voice import Voice
from ui.policy.choice_delegate import ChoiceDelegate
from ui.policy.fields import CONTEXT, Choices, Draft, Field
from ui.policy.tick_delegate import TickDelegate
from ui.policy.values import Kind, UnreadableError, read, shown
from ui.policy.wording import reworded, said_in
from ui.widgets.cell_delegate import CellDelegate
from ui.widgets.text_size import rows_of_height

Row = dict[str, Any]
ROW_HEIGHT = 24


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: text in a form of `Kind`, words in the script written, a choice, a yes or no, or fixed."""

    key: str
    kind: Kind | None = None
    choices: Choices = ()
    words: bool = False
    flag: bool = False
    fixed: Callable[[Row, Voice], str] | None = None
    width: int = 0
    """In pixels; 0 takes the room that is left."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How a value of the document becomes rows and rows become the value; `blank` is a new row, `None` if none."""

    columns: Sequence[Column]
    rows: Callable[[Any], list[Row]]
    value: Callable[[list[Row]], object]
    blank: Callable[[list[Row]], Row] | None


class Cells(QTableWidget):
    """Tab leads on; the keys of rows are told."""

    added = Signal()
    removed = Signal()

    def __init__(self, columns: int, parent: QWidget | None = None) -> None:
        super().__init__(0, columns, parent)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        rows_of_height(self, ROW_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:
            self.added.emit()
        elif event.key() == Qt.Key.Key_Delete and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class TableField(Field):
    """A table over one value of the document."""

    half_typed = Signal()
    """Something is typed in a cell that was not left yet, or no longer."""

    def __init__(self, draft: Draft, path: str, shape: Shape) -> None:
        box = QWidget()
        super().__init__(draft, path, box)
        self.shape, self._voice = shape, Voice("en")
        self._rows: list[Row] = []
        self._problems: dict[tuple[int, int], Said] = {}
        self.table = Cells(len(shape.columns))
        self.table.setObjectName(f"policy_table_{path}")
        self.add, self.remove = QPushButton(), QPushButton()
        for button, slot, signal in (
            (self.add, self.add_row, self.table.added),
            (self.remove, self.remove_row, self.table.removed),
        ):
            button.setAutoDefault(False)
            button.setVisible(shape.blank is not None)
            button.clicked.connect(slot)
            signal.connect(slot)
        self.cell: tuple[int, int, str] | None = None
        """Row, column and text of the cell that is being typed in."""
        self._cells = CellDelegate(self.table)
        self._cells.opened.connect(self._listen)
        self._cells.closeEditor.connect(lambda *_how: self._tell(None))
        self._delegates: dict[int, ChoiceDelegate] = {}
        for at, column in enumerate(shape.columns):
            self._arrange(at, column)
        self.table.cellChanged.connect(self._typed)
        box.setFocusProxy(self.table)
        layout, buttons = QVBoxLayout(box), QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch()
        layout.addLayout(buttons)

    def _arrange(self, at: int, column: Column) -> None:
        header = self.table.horizontalHeader()
        if column.width:
            self.table.setColumnWidth(at, column.width)
        else:
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        if column.flag:
            self.table.setItemDelegateForColumn(at, TickDelegate(self.table))
        elif column.fixed is None and not column.choices:
            self.table.setItemDelegateForColumn(at, self._cells)
        if column.choices:
            self._delegates[at] = ChoiceDelegate(self.table)
            self.table.setItemDelegateForColumn(at, self._delegates[at])

    def speak(self, voice: Voice) -> None:
        super().speak(voice)
        self._voice = voice
        headings = [voice.translate(CONTEXT, COLUMNS[column.key]) for column in self.shape.columns]
        self.table.setHorizontalHeaderLabels(headings)
        self.table.setAccessibleName(self.editor.accessibleName())
        for at, delegate in self._delegates.items():
            choices = self.shape.columns[at].choices
            delegate.words = [voice.translate(context, source) for _value, context, source in choices]
        self.add.setText(self.tr("Add (Ins)"))
        self.remove.setText(self.tr("Remove (Ctrl+Del)"))

    def fill(self, value: Any) -> None:  # noqa: ANN401 - as the document holds it
        self._rows = self.shape.rows(value)
        self._problems = {}
        self._paint()

    def _listen(self, editor: QLineEdit, row: int, column: int) -> None:
        editor.textEdited.connect(lambda text: self._tell((row, column, text)))

    def _tell(self, cell: tuple[int, int, str] | None) -> None:
        if cell != self.cell:
            self.cell = cell
            self.half_typed.emit()

    def go_on(self, row: int, column: int, text: str) -> None:
        """Open a cell again with what was half typed in it."""
        item = self.table.item(row, column)
        if item is None:
            return
        self.table.setCurrentCell(row, column)
        self.table.editItem(item)
        for editor in self.table.viewport().findChildren(QLineEdit):
            editor.setText(text)
            self._tell((row, column, text))

    def faults(self) -> Sequence[PolicyFault]:
        return [PolicyFault(f"{self.path}[{row}]", said) for (row, _column), said in self._problems.items()]

    def _paint(self) -> None:
        self.table.blockSignals(True)  # filling is no wish of the user's
        self.table.setRowCount(len(self._rows))
        for number, row in enumerate(self._rows):
            for at, column in enumerate(self.shape.columns):
                self.table.setItem(number, at, self._item(row, column))
        self.table.blockSignals(False)

    def _item(self, row: Row, column: Column) -> QTableWidgetItem:
        item = QTableWidgetItem(self._text(row, column))
        item.setToolTip(item.text())
        if column.flag:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if row[column.key] else Qt.CheckState.Unchecked)
        elif column.fixed is not None:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        return item

    def _text(self, row: Row, column: Column) -> str:
        if column.fixed is not None:
            return column.fixed(row, self._voice)
        if column.flag:
            return ""
        if column.words:
            return said_in(row[column.key], self.draft.script)
        if column.choices:
            words = {value: self._voice.translate(context, source) for value, context, source in column.choices}
            return words.get(row[column.key], "")
        return shown(column.kind or Kind.TEXT, row[column.key])

    def _typed(self, number: int, at: int) -> None:
        """A cell was left: its value joins the row, or it is told what belongs there."""
        item, column, row = self.table.item(number, at), self.shape.columns[at], self._rows[number]
        if item is None or column.fixed is not None:
            return
        try:
            row[column.key] = self._value(item, column, row)
        except UnreadableError as error:
            self._problems[number, at] = Said(EXPECTED, {"expected": error.said, "mend": error.mend})
        else:
            self._problems.pop((number, at), None)
            if column.kind is not None or column.words:
                self._paint()
        self.write(self.shape.value(self._rows))

    def _value(self, item: QTableWidgetItem, column: Column, row: Row) -> object:
        if column.flag:
            return item.checkState() is Qt.CheckState.Checked
        if column.words:
            return reworded(row[column.key], self.draft.script, item.text().strip())
        if column.choices:
            spoken = [self._voice.translate(context, source) for _value, context, source in column.choices]
            return column.choices[spoken.index(item.text())][0]
        return read(column.kind or Kind.TEXT, item.text())

    def add_row(self) -> None:
        """A new row at the end, its first cell in focus."""
        if self.shape.blank is None:
            return
        self._rows.append(self.shape.blank(self._rows))
        self._paint()
        self.write(self.shape.value(self._rows))
        self.table.setFocus()
        self.table.setCurrentCell(len(self._rows) - 1, 0)

    def remove_row(self) -> None:
        """The row in focus goes."""
        number = self.table.currentRow()
        if self.shape.blank is None or not 0 <= number < len(self._rows):
            return
        del self._rows[number]
        self._problems = {}
        self._paint()
        self.write(self.shape.value(self._rows))
