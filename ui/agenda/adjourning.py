# SPDX-License-Identifier: Apache-2.0
"""The form for breaking a meeting off: until which day, and why. Enter adjourns."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QDialog, QFormLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget


class AdjourningForm(QDialog):
    """Leaves by `wished` and waits for the answer: it closes when the meeting is adjourned, or says why it is not."""

    wished = Signal(object, str)
    """The day on which the meeting goes on, and the reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("adjourning")
        self.day, self.reason, self.note, self.adjourn = QDateEdit(), QLineEdit(), QLabel(), QPushButton()
        self.day.setObjectName("adjourning_day")
        self.day.setCalendarPopup(True)
        self.reason.setObjectName("adjourning_reason")
        self.note.setObjectName("adjourning_note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.adjourn.setObjectName("adjourning_adjourn")
        self.adjourn.setDefault(True)
        self.adjourn.clicked.connect(lambda: self.wished.emit(self.day.date().toPython(), self.reason.text().strip()))
        self._labels = (QLabel(), QLabel())
        form, layout = QFormLayout(), QVBoxLayout(self)
        for label, field in zip(self._labels, (self.day, self.reason), strict=True):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(field)
            form.addRow(label, field)
        layout.addLayout(form)
        layout.addWidget(self.note)
        layout.addWidget(self.adjourn)
        self.resize(560, 200)

    def show_form(self, tomorrow: date) -> None:
        """Open the form with the next day."""
        self.setWindowTitle(self.tr("Adjourn the meeting"))
        for label, text in zip(self._labels, (self.tr("Goes on on"), self.tr("Reason")), strict=True):
            label.setText(text)
        self.adjourn.setText(self.tr("Adjourn"))
        self.day.setDate(QDate(tomorrow.year, tomorrow.month, tomorrow.day))
        self.reason.clear()
        self.say(self.tr("When it is resumed, attendance is entered anew, and cases that are open are presented anew."))
        self.open()
        self.reason.setFocus()

    def say(self, text: str) -> None:
        self.note.setText(text)
