# SPDX-License-Identifier: Apache-2.0
"""The gate as a list of sentences; each unmet one leads to its offender."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from models.snapshots.comparison import GateRow, GateView
from reports.voice import Voice
from ui.widgets.text_size import follow_text_size, scaled

ROW = Qt.ItemDataRole.UserRole
MET, UNMET = "✓", "×"
LEAST, MOST = 60, 190


class GateList(QListWidget):
    """Shows a gate; Enter or a double click on a sentence asks to be led to its line or question."""

    leads_to = Signal(object)
    """The `GateRow` chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("gate_list")
        self.setWordWrap(True)
        self._gate: tuple[GateView, Voice] | None = None
        self._shown: tuple[GateView, str] | None = None
        """What is written in the list: of a long case nobody writes 400 sentences a key that nobody sees."""
        self.itemActivated.connect(self._lead)
        follow_text_size(self, self._fit)

    def show_gate(self, gate: GateView, voice: Voice) -> None:
        """Say what the gate asks for, at once where the list is seen, else as soon as it is."""
        self._gate = gate, voice
        if self.isVisible():
            self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        self._fill()
        super().showEvent(event)

    def _fill(self) -> None:
        """Unmet sentences first, what concerns the room before the lines; the reader's place is kept."""
        if self._gate is None:
            return
        gate, voice = self._gate
        if self._shown == (gate, voice.language):
            return
        self._shown = gate, voice.language
        place = self.currentRow()
        self.clear()
        for row in sorted(gate.rows, key=lambda row: (row.met, row.line is not None)):
            item = QListWidgetItem(f"{MET if row.met else UNMET}  {voice.say(row.said)}")
            item.setData(ROW, row)
            font = item.font()
            font.setBold(not row.met)
            item.setFont(font)
            self.addItem(item)
        if gate.proposal is not None:
            self.addItem(QListWidgetItem(f"△  {voice.say(gate.proposal)}"))
        self.setCurrentRow(max(0, min(place, self.count() - 1)))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)  # a layout that is being done forgets what it is asked for meanwhile

    def _fit(self) -> None:
        """As high as its sentences, up to a measure: a list that scrolls in a page that scrolls hides what is unmet."""
        self.doItemsLayout()
        wanted = self.contentsSize().height() + 2 * self.frameWidth()
        self.setMinimumHeight(max(scaled(LEAST), min(wanted, scaled(MOST))))

    def _lead(self, item: QListWidgetItem) -> None:
        row = item.data(ROW)
        if isinstance(row, GateRow) and not row.met:
            self.leads_to.emit(row)
