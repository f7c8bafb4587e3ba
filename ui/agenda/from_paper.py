# SPDX-License-Identifier: Apache-2.0
"""The form for entering a case from paper: when it was done there, and why the machine was not used. Enter begins."""

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, Signal
from PySide6.QtWidgets import QDateTimeEdit, QDialog, QFormLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget


class PaperForm(QDialog):
    """Leaves by `wished` and waits for the answer: it closes when entering has begun, or says why it has not."""

    wished = Signal(object, str)
    """The time on paper by the clock of the room, without a zone, and the reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("from_paper")
        self.done_at, self.reason, self.note, self.begin = QDateTimeEdit(), QLineEdit(), QLabel(), QPushButton()
        self.done_at.setObjectName("from_paper_done")
        self.done_at.setDisplayFormat("yyyy-MM-dd HH:mm")
        self.done_at.setCalendarPopup(True)
        self.reason.setObjectName("from_paper_reason")
        self.note.setObjectName("from_paper_note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.begin.setObjectName("from_paper_begin")
        self.begin.setDefault(True)
        self.begin.clicked.connect(self._wish)
        self._labels = (QLabel(), QLabel())
        form, layout = QFormLayout(), QVBoxLayout(self)
        for label, field in zip(self._labels, (self.done_at, self.reason), strict=True):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(field)
            form.addRow(label, field)
        layout.addLayout(form)
        layout.addWidget(self.note)
        layout.addWidget(self.begin)
        self.resize(560, 220)

    def _wish(self) -> None:
        shown = self.done_at.dateTime()
        day, time = shown.date(), shown.time()
        done = datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())  # noqa: DTZ001 - the room's clock
        self.wished.emit(done, self.reason.text().strip())

    def show_form(self, number: str, proposed: datetime) -> None:
        """Open the form for a case, with a time by the clock of the room to be corrected."""
        self.setWindowTitle(self.tr("From paper: case {number}").format(number=number))
        names = (self.tr("Done on paper at"), self.tr("Why the machine was not used"))
        for label, text in zip(self._labels, names, strict=True):
            label.setText(text)
        self.begin.setText(self.tr("Begin"))
        self.done_at.setDateTime(
            QDateTime(QDate(proposed.year, proposed.month, proposed.day), QTime(proposed.hour, proposed.minute))
        )
        self.reason.clear()
        self.say(
            self.tr(
                "Until it is ended, everything recorded of this case is marked: from paper, entered by, at. Every rule"
                " stays what it is, and the journal keeps the real time. It cannot be undone."
            )
        )
        self.open()
        self.done_at.setFocus()

    def say(self, text: str) -> None:
        self.note.setText(text)
