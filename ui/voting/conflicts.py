# SPDX-License-Identifier: Apache-2.0
"""Conflicts of interest as the room declares them when it is asked: a recusal by number, or none at all by a key."""

import re

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.widgets.text_size import at_least_high

RECUSAL = re.compile(r"([0-9０-９]+)\s*[,:;、，：；.]?\s*(\S.*)")


class ConflictForm(QWidget):
    """Names whom the question is put to; shown while somebody has not declared, or where a recusal is wanted."""

    none_declared = Signal()
    """Everybody named says that nothing keeps them from the case."""
    recusal_declared = Signal(int, str)
    """A member's number and the reason in words."""
    noticed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conflicts")
        self.question = QLabel()
        self.question.setObjectName("conflict_question")
        self.question.setWordWrap(True)
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.field, self.none = QLineEdit(), QPushButton()
        self.field.setObjectName("recusal_field")
        self.none.setObjectName("no_conflict")
        self.none.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for widget in (self.field, self.none):
            at_least_high(widget, 25)
        self.field.returnPressed.connect(self._declare)
        self.none.clicked.connect(self.none_declared)
        layout, row = QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.question)
        row.addWidget(self.field, 1)
        row.addWidget(self.none)
        layout.addLayout(row)
        self.hide()

    def show_undeclared(self, names: str) -> None:
        """`names` of those in the room who have declared nothing yet; without any the form goes away."""
        translate = QCoreApplication.translate
        self.question.setText(
            translate("ConflictForm", "Put to the room: has anybody a conflict of interest? {names}").format(
                names=names
            )
        )
        self.field.setPlaceholderText(translate("ConflictForm", "Who has: number and reason, Enter (Ctrl+R)"))
        self.none.setText(translate("ConflictForm", "None of them has (Ctrl+K)"))
        self.none.setVisible(bool(names))
        self.question.setVisible(bool(names))
        self.setVisible(bool(names) or self.field.hasFocus())

    def leave(self) -> None:
        """Another case is opened: nobody is recused in it by what was typed for this one."""
        self.field.setText("")

    def ask_who(self) -> None:
        """Ctrl+R: to the field for a member who has a conflict."""
        self.show()
        self.field.setFocus()

    def _declare(self) -> None:
        found = RECUSAL.fullmatch(self.field.text().strip())
        if found is None:
            self.noticed.emit(
                QCoreApplication.translate("ConflictForm", "Type the member's number and the reason, like: 3 brother")
            )
            return
        self.recusal_declared.emit(int(found[1]), found[2])
        self.field.setText("")  # unlike clear() it leaves nothing to undo
