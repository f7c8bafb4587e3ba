# SPDX-License-Identifier: Apache-2.0
"""What was decided on whom: one field, and the sittings that it finds, the latest first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from models.snapshots.client import FoundRow
from reports.voice import Voice
from ui.widgets.list_keys import ListKeys
from ui.widgets.text_size import at_least_high, rows_of_height

COLUMNS, CLIENT = 7, 2


class FoundList(QWidget):
    """Typing finds, Up and Down choose, Enter opens what is chosen."""

    typed = Signal(str)
    chosen = Signal(object)
    """A `FoundRow`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[FoundRow, ...] = ()
        self.field, self.table, self.note = QLineEdit(), QTableWidget(0, COLUMNS), QLabel()
        for name in ("field", "table", "note"):
            getattr(self, name).setObjectName(f"search_{name}")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        at_least_high(self.note, 60)
        table = self.table
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        rows_of_height(table, 24)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(CLIENT, QHeaderView.ResizeMode.Stretch)
        ListKeys(self.field, self._step, self._choose)
        self._asked, self._entered = 0, False
        """Answers that are still to come; whether Enter was pressed before them."""
        self.field.textChanged.connect(self._ask)
        table.currentCellChanged.connect(lambda *_cells: self._tell())
        table.cellDoubleClicked.connect(lambda *_cell: self._choose())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.field, table, self.note):
            layout.addWidget(widget)

    def retranslate(self) -> None:
        """The words that stand there before anything is found."""
        self.field.setPlaceholderText(
            self.tr("Client or officer, first letters of the pinyin, end of the identity number, case number or day")
        )

    def empty(self) -> None:
        """Nothing typed, nothing found."""
        self.retranslate()
        self.field.clear()
        self._asked = 0
        self.show_found((), Voice("en"))
        self.field.setFocus()

    def _ask(self, text: str) -> None:
        self._asked, self._entered = self._asked + 1, False
        self.typed.emit(text)

    def show_found(self, rows: Sequence[FoundRow], voice: Voice) -> None:
        """The answer to what was typed; an Enter that came before the last one opens what that found."""
        self._asked = max(0, self._asked - 1)
        self._rows = tuple(rows)
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("Day"),
                self.tr("Meeting"),
                self.tr("Client"),
                self.tr("Requested"),
                self.tr("Decision"),
                self.tr("Amount"),
                self.tr("Officers"),
            ]
        )
        self.table.setRowCount(len(self._rows))
        for place, row in enumerate(self._rows):
            for column, text in enumerate(self._cells(row, voice)):
                self.table.setItem(place, column, QTableWidgetItem(text))
        self.table.setCurrentCell(0, 0)
        self._tell()
        if self._entered:
            self._choose()

    def _cells(self, row: FoundRow, voice: Voice) -> tuple[str, ...]:
        outcome = self.tr("open") if row.outcome is None else voice.outcome(row.outcome)
        officers = voice.listed((row.lead_officer, row.second_officer))
        amount = "—" if row.amount is None else voice.wan(row.amount)
        return (
            voice.iso(row.on),
            str(row.meeting_number),
            row.client,
            voice.wan(row.requested),
            outcome,
            amount,
            officers,
        )

    def _tell(self) -> None:
        """Why it was decided so; that nothing is found."""
        row = self._chosen
        if row is not None:
            self.note.setText(row.reasons)
        elif self.field.text().strip():
            self.note.setText(
                self.tr("Nothing is found. Try the first letters, the last four of the identity number, or a day.")
            )
        else:
            self.note.clear()

    @property
    def _chosen(self) -> FoundRow | None:
        place = self.table.currentRow()
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def _step(self, by: int) -> None:
        self.table.setCurrentCell(max(0, min(len(self._rows) - 1, self.table.currentRow() + by)), 0)

    def _choose(self) -> None:
        self._entered = self._asked > 0
        row = self._chosen
        if row is not None and not self._entered:
            self.chosen.emit(row)


class SearchDialog(QDialog):
    """The list as a window of its own: Enter opens what is chosen, Esc leaves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.list = FoundList()
        self.typed, self.chosen, self.show_found = self.list.typed, self.list.chosen, self.list.show_found
        self.field, self.table, self.note = self.list.field, self.list.table, self.list.note
        self.list.chosen.connect(lambda _row: self.accept())
        QVBoxLayout(self).addWidget(self.list)
        self.resize(980, 560)

    def begin(self) -> None:
        """Open, ready to type."""
        self.setWindowTitle(self.tr("Find a decision"))
        self.list.empty()
        self.open()
        self.field.setFocus()
