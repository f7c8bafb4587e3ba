# SPDX-License-Identifier: Apache-2.0
"""The lines of a case as a table: each group begins with a row of its own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from models.snapshots.client import HeardRow
from models.snapshots.comparison import CaseSnapshot, LineRow
from models.snapshots.line_filter import LineFilter, passes
from models.terms import Family, Group, Level, LineKey, LineKind
from reports.voice import Voice
from ui.widgets.text_size import scaled
from ui.workspace.arrangement import GRID_COLUMNS
from ui.workspace.columns import NUMBERS, Column, described, figure, heading, text_of
from ui.workspace.keys import key_shown

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
LINE = Qt.ItemDataRole.UserRole
"""The `LineRow` or `GroupRow` of an index."""


@dataclass(frozen=True, slots=True)
class GroupRow:
    """The heading of a group: how many of its lines are cleared."""

    group: Group
    cleared: int
    total: int


GridRow = GroupRow | LineRow


def rows_of(case: CaseSnapshot, which: LineFilter = LineFilter.ALL, kept: LineKey | None = None) -> tuple[GridRow, ...]:
    """Every group with lines that pass the filter, its heading first; the line `kept` is shown in any case."""
    rows: list[GridRow] = []
    by_group: dict[Group, list[LineRow]] = {group: [] for group in Group}
    for line in case.lines:
        by_group[line.group].append(line)
    for group, lines in by_group.items():
        shown = [line for line in lines if passes(line, which) or line.key == kept]
        if shown:
            counted = [line for line in lines if line.kind is not LineKind.DERIVED]
            rows += [GroupRow(group, sum(line.cleared for line in counted), len(counted)), *shown]
    return tuple(rows)


class GridModel(QAbstractTableModel):
    """`show` keeps selection and scroll while the lines are the same ones."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[GridRow, ...] = ()
        self.voice = Voice("en")
        self.which = LineFilter.ALL
        self.compared: HeardRow | None = None
        """An earlier sitting in place of the statements' own prior period."""
        self._said: tuple[str, HeardRow | None] | None = None
        """In which words, and with what in the column of comparison, the rows were shown last."""

    def show(self, case: CaseSnapshot, voice: Voice, kept: LineKey | None = None) -> bool:
        """Show the lines that pass the filter, and `kept`; say whether they are other ones than before."""
        rows, before = rows_of(case, self.which, kept), self._rows
        others = [_identity(row) for row in rows] != [_identity(row) for row in before]
        anew = self._said != (voice.language, self.compared)
        if others:
            self.beginResetModel()
        self._rows, self.voice, self._said = rows, voice, (voice.language, self.compared)
        if others:
            self.endResetModel()
        else:
            for number, row in enumerate(rows):
                if anew or (row is not before[number] and row != before[number]):
                    self.dataChanged.emit(self.index(number, 0), self.index(number, len(GRID_COLUMNS) - 1))
        if anew:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(GRID_COLUMNS) - 1)
        return others

    def leave(self) -> None:
        """No case is shown."""
        self.beginResetModel()
        self._rows = ()
        self.endResetModel()

    @property
    def rows(self) -> tuple[GridRow, ...]:
        return self._rows

    def line_at(self, row: int) -> LineRow | None:
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, LineRow) else None

    def row_of(self, key: LineKey) -> int | None:
        for number, row in enumerate(self._rows):
            if isinstance(row, LineRow) and row.key == key:
                return number
        return None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(GRID_COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.line_at(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = GRID_COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heading(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def _heading(self, column: Column | Family) -> str:
        if isinstance(column, Family):
            return f"{key_shown(column)} {self.voice.mark(column)}"
        if column is Column.PRIOR and self.compared is not None:
            return self.voice.iso(self.compared.on)
        return heading(column)

    def text(self, line: LineRow, column: Column | Family) -> str:
        """What stands in a cell, with what the lines are compared with."""
        if column is Column.PRIOR and self.compared is not None and line.kind is not LineKind.RISK:
            return figure(self.compared.then.get(line.key), line.unit, self.voice)
        return text_of(line, column, self.voice)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], GRID_COLUMNS[index.column()]
        if role == LINE:
            return row
        if isinstance(row, GroupRow):
            shown = role == Qt.ItemDataRole.DisplayRole and column is Column.LEVEL
            return f"{self.voice.word(row.group)}   {row.cleared}/{row.total}" if shown else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        say = _ROLES.get(role)
        return None if say is None else say(row, column, self.voice)


def _identity(row: GridRow) -> object:
    return row.group if isinstance(row, GroupRow) else row.key


def _alignment(column: Column | Family) -> Qt.AlignmentFlag:
    side = (
        Qt.AlignmentFlag.AlignRight if isinstance(column, Family) or column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    )
    if column is Column.BAR:
        side = Qt.AlignmentFlag.AlignHCenter
    return side | Qt.AlignmentFlag.AlignVCenter


def _font(line: LineRow, column: Column | Family) -> QFont | None:
    if isinstance(column, Family):
        return _method_font(line, column)
    heavy = column is Column.VERIFIED or (
        column in (Column.DEVIATION, Column.LABEL) and line.level in (Level.OVER, Level.SEVERE)
    )
    if not heavy and not (column is Column.COUNT and not line.cleared):
        return None
    return _of_size(13, bold=True)


def _method_font(line: LineRow, family: Family) -> QFont:
    """Two lines in one row: smaller, and bold where the deviation is outside."""
    outside = (Level.OVER, Level.SEVERE)
    return _of_size(12, bold=any(check.family is family and check.level in outside for check in line.checks))


def _of_size(pixels: int, *, bold: bool) -> QFont:
    font = QFont()
    font.setPixelSize(scaled(pixels))
    font.setBold(bold)
    return font


_ROLES: Mapping[int, Callable[[LineRow, Column | Family, Voice], object]] = {
    Qt.ItemDataRole.TextAlignmentRole: lambda _line, column, _voice: _alignment(column),
    Qt.ItemDataRole.FontRole: lambda line, column, _voice: _font(line, column),
    Qt.ItemDataRole.ToolTipRole: lambda line, _column, voice: described(line, voice),
    Qt.ItemDataRole.AccessibleTextRole: lambda line, _column, voice: described(line, voice),
}
