# SPDX-License-Identifier: Apache-2.0
"""The cases of the meeting as a table."""

from collections.abc import Callable, Mapping
from enum import Enum, auto, unique

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from models.rules.promise import Answer, promise
from models.snapshots.agenda import AgendaRow, AgendaSnapshot
from models.terms import AgendaItemId, Level, Standing
from reports.voice import Voice

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROW = Qt.ItemDataRole.UserRole


@unique
class Column(Enum):
    """From left to right."""

    POSITION = auto()
    LEVEL = auto()
    CLIENT = auto()
    REQUEST = auto()
    OFFICERS = auto()
    DUE = auto()
    CLEARED = auto()
    DEVIATIONS = auto()
    STATE = auto()


COLUMNS = tuple(Column)


def heading(column: Column) -> str:
    translate = QCoreApplication.translate
    return {
        Column.POSITION: "",
        Column.LEVEL: "",
        Column.CLIENT: translate("Agenda", "Client"),
        Column.REQUEST: translate("Agenda", "Requested · months"),
        Column.OFFICERS: translate("Agenda", "Officers"),
        Column.DUE: translate("Agenda", "Answer due"),
        Column.CLEARED: translate("Agenda", "Lines cleared"),
        Column.DEVIATIONS: translate("Agenda", "Deviations"),
        Column.STATE: translate("Agenda", "State"),
    }[column]


def _due(row: AgendaRow) -> str:
    translate = QCoreApplication.translate
    if row.days_left is None:
        return ""
    found = promise(row.days_left)
    template = {
        Answer.TODAY: translate("Agenda", "today!"),
        Answer.OVERDUE: translate("Agenda", "overdue: {days} d"),
        Answer.TO_COME: translate("Agenda", "days left: {days}"),
    }[found.answer]
    return template.format(days=found.days)


def _readiness(row: AgendaRow) -> str:
    """How far the reviewer is with a case."""
    translate = QCoreApplication.translate
    if row.cleared == row.total:
        return translate("Agenda", "prepared")
    return translate("Agenda", "begun") if row.cleared else translate("Agenda", "not begun")


def _state(row: AgendaRow, voice: Voice) -> str:
    if row.outcome is not None:
        said = voice.outcome(row.outcome)
        return said if row.standing is Standing.IN_FORCE else f"{said} · {voice.word(row.standing)}"
    warning = "" if row.quorum_warning is None else "  ⚠ " + voice.say(row.quorum_warning)
    return voice.word(row.state) + warning


OVER, SEVERE = Level.OVER.shape, Level.SEVERE.shape
_TEXTS: Mapping[Column, Callable[[AgendaRow, Voice], str]] = {
    Column.POSITION: lambda row, _: str(row.position),
    Column.LEVEL: lambda _row, _: "",
    Column.CLIENT: lambda row, _: row.client_on_wall,
    Column.REQUEST: lambda row, voice: f"{voice.wan(row.requested)} · {row.months}",
    Column.OFFICERS: lambda row, _: " / ".join(name for name in (row.lead_officer, row.second_officer) if name),
    Column.DUE: lambda row, _: _due(row),
    Column.CLEARED: lambda row, _: f"{row.cleared}/{row.total}",
    Column.DEVIATIONS: lambda row, _: f"{OVER}{row.over} {SEVERE}{row.severe}" if row.over or row.severe else "—",
    Column.STATE: _state,
}


class AgendaModel(QAbstractTableModel):
    """`show` keeps the reader's place while the cases are the same."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[AgendaRow, ...] = ()
        self._preparing = False
        self.voice = Voice("en")

    def show(self, agenda: AgendaSnapshot, voice: Voice) -> None:
        same = [row.id for row in agenda.rows] == [row.id for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows, self.voice = agenda.rows, voice
        self._preparing = agenda.preparing is not None
        if not same:
            self.endResetModel()
        elif self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(COLUMNS) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    @property
    def rows(self) -> tuple[AgendaRow, ...]:
        return self._rows

    def row_of(self, item: AgendaItemId) -> int | None:
        return next((number for number, row in enumerate(self._rows) if row.id == item), None)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return heading(COLUMNS[section])
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(COLUMNS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self._rows[index.row()], COLUMNS[index.column()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            if column is Column.STATE and self._preparing:
                return _readiness(row)
            return _TEXTS[column](row, self.voice)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.voice.listed(text for text in (say(row, self.voice) for say in _TEXTS.values()) if text)
        return None


def _alignment(column: Column) -> Qt.AlignmentFlag:
    right = column in (Column.POSITION, Column.REQUEST)
    return (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
