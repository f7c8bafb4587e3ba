# SPDX-License-Identifier: Apache-2.0
"""What the officers changed since the case was heard before, line by line, and what is as it was."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from models.snapshots.revisions import RevisionChanges
from reports.changes import change_words, fact_words, summary, unchanged_words
from reports.voice import Voice

COLUMNS = 4
AFTER = 3


class ChangesView(QDialog):
    """A table to read: changed fields of the application, changed lines, then lines as they were. Esc closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("changes")
        self.summary, self.table = QLabel(), QTableWidget(0, COLUMNS)
        self.summary.setObjectName("changes_summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        table = self.table
        table.setObjectName("changes_table")
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setWordWrap(True)
        table.verticalHeader().hide()
        for column in range(COLUMNS):
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.addWidget(self.summary)
        layout.addWidget(table, 1)
        self.resize(1100, 560)

    def show_changes(self, changes: RevisionChanges, voice: Voice) -> None:
        """Fill and open."""
        self.setWindowTitle(self.tr("Changes since the case was heard before"))
        self.table.setHorizontalHeaderLabels([self.tr("Line"), self.tr("What"), self.tr("Before"), self.tr("Now")])
        self.summary.setText(summary(changes, voice))
        rows = [(self.tr("Application"), *fact_words(fact, voice)) for fact in changes.facts]
        rows += [(f"{row.line} {row.label}", *change_words(row, voice)) for row in changes.rows]
        self.table.setRowCount(len(rows) + len(changes.unchanged))
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                self.table.setItem(number, column, QTableWidgetItem(text))
        for number, line in enumerate(changes.unchanged, start=len(rows)):
            self.table.setItem(number, 0, QTableWidgetItem(f"{line.line} {line.label}"))
            self.table.setItem(number, 1, QTableWidgetItem(unchanged_words(line, changes, voice)))
            self.table.setSpan(number, 1, 1, AFTER)
        self.table.resizeRowsToContents()
        self.table.setCurrentCell(0, 0)
        self.open()
        self.table.setFocus()
