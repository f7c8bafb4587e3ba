# SPDX-License-Identifier: Apache-2.0
"""Conditions of the resolution: a two-digit code takes a template, free text makes a new one."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from models.snapshots.voting import ConditionRow, VotingSnapshot
from reports.voice import Voice

CODE_LENGTH = 2
OWNER, DUE, PROOF = 3, 4, 5
AMENDABLE = {OWNER: "owner", DUE: "due", PROOF: "proof"}
COLUMNS = 6


class ConditionsPanel(QWidget):
    """The list of conditions with a field for the next; owner, due date and proof are edited in their cells."""

    condition_wished = Signal(str, str)
    """A template's code, or empty, and the text typed."""
    amended = Signal(object, str, str)
    """`ConditionId`, which of owner, due and proof, and the new text."""
    removal_wished = Signal(object)
    """`ConditionId` of the selected condition."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conditions")
        self._rows: tuple[ConditionRow, ...] = ()
        self._codes: frozenset[str] = frozenset()
        self.field = QLineEdit()
        self.field.setObjectName("condition_field")
        self.field.returnPressed.connect(self._add)
        self.table = QTableWidget(0, COLUMNS)
        self.table.setObjectName("condition_table")
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.cellChanged.connect(self._amend)
        self.remove = QPushButton()
        self.remove.setObjectName("condition_remove")
        self.remove.clicked.connect(self._remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.table, self.field, self.remove):
            layout.addWidget(widget)

    def show_conditions(self, snapshot: VotingSnapshot, voice: Voice) -> None:
        """Fill the table; after the resolution nothing can be edited any more."""
        self._rows = tuple(row for row in snapshot.conditions if row.struck is None)
        self._codes = frozenset(code for code, _kind, _text in snapshot.templates)
        self._speak(snapshot)
        frozen = snapshot.resolution is not None
        self.field.setEnabled(not frozen)
        self.remove.setEnabled(not frozen)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.NoEditTriggers if frozen else QAbstractItemView.EditTrigger.AllEditTriggers
        )
        self.table.blockSignals(True)  # filling is no wish of the user's
        self.table.setRowCount(len(self._rows))
        for index, row in enumerate(self._rows):
            number = f"{row.number}*" if row.mandatory else str(row.number)
            texts = (number, voice.word(row.kind), row.text, row.owner, row.due, row.proof)
            for column, text in enumerate(texts):
                self.table.setItem(index, column, QTableWidgetItem(text))
        self.table.blockSignals(False)

    def _speak(self, snapshot: VotingSnapshot) -> None:
        translate = QCoreApplication.translate
        self.table.setHorizontalHeaderLabels(
            [
                translate("ConditionsPanel", "No."),
                translate("ConditionsPanel", "Kind"),
                translate("ConditionsPanel", "Condition (*: policy)"),
                translate("ConditionsPanel", "Owner"),
                translate("ConditionsPanel", "Due"),
                translate("ConditionsPanel", "Proof"),
            ]
        )
        codes = "  ".join(f"{code} {text}" for code, _kind, text in snapshot.templates)
        self.field.setPlaceholderText(
            translate("ConditionsPanel", "F8, then a code or your own words, Enter:  {codes}").format(codes=codes)
        )
        self.field.setToolTip(codes)
        self.remove.setText(translate("ConditionsPanel", "Remove the selected condition"))

    def _add(self) -> None:
        typed = self.field.text().strip()
        if not typed:
            return
        code = typed if typed in self._codes else ""
        self.condition_wished.emit(code, "" if code else typed)
        self.field.clear()

    def _amend(self, row: int, column: int) -> None:
        item = self.table.item(row, column)
        if item is not None and column in AMENDABLE and 0 <= row < len(self._rows):
            self.amended.emit(self._rows[row].id, AMENDABLE[column], item.text().strip())

    def _remove(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._rows):
            self.removal_wished.emit(self._rows[row].id)
