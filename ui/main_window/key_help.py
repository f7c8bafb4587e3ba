# SPDX-License-Identifier: Apache-2.0
"""F1: all keys that work, searchable, made from the actions themselves."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QLineEdit, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from ui.widgets.text_size import rows_of_height


class KeyHelp(QDialog):
    """Menu, action and keys; typing narrows the list, Esc closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("key_help")
        self.search, self.table = QLineEdit(), QTableWidget(0, 3)
        self.search.setObjectName("key_search")
        self.table.setObjectName("key_table")
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        rows_of_height(self.table, 24)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.search.textChanged.connect(self._narrow)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.table)
        self.resize(640, 620)

    def show_keys(self, listed: list[tuple[str, str, str]]) -> None:
        self.setWindowTitle(self.tr("Keys"))
        self.search.setPlaceholderText(self.tr("Search"))
        self.table.setHorizontalHeaderLabels([self.tr("Menu"), self.tr("Action"), self.tr("Keys")])
        self.table.setRowCount(len(listed))
        for row, texts in enumerate(listed):
            for column, text in enumerate(texts):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.search.clear()
        self.search.setFocus()
        self.open()

    def _narrow(self, typed: str) -> None:
        for row in range(self.table.rowCount()):
            texts = (self.table.item(row, column) for column in range(3))
            found = any(item is not None and typed.casefold() in item.text().casefold() for item in texts)
            self.table.setRowHidden(row, not found)
