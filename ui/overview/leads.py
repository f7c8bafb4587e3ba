# SPDX-License-Identifier: Apache-2.0
"""What is missing, as a list whose sentences lead to their line or question."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from models.snapshots.overview import MissingRow, OverviewSnapshot
from reports.voice import Voice
from ui.overview.block import OUTDATED

ROW = Qt.ItemDataRole.UserRole
HIGHEST = 200
"""In pixels; a longer list scrolls."""


class Leads(QListWidget):
    """Enter or a double click on a sentence asks to be led there."""

    leads_to = Signal(object)
    """The `MissingRow` chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("missing_list")
        self.setWordWrap(True)
        self._fitting = False
        self.itemActivated.connect(lambda item: self.leads_to.emit(item.data(ROW)))

    def show_missing(self, overview: OverviewSnapshot, voice: Voice) -> None:
        """The sentences about the room first, then those about lines; the reader's place is kept."""
        place = self.currentRow()
        self.clear()
        for row in sorted(overview.missing, key=lambda row: row.line is not None):
            self._add(f"×  {voice.say(row.said)}", row)
        if overview.proposal is not None:
            self._add(f"△  {voice.say(overview.proposal)}", MissingRow(overview.proposal, None, None))
        if not self.count():
            self._add(f"✓  {self.tr('Nothing is missing for a vote.')}", None)
        self.setCurrentRow(max(0, min(place, self.count() - 1)))
        self._fit()

    def outdate(self) -> None:
        """Take away sentences that may no longer be true; they lead nowhere until the new ones are here."""
        for item in map(self.item, range(self.count())):
            item.setSizeHint(self.visualItemRect(item).size())
            item.setText(OUTDATED)
            item.setData(ROW, None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences wrap anew with every other width; heights are settled once the layout above has settled widths."""
        super().resizeEvent(event)
        if not self._fitting and event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """As high as the sentences are, up to a limit; only beyond it there is a bar, which takes some of the width."""
        self._fitting = True
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doItemsLayout()
        rows = (self.visualItemRect(self.item(number)).height() for number in range(self.count()))
        wanted = sum(rows) + 2 * self.frameWidth()
        self.setFixedHeight(min(HIGHEST, wanted))
        if wanted > HIGHEST:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._fitting = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A page up or down is one of the overview, so that all of it can be read without a mouse."""
        if event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _add(self, text: str, row: MissingRow | None) -> None:
        item = QListWidgetItem(text)
        item.setData(ROW, row)
        self.addItem(item)
