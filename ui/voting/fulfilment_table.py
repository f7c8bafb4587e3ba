# SPDX-License-Identifier: Apache-2.0
"""Conditions of all approvals as a table: what is due first stands first, and a digit says what became of one."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from models.snapshots.fulfilment import FulfilmentRow, FulfilmentSnapshot
from models.terms import AgendaItemId, ConditionId
from reports.fulfilment_words import due_said
from reports.voice import Voice
from ui.widgets.text_size import follow_text_size, scaled

DUE, CASE, NUMBER, KIND, TEXT, OWNER, PROOF, STATUS = range(8)
WIDTHS = {DUE: 150, CASE: 218, NUMBER: 96, KIND: 84, OWNER: 84, PROOF: 110, STATUS: 120}
ROW_HEIGHT = 26


class FulfilmentTable(QTableWidget):
    """Keeps its place by the condition, whatever moved above it."""

    pressed_digit = Signal(int)
    """1 to 6, of the condition in focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, len(WIDTHS) + 1, parent)
        self.setObjectName("fulfilment_table")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        follow_text_size(self, self._share_room)
        self.horizontalHeader().setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        self.rows: tuple[FulfilmentRow, ...] = ()

    def _share_room(self) -> None:
        self.verticalHeader().setMinimumSectionSize(scaled(ROW_HEIGHT))
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, scaled(width))

    @property
    def current(self) -> FulfilmentRow | None:
        """The condition in focus."""
        at = self.currentRow()
        return self.rows[at] if 0 <= at < len(self.rows) else None

    def show_rows(self, snapshot: FulfilmentSnapshot, voice: Voice, *, settled: bool) -> None:
        """What is still to be done, and on request what is settled."""
        here = self.current
        self.rows = tuple(row for row in snapshot.rows if settled or not row.settled)
        self._speak()
        self.setRowCount(len(self.rows))
        for at, row in enumerate(self.rows):
            condition, case = row.condition, row.case
            number = f"{case.resolution}  {condition.number}{'*' if condition.mandatory else ''}"
            texts = {
                DUE: "\n".join(due_said(row, snapshot.today, voice)),
                CASE: f"{case.number} {case.client}",
                NUMBER: number,
                KIND: voice.word(condition.kind),
                TEXT: condition.text,
                OWNER: condition.owner,
                PROOF: condition.proof,
                STATUS: voice.word(row.status),
            }
            for column, text in texts.items():
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                font = item.font()
                font.setBold(row.overdue and column == DUE)
                item.setFont(font)
                self.setItem(at, column, item)
        self._return_to(here)

    def _return_to(self, here: FulfilmentRow | None) -> None:
        if self.rows:
            ids = [_id(row) for row in self.rows]
            at = ids.index(_id(here)) if here is not None and _id(here) in ids else max(self.currentRow(), 0)
            self.setCurrentCell(min(at, len(self.rows) - 1), DUE)

    def _speak(self) -> None:
        translate = QCoreApplication.translate
        self.setHorizontalHeaderLabels(
            [
                translate("Fulfilment", "Due"),
                translate("Fulfilment", "Case"),
                translate("Fulfilment", "Resolution"),
                translate("Fulfilment", "Kind"),
                translate("Fulfilment", "Condition"),
                translate("Fulfilment", "Owner"),
                translate("Fulfilment", "Proof"),
                translate("Fulfilment", "Status"),
            ]
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_0
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if plain and 1 <= digit <= 6:
            self.pressed_digit.emit(digit)
        else:
            super().keyPressEvent(event)


def _id(row: FulfilmentRow) -> tuple[AgendaItemId, ConditionId]:
    return row.case.item, row.condition.id
