# SPDX-License-Identifier: Apache-2.0
"""The audit trail as a table to read: who did what when, about what, why. Nothing can be changed in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from models.snapshots.trail import Trail, TrailRow
from reports.trail import HEADS, holds_words, trail_heads, trail_words
from reports.voice import Voice
from ui.widgets.places import documents_folder
from ui.widgets.text_size import at_least_high, rows_of_height, scaled

CASE, MEETING, ALL = range(3)
WIDEST = 220
FREE = (5, 6)
"""Details and reason share what room is left."""


class TrailDialog(QDialog):
    """The latest entry first; the scope is chosen, typing narrows the rows, Esc closes."""

    scope_chosen = Signal(int)
    save_wished = Signal(str)
    """The path at which the rows are to be kept that what is typed leaves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trail")
        self._rows: tuple[TrailRow, ...] = ()
        self.found = 0
        """Entries of the scope, those too that are not shown."""
        self.scope, self.search, self.chain = QComboBox(), QLineEdit(), QLabel()
        self.table, self.save = QTableWidget(0, len(HEADS)), QPushButton()
        self.whole = QLabel()
        for name in ("scope", "search", "chain", "table", "save", "whole"):
            getattr(self, name).setObjectName(f"trail_{name}")
        self.scope.addItems(["", "", ""])
        self.scope.activated.connect(self.scope_chosen)
        self.search.textChanged.connect(lambda _text: self._narrow())
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self._choose_file)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.save.click)
        for label in (self.chain, self.whole):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.whole.setAlignment(Qt.AlignmentFlag.AlignTop)
        at_least_high(self.whole, 36)
        self.table.currentCellChanged.connect(lambda *_cells: self._show_whole())
        self._lay_out()

    def _lay_out(self) -> None:
        table = self.table
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        rows_of_height(table, 24)
        table.horizontalHeader().setHighlightSections(False)  # bold where something is chosen tells nothing
        for column in FREE:
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        top = QHBoxLayout()
        top.addWidget(self.scope)
        top.addWidget(self.search, 1)
        top.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(table, 1)
        layout.addWidget(self.whole)
        layout.addWidget(self.chain)
        self.resize(1240, 600)

    @property
    def shown(self) -> tuple[TrailRow, ...]:
        """The rows that what is typed leaves."""
        return tuple(row for place, row in enumerate(self._rows) if not self.table.isRowHidden(place))

    def begin(self, scope: int, *, with_case: bool) -> None:
        """Open; the rows come once they are read."""
        self._speak()
        case = self.scope.model().index(CASE, 0)
        self.scope.model().setData(case, None if with_case else 0, Qt.ItemDataRole.UserRole - 1)  # or not to be chosen
        self.scope.setCurrentIndex(scope)
        self.search.clear()
        self.open()
        self.table.setFocus()

    def show_trail(self, trail: Trail, voice: Voice) -> None:
        self._rows, self.found = trail.rows, trail.found
        self.table.setHorizontalHeaderLabels(trail_heads(voice))
        self.table.setRowCount(len(trail.rows))
        for place, row in enumerate(trail.rows):
            for column, text in enumerate(trail_words(row, voice)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(place, column, item)
        for column in range(len(HEADS)):
            if column not in FREE:
                self.table.setColumnWidth(column, min(scaled(WIDEST), self._width(column)))
        self._narrow()
        self.table.setCurrentCell(0, 0)
        template = self.tr("The chain of {count} entries holds.", None, trail.entries)
        if trail.faults:
            template = self.tr(
                "The chain of {count} entries does not hold at {faults} places: run main.py verify.", None, trail.faults
            )
        said = template.format(count=trail.entries, faults=trail.faults)
        if trail.found > len(trail.rows):
            cut = self.tr("Shown are the latest {shown} of {found} entries; the file has all of them.")
            said = f"{cut.format(shown=len(trail.rows), found=trail.found)} {said}"
        self.chain.setText(said)

    def _show_whole(self) -> None:
        """What a narrow cell leaves out of the row in focus."""
        row = self.table.currentRow()
        items = [self.table.item(row, column) for column in FREE]
        self.whole.setText("\n".join(item.text() for item in items if item is not None and item.text()))

    def _width(self, column: int) -> int:
        header = self.table.horizontalHeader().sectionSizeHint(column)
        return max(header, self.table.sizeHintForColumn(column)) + 8

    def _narrow(self) -> None:
        for place in range(self.table.rowCount()):
            items = (self.table.item(place, column) for column in range(len(HEADS)))
            words = (item.text() for item in items if item is not None)
            self.table.setRowHidden(place, not holds_words(words, self.search.text()))

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the audit trail"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("CSV (*.csv)")
        dialog.setDefaultSuffix("csv")
        dialog.setDirectory(documents_folder())
        dialog.selectFile(self.tr("Audit trail"))
        dialog.fileSelected.connect(self.save_wished)
        dialog.open()

    def _speak(self) -> None:
        self.setWindowTitle(self.tr("Audit trail"))
        for place, text in enumerate((self.tr("This case"), self.tr("This meeting"), self.tr("All of the journal"))):
            self.scope.setItemText(place, text)
        self.search.setPlaceholderText(self.tr("Person, action, line, reason: type to narrow"))
        self.save.setText(self.tr("Save as CSV… (Ctrl+S)"))
        self.scope.setAccessibleName(self.tr("Of what"))
