# SPDX-License-Identifier: Apache-2.0
"""The conditions of the policy with their codes, to be read while the next condition is typed."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

CODE = Qt.ItemDataRole.UserRole
LINES = 4
"""How many are seen at once."""


class CodeList(QListWidget):
    """Shown while its field has the keyboard; what is typed narrows it, a click takes a condition."""

    chosen = Signal(str)
    """The code of the condition clicked."""
    left = Signal()
    """Esc in the field: what is typed stays, the keyboard goes back to the votes."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__()
        self.setObjectName("condition_codes")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.itemClicked.connect(lambda item: self.chosen.emit(item.data(CODE)))
        self._field = field
        field.installEventFilter(self)
        field.textChanged.connect(self._narrow)
        self.hide()

    @property
    def known(self) -> frozenset[str]:
        """The codes that stand for a condition."""
        return frozenset(self.item(row).data(CODE) for row in range(self.count()))

    def show_codes(self, codes: list[tuple[str, str]]) -> None:
        """Codes with what they stand for."""
        self.clear()
        for code, text in codes:
            item = QListWidgetItem(f"{code}  {text}")
            item.setData(CODE, code)
            self.addItem(item)
        self.setFixedHeight(LINES * max(self.sizeHintForRow(0), 1) + 2 * self.frameWidth())
        self._narrow(self._field.text())

    def _narrow(self, typed: str) -> None:
        for row in range(self.count()):
            item = self.item(row)
            item.setHidden(typed.strip().casefold() not in item.text().casefold())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setVisible(event.type() is QEvent.Type.FocusIn and self.count() > 0)
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if watched is self._field and pressed == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        return super().eventFilter(watched, event)
