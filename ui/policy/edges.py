# SPDX-License-Identifier: Apache-2.0
"""What a voting rule does: its sentences, and the table of its edges as the engine counts them."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from models.named_outcomes import OutcomeNames
from models.rules.boundaries import Boundary, boundaries
from models.rules.rule_words import rule_said
from models.rules.tally_rule import Rule
from models.terms import Outcome, Said
from reports.voice import Voice
from ui.widgets.text_size import rows_of_height

SIZES = range(3, 10)
NEVER = "—"
NARROW = range(5)
"""The columns of numbers."""
ROW_HEIGHT = 22


class Edges(QWidget):
    """The rule in words above, its table below; of a rule that cannot be counted it is said why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.table = QLabel(), QTableWidget(0, 9)
        self.words.setObjectName("policy_rule_words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.table.setObjectName("policy_edges")
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        rows_of_height(self.table, ROW_HEIGHT)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in NARROW:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words)
        layout.addWidget(self.table, 1)

    def show_fault(self, fault: Said, voice: Voice) -> None:
        self._speak()
        self.words.setText(voice.say(fault))
        self.table.setRowCount(0)

    def show_rule(self, rule: Rule, veto_hours: int, names: OutcomeNames, voice: Voice) -> None:
        self._speak()
        self.words.setText(voice.listed(rule_said(rule, veto_hours)))
        rows = list(boundaries(rule, SIZES))
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, text in enumerate(_texts(row, names, voice)):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.table.setItem(number, column, item)

    def _speak(self) -> None:
        headings = [
            self.tr("Members"),
            self.tr("Recused"),
            self.tr("Absent"),
            self.tr("Quorum\nfrom"),
            self.tr("Approvals\nneeded"),
            self.tr("Half, with\nthe chair"),
            self.tr("Half, against\nthe chair"),
            self.tr("One\nrejection"),
            self.tr("Without\nthe chair"),
        ]
        self.table.setHorizontalHeaderLabels(headings)
        self.table.setAccessibleName(self.tr("What the rule does at its edges"))


def _texts(row: Boundary, names: OutcomeNames, voice: Voice) -> tuple[str, ...]:
    numbers = (row.voters, row.recused, row.absent, row.quorum_from, row.needed)
    outcomes = (row.half, row.half_against_chair, row.one_rejection)
    return (
        *(NEVER if number is None else str(number) for number in numbers),
        *(_outcome(outcome, names, voice) for outcome in outcomes),
        NEVER if row.needed_without_chair is None else str(row.needed_without_chair),
    )


def _outcome(outcome: Outcome | None, names: OutcomeNames, voice: Voice) -> str:
    if outcome is Outcome.NO_QUORUM:
        return QCoreApplication.translate("Edges", "too few")
    return NEVER if outcome is None else voice.outcome(names.named(outcome))
