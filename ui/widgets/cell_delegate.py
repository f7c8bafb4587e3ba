# SPDX-License-Identifier: Apache-2.0
"""Cells that are typed into, told while they are: what is half typed in one is not yet in the table."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget


class CellDelegate(QStyledItemDelegate):
    """The usual line of text over a cell."""

    opened = Signal(object, int, int)
    """The `QLineEdit`, and its row and column."""

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit):
            self.opened.emit(editor, index.row(), index.column())
        return editor
