# SPDX-License-Identifier: Apache-2.0
"""One question before something that is not easily taken back; Escape leaves everything as it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def question_box(parent: QWidget, name: str, text: str, leave: str) -> QMessageBox:
    """The box, to be given its other button and opened; `leave` is what the button that changes nothing says."""
    box = QMessageBox(QMessageBox.Icon.Question, parent.window().windowTitle(), text, parent=parent)
    box.setObjectName(name)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setDefaultButton(box.addButton(leave, QMessageBox.ButtonRole.RejectRole))
    return box
