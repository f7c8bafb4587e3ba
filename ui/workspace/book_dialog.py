# SPDX-License-Identifier: Apache-2.0
"""Asks for the passphrase of private notes: the own one, or a new one where there is none yet."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from models.keys.secret_words import LEAST_DIFFERENT, LEAST_LENGTH, is_secret
from ui.widgets.secret_line import SecretLine


class BookDialog(QDialog):
    """One line for a passphrase that was chosen before, two for a new one. It says what forgetting means."""

    opened = Signal(str, str)
    """Who, and the passphrase."""
    begun = Signal(str, str)
    """Who, and a new passphrase, typed twice alike."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("note_book")
        self.setMinimumWidth(520)
        self.people = QComboBox()
        self.people.setObjectName("note_author")
        self.about, self.lost, self.said = QLabel(), QLabel(), QLabel()
        self.secret, self.again = SecretLine("passphrase"), SecretLine("passphrase_again")
        self.forgotten, self.go = QPushButton(), QPushButton()
        self.forgotten.setObjectName("passphrase_forgotten")
        self.go.setObjectName("passphrase_given")
        self.forgotten.setAutoDefault(False)
        self.go.setDefault(True)
        self._have: dict[str, bool] = {}
        self._anew = False
        layout = QVBoxLayout(self)
        for label in (self.about, self.lost, self.said):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.said.setObjectName("book_said")
        for widget in (self.people, self.about, self.secret, self.again, self.lost, self.said, self.go, self.forgotten):
            layout.addWidget(widget)
        self.people.currentTextChanged.connect(lambda _name: self._ask(anew=False))
        self.forgotten.clicked.connect(lambda: self._ask(anew=True))
        self.go.clicked.connect(self._give)

    def ask(self, people: Sequence[tuple[str, bool]], first: str) -> None:
        """Ask one of these people, each with whether a passphrase was chosen; `first` is taken to sit here."""
        self._have = dict(people)
        self.setWindowTitle(self.tr("Private notes"))
        self.people.setAccessibleName(self.tr("Whose notes"))
        self.people.blockSignals(True)
        self.people.clear()
        self.people.addItems(list(self._have))
        self.people.setCurrentText(first)
        self.people.blockSignals(False)
        self._ask(anew=False)
        self.open()
        self.secret.setFocus()

    def say(self, text: str) -> None:
        """What is wrong; the passphrase is asked once more."""
        self.said.setText(text)
        self.go.setEnabled(True)
        self.secret.setFocus()

    def done(self, result: int) -> None:
        """Nothing of what was typed stays."""
        for line in (self.secret, self.again):
            line.blank()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the second line before it gives the passphrase."""
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and self.secret.hasFocus() and not self.again.isHidden():
            self._go_on()
        else:
            super().keyPressEvent(event)

    def _go_on(self) -> None:
        """To the second line; a passphrase that will be refused is not typed twice."""
        if not self.secret.text() or is_secret(self.secret.text()):
            self.said.setText("")
            self.again.setFocus()
            return
        needed = self.tr("It needs at least {least} characters, {different} of them different, and not only digits.")
        self.said.setText(needed.format(least=LEAST_LENGTH, different=LEAST_DIFFERENT))

    @property
    def person(self) -> str:
        """Who is asked."""
        return self.people.currentText()

    @property
    def _new(self) -> bool:
        return self._anew or not self._have.get(self.people.currentText(), False)

    def _ask(self, *, anew: bool) -> None:
        self._anew = anew
        for line in (self.secret, self.again):
            line.blank()
        self.said.setText("")
        self.go.setEnabled(True)
        new = self._new
        self.again.setHidden(not new)
        self.forgotten.setHidden(new)
        self.secret.setPlaceholderText(self.tr("passphrase of your own"))
        self.again.setPlaceholderText(self.tr("the same once more"))
        self.forgotten.setText(self.tr("I have forgotten it: begin anew …"))
        self.go.setText(self.tr("Begin with this passphrase") if new else self.tr("Open my notes"))
        least = self.tr("Choose a passphrase for your notes and your preparation file: at least {least} characters.")
        asked = self.tr("Your own passphrase, the same as for your preparation file.")
        self.about.setText(least.format(least=LEAST_LENGTH) if new else asked)
        lost = self.tr("Nobody can open the notes for you. A forgotten passphrase means that they are lost.")
        if anew:
            lost = self.tr("The notes under the forgotten passphrase stay shut and are lost. New ones begin here.")
        self.lost.setText(lost)
        self.secret.setFocus()

    def _give(self) -> None:
        person, secret, again = self.people.currentText(), self.secret.taken(), self.again.taken()
        if not secret:
            self.secret.setFocus()
        elif not self._new:
            self.go.setEnabled(False)
            self.said.setText(self.tr("The notes are being opened …"))
            self.opened.emit(person, secret)
        elif secret != again:
            self.say(self.tr("The two are not the same. Type both once more."))
        else:
            self.go.setEnabled(False)
            self.begun.emit(person, secret)
