# SPDX-License-Identifier: Apache-2.0
"""What a member says with a vote: an own amount, term and rate, a remark; one line below the votes."""

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from models.importers.numbers import NumberForm, ReadNumber, parse_number
from models.importers.parsed import Problem
from models.labels.importing import RATE
from models.labels.resolutions import RATE_FAULT
from models.rules.lending import terms_fault
from models.terms import Choice, MemberId, Said
from reports.voice import Voice
from ui.voting.written import written_rate


@dataclass(frozen=True, slots=True)
class OwnWords:
    """Yuan, months and a plain yearly rate, lower or higher than asked for, and words; each may be left out."""

    amount: Decimal | None = None
    months: int | None = None
    annual_rate: Decimal | None = None
    remark: str | None = None

    def with_choice(self, choice: Choice) -> "OwnWords":
        """What of it goes with this choice: only an approval has terms."""
        return self if choice.approves else OwnWords(remark=self.remark)


class OwnWordsLine(QWidget):
    """Hidden until it is asked for; Enter records what is typed, Esc leaves the vote as it is."""

    given = Signal(object, object, object)
    """`MemberId`, `Choice` and `OwnWords`."""
    left = Signal()
    noticed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("own_words")
        self._about: tuple[MemberId, Choice] | None = None
        self._unseen = False
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self._voice = Voice("en")
        self.amount, self.months, self.annual_rate, self.remark = (QLineEdit() for _ in range(4))
        self._numbers = (self.amount, self.months, self.annual_rate)
        layout, row = QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        for name, field, stretch in (
            ("amount", self.amount, 2),
            ("months", self.months, 2),
            ("annual_rate", self.annual_rate, 2),
            ("remark", self.remark, 5),
        ):
            field.setObjectName(f"own_{name}")
            row.addWidget(field, stretch)
        layout.addWidget(self.title)
        layout.addLayout(row)
        self.hide()

    def ask(self, member: MemberId, name: str, choice: Choice, own: OwnWords, voice: Voice) -> None:
        """Show what was said so far; a vote that does not approve has a remark alone."""
        translate = QCoreApplication.translate
        if self._unseen:
            self.noticed.emit(
                translate(
                    "OwnWords",
                    "The room sees this screen, and own words would tell the vote. They can be said once it does not"
                    " (Ctrl+Alt+M).",
                )
            )
            return
        self._about, self._voice = (member, choice), voice
        self.setProperty("about", str(member))
        template = translate("OwnWords", "{name}, {choice}: Enter records, Esc leaves the vote as it is")
        self.title.setText(template.format(name=name, choice=voice.word(choice)))
        self.amount.setPlaceholderText(translate("OwnWords", "own amount"))
        self.months.setPlaceholderText(translate("OwnWords", "own months"))
        self.annual_rate.setPlaceholderText(translate("OwnWords", "own rate"))
        self.annual_rate.setToolTip(voice.say(Said(RATE)))
        self.remark.setPlaceholderText(translate("OwnWords", "remark, printed in the minutes"))
        self.amount.setText("" if own.amount is None else format(own.amount.normalize(), "f"))
        self.months.setText("" if own.months is None else str(own.months))
        self.annual_rate.setText("" if own.annual_rate is None else written_rate(own.annual_rate))
        self.remark.setText(own.remark or "")
        for field in self._numbers:
            field.setVisible(choice.approves)
        self.show()
        (self.amount if choice.approves else self.remark).setFocus()

    def keep_unseen(self, *, unseen: bool) -> None:
        """Whether the room sees the line: its title and its fields tell the vote, so that it stays shut."""
        self._unseen = unseen
        if unseen and not self.isHidden():
            self.forget()
            self.left.emit()

    def forget(self) -> None:
        """The vote it was about is gone, and what was typed for it."""
        self._about = None
        self.title.setText("")
        for field in (*self._numbers, self.remark):
            field.setText("")
        self.hide()

    def _give(self) -> None:
        if self._about is None:
            return
        member, choice = self._about
        amount, rate = self._read(self.amount), self._read(self.annual_rate, NumberForm.RATE)
        months = self._read(self.months, NumberForm.PLAIN)
        for field, read in zip(self._numbers, (amount, months, rate), strict=True):
            if field.isVisible() and field.text().strip() and read is None:
                field.setFocus()
                self.noticed.emit(self._misread(field))
                return
        own = OwnWords(amount, None if months is None else int(months), rate, self.remark.text().strip() or None)
        self.forget()
        self.given.emit(member, choice, own.with_choice(choice))

    def _misread(self, field: QLineEdit) -> str:
        """That the text is no number here, or no rate, and how one is typed."""
        translate = QCoreApplication.translate
        if field is not self.annual_rate:
            return translate("OwnWords", "“{text}” is no number here.").format(text=field.text())
        read = parse_number(field.text(), NumberForm.RATE)
        mend = self._voice.say(read.mend if isinstance(read, Problem) else Said(RATE_FAULT))
        return translate("OwnWords", "“{text}” is no rate here. {mend}").format(text=field.text(), mend=mend)

    @staticmethod
    def _read(field: QLineEdit, form: NumberForm = NumberForm.AMOUNT) -> Decimal | None:
        """The number typed; `None` for nothing, what cannot be read, parts of a month and rates nobody lends at."""
        read = parse_number(field.text(), form) if field.text().strip() else None
        if not isinstance(read, ReadNumber) or (form is NumberForm.PLAIN and read.value != int(read.value)):
            return None
        if form is NumberForm.RATE and terms_fault(None, None, None, read.value):
            return None
        return read.value

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.forget()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._give()
        else:
            super().keyPressEvent(event)
