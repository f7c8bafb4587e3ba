# SPDX-License-Identifier: Apache-2.0
"""A case of the agenda by a part of its name, by the first letters of its pinyin, or by its number."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from models.rules.initials import is_meant
from models.snapshots.agenda import AgendaRow
from reports.voice import Voice
from ui.widgets.list_keys import ListKeys

ITEM = Qt.ItemDataRole.UserRole
LEAST_DIGITS = 3
"""Fewer digits are a place on the agenda, not a part of a case's number."""


class FindingForm(QDialog):
    """Typing narrows the list, Up and Down choose, Enter opens, Esc leaves."""

    opened = Signal(str)
    """The agenda item to open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("finding")
        self.field, self.cases, self.note = QLineEdit(), QListWidget(), QLabel()
        for widget, name in ((self.field, "finding_field"), (self.cases, "finding_cases"), (self.note, "finding_note")):
            widget.setObjectName(name)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self._rows: tuple[AgendaRow, ...] = ()
        self._voice = Voice("en")
        ListKeys(self.field, self._step, self._open)
        self.field.textChanged.connect(lambda _text: self._narrow())
        self.cases.itemActivated.connect(lambda _item: self._open())
        self.cases.itemClicked.connect(lambda _item: self._open())
        layout = QVBoxLayout(self)
        for widget in (self.field, self.cases, self.note):
            layout.addWidget(widget)
        self.resize(620, 360)

    def show_form(self, rows: Sequence[AgendaRow], voice: Voice) -> None:
        """Open with every case of the agenda."""
        self._rows, self._voice = tuple(rows), voice
        self.setWindowTitle(self.tr("Open a case"))
        self.field.setPlaceholderText(self.tr("Name, first letters of its pinyin, officer, or number"))
        self.note.setText(
            self.tr("Nothing of that name is on this agenda. Earlier decisions: Ctrl+Alt+A, the archive.")
        )
        self.field.clear()
        self._narrow()
        self.open()
        self.field.setFocus()

    def _step(self, by: int) -> None:
        self.cases.setCurrentRow(max(0, min(self.cases.count() - 1, self.cases.currentRow() + by)))

    def _narrow(self) -> None:
        typed = self.field.text().strip()
        self.cases.clear()
        for row in self._rows:
            if _is_wanted(typed, row):
                officers = self._voice.listed((row.lead_officer, row.second_officer))
                item = QListWidgetItem(
                    f"{row.position}  {row.client_on_wall}  {self._voice.wan(row.requested)}  {officers}"
                )
                item.setData(ITEM, str(row.id))
                self.cases.addItem(item)
        self.cases.setCurrentRow(0)
        self.note.setVisible(not self.cases.count())

    def _open(self) -> None:
        chosen = self.cases.currentItem() if self.cases.currentRow() >= 0 else None
        if chosen is not None:
            self.accept()
            self.opened.emit(str(chosen.data(ITEM)))


def _is_wanted(typed: str, row: AgendaRow) -> bool:
    if typed.isdecimal() and len(typed) < LEAST_DIGITS:
        return typed == str(row.position)
    return any(is_meant(typed, name) for name in (row.client, row.number, row.lead_officer, row.second_officer))
