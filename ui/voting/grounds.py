# SPDX-License-Identifier: Apache-2.0
"""Why a case goes back or is refused: reason codes, and for each the lines that it is about."""

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from models.snapshots.voting import ResolutionRow, VotingSnapshot
from models.terms import LineKey, ReasonCode
from reports.voice import Voice

CODE_COLUMN = 0x0100
LINES = re.compile(r"[A-Z]+[0-9.]*")


class Grounds(QWidget):
    """Codes are chosen in the list; below it the lines of the code that is marked are typed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("resolution_grounds")
        self.list, self.lines = QListWidget(), QLineEdit()
        self.list.setObjectName("resolution_codes")
        self.list.setSelectionMode(QListWidget.SelectionMode.MultiSelection)
        self.list.setMaximumHeight(96)
        self.lines.setObjectName("resolution_lines")
        self.setFocusProxy(self.list)
        self._typed: dict[ReasonCode, str] = {}
        for code in ReasonCode:
            item = QListWidgetItem()
            item.setData(CODE_COLUMN, code.value)
            self.list.addItem(item)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        layout.addWidget(self.lines)
        self.list.currentItemChanged.connect(lambda _now, _before: self._show_lines())
        self.lines.textEdited.connect(self._take_lines)

    def forget(self) -> None:
        """Another case is opened."""
        self.list.clearSelection()
        self._typed = {}
        self._show_lines()

    def show_grounds(self, resolved: ResolutionRow | None, snapshot: VotingSnapshot, voice: Voice) -> None:
        """The policy's words for the codes; of an adopted resolution its own lines, which stay as they are."""
        if resolved is not None:
            self._typed = {code: " ".join(lines) for code, lines in resolved.reason_lines}
            self._show_lines()
        for field in (self.list, self.lines):
            field.setEnabled(resolved is None)
        for index in range(self.list.count()):
            item = self.list.item(index)
            item.setText(voice.spoken(snapshot.reason(ReasonCode(item.data(CODE_COLUMN)))))
        self.lines.setPlaceholderText(
            QCoreApplication.translate("Grounds", "Lines that the marked reason is about, by their codes: P1 A5")
        )

    def codes(self) -> tuple[ReasonCode, ...]:
        return tuple(ReasonCode(item.data(CODE_COLUMN)) for item in self.list.selectedItems())

    def lines_by_code(self) -> dict[ReasonCode, tuple[LineKey, ...]]:
        """The lines of each chosen code that has any."""
        typed = {code: LINES.findall(self._typed.get(code, "").upper()) for code in self.codes()}
        return {code: tuple(map(LineKey, lines)) for code, lines in typed.items() if lines}

    def _show_lines(self) -> None:
        text = self._typed.get(self._marked(), "")
        self.lines.setProperty("about", self._marked().value)
        if self.lines.text() != text:
            self.lines.setText(text)

    def _take_lines(self, text: str) -> None:
        """Whoever names the lines of a reason chooses it."""
        code = self._marked()
        self._typed[code] = text
        self.list.setCurrentRow(tuple(ReasonCode).index(code))
        if text.strip():
            self.list.currentItem().setSelected(True)

    def _marked(self) -> ReasonCode:
        return tuple(ReasonCode)[max(0, self.list.currentRow())]
