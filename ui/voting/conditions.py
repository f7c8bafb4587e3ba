# SPDX-License-Identifier: Apache-2.0
"""Conditions of the resolution: a two-digit code takes a template, free text makes a new one."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
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
from models.terms import ConditionId
from reports.voice import Voice

CODE_LENGTH = 2
OWNER, DUE, PROOF = 3, 4, 5
AMENDABLE = {OWNER: "owner", DUE: "due", PROOF: "proof"}
COLUMNS = 6
EDITED_BY = (
    QAbstractItemView.EditTrigger.DoubleClicked
    | QAbstractItemView.EditTrigger.EditKeyPressed
    | QAbstractItemView.EditTrigger.AnyKeyPressed
)


class ConditionsPanel(QWidget):
    """The list of conditions with a field for the next; owner, due date and proof are edited in their cells."""

    condition_wished = Signal(str, str)
    """A template's code, or empty, and the text typed."""
    amended = Signal(object, object)
    """`ConditionId`, and owner, due and proof by name as they are now typed."""
    removal_wished = Signal(object)
    """`ConditionId` of the selected condition."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conditions")
        self._rows: tuple[ConditionRow, ...] = ()
        self._codes: frozenset[str] = frozenset()
        self._typed: dict[tuple[ConditionId, str], str] = {}
        """What was typed and has not yet come back from the store: the next cell may be typed before it does."""
        self.field = QLineEdit()
        self.field.setObjectName("condition_field")
        self.field.returnPressed.connect(self._add)
        self.table = QTableWidget(0, COLUMNS)
        self.table.setObjectName("condition_table")
        self.table.setTabKeyNavigation(False)  # Tab leads on, except from a cell that is being edited
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
        self.setTabOrder(self.field, self.table)  # from the words to what they still lack
        self.setTabOrder(self.table, self.remove)

    def show_conditions(self, snapshot: VotingSnapshot, voice: Voice) -> None:
        """Fill the table; after the resolution nothing can be edited any more."""
        self._rows = tuple(row for row in snapshot.conditions if row.struck is None)
        self._codes = frozenset(code for code, _kind, _text in snapshot.templates)
        self._speak(snapshot)
        frozen = snapshot.resolution is not None
        here = {(row.id, part): getattr(row, part) for row in self._rows for part in AMENDABLE.values()}
        self._typed = {} if frozen else {at: text for at, text in self._typed.items() if here.get(at, text) != text}
        self.field.setEnabled(not frozen)
        self.remove.setEnabled(not frozen)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers if frozen else EDITED_BY)
        self.table.blockSignals(True)  # filling is no wish of the user's
        more = len(self._rows) > self.table.rowCount()
        self.table.setRowCount(len(self._rows))
        for index, row in enumerate(self._rows):
            number = f"{row.number}*" if row.mandatory else str(row.number)
            texts = (number, voice.word(row.kind), row.text, *self._parts(row).values())
            for column, text in enumerate(texts):
                self._write(index, column, text)
        self.table.blockSignals(False)
        if more:
            self._turn_to_what_is_missing()

    def _write(self, row: int, column: int, text: str) -> None:
        """Only what differs: a cell that is being edited keeps what was typed."""
        item = self.table.item(row, column)
        if item is None:
            item = QTableWidgetItem(text)
            if column not in AMENDABLE:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            self.table.setItem(row, column, item)
        elif item.text() != text:
            item.setText(text)

    def _turn_to_what_is_missing(self) -> None:
        """The last row is new: its first empty cell is where the keyboard goes on."""
        row = self._rows[-1]
        lacking = [column for column, part in AMENDABLE.items() if not getattr(row, part).strip()]
        self.table.setCurrentCell(len(self._rows) - 1, lacking[0] if lacking else OWNER)

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

    def _parts(self, row: ConditionRow) -> dict[str, str]:
        """Owner, due and proof as typed, else as stored."""
        return {part: self._typed.get((row.id, part), getattr(row, part)) for part in AMENDABLE.values()}

    def _amend(self, row: int, column: int) -> None:
        item = self.table.item(row, column)
        if item is not None and column in AMENDABLE and 0 <= row < len(self._rows):
            condition = self._rows[row]
            self._typed[condition.id, AMENDABLE[column]] = item.text().strip()
            self.amended.emit(condition.id, self._parts(condition))

    def _remove(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._rows):
            self.removal_wished.emit(self._rows[row].id)
