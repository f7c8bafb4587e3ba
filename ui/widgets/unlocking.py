# SPDX-License-Identifier: Apache-2.0
"""Asks one person for the own secret, or for the PIN of this sitting where there is one."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from models.keys.secret_words import PIN_DIGITS, is_pin, same_form
from ui.widgets.secret_line import SecretLine

WIDEST = 620


class Unlocking(QWidget):
    """A line for the secret and one for a new PIN, or a line for the PIN: its sixth digit sends it."""

    secret_given = Signal(str, str, str)
    """Who, the secret, and the PIN that is to open the key again in this sitting, or nothing."""
    pin_given = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = ""
        """Who is asked; nobody while the form is blank."""
        self.secret, self.new_pin, self.pin = (SecretLine(name) for name in ("secret", "new_pin", "pin"))
        self.note = QLabel()
        self.note.setObjectName("unlocking_note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.secret, self.new_pin, self.pin, self.note):
            layout.addWidget(widget)
        for line in (self.secret, self.new_pin, self.pin):
            line.setMaximumWidth(WIDEST)
        self.pin.textEdited.connect(self._send_whole_pin)

    def ask(self, person: str, *, by_pin: bool) -> None:
        """Ask this person; whatever another one typed is gone."""
        translate = QCoreApplication.translate
        self.blank()
        self.person = person
        self.secret.setPlaceholderText(translate("Unlocking", "secret, then Enter"))
        self.new_pin.setPlaceholderText(
            translate("Unlocking", "six digits of your choice open the key again in this sitting; may be left out")
        )
        self.pin.setPlaceholderText(translate("Unlocking", "six-digit PIN; F2 for the secret"))
        for line in (self.secret, self.new_pin):
            line.setVisible(not by_pin)
        self.pin.setVisible(by_pin)
        self.setEnabled(True)
        (self.pin if by_pin else self.secret).setFocus()

    def say(self, text: str) -> None:
        """What is wrong, or that something is under way."""
        self.note.setText(text)

    def blank(self) -> None:
        """Nobody is asked, nothing is left of what was typed."""
        self.person = ""
        for line in (self.secret, self.new_pin, self.pin):
            line.blank()
        self.note.setText("")

    def _send_whole_pin(self, typed: str) -> None:
        if len(same_form(typed)) >= PIN_DIGITS:
            self.pin_given.emit(self.person, self.pin.taken())

    def _send_secret(self) -> None:
        translate = QCoreApplication.translate
        if self.new_pin.text() and not is_pin(self.new_pin.text()):
            self.new_pin.blank()
            self.new_pin.setFocus()
            self.say(translate("Unlocking", "A PIN is six digits."))
        elif self.secret.text():
            self.say(translate("Unlocking", "The key is being opened …"))
            self.setEnabled(False)
            self.secret_given.emit(self.person, self.secret.taken(), self.new_pin.taken())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.secret.isVisible():
                self._send_secret()
        elif event.key() == Qt.Key.Key_F2 and self.pin.isVisible():
            self.ask(self.person, by_pin=False)
        else:
            super().keyPressEvent(event)
