# SPDX-License-Identifier: Apache-2.0
"""Terms and reasons of the resolution: the strictest of the approving members stands ready, the chair may change it."""

from dataclasses import dataclass, replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from models.importers.numbers import NumberForm, parse_number
from models.importers.parsed import Problem
from models.labels.resolutions import GRACE_FAULT, MONTHS_FAULT
from models.rules.lending import MOST_MONTHS
from models.snapshots.voting import LoanView, Terms, VotingSnapshot
from models.terms import CaseId, ReasonCode, Said, ScheduleType
from reports.voice import Voice

CODE_COLUMN = 0x0100


@dataclass(frozen=True, slots=True)
class Misread:
    """A field that cannot be read as it stands, and the sentence that says so."""

    field: QLineEdit
    sentence: str


class ResolutionForm(QWidget):
    """Shows merged terms and takes the chair's changes, the reasons and, where the case goes back, the reason codes."""

    terms_typed = Signal(object)
    """Other terms than the votes' are typed: their loan is wanted (`show_loan`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resolution_form")
        self._case: CaseId | None = None
        self._merged: Terms | None = None
        self._voice = Voice("en")
        self.amount, self.months = QLineEdit(), QLineEdit()
        self.schedule = QComboBox()
        self.balloon, self.grace_months = QLineEdit(), QLineEdit()
        self.instalment = QLabel()
        self.instalment.setWordWrap(True)
        self.instalment.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.reasons = QPlainTextEdit()
        self.reasons.setTabChangesFocus(True)
        self.reasons.setFixedHeight(72)
        self.codes = QListWidget()
        self.codes.setSelectionMode(QListWidget.SelectionMode.MultiSelection)
        self.codes.setMaximumHeight(96)
        self._labels = tuple(QLabel() for _ in range(8))
        for label in (self.instalment, *self._labels):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        for edit in (self.amount, self.months, self.balloon, self.grace_months):
            edit.textEdited.connect(self._ask_for_loan)
        self.schedule.activated.connect(self._ask_for_loan)

    def _lay_out(self) -> None:
        self._form = layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        names = ("amount", "months", "schedule", "balloon", "grace_months", "instalment", "reasons", "codes")
        for name, label in zip(names, self._labels, strict=True):
            field: QWidget = getattr(self, name)
            field.setObjectName(f"resolution_{name}")
            label.setBuddy(field)
            layout.addRow(label, field)

    def show_voting(self, snapshot: VotingSnapshot, voice: Voice) -> None:
        """Show the merged terms, or those resolved; what was typed for this case stays."""
        self._voice = voice
        self._speak(snapshot, voice)
        if snapshot.case != self._case:
            self._case, self._merged = snapshot.case, None
            self.amount.clear()
            self.months.clear()
            self.balloon.clear()
            self.grace_months.clear()
            self.reasons.clear()
            self.codes.clearSelection()
        resolved = snapshot.resolution
        terms = resolved.terms if resolved is not None else snapshot.merged
        if terms != self._merged or resolved is not None:
            self._merged = terms
            self.amount.setText("" if terms is None else _written(terms.amount))
            self.months.setText("" if terms is None else str(terms.months))
            self.schedule.setCurrentIndex(-1 if terms is None else self.schedule.findData(terms.schedule_type.value))
            self.balloon.setText("" if terms is None or terms.balloon is None else _written(terms.balloon))
            self.grace_months.setText("" if terms is None or terms.grace_months is None else str(terms.grace_months))
        if resolved is not None:
            self.reasons.setPlainText(resolved.reasons)
        last = snapshot.rounds[-1] if snapshot.rounds else None
        outcome = resolved.outcome if resolved is not None else None if last is None else last.outcome
        lends = outcome is None or outcome.approves
        for field in (self.amount, self.months, self.schedule, self.balloon, self.grace_months):
            field.setEnabled(terms is not None and resolved is None)
            self._form.setRowVisible(field, lends)
        self._show_fields_of_way()
        self._form.setRowVisible(self.instalment, lends)
        self._form.setRowVisible(self.codes, not lends)  # why a case goes back or is refused
        self.reasons.setReadOnly(resolved is not None)
        self.codes.setEnabled(resolved is None)
        if terms is None:
            self.instalment.setText(QCoreApplication.translate("ResolutionForm", "no instalment without an approval"))
        elif self.terms() == terms:
            self.show_loan(LoanView(terms, snapshot.instalment, snapshot.ceiling, snapshot.exceeds))
        else:
            self._ask_for_loan()

    def _show_fields_of_way(self) -> None:
        """A balloon and months of grace are asked for only where the way to repay has them."""
        lends, way = self._form.isRowVisible(self.schedule), self.schedule.currentData()
        self._form.setRowVisible(self.balloon, lends and way == ScheduleType.BALLOON.value)
        self._form.setRowVisible(self.grace_months, lends and way == ScheduleType.GRACE.value)

    def show_loan(self, loan: LoanView) -> None:
        """The instalment of the terms now typed against the ceiling; that of others comes too late and is not shown."""
        if self.terms() != loan.terms:
            return
        translate = QCoreApplication.translate
        template = (
            translate("ResolutionForm", "{instalment} a month, above the ceiling of {ceiling}")
            if loan.exceeds
            else translate("ResolutionForm", "{instalment} a month, within the ceiling of {ceiling}")
        )
        said = template.format(instalment=self._voice.cents(loan.instalment), ceiling=self._voice.cents(loan.ceiling))
        self.instalment.setText(said if loan.fault is None else self._voice.say(loan.fault))

    def _ask_for_loan(self) -> None:
        """The old instalment belongs to other terms: it goes at once, and the new one is asked for."""
        self._show_fields_of_way()
        terms = self.terms()
        self.instalment.setText(terms.sentence if isinstance(terms, Misread) else "…")
        if isinstance(terms, Terms):
            self.terms_typed.emit(terms)

    def terms(self) -> Terms | Misread | None:
        """The terms as typed: `None` where nothing is lent, the field where a number cannot be read."""
        if self._merged is None:
            return None
        amount = parse_number(self.amount.text())
        if isinstance(amount, Problem):
            return self._misread(self.amount, amount.expected, amount.mend)
        months = parse_number(self.months.text(), NumberForm.PLAIN)
        if isinstance(months, Problem) or months.value != int(months.value):
            return self._misread(self.months, Said(MONTHS_FAULT, {"most": MOST_MONTHS}))
        schedule = ScheduleType(self.schedule.currentData())
        balloon, grace = self._balloon(schedule), self._grace(schedule)
        if isinstance(balloon, Misread):
            return balloon
        if isinstance(grace, Misread):
            return grace
        return replace(
            self._merged,
            amount=amount.value,
            months=int(months.value),
            schedule_type=schedule,
            balloon=balloon,
            grace_months=grace,
        )

    def _balloon(self, schedule: ScheduleType) -> Decimal | Misread | None:
        if schedule is not ScheduleType.BALLOON:
            return None
        read = parse_number(self.balloon.text())
        return self._misread(self.balloon, read.expected, read.mend) if isinstance(read, Problem) else read.value

    def _grace(self, schedule: ScheduleType) -> int | Misread | None:
        if schedule is not ScheduleType.GRACE:
            return None
        read = parse_number(self.grace_months.text(), NumberForm.PLAIN)
        if isinstance(read, Problem) or read.value != int(read.value):
            return self._misread(self.grace_months, Said(GRACE_FAULT, {"months": self.months.text().strip()}))
        return int(read.value)

    def _misread(self, field: QLineEdit, *said: Said) -> Misread:
        """The sentence begins with the name of its field."""
        name = next(label.text() for label in self._labels if label.buddy() is field)
        template = QCoreApplication.translate("ResolutionForm", "{field}: {problem}")
        return Misread(field, template.format(field=name, problem=" ".join(map(self._voice.say, said))))

    def reason_codes(self) -> tuple[ReasonCode, ...]:
        return tuple(ReasonCode(item.data(CODE_COLUMN)) for item in self.codes.selectedItems())

    def _speak(self, snapshot: VotingSnapshot, voice: Voice) -> None:
        translate = QCoreApplication.translate
        words = (
            translate("ResolutionForm", "Amount (yuan)"),
            translate("ResolutionForm", "Months"),
            translate("ResolutionForm", "Repayment"),
            translate("ResolutionForm", "Balloon (yuan)"),
            translate("ResolutionForm", "Months of grace"),
            translate("ResolutionForm", "Instalment"),
            translate("ResolutionForm", "Reasons"),
            translate("ResolutionForm", "Reason codes"),
        )
        for label, text in zip(self._labels, words, strict=True):
            label.setText(text)
        if not self.schedule.count():
            for schedule in ScheduleType:
                self.schedule.addItem("", schedule.value)
        for index, schedule in enumerate(ScheduleType):
            self.schedule.setItemText(index, voice.word(schedule))
        if not self.codes.count():
            for code in ReasonCode:
                item = QListWidgetItem()
                item.setData(CODE_COLUMN, code.value)
                self.codes.addItem(item)
        for index in range(self.codes.count()):
            item = self.codes.item(index)
            item.setText(voice.spoken(snapshot.reason(ReasonCode(item.data(CODE_COLUMN)))))


def _written(amount: Decimal) -> str:
    """An amount as it would be typed: cents only where there are any."""
    return format(amount, ".0f") if amount == int(amount) else format(amount, ".2f")
