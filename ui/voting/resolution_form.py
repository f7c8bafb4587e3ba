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
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from models.importers.numbers import NumberForm, parse_number
from models.importers.parsed import Problem
from models.labels.resolutions import GRACE_FAULT, MONTHS_FAULT
from models.named_outcomes import NamedOutcome
from models.rules.lending import MOST_MONTHS
from models.snapshots.voting import LoanView, Terms, VotingSnapshot
from models.terms import CaseId, Outcome, Said, ScheduleType
from reports.voice import Voice
from ui.voting.grounds import Grounds
from ui.voting.written import written_amount, written_rate
from ui.widgets.text_size import as_high

CHAIRS = (Outcome.REJECTED, Outcome.REINVESTIGATE, Outcome.DEFER)
"""How the chair may refuse what passed."""
FIELDS = (
    "amount",
    "months",
    "annual_rate",
    "schedule",
    "balloon",
    "grace_months",
    "instalment",
    "reasons",
    "grounds",
    "questions",
    "outcome",
)
"""Rows of the form, from above."""


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
        self.amount, self.months, self.annual_rate = QLineEdit(), QLineEdit(), QLineEdit()
        self.schedule = QComboBox()
        self.balloon, self.grace_months = QLineEdit(), QLineEdit()
        self.instalment = QLabel()
        self.instalment.setWordWrap(True)
        self.instalment.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.reasons = QPlainTextEdit()
        self.reasons.setTabChangesFocus(True)
        as_high(self.reasons, 72)
        self.grounds, self.outcome, self.questions = Grounds(), QComboBox(), QPlainTextEdit()
        self.codes = self.grounds.list
        self.questions.setTabChangesFocus(True)
        as_high(self.questions, 56)
        self._counted: NamedOutcome | None = None
        """What the vote said, while nothing is adopted."""
        self._labels = tuple(QLabel() for _ in range(len(FIELDS)))
        for label in (self.instalment, *self._labels):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        for edit in (self.amount, self.months, self.annual_rate, self.balloon, self.grace_months):
            edit.textEdited.connect(self._ask_for_loan)
        self.schedule.activated.connect(self._ask_for_loan)
        self.outcome.activated.connect(self._show_rows)

    def _lay_out(self) -> None:
        self._form = layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for name, label in zip(FIELDS, self._labels, strict=True):
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
            self.annual_rate.clear()
            self.balloon.clear()
            self.grace_months.clear()
            self.reasons.clear()
            self.questions.clear()
            self.grounds.forget()
            self.outcome.setCurrentIndex(0)
        resolved = snapshot.resolution
        terms = resolved.terms if resolved is not None else snapshot.merged
        if terms != self._merged or resolved is not None:
            self._merged = terms
            self.amount.setText("" if terms is None else written_amount(terms.amount))
            self.months.setText("" if terms is None else str(terms.months))
            self.annual_rate.setText("" if terms is None else written_rate(terms.annual_rate))
            self.schedule.setCurrentIndex(-1 if terms is None else self.schedule.findData(terms.schedule_type.value))
            self.balloon.setText("" if terms is None or terms.balloon is None else written_amount(terms.balloon))
            self.grace_months.setText("" if terms is None or terms.grace_months is None else str(terms.grace_months))
        if resolved is not None:
            self.reasons.setPlainText(resolved.reasons)
            self.questions.setPlainText("\n".join(resolved.open_questions))
        last = snapshot.rounds[-1] if snapshot.rounds else None
        self.setProperty("about", "" if last is None else str(last.number))
        self._counted = resolved.outcome if resolved is not None else None if last is None else last.outcome
        for field in (self.amount, self.months, self.annual_rate, self.schedule, self.balloon, self.grace_months):
            field.setEnabled(terms is not None and resolved is None)
        for text in (self.reasons, self.questions):
            text.setReadOnly(resolved is not None)
        self.grounds.show_grounds(resolved, snapshot, voice)
        self.outcome.setEnabled(resolved is None)
        self._show_rows()
        if terms is None:
            self.instalment.setText(QCoreApplication.translate("ResolutionForm", "no instalment without an approval"))
        elif self.terms() == terms:
            self.show_loan(LoanView(terms, snapshot.instalment, snapshot.ceiling, snapshot.exceeds))
        else:
            self._ask_for_loan()

    def _show_rows(self) -> None:
        """What is lent, or why a case goes back or is refused; the chair's own outcome only where a vote passed."""
        passed = self._counted is not None and self._counted.approves
        self._form.setRowVisible(self.outcome, passed and self.outcome.isEnabled())
        outcome = self.chairs_outcome() or (None if self._counted is None else self._counted.code)
        lends = outcome is None or outcome.approves
        lent: tuple[QWidget, ...] = (self.amount, self.months, self.annual_rate, self.schedule, self.instalment)
        for field in lent:
            self._form.setRowVisible(field, lends)
        self._form.setRowVisible(self.grounds, outcome in {Outcome.REJECTED, Outcome.REINVESTIGATE})
        self._form.setRowVisible(self.questions, outcome is Outcome.REINVESTIGATE)
        self._show_fields_of_way()

    def chairs_outcome(self) -> Outcome | None:
        """What the chair adopts in place of what passed; nothing where the vote stands."""
        wanted = self.outcome.currentData()
        passed = self._counted is not None and self._counted.approves
        return Outcome(wanted) if passed and wanted is not None else None

    def open_questions(self) -> tuple[str, ...]:
        """What is to be cleared up, a question to a line."""
        return tuple(line.strip() for line in self.questions.toPlainText().splitlines() if line.strip())

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
        rate = parse_number(self.annual_rate.text(), NumberForm.RATE)
        if isinstance(rate, Problem):
            return self._misread(self.annual_rate, rate.expected, rate.mend)
        typed = replace(self._merged, amount=amount.value, months=int(months.value), annual_rate=rate.value)
        return self._in_this_way(typed)

    def _in_this_way(self, terms: Terms) -> Terms | Misread:
        """The terms repaid as chosen."""
        schedule = ScheduleType(self.schedule.currentData())
        balloon, grace = self._balloon(schedule), self._grace(schedule)
        if isinstance(balloon, Misread):
            return balloon
        if isinstance(grace, Misread):
            return grace
        return replace(terms, schedule_type=schedule, balloon=balloon, grace_months=grace)

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

    def _speak(self, snapshot: VotingSnapshot, voice: Voice) -> None:
        translate = QCoreApplication.translate
        words = (
            translate("ResolutionForm", "Amount (yuan)"),
            translate("ResolutionForm", "Months"),
            translate("ResolutionForm", "Yearly rate"),
            translate("ResolutionForm", "Repayment"),
            translate("ResolutionForm", "Balloon (yuan)"),
            translate("ResolutionForm", "Months of grace"),
            translate("ResolutionForm", "Instalment"),
            translate("ResolutionForm", "Reasons"),
            translate("ResolutionForm", "Reason codes"),
            translate("ResolutionForm", "To be cleared up"),
            translate("ResolutionForm", "Adopt as"),
        )
        for label, text in zip(self._labels, words, strict=True):
            label.setText(text)
        if not self.schedule.count():
            for schedule in ScheduleType:
                self.schedule.addItem("", schedule.value)
        for index, schedule in enumerate(ScheduleType):
            self.schedule.setItemText(index, voice.word(schedule))
        self.questions.setPlaceholderText(translate("ResolutionForm", "one question to a line"))
        self._speak_outcomes(snapshot, voice)

    def _speak_outcomes(self, snapshot: VotingSnapshot, voice: Voice) -> None:
        translate = QCoreApplication.translate
        if not self.outcome.count():
            for outcome in (None, *CHAIRS):
                self.outcome.addItem("", None if outcome is None else outcome.value)
        self.outcome.setItemText(0, translate("ResolutionForm", "as voted"))
        for index, chosen in enumerate(CHAIRS, start=1):
            template = translate("ResolutionForm", "{outcome}, as the chair decides with a reason")
            self.outcome.setItemText(index, template.format(outcome=voice.outcome(snapshot.outcomes.named(chosen))))
