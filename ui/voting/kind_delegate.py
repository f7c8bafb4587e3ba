# SPDX-License-Identifier: Apache-2.0
"""When a condition binds, chosen in its cell: a digit from 1 to 5, the arrows, or the mouse."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from models.terms import ConditionKind
from reports.voice import Voice

Index = QModelIndex | QPersistentModelIndex


class KindDelegate(QStyledItemDelegate):
    """Offers the five kinds with their digits; what is chosen leaves by a signal, and the cell follows the record."""

    chosen = Signal(int, object)
    """The row, and the `ConditionKind`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.voice = Voice("en")

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Digits lead to their kind, since each entry begins with its own."""
        del option, index
        box = QComboBox(parent)
        box.setObjectName("condition_kind")
        for digit, kind in enumerate(ConditionKind, start=1):
            box.addItem(f"{digit} {self.voice.word(kind)}", kind.value)
        return box

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Over the cell, and as wide as its words are."""
        super().updateEditorGeometry(editor, option, index)
        editor.resize(max(editor.width(), editor.sizeHint().width()), editor.height())

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            words = [self.voice.word(kind) for kind in ConditionKind]
            now = str(index.data())
            editor.setCurrentIndex(words.index(now) if now in words else 0)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """The cell itself is written when the record says so."""
        del model
        if isinstance(editor, QComboBox):
            self.chosen.emit(index.row(), ConditionKind(editor.currentData()))
