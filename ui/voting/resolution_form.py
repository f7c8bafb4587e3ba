# SPDX-License-Identifier: Apache-2.0
"""Terms and reasons of the resolution: the strictest of the approving members stands ready, the chair may change it."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from models.importers.numbers import parse_number
from models.importers.parsed import Problem
from models.money import rounded
from models.snapshots.voting import Terms, VotingSnapshot
from models.terms import CaseId, ReasonCode, ScheduleType
from reports.voice import Voice

CODE_COLUMN = 0x0100


class ResolutionForm(QWidget):
    """Shows merged terms and takes the chair's changes, the reasons and, where the case goes back, the reason codes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resolution_form")
        self._case: CaseId | None = None
        self._merged: Terms | None = None
        self.amount, self.months = QLineEdit(), QLineEdit()
        self.schedule = QComboBox()
        self.instalment = QLabel()
        self.instalment.setWordWrap(True)
        self.reasons = QPlainTextEdit()
        self.reasons.setTabChangesFocus(True)
        self.reasons.setMaximumHeight(72)
        self.codes = QListWidget()
        self.codes.setSelectionMode(QListWidget.SelectionMode.MultiSelection)
        self.codes.setMaximumHeight(96)
        self._labels = tuple(QLabel() for _ in range(6))
        for label in (self.instalment, *self._labels):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        names = ("amount", "months", "schedule", "instalment", "reasons", "codes")
        for name, label in zip(names, self._labels, strict=True):
            field: QWidget = getattr(self, name)
            field.setObjectName(f"resolution_{name}")
            label.setBuddy(field)
            layout.addRow(label, field)

    def show_voting(self, snapshot: VotingSnapshot, voice: Voice) -> None:
        """Show the merged terms, or those resolved; what was typed for this case stays."""
        self._speak(voice)
        if snapshot.case != self._case:
            self._case, self._merged = snapshot.case, None
            self.amount.clear()
            self.months.clear()
            self.reasons.clear()
            self.codes.clearSelection()
        resolved = snapshot.resolution
        terms = resolved.terms if resolved is not None else snapshot.merged
        if terms != self._merged or resolved is not None:
            self._merged = terms
            self.amount.setText("" if terms is None else format(rounded(terms.amount, 0), "f"))
            self.months.setText("" if terms is None else str(terms.months))
            self.schedule.setCurrentIndex(-1 if terms is None else self.schedule.findData(terms.schedule_type.value))
        if resolved is not None:
            self.reasons.setPlainText(resolved.reasons)
        lends = terms is not None and resolved is None
        for field in (self.amount, self.months, self.schedule):
            field.setEnabled(lends)
        self.reasons.setReadOnly(resolved is not None)
        self.codes.setEnabled(resolved is None)
        self.instalment.setText(self._against_ceiling(snapshot, voice))

    @staticmethod
    def _against_ceiling(snapshot: VotingSnapshot, voice: Voice) -> str:
        translate = QCoreApplication.translate
        if snapshot.instalment is None:
            return translate("ResolutionForm", "no instalment without an approval")
        template = (
            translate("ResolutionForm", "{instalment} a month, above the ceiling of {ceiling}")
            if snapshot.exceeds
            else translate("ResolutionForm", "{instalment} a month, within the ceiling of {ceiling}")
        )
        return template.format(instalment=voice.cents(snapshot.instalment), ceiling=voice.cents(snapshot.ceiling))

    def terms(self) -> Terms | Problem | None:
        """The terms as typed: `None` where nothing is lent, a problem where a number cannot be read."""
        if self._merged is None:
            return None
        amount, months = parse_number(self.amount.text()), parse_number(self.months.text())
        if isinstance(amount, Problem):
            return amount
        if isinstance(months, Problem):
            return months
        schedule = ScheduleType(self.schedule.currentData())
        return replace(self._merged, amount=amount.value, months=int(months.value), schedule_type=schedule)

    def reason_codes(self) -> tuple[ReasonCode, ...]:
        return tuple(ReasonCode(item.data(CODE_COLUMN)) for item in self.codes.selectedItems())

    def _speak(self, voice: Voice) -> None:
        translate = QCoreApplication.translate
        words = (
            translate("ResolutionForm", "Amount (yuan)"),
            translate("ResolutionForm", "Months"),
            translate("ResolutionForm", "Repayment"),
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
            item.setText(voice.word(ReasonCode(item.data(CODE_COLUMN))))
