# SPDX-License-Identifier: Apache-2.0
"""F1: all keys that work, searchable, made from the actions themselves; all but those of the methods can change."""

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.main_window.actions import Actions, Listed
from ui.main_window.own_keys import OwnKeys
from ui.widgets.text_size import rows_of_height

NAME = Qt.ItemDataRole.UserRole
MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


class KeyHelp(QDialog):
    """Menu, action and keys; typing narrows the list, Enter waits for another key, Esc closes it."""

    def __init__(self, actions: Actions, own: OwnKeys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("key_help")
        self._actions, self._own = actions, own
        self._waiting: str | None = None
        self.search, self.table, self.note = QLineEdit(), QTableWidget(0, 3), QLabel()
        for widget, name in ((self.search, "key_search"), (self.table, "key_table"), (self.note, "key_note")):
            widget.setObjectName(name)
            widget.installEventFilter(self)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        rows_of_height(self.table, 24)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.search.textChanged.connect(self._narrow)
        layout = QVBoxLayout(self)
        for widget in (self.search, self.table, self.note):
            layout.addWidget(widget)
        self.resize(680, 640)

    def show_keys(self) -> None:
        """Fill and open, ready to search; where it is open already, close it."""
        if self.isVisible():
            self.reject()
            return
        self.setWindowTitle(self.tr("Keys"))
        self.search.setPlaceholderText(self.tr("Search"))
        self.table.setHorizontalHeaderLabels([self.tr("Menu"), self.tr("Action"), self.tr("Keys")])
        listed = self._actions.listed()
        self.table.setRowCount(len(listed))
        for row, each in enumerate(listed):
            self._show_row(row, each)
        self._stop_waiting()
        self.search.clear()
        self.search.setFocus()
        self.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down leads from the search into the list; there Enter and Delete concern the keys of a row."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            if self._waiting is not None:
                if event.type() == QEvent.Type.KeyPress:
                    self._take(event.keyCombination())
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._press(watched, event)
        return super().eventFilter(watched, event)

    def _press(self, watched: QObject, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if QKeySequence(event.keyCombination()) in self._actions.actions["keys"].shortcuts():
            self.reject()  # the window, which hears them otherwise, is behind this
            return True
        if watched is self.search and key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_to_first()
            return True
        name = self._name()
        if watched is not self.table or name is None:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._wait_for(name)
            return True
        if key == Qt.Key.Key_Delete:
            self.note.setText(self._own.reset(name) or self._usual_note())
            self._show_row(self.table.currentRow(), self._actions.entry(name))
            return True
        return False

    def _go_to_first(self) -> None:
        first = next((row for row in range(self.table.rowCount()) if not self.table.isRowHidden(row)), None)
        if first is not None:
            self.table.setCurrentCell(first, 0)
            self.table.setFocus()

    def _name(self) -> str | None:
        item = self.table.item(self.table.currentRow(), 0)
        return None if item is None else str(item.data(NAME))

    def _wait_for(self, name: str) -> None:
        if self._own.is_fixed(name):
            self.note.setText(self.tr("The keys of the methods never change."))
            return
        self._waiting = name
        words = self._actions.actions[name].text()
        self.note.setText(self.tr("Press the key for “{action}”; Esc leaves it as it is.").format(action=words))

    def _take(self, pressed: QKeyCombination) -> None:
        name = self._waiting
        if name is None or pressed.key() in MODIFIERS:
            return
        if pressed.key() == Qt.Key.Key_Escape:
            self._stop_waiting()
            return
        refusal = self._own.why_not(name, pressed)
        if refusal:
            self.note.setText(refusal)
            return
        self._own.change(name, pressed)
        self._show_row(self.table.currentRow(), self._actions.entry(name))
        self._stop_waiting()

    def _stop_waiting(self) -> None:
        self._waiting = None
        self.note.setText(self._usual_note())

    def _usual_note(self) -> str:
        return self.tr("Enter on a row changes its key, Delete gives back the one it came with.")

    def _show_row(self, row: int, each: Listed) -> None:
        for column, text in enumerate((each.menu, each.action, each.keys)):
            item = QTableWidgetItem(text)
            item.setData(NAME, each.name)
            self.table.setItem(row, column, item)

    def _narrow(self, typed: str) -> None:
        for row in range(self.table.rowCount()):
            texts = (self.table.item(row, column) for column in range(3))
            found = any(item is not None and typed.casefold() in item.text().casefold() for item in texts)
            self.table.setRowHidden(row, not found)
