# SPDX-License-Identifier: Apache-2.0
"""The form of a new meeting: when, where, who in which role, which cases. Enter convenes, in lists Ctrl+Enter."""

import re
from dataclasses import dataclass
from datetime import date, time

from PySide6.QtCore import QDate, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from models.snapshots.convening import ConveningSnapshot, WaitingCase
from models.terms import CaseId, Role
from reports.voice import Voice
from ui.widgets.scrolled import let_scroll
from ui.widgets.text_size import as_high

CASE = Qt.ItemDataRole.UserRole
BEGINS = time(19, 30)
APART = re.compile("[\n,，、;；]")
HIGHEST = 99_999


@dataclass(frozen=True, slots=True)
class Convened:
    """What was filled in; people in the order in which members are called."""

    number: int
    on: date
    at: time
    place: str
    people: tuple[tuple[str, Role], ...]
    cases: tuple[CaseId, ...]


class ConveningForm(QDialog):
    """Leaves by `wished` and waits for the answer: it closes when the meeting is there, or says what it lacks."""

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("convening")
        self.number, self.day, self.time = QSpinBox(), QDateEdit(), QTimeEdit()
        self.number.setRange(1, HIGHEST)
        self.day.setCalendarPopup(True)
        self.place, self.chair, self.secretary = (QLineEdit() for _ in range(3))
        self.members, self.officers, self.observers = (QPlainTextEdit() for _ in range(3))
        self.cases, self.note, self.convene = QListWidget(), QLabel(), QPushButton()
        self._labels: dict[str, QLabel] = {}
        self._lay_out()
        self.convene.setDefault(True)
        self.convene.clicked.connect(lambda: self.wished.emit(self._filled()))

    def _lay_out(self) -> None:
        form, layout = QFormLayout(), QVBoxLayout(self)
        names = ("number", "day", "time", "place", "chair", "secretary", "members", "officers", "observers", "cases")
        for name in names:
            field: QWidget = getattr(self, name)
            field.setObjectName(f"convening_{name}")
            self._labels[name] = label = QLabel()
            label.setBuddy(field)
            form.addRow(label, field)
        for names_of_many, height in ((self.members, 100), (self.officers, 78), (self.observers, 56)):
            names_of_many.setTabChangesFocus(True)
            as_high(names_of_many, height)
        for label in (self.note, *self._labels.values()):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setObjectName("convening_note")
        self.note.setWordWrap(True)
        self.convene.setObjectName("convening_convene")
        layout.addLayout(form)
        layout.addWidget(self.note)
        layout.addWidget(self.convene)
        self.resize(720, 660)
        let_scroll(self)

    def show_form(self, ready: ConveningSnapshot, today: date, voice: Voice) -> None:
        """Open the form with the people of the last meeting and every case that waits."""
        self._speak()
        self.number.setValue(ready.number)
        self.day.setDate(QDate(today.year, today.month, today.day))
        self.time.setTime(QTime(BEGINS.hour, BEGINS.minute))
        self.place.setText(ready.place)
        for role, field in self._fields().items():
            names = [name for name, its in ready.people if its is role]
            if role is Role.OFFICER:
                names += [name for case in ready.waiting for name in (case.lead_officer, case.second_officer)]
                seated = {name for name, its in ready.people if its is not role}
                names = [name for name in dict.fromkeys(names) if name and name not in seated]
            text = "\n".join(names)
            field.setText(text) if isinstance(field, QLineEdit) else field.setPlainText(text)
        self.cases.clear()
        for case in ready.waiting:
            self._add_case(case, voice)
        self.say("" if ready.waiting else self.tr("No imported case waits; cases imported later come on the agenda."))
        self.open()
        self.place.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where Enter begins another line, Ctrl+Enter convenes."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.convene.click()
        else:
            super().keyPressEvent(event)

    def say(self, text: str) -> None:
        """What the meeting lacks, or nothing."""
        self.note.setText(text)

    def _add_case(self, case: WaitingCase, voice: Voice) -> None:
        text = self.tr("{number} · {client} · {amount} yuan, {months} months · {officer}", None, case.months).format(
            number=case.number,
            client=case.client,
            amount=voice.spoken(case.requested),
            months=case.months,
            officer=case.lead_officer,
        )
        item = QListWidgetItem(text if case.outcome is None else f"{text} ({voice.outcome(case.outcome)})")
        item.setData(CASE, case.case)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)
        self.cases.addItem(item)

    def _fields(self) -> dict[Role, QLineEdit | QPlainTextEdit]:
        """Where the people of each role are named, in the order in which members are called."""
        return {
            Role.CHAIR: self.chair,
            Role.MEMBER: self.members,
            Role.SECRETARY: self.secretary,
            Role.OFFICER: self.officers,
            Role.OBSERVER: self.observers,
        }

    def _filled(self) -> Convened:
        day, begins = self.day.date(), self.time.time()
        items = [self.cases.item(row) for row in range(self.cases.count())]
        return Convened(
            number=self.number.value(),
            on=date(day.year(), day.month(), day.day()),
            at=time(begins.hour(), begins.minute()),
            place=self.place.text().strip(),
            people=tuple(
                (name.strip(), role)
                for role, field in self._fields().items()
                for name in APART.split(field.text() if isinstance(field, QLineEdit) else field.toPlainText())
                if name.strip()
            ),
            cases=tuple(item.data(CASE) for item in items if item.checkState() is Qt.CheckState.Checked),
        )

    def _speak(self) -> None:
        self.setWindowTitle(self.tr("Convene a meeting"))
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.time.setDisplayFormat("HH:mm")
        self.convene.setText(self.tr("Convene (Enter)"))
        words = {
            "number": self.tr("Number"),
            "day": self.tr("Date"),
            "time": self.tr("Begins"),
            "place": self.tr("Place"),
            "chair": self.tr("Chair"),
            "secretary": self.tr("Secretary"),
            "members": self.tr("Voting members, one a line"),
            "officers": self.tr("Loan officers, one a line"),
            "observers": self.tr("Observers, one a line"),
            "cases": self.tr("Cases (Space takes one out)"),
        }
        for name, text in words.items():
            self._labels[name].setText(text)
