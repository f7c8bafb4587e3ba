# SPDX-License-Identifier: Apache-2.0
"""Conditions of the resolution: a two-digit code takes a template, free text makes a new one."""

import unicodedata
from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from models.importers.dates import coming_day
from models.rules.due import Due, DueKind, said_due, stored_due
from models.snapshots.voting import ConditionRow, VotingSnapshot
from models.terms import ConditionId, ConditionKind
from reports.voice import Voice
from ui.voting.code_list import CodeList
from ui.voting.kind_delegate import KindDelegate
from ui.voting.reason_line import ReasonLine
from ui.widgets.cell_delegate import CellDelegate

KIND, TEXT, OWNER, DUE, PROOF = 1, 2, 3, 4, 5
AMENDABLE = {TEXT: "text", OWNER: "owner", DUE: "due", PROOF: "proof"}
COLUMNS = 6
ROW_HEIGHT = 24
WIDTHS = {0: (34, 34), KIND: (58, 104), OWNER: (72, 88), DUE: (76, 88), PROOF: (72, 92)}
"""How narrow and how wide each column may be; words that are longer take a second line."""
EDITED_BY = (
    QAbstractItemView.EditTrigger.DoubleClicked
    | QAbstractItemView.EditTrigger.EditKeyPressed
    | QAbstractItemView.EditTrigger.AnyKeyPressed
)


