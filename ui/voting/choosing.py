# SPDX-License-Identifier: Apache-2.0
"""One member's sealed vote before it is given: a digit, own words, Enter. The choice stands here and nowhere else."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from models.snapshots.voting import VoterRow
from models.terms import Choice
from reports.voice import Voice
from ui.voting.own_words import OwnWords, OwnWordsLine
from ui.widgets.text_size import sized

CHOICES = tuple(Choice)


class Choosing(QWidget):
    """Shows the choices with their digits and the one that is chosen; Enter gives it, Esc leaves without a vote."""

    given = Signal(object, object)
    """`Choice` and `OwnWords`."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("choosing")
        self.setProperty("unkept", True)  # a sealed vote stands nowhere else, half typed or whole
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self._voice = Voice("en")
        self._voter: VoterRow | None = None
        self._offered: tuple[Choice, ...] = ()
        self._choice: Choice | None = None
        self._own = OwnWords()
        self._unseen = False
        self.offered, self.chosen, self.note = QLabel(), QLabel(), QLabel()
        self.own_words = OwnWordsLine()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        for label, name, pixels in (
            (self.offered, "choosing_offered", 22),
            (self.chosen, "choosing_chosen", 26),
            (self.note, "choosing_note", 15),
        ):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            sized(label, pixels)
        for widget in (self.offered, self.chosen, self.own_words, self.note):
            layout.addWidget(widget)
        layout.addStretch()
        self.own_words.given.connect(self._take_own_words)
        self.own_words.left.connect(self.setFocus)
        self.own_words.noticed.connect(self.say)

    def ask(self, voter: VoterRow, offered: tuple[Choice, ...], voice: Voice) -> None:
        """Let this member choose."""
        self.forget()
        self._voter, self._offered, self._voice = voter, offered, voice
        self.offered.setText(
            "\n".join(f"{n}   {voice.word(each)}" for n, each in enumerate(CHOICES, start=1) if each in offered)
        )
        self._show()
        self.setEnabled(True)
        self.setFocus()

    def forget(self) -> None:
        """Nothing is left of what was chosen and typed."""
        self._voter, self._choice, self._own = None, None, OwnWords()
        self.own_words.forget()
        for label in (self.offered, self.chosen, self.note):
            label.setText("")

    def keep_unseen(self, *, unseen: bool) -> None:
        """Whether the room sees the screen: what was chosen is not said on it."""
        self._unseen = unseen
        self.own_words.keep_unseen(unseen=unseen)
        if self._voter is not None:
            self._show()

    def say(self, text: str) -> None:
        """What is wrong with the vote as it stands."""
        self.note.setText(text)
        self.setEnabled(True)

    def _show(self) -> None:
        translate = QCoreApplication.translate
        if self._choice is None:
            self.chosen.setText(translate("Choosing", "Your vote: press its digit"))
            self.note.setText(translate("Choosing", "Esc leaves without a vote"))
            return
        if self._unseen:
            self.chosen.setText(
                translate("Choosing", "Your vote is chosen. It is not shown: the room sees this screen.")
            )
            self.note.setText(translate("Choosing", "Enter gives it, another digit changes it"))
            return
        parts = [self._voice.word(self._choice)]
        parts += [] if self._own.amount is None else [self._voice.wan(self._own.amount)]
        if self._own.months is not None:
            months = translate("Choosing", "{months} months", None, self._own.months)
            parts.append(months.format(months=self._own.months))
        rate = translate("Choosing", "{rate} a year")
        parts += [] if self._own.annual_rate is None else [rate.format(rate=self._voice.rate(self._own.annual_rate))]
        parts += [] if self._own.remark is None else [self._own.remark]
        template = translate("Choosing", "Your vote: {vote}")
        self.chosen.setText(template.format(vote=self._voice.listed(parts)))
        self.note.setText(
            translate(
                "Choosing", "Enter gives it, another digit changes it, F2 for an own amount, term, rate or remark"
            )
        )

    def _take_own_words(self, member: object, choice: Choice, own: OwnWords) -> None:
        self._choice, self._own = choice, own
        self._show()
        self.setFocus()

    def _give(self) -> None:
        if self._choice is None:
            self._show()
            return
        translate = QCoreApplication.translate
        self.note.setText(translate("Choosing", "The vote is being sealed …"))
        self.setEnabled(False)
        self.given.emit(self._choice, self._own)

    def _choose(self, choice: Choice) -> None:
        if choice in self._offered:
            self._choice, self._own = choice, self._own.with_choice(choice)
            self._show()
        else:
            template = QCoreApplication.translate("Choosing", "This ballot does not offer “{choice}”.")
            self.note.setText(template.format(choice=self._voice.word(choice)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_1
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if plain and 0 <= digit < len(CHOICES):
            self._choose(CHOICES[digit])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._give()
        elif event.key() == Qt.Key.Key_F2 and self._voter is not None and self._choice is not None:
            self.own_words.ask(self._voter.id, self._voter.name, self._choice, self._own, self._voice)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            if event.text().isprintable() and event.text():
                self._say_no_choice(event.text())
            super().keyPressEvent(event)

    def _say_no_choice(self, typed: str) -> None:
        template = QCoreApplication.translate("Choosing", "“{typed}” is no choice. Press one of the digits above.")
        self.note.setText(template.format(typed=typed))
