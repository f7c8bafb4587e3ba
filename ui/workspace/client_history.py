# SPDX-License-Identifier: Apache-2.0
"""What the committee decided on this client before, and the last application line by line beside this one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from models.snapshots.client import ClientSnapshot, HeardRow, PastRow
from reports.figures import MISSING
from reports.voice import Voice
from ui.widgets.text_size import rows_of_height
from ui.workspace.columns import figure

ROW_HEIGHT = 24
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ClientHistory(QDialog):
    """Above the decisions, the latest first; below the lines of the one in focus. Esc closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("client_history")
        self.past, self.lines, self.note = QTableWidget(0, 6), QTableWidget(0, 5), QLabel()
        self.note.setObjectName("client_note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self._heard: tuple[HeardRow, ...] = ()
        self._voice = Voice("en")
        for table, name in ((self.past, "client_past"), (self.lines, "client_lines")):
            table.setObjectName(name)
            table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
            table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
            table.setTabKeyNavigation(False)
            table.verticalHeader().hide()
            table.horizontalHeader().setHighlightSections(False)
            rows_of_height(table, ROW_HEIGHT)
        self.past.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.past.horizontalHeader().setStretchLastSection(True)
        self.lines.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.past)
        split.addWidget(self.lines)
        split.setSizes([180, 420])
        layout = QVBoxLayout(self)
        layout.addWidget(self.note)
        layout.addWidget(split, 1)
        self.past.currentCellChanged.connect(lambda row, *_: self._show_lines(row))
        self.resize(1000, 620)

    def show_client(self, client: ClientSnapshot, voice: Voice) -> None:
        """Fill and open, the focus on the latest decision."""
        self._heard, self._voice = client.heard, voice
        self.setWindowTitle(self.tr("History of {client}").format(client=client.client))
        self.past.setHorizontalHeaderLabels(
            [
                self.tr("Date"),
                self.tr("Meeting"),
                self.tr("Requested"),
                self.tr("Decision"),
                self.tr("Amount"),
                self.tr("Reason"),
            ]
        )
        rows = [self._heard_words(row) for row in client.heard]
        rows += [
            (
                voice.iso(row.date),
                self.tr("{meeting} (as stated)").format(meeting=row.meeting),
                voice.money(row.requested),
                voice.outcome(row.outcome),
                MISSING,
                row.reason or "",
            )
            for row in client.stated
        ]
        _fill(self.past, rows, right=(2, 4))
        self.note.setText("" if rows else self.tr("First application: nothing was decided on this client before."))
        self.note.setVisible(not rows)
        if rows:
            self.past.setCurrentCell(0, 0)
        self._show_lines(0)
        self.open()
        self.past.setFocus()

    def _heard_words(self, row: HeardRow) -> tuple[str, ...]:
        voice = self._voice
        decision = self.tr("not decided") if row.outcome is None else voice.outcome(row.outcome)
        number = self.tr("No. {meeting}").format(meeting=row.meeting)
        return (
            voice.iso(row.on),
            f"{number} · {self.tr('this application') if row.same_case else row.number}",
            voice.money(row.requested),
            decision,
            voice.money(row.amount),
            row.reason,
        )

    def _show_lines(self, number: int) -> None:
        row = self._heard[number] if 0 <= number < len(self._heard) else None
        when = "" if row is None else self._voice.iso(row.on)
        self.lines.setVisible(row is not None)
        self.lines.setHorizontalHeaderLabels(
            [
                self.tr("Line"),
                self.tr("As left on {day}").format(day=when),
                self.tr("Declared now"),
                self.tr("Verified now"),
                self.tr("Change"),
            ]
        )
        _fill(self.lines, [] if row is None else [self._line_words(line) for line in row.lines], right=(1, 2, 3, 4))

    def _line_words(self, line: PastRow) -> tuple[str, ...]:
        figures = (figure(value, line.unit, self._voice) for value in (line.then, line.declared, line.verified))
        change = MISSING if line.change is None else self._voice.percent(line.change)
        return (f"{line.line} {line.label}", *figures, change)


def _fill(table: QTableWidget, rows: list[tuple[str, ...]], *, right: tuple[int, ...]) -> None:
    table.setRowCount(len(rows))
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            if column in right:
                item.setTextAlignment(RIGHT)
            table.setItem(number, column, item)