class ConditionsPanel(QWidget):
    """The list of conditions with a field for the next; what a condition says is edited in its cells.

    The text of a mandatory one is the policy's: it is not edited, and removing it asks for the reason.
    """

    condition_wished = Signal(str, str)
    """A template's code, or empty, and the text typed."""
    amended = Signal(object, object, str)
    """`ConditionId`; kind, text, owner, due and proof by name as they are now chosen and typed; the one changed."""
    removal_wished = Signal(object)
    """`ConditionId` of the selected condition."""
    strike_wished = Signal(object, str)
    """`ConditionId` of a mandatory condition, and why it is struck out."""
    noticed = Signal(str)
    day: date | None = None
    """Today, by which a due day that is typed without its year is found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conditions")
        self._rows: tuple[ConditionRow, ...] = ()
        self._struck: ConditionRow | None = None
        """The condition whose striking is being explained."""
        self._typed: dict[tuple[ConditionId, str], str | ConditionKind] = {}
        """What was typed and has not yet come back from the store: the next cell may be typed before it does."""
        self.field = QLineEdit()
        self.field.setObjectName("condition_field")
        self.field.returnPressed.connect(self._add)
        self.codes = CodeList(self.field)
        self.codes.chosen.connect(lambda code: self.condition_wished.emit(code, ""))
        self.table = QTableWidget(0, COLUMNS)
        self.table.setObjectName("condition_table")
        self.table.setTabKeyNavigation(False)  # Tab leads on, except from a cell that is being edited
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column, (least, _most) in WIDTHS.items():
            self.table.setColumnWidth(column, least)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setHighlightSections(False)  # bold where something is chosen tells nothing
        self.kinds = KindDelegate(self.table)
        self.kinds.chosen.connect(self._choose_kind)
        self.table.setItemDelegateForColumn(KIND, self.kinds)
        self.cells = CellDelegate(self.table)
        self.cells.opened.connect(self._name_cell)
        for column in AMENDABLE:
            self.table.setItemDelegateForColumn(column, self.cells)
        self.table.cellChanged.connect(self._amend)
        self.table.cellDoubleClicked.connect(self._say_fixed)
        self.remove = QPushButton()
        self.remove.setObjectName("condition_remove")
        self.remove.clicked.connect(self._remove)
        self.reason = ReasonLine("strike_reason")
        self.reason.given.connect(self._strike)
        self.reason.left.connect(self.table.setFocus)
        layout, row = QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field, 1)
        row.addWidget(self.remove)
        layout.addWidget(self.table)
        layout.addWidget(self.codes)
        layout.addLayout(row)
        layout.addWidget(self.reason)
        self.setTabOrder(self.field, self.table)  # from the words to what they still lack
        self.setTabOrder(self.table, self.remove)

    def show_conditions(self, snapshot: VotingSnapshot, voice: Voice) -> None:
        """Fill the table; after the resolution nothing can be edited any more."""
        self._rows = tuple(row for row in snapshot.conditions if row.struck is None)
        self.kinds.voice = voice
        self._speak()
        frozen = snapshot.resolution is not None
        here = {(row.id, part): getattr(row, part) for row in self._rows for part in ("kind", *AMENDABLE.values())}
        self._typed = {} if frozen else {at: text for at, text in self._typed.items() if here.get(at, text) != text}
        self.codes.show_codes([] if frozen else [(code, text) for code, _kind, text in snapshot.templates])
        self.field.setEnabled(not frozen)
        self.remove.setEnabled(not frozen)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers if frozen else EDITED_BY)
        self.table.blockSignals(True)  # filling is no wish of the user's
        more = len(self._rows) > self.table.rowCount()
        self.table.setRowCount(len(self._rows))
        for index, row in enumerate(self._rows):
            number = f"{row.number}*" if row.mandatory else str(row.number)
            parts = self._parts(row)
            kind = ConditionKind(parts["kind"])
            texts = (number, voice.word(kind), *(_shown(parts, part, voice) for part in AMENDABLE.values()))
            for column, text in enumerate(texts):
                self._write(index, column, text, fixed=not column or (row.mandatory and column in (KIND, TEXT)))
        for column, (least, most) in WIDTHS.items():
            self.table.setColumnWidth(column, max(least, min(most, self.table.sizeHintForColumn(column) + 8)))
        self.table.blockSignals(False)
        if more:
            self._turn_to_new()

    def _write(self, row: int, column: int, text: str, *, fixed: bool) -> None:
        """Only what differs: a cell that is being edited keeps what was typed."""
        item = self.table.item(row, column)
        if item is None:
            item = QTableWidgetItem(text)
            self.table.setItem(row, column, item)
        elif item.text() != text:
            item.setText(text)
        item.setToolTip(text)
        if fixed:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
        else:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)

    def _turn_to_new(self) -> None:
        """The last row is new: its first empty cell is where the keyboard goes on."""
        lacking = _lacking(self._rows[-1])
        self.table.setCurrentCell(len(self._rows) - 1, lacking[0] if lacking else OWNER)

    def turn_to_what_is_missing(self, _why: BaseException | None = None) -> None:
        """To the first empty cell of the list, with the keyboard; nothing where every condition is complete."""
        for at, row in enumerate(self._rows):
            if lacking := _lacking(row):
                self.table.setCurrentCell(at, lacking[0])
                self.table.setFocus()
                return

    def turn_to(self, condition: ConditionId) -> None:
        """To one condition with the keyboard, to what it lacks where it lacks anything."""
        for at, row in enumerate(self._rows):
            if row.id == condition:
                self.table.setCurrentCell(at, next(iter(_lacking(row)), TEXT))
                self.table.setFocus()

    def _speak(self) -> None:
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
        self.field.setPlaceholderText(translate("ConditionsPanel", "F8: a code or own words, Enter"))
        self.remove.setText(translate("ConditionsPanel", "Remove the condition"))

    def _add(self) -> None:
        typed = unicodedata.normalize("NFKC", self.field.text()).strip()
        if not typed:
            return
        code = typed if typed in self.codes.known else ""
        if not code and not any(character.isalpha() for character in typed):
            template = QCoreApplication.translate(
                "ConditionsPanel", "There is no condition with the code {code}. Take one of the list, or write words."
            )
            self.noticed.emit(template.format(code=typed))
            return
        self.condition_wished.emit(code, "" if code else self.field.text().strip())
        self.field.clear()

    def _parts(self, row: ConditionRow) -> dict[str, object]:
        """Kind, text, owner, due and proof as chosen and typed, else as stored."""
        return {part: self._typed.get((row.id, part), getattr(row, part)) for part in ("kind", *AMENDABLE.values())}

    def _say_fixed(self, row: int, column: int) -> None:
        """Whoever tries to edit the policy's text is told why it stays and what can be done."""
        if column in (KIND, TEXT) and 0 <= row < len(self._rows) and self._rows[row].mandatory:
            self.noticed.emit(
                QCoreApplication.translate(
                    "ConditionsPanel",
                    "Kind and text of * are the policy's. Strike it out with a reason, then add your own.",
                )
            )

    def _amend(self, row: int, column: int) -> None:
        item = self.table.item(row, column)
        if item is not None and column in AMENDABLE and 0 <= row < len(self._rows):
            condition = self._rows[row]
            typed = item.text().strip()
            self._typed[condition.id, AMENDABLE[column]] = self._due(typed) if column == DUE else typed
            self.amended.emit(condition.id, self._parts(condition), AMENDABLE[column])

    def _due(self, typed: str) -> str:
        """As it is stored; a day typed shortly is the next such, and stands in the cell in full once it is left."""
        coming = None if self.day is None else coming_day(typed, self.day)
        return stored_due(typed) if coming is None else Due(DueKind.ON, coming).text

    def _name_cell(self, editor: QLineEdit, row: int, column: int) -> None:
        """By its name and its condition what is half typed is kept and put back."""
        item = self.table.item(row, column)
        editor.setObjectName(f"condition_cell_{AMENDABLE[column]}")
        editor.setProperty("about", f"{AMENDABLE[column]} {self._rows[row].id}")
        editor.setProperty("stands", "" if item is None else item.text())

    def _choose_kind(self, row: int, kind: ConditionKind) -> None:
        condition = self._rows[row] if 0 <= row < len(self._rows) else None
        if condition is not None and self._parts(condition)["kind"] is not kind:
            self._typed[condition.id, "kind"] = kind
            self.amended.emit(condition.id, self._parts(condition), "kind")

    def forget(self, condition: ConditionId) -> None:
        """What was typed last for a condition was refused: its cells show again what is stored."""
        self._typed = {at: text for at, text in self._typed.items() if at[0] != condition}

    def _remove(self) -> None:
        """Take the selected condition away; a mandatory one is struck out, and the line below asks for the reason."""
        row = self.table.currentRow()
        if not 0 <= row < len(self._rows):
            return
        if not self._rows[row].mandatory:
            self.removal_wished.emit(self._rows[row].id)
            return
        self._struck = self._rows[row]
        self.reason.setProperty("about", str(self._struck.id))
        template = QCoreApplication.translate(
            "ConditionsPanel", "Why is condition {number} struck out? Enter strikes it out, Esc leaves it"
        )
        self.reason.ask(template.format(number=self._struck.number))

    def _strike(self, reason: str) -> None:
        if self._struck is not None:
            self.strike_wished.emit(self._struck.id, reason)
            self._struck = None
        self.table.setFocus()

    def leave(self) -> None:
        """Another case is opened: what was begun for this one is not done to the next."""
        self.field.setText("")  # unlike clear() it leaves nothing to undo
        self.reason.forget()
        self._struck = None


def _lacking(row: ConditionRow) -> list[int]:
    """The columns in which nothing stands."""
    return [column for column, part in AMENDABLE.items() if not getattr(row, part).strip()]


def _shown(parts: Mapping[str, object], part: str, voice: Voice) -> str:
    """As the cell says it: a due date in words, everything else as it stands."""
    text = str(parts[part])
    return voice.spoken(said_due(text)) if part == AMENDABLE[DUE] else text
