# SPDX-License-Identifier: Apache-2.0
"""The list of conditions after the resolutions (Shift+F8): what is due, what became of it, what holds money up."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from models.importers.dates import typed_day
from models.rules.due import Due, due_from
from models.snapshots.fulfilment import FulfilmentRow, FulfilmentSnapshot
from models.terms import ConditionStatus
from reports.fulfilment_words import pay_out_said, step_said
from reports.voice import Voice
from ui.voting.fulfilment_table import FulfilmentTable
from ui.voting.waiver_vote import WaiverVote, chair_votes, waiver_vote

STATUSES = {
    1: ConditionStatus.SUBMITTED,
    2: ConditionStatus.VERIFIED,
    3: ConditionStatus.OPEN,
    4: ConditionStatus.BREACHED,
}
WAIVE, PAY_OUT = 5, 6


class FulfilmentDialog(QDialog):
    """Wishes leave by signals; the line below the list stays open with what was typed until they are stored."""

    status_wished = Signal(object, object, str, str)
    """`FulfilmentRow`, `ConditionStatus`, the words, and on whose word."""
    waiver_wished = Signal(object, object, str)
    """`FulfilmentRow`, the `WaiverVote` and the reason."""
    pay_out_wished = Signal(object, object, str)
    """`FulfilmentRow`, the day, and the reason where it is another day than before."""
    sheet_wished = Signal()
    """The list is wanted on paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fulfilment")
        self.table, self.settled, self.sheet = FulfilmentTable(), QCheckBox(), QPushButton()
        self.story, self.keys, self.note, self.question = (QLabel() for _ in range(4))
        self.first, self.words, self.conflict, self.presiding = (QLineEdit() for _ in range(4))
        self._labels = tuple(QLabel() for _ in range(4))
        self._asked: tuple[int, FulfilmentRow] | None = None
        self._snapshot: FulfilmentSnapshot | None = None
        self._voice, self._operator = Voice("en"), ""
        self._lay_out()
        self.table.pressed_digit.connect(self._ask)
        self.table.itemSelectionChanged.connect(self._tell)
        self.settled.toggled.connect(lambda _on: self._fill())
        self.sheet.clicked.connect(self.sheet_wished)
        for field in self._fields:
            field.installEventFilter(self)
        self.conflict.textChanged.connect(lambda _text: self._ask_who_presides())

    @property
    def _fields(self) -> tuple[QLineEdit, ...]:
        """In the order in which they are asked; the first two of a waiver alone."""
        return self.conflict, self.presiding, self.first, self.words

    def _lay_out(self) -> None:
        names = ("story", "keys", "note", "question", "conflict", "presiding", "first", "words", "settled", "sheet")
        for name in names:
            getattr(self, name).setObjectName(f"fulfilment_{name}")
        for label in (self.story, self.keys, self.note, self.question, *self._labels):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.sheet.setAutoDefault(False)
        form, row, layout = QFormLayout(), QHBoxLayout(), QVBoxLayout(self)
        for label, field in zip(self._labels, self._fields, strict=True):
            label.setBuddy(field)
            form.addRow(label, field)
        self._form = form
        row.addWidget(self.settled)
        row.addStretch()
        row.addWidget(self.sheet)
        for part in (self.table, self.story, self.question):
            layout.addWidget(part, int(part is self.table))
        layout.addLayout(form)
        layout.addWidget(self.note)
        layout.addWidget(self.keys)
        layout.addLayout(row)
        self.resize(1240, 620)
        self._show_form()

    def show_list(self, snapshot: FulfilmentSnapshot, operator: str, voice: Voice) -> None:
        """Show the list, or show it afresh; what is being typed stays."""
        self._snapshot, self._operator, self._voice = snapshot, operator, voice
        self._speak()
        self._fill()

    def _fill(self) -> None:
        if self._snapshot is not None:
            self.table.show_rows(self._snapshot, self._voice, settled=self.settled.isChecked())
            self._tell()

    def _tell(self) -> None:
        row = self.table.current
        self.story.setText(
            QCoreApplication.translate("Fulfilment", "No condition is open.") if row is None else self._story(row)
        )

    def _story(self, row: FulfilmentRow) -> str:
        """Every step with who, when and why, then the pay-out."""
        steps = [step_said(step, self._voice) for step in row.steps]
        return "\n".join([*steps, pay_out_said(row.case, self._voice)])

    def say(self, text: str) -> None:
        """What was refused or recorded."""
        self.note.setText(text)

    # --- what is asked

    def _ask(self, digit: int) -> None:
        """Ask for what the digit needs, of the condition in focus."""
        row = self.table.current
        if row is None:
            return
        translate, number = QCoreApplication.translate, row.condition.number
        self.say("")
        if digit in STATUSES:
            template = translate("Fulfilment", "Condition {number}: {status}. Enter records it, Esc leaves it")
            question = template.format(number=number, status=self._voice.word(STATUSES[digit]))
            names = translate("Fulfilment", "On whose word"), translate("Fulfilment", "Evidence or reason")
            first = row.condition.owner if digit == 1 else self._operator
        elif digit == WAIVE:
            if not row.case.deciders:
                self.say(translate("Fulfilment", "No meeting is open in which the committee could vote on a waiver."))
                return
            template = translate(
                "Fulfilment",
                "Does the committee waive condition {number}? One digit each in this order: {names}. 1 yes, 4 no.",
            )
            voters = self._voice.listed(f"{at} {each.name}" for at, each in enumerate(row.case.deciders, start=1))
            question = template.format(number=number, names=voters)
            names, first = (translate("Fulfilment", "Votes"), translate("Fulfilment", "Reason")), ""
        else:
            if row.case.holding_up:
                self.say(pay_out_said(row.case, self._voice))
                return
            template = translate("Fulfilment", "On which day was the loan of {client} paid out? Enter records it")
            question = template.format(client=row.case.client)
            names = translate("Fulfilment", "Day"), translate("Fulfilment", "Reason, if it was recorded before")
            first = "" if self._snapshot is None else self._snapshot.today.isoformat()
        self._open_form(digit, row, question, names, first)

    def _open_form(self, digit: int, row: FulfilmentRow, question: str, names: tuple[str, str], first: str) -> None:
        self._asked = digit, row
        self.setProperty("about", f"{digit} {row.condition.id}")
        self.question.setText(question)
        translate = QCoreApplication.translate
        asked = (
            translate("Fulfilment", "Conflicts of interest: 0 nobody, or place and reason; …"),
            translate("Fulfilment", "Who presides: place in the order"),
        )
        for label, name in zip(self._labels, (*asked, *names), strict=True):
            label.setText(name)
        for field in self._fields:
            field.clear()
        self.first.setText(first)
        waives = digit == WAIVE
        self._show_form(self.first, self.words, *([self.conflict] if waives else []))
        self._ask_who_presides()
        (self.words if digit in STATUSES else self.conflict if waives else self.first).setFocus()

    def _ask_who_presides(self) -> None:
        """Over a waiver without the chair."""
        waives = self._asked is not None and self._asked[0] == WAIVE
        deciders = () if self._asked is None else self._asked[1].case.deciders
        self._form.setRowVisible(self.presiding, waives and not chair_votes(deciders, self.conflict.text()))

    def _show_form(self, *shown: QLineEdit) -> None:
        self.question.setVisible(bool(shown))
        for field in self._fields:
            self._form.setRowVisible(field, field in shown)

    def close_form(self) -> None:
        """What was asked is recorded, or left."""
        self._asked = None
        self._show_form()
        self.table.setFocus()

    def _give(self) -> None:
        if self._asked is None:
            return
        digit, row = self._asked
        first, words = self.first.text().strip(), self.words.text().strip()
        if digit in STATUSES:
            self.status_wished.emit(row, STATUSES[digit], words, first or self._operator)
        elif digit == WAIVE:
            self._give_votes(row, first, words)
        else:
            self._give_day(row, first, words)

    def _give_votes(self, row: FulfilmentRow, typed: str, reason: str) -> None:
        vote = waiver_vote(row.case.deciders, self.conflict.text(), self.presiding.text(), typed)
        if not isinstance(vote, WaiverVote):
            template = QCoreApplication.translate(
                "Fulfilment", "{count} vote(s) are needed, one digit each.", None, vote
            )
            self.say(template.format(count=vote))
            self.first.setFocus()
            return
        self.waiver_wished.emit(row, vote, reason)

    def _give_day(self, row: FulfilmentRow, typed: str, reason: str) -> None:
        day = None if self._snapshot is None else typed_day(typed, self._snapshot.today)
        if not isinstance(day, date):
            read = _due(typed)  # with the words around it, such as 前
            day = None if read is None else read.on
        if day is None:
            template = QCoreApplication.translate("Fulfilment", "“{text}” is no day; write it like 2026-11-30.")
            self.say(template.format(text=typed))
            self.first.setFocus()
            return
        self.pay_out_wished.emit(row, day, reason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Esc belong to what is asked, and not to the dialog."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                following = self._following(watched)
                if following is not None:
                    following.setFocus()
                else:
                    self._give()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_form()
                return True
        return super().eventFilter(watched, event)

    def _following(self, field: QObject) -> QLineEdit | None:
        """The next field that is asked for and empty; a day alone is enough."""
        if self._asked is None or self._asked[0] == PAY_OUT:
            return None
        shown = [each for each in self._fields if self._form.isRowVisible(each)]
        after = shown[shown.index(field) + 1 :] if isinstance(field, QLineEdit) and field in shown else []
        return next((each for each in after if not each.text().strip()), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_S:
            self.sheet.click()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _speak(self) -> None:
        translate = QCoreApplication.translate
        self.setWindowTitle(translate("Fulfilment", "Conditions after the resolutions"))
        self.settled.setText(translate("Fulfilment", "&Settled ones too"))
        self.sheet.setText(translate("Fulfilment", "Save the list as PDF (Ctrl+S)"))
        self.keys.setText(
            translate(
                "Fulfilment",
                "1 submitted · 2 verified · 3 open again · 4 breached · 5 waived by vote · 6 paid out · Esc closes",
            )
        )


def _due(typed: str) -> Due | None:
    """A day as people write it; `None` for one that no calendar has."""
    try:
        return due_from(typed)
    except ValueError:
        return None
