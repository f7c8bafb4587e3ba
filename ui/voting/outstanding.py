# SPDX-License-Identifier: Apache-2.0
"""Resolutions that are not in force yet, of whatever meeting, and the form for what each waits for."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDateEdit,
    QDialog,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from models.snapshots.following import OutstandingRow
from models.terms import Opinion, Standing
from reports.voice import Voice

RESULT, WAITS = 3, 4


class OutstandingForm(QDialog):
    """A row is chosen above; below stands only what can follow it now. Wishes leave by the three signals."""

    veto_wished = Signal(object, str)
    """The row and the chair's reason."""
    unused_wished = Signal(object)
    opinion_wished = Signal(object, str, object, str, object)
    """The row, the signer's name, opinion, words and day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outstanding")
        self.table, self.note, self.record = QTableWidget(0, WAITS + 1), QLabel(), QPushButton()
        self.opinion, self.name, self.words, self.day = QComboBox(), QLineEdit(), QLineEdit(), QDateEdit()
        self._rows: tuple[OutstandingRow, ...] = ()
        self._now: datetime | None = None
        self._voice = Voice("en")
        self._lay_out()
        self.table.currentCellChanged.connect(lambda *_cells: self._show_form())
        self.record.clicked.connect(self._record)

    def _lay_out(self) -> None:
        table = self.table
        table.setObjectName("outstanding_table")
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setWordWrap(True)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(WAITS, QHeaderView.ResizeMode.Stretch)
        self.day.setCalendarPopup(True)
        self._form, layout = QFormLayout(), QVBoxLayout(self)
        self._labels = {name: QLabel() for name in ("opinion", "name", "day", "words")}
        for name, label in self._labels.items():
            field: QWidget = getattr(self, name)
            field.setObjectName(f"outstanding_{name}")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(field)
            self._form.addRow(label, field)
        self.note.setObjectName("outstanding_note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.record.setObjectName("outstanding_record")
        self.record.setDefault(True)
        layout.addWidget(table, 1)
        layout.addLayout(self._form)
        layout.addWidget(self.note)
        layout.addWidget(self.record)
        self.resize(900, 480)

    def show_rows(self, rows: Sequence[OutstandingRow], now: datetime, today: date, voice: Voice) -> None:
        """Show what is outstanding at this moment; the place in the list is kept."""
        chosen = self._chosen()
        self._rows, self._now, self._voice = tuple(rows), now, voice
        self._speak()
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            cells = (str(row.meeting), row.number, row.client, voice.outcome(row.outcome), self._waits(row))
            for column, text in enumerate(cells):
                self.table.setItem(number, column, QTableWidgetItem(text))
        self.table.resizeRowsToContents()
        self.day.setDate(QDate(today.year, today.month, today.day))
        places = [number for number, row in enumerate(rows) if chosen is not None and row.number == chosen.number]
        self.table.setCurrentCell(places[0] if places else 0, RESULT)
        self._show_form()
        if not self.isVisible():
            self.open()
            self.table.setFocus()

    def say(self, text: str) -> None:
        self.note.setText(text)

    def _chosen(self) -> OutstandingRow | None:
        row = self.table.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def _over(self, row: OutstandingRow) -> bool:
        until = row.following.veto_until
        return until is not None and self._now is not None and self._now >= until

    def _waits(self, row: OutstandingRow) -> str:
        following = row.following
        if following.next_signer is not None:
            return self.tr("Waits for the signature: {signer}").format(signer=following.next_signer.signer)
        until = self._voice.datetime(following.veto_until)
        template = (
            self.tr("The time for a veto ended at {until}: record that none was used")
            if self._over(row)
            else self.tr("The chair, {chair}, may veto until {until}")
        )
        return template.format(until=until, chair=row.chair)

    def _show_form(self) -> None:
        """Opinion, name and day for a signer, a reason for a veto, nothing where only time has passed."""
        row = self._chosen()
        self.setProperty("about", "" if row is None else row.number)
        self.name.clear()
        self.words.clear()
        signs = row is not None and row.following.standing is Standing.AWAITING_SIGNATURES
        over = row is not None and self._over(row) and not signs
        for field in (self.opinion, self.name, self.day):
            self._form.setRowVisible(field, signs)
        self._form.setRowVisible(self.words, row is not None and not over)
        self.record.setVisible(row is not None)
        self._labels["words"].setText(self.tr("Conditions or reason") if signs else self.tr("Reason for the veto"))
        if signs:
            self.record.setText(self.tr("Record the opinion"))
        else:
            self.record.setText(self.tr("Record that no veto was used") if over else self.tr("Veto the resolution"))
        self.say("" if self._rows else self.tr("No resolution is outstanding: all that were approved are in force."))

    def _record(self) -> None:
        row = self._chosen()
        if row is None:
            return
        if row.following.standing is Standing.AWAITING_SIGNATURES:
            opinion, day = Opinion(self.opinion.currentData()), self.day.date().toPython()
            self.opinion_wished.emit(row, self.name.text().strip(), opinion, self.words.text().strip(), day)
        elif self._over(row):
            self.unused_wished.emit(row)
        else:
            self.veto_wished.emit(row, self.words.text().strip())

    def _speak(self) -> None:
        self.setWindowTitle(self.tr("Resolutions not yet in force"))
        headings = (
            self.tr("Meeting"),
            self.tr("Resolution"),
            self.tr("Client"),
            self.tr("Result"),
            self.tr("What it waits for"),
        )
        self.table.setHorizontalHeaderLabels(list(headings))
        for name, text in (
            ("opinion", self.tr("Opinion")),
            ("name", self.tr("Name of the signer")),
            ("day", self.tr("Day of the opinion")),
        ):
            self._labels[name].setText(text)
        self.opinion.clear()
        for opinion in Opinion:
            self.opinion.addItem(self._voice.word(opinion), opinion.value)
