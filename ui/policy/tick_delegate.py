# SPDX-License-Identifier: Apache-2.0
"""Boxes to tick in the cells of a table, told from the ground in the dark too."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import colours_of


class TickDelegate(QStyledItemDelegate):
    """The style takes the edge of a box from the window's ground; a table's own palette would light its grid too."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        palette = QPalette(option.palette)
        palette.setColor(QPalette.ColorRole.Window, QColor(colours_of(palette).edge))
        option.palette = palette
