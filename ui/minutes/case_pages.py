# SPDX-License-Identifier: Apache-2.0
"""Pages to look through: what is typed is marked in them, Enter goes to the next place."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtPdf import QPdfDocument, QPdfSearchModel
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.minutes.page_view import PageView


class CasePages(QWidget):
    """Pages and a field to find words in them; a document that is not there has no pages."""

    left = Signal()
    """Esc in the field: back to where the reader came from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content, self._buffer = QByteArray(), QBuffer(self)
        self.document, self.hits = QPdfDocument(self), QPdfSearchModel(self)
        self.hits.setDocument(self.document)
        self.view = PageView(self)
        self.view.setObjectName("case_pages_view")
        self.view.setDocument(self.document)
        self.view.setSearchModel(self.hits)
        self.field, self.note = QLineEdit(), QLabel()
        self.field.setObjectName("case_pages_find")
        self.note.setObjectName("case_pages_note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.field.textChanged.connect(self._find)
        self.field.returnPressed.connect(lambda: self.step(1))
        self.hits.countChanged.connect(self._count)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.view, 1)
        self.show_pages(b"")

    def retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Find in the pages: a line, a method, a name; Enter goes on"))
        self._count()

    def show_pages(self, content: bytes) -> None:
        """Show these pages from the first one on; no bytes mean none."""
        self.field.clear()
        self._buffer.close()
        self._content = QByteArray(content)
        self._buffer.setData(self._content)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.close()
        if content:
            self.document.load(self._buffer)
        self.field.setEnabled(bool(content))
        self.view.verticalScrollBar().setValue(0)

    def step(self, by: int) -> None:
        """To the next place found, or the one before; behind the last comes the first."""
        if self.hits.count():
            place = (self.view.currentSearchResultIndex() + by) % self.hits.count()
            self.view.setCurrentSearchResultIndex(place)
            found = self.hits.resultAtIndex(place)
            self.view.pageNavigator().jump(found.page(), found.location(), 0)
            self._count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _find(self, text: str) -> None:
        self.view.setCurrentSearchResultIndex(-1)
        self.hits.setSearchString(text.strip())
        self._count()

    def _count(self) -> None:
        count = self.hits.count()
        if not self.field.text().strip():
            self.note.clear()
        elif not count:
            self.note.setText(self.tr("not on these pages"))
        else:
            place = max(self.view.currentSearchResultIndex(), 0) + 1
            self.note.setText(self.tr("place {place} of {count}").format(place=place, count=count))
