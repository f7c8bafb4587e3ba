# SPDX-License-Identifier: Apache-2.0
"""What a member says with a vote: an own amount, an own term, a remark; one line below the votes."""

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from models.importers.numbers import NumberForm, ReadNumber, parse_number
from models.terms import Choice, MemberId
from reports.voice import Voice


@dataclass(frozen=True, slots=True)
class OwnWords:
    """An amount in yuan and a number of months lower or higher than asked for, and words; each may be left out."""

    amount: Decimal | None = None
    months: int | None = None
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
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.amount, self.months, self.remark = QLineEdit(), QLineEdit(), QLineEdit()
        layout, row = QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        for name, field, stretch in (
            ("amount", self.amount, 2),
            ("months", self.months, 1),
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
        self._about = member, choice
        self.setProperty("about", str(member))
        template = translate("OwnWords", "{name}, {choice}: Enter records, Esc leaves the vote as it is")
        self.title.setText(template.format(name=name, choice=voice.word(choice)))
        self.amount.setPlaceholderText(translate("OwnWords", "own amount"))
        self.months.setPlaceholderText(translate("OwnWords", "own months"))
        self.remark.setPlaceholderText(translate("OwnWords", "remark, printed in the minutes"))
        self.amount.setText("" if own.amount is None else format(own.amount.normalize(), "f"))
        self.months.setText("" if own.months is None else str(own.months))
        self.remark.setText(own.remark or "")
        for field in (self.amount, self.months):
            field.setVisible(choice.approves)
        self.show()
        (self.amount if choice.approves else self.remark).setFocus()

    def forget(self) -> None:
        """The vote it was about is gone, and what was typed for it."""
        self._about = None
        self.title.setText("")
        for field in (self.amount, self.months, self.remark):
            field.setText("")
        self.hide()

    def _give(self) -> None:
        if self._about is None:
            return
        member, choice = self._about
        amount, months = self._read(self.amount), self._read(self.months, NumberForm.PLAIN)
        for field, read in ((self.amount, amount), (self.months, months)):
            if field.isVisible() and field.text().strip() and read is None:
                field.setFocus()
                template = QCoreApplication.translate("OwnWords", "“{text}” is no number here.")
                self.noticed.emit(template.format(text=field.text()))
                return
        own = OwnWords(amount, None if months is None else int(months), self.remark.text().strip() or None)
        self.forget()
        self.given.emit(member, choice, own.with_choice(choice))

    @staticmethod
    def _read(field: QLineEdit, form: NumberForm = NumberForm.AMOUNT) -> Decimal | None:
        """The number typed; `None` for nothing, for what cannot be read, and for parts of a month."""
        read = parse_number(field.text(), form) if field.text().strip() else None
        if not isinstance(read, ReadNumber) or (form is NumberForm.PLAIN and read.value != int(read.value)):
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
