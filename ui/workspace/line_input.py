# SPDX-License-Identifier: Apache-2.0
"""The one place for typing about a line: a figure with its reason, a cause, a question, an answer, own words."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto, unique

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QScrollBar, QSizePolicy, QVBoxLayout, QWidget

from models.terms import Said, Unit
from reports.voice import Voice
from ui.widgets.scrolled import Scrolled


@unique
class Purpose(Enum):
    """What is being typed."""

    CORRECT = auto()
    CAUSE = auto()
    ADOPT = auto()
    REASON = auto()
    QUESTION = auto()
    ANSWER = auto()


WITH_VALUE = (Purpose.CORRECT, Purpose.ADOPT)
Doubts = Callable[[Decimal], Iterable[Said]]
"""What is to be said of a number before it is stored: a caution, no refusal."""
Unfit = Callable[[str], str]
"""Why a text cannot be stored as it stands, nothing where it can."""


def no_doubts(_value: Decimal) -> Iterable[Said]:
    return ()


def fits(_text: str) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed and committed; `contrary` where Shift+Enter did it (an answer that does not agree)."""

    purpose: Purpose
    text: str
    value: Decimal | None = None
    contrary: bool = False


SCROLLING = {
    Qt.Key.Key_Up: QScrollBar.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QScrollBar.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QScrollBar.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QScrollBar.SliderAction.SliderPageStepAdd,
}


class Offered(Scrolled):
    """Words to choose from: as high as they need; where there is less room the arrows go through them."""

    def __init__(self) -> None:
        super().__init__()
        self.words = QLabel()
        self.words.setObjectName("input_offered")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setWidget(self.words)

    def offer(self, words: str) -> None:
        self.words.setText(words)
        self.setHidden(not words)
        self.verticalScrollBar().setValue(0)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.words.heightForWidth(self.viewport().width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class LineInput(QFrame):
    """Hidden until it is opened. Enter commits, Esc closes; what was typed is put back when it opens about the same."""

    committed = Signal(object, object)
    """`Typed`, and the subject that was given when it was opened."""
    opened = Signal()
    """Its fields are empty and say by the property `about` what they are about: what was half typed can be put back."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("line_input")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.title, self.note, self.offered = QLabel(), QLabel(), Offered()
        self.value, self.text = QLineEdit(), QLineEdit()
        self._purpose, self._unit = Purpose.CAUSE, Unit.MONEY
        self._subject: object = None
        self._voice = Voice("en")
        self._doubts: Doubts = no_doubts
        self._unfit: Unfit = fits
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        for widget, name in (
            (self.title, "input_title"),
            (self.offered, "input_offered_scroll"),
            (self.value, "input_value"),
            (self.text, "input_text"),
            (self.note, "input_note"),
        ):
            widget.setObjectName(name)
            layout.addWidget(widget)
        for label in (self.title, self.note):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        for edit in (self.value, self.text):
            edit.installEventFilter(self)
        self.value.textChanged.connect(self._echo)
        self.hide()

    def open_for(
        self,
        purpose: Purpose,
        subject: object,
        title: str,
        voice: Voice,
        unit: Unit = Unit.MONEY,
        doubts: Doubts = no_doubts,
        unfit: Unfit = fits,
    ) -> None:
        """Ask for what `purpose` needs; `subject` comes back with the answer, `doubts` are told beside a number."""
        if self.isHidden() or subject != self._subject:
            for edit in (self.value, self.text):
                edit.setText("")  # unlike clear() it leaves nothing to undo: words about another line stay there
        self._doubts, self._unfit = doubts, unfit
        self._purpose, self._subject, self._unit = purpose, subject, unit
        self.setProperty("about", str(subject))
        self.value.setVisible(purpose in WITH_VALUE)
        self.speak(title, voice)
        self.show()
        (self.value if purpose in WITH_VALUE else self.text).setFocus()
        self.opened.emit()

    def speak(self, title: str, voice: Voice) -> None:
        """Say in this language what is asked for, below its first line what is offered; what was typed stays."""
        self._voice = voice
        asked, _, offered = title.partition("\n")
        self.title.setText(asked)
        self.offered.offer(offered)
        self.value.setPlaceholderText(self.tr("Value, for instance 62000 or 6.2万"))
        hints = {
            Purpose.QUESTION: self.tr("Question, or the two digits of a template"),
            Purpose.ANSWER: self.tr("Answer — Enter: it agrees · Shift+Enter: it does not"),
            Purpose.CAUSE: self.tr("Cause of the deviation"),
        }
        self.text.setPlaceholderText(hints.get(self._purpose, self.tr("Reason")))
        self.note.setText(self.tr("Enter stores · Esc closes and keeps the text"))
        if self._purpose in WITH_VALUE:
            self._echo(self.value.text())

    def close_input(self) -> None:
        """Where it is closed already, the keyboard stays where it is."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Esc belong to the input and to nothing outside it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._commit(watched, contrary=shifted)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_input()
                return True
            if event.key() in SCROLLING:
                self.offered.verticalScrollBar().triggerAction(SCROLLING[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def _commit(self, field: QObject, *, contrary: bool) -> None:
        text = self.text.text().strip()
        value = self._read_value() if self._purpose in WITH_VALUE else None
        if self._purpose in WITH_VALUE and value is None:
            self.value.setFocus()
            return
        if not text:
            if field is self.text:
                self.note.setText(self.tr("A text is needed: it is printed in the minutes."))
            self.text.setFocus()
            return
        if unfit := self._unfit(text):
            self.note.setText(unfit)
            return
        subject, typed = self._subject, Typed(self._purpose, text, value, contrary)
        self.hide()
        self.committed.emit(typed, subject)
        self.closed.emit()

    def _read_value(self) -> Decimal | None:
        """The typed number, or what is wrong with it in the note."""
        from models.importers.numbers import NumberForm, ReadNumber, parse_number

        form = NumberForm.PERCENTAGE if self._unit is Unit.RATIO else NumberForm.AMOUNT
        read = parse_number(self.value.text(), form, calculation=True)
        if isinstance(read, ReadNumber):
            told = [*([] if read.echo is None else [read.echo]), *self._doubts(read.value)]
            self.note.setText("\n".join(map(self._voice.say, told)))
            return read.value
        self.note.setText(f"{self._voice.say(read.expected)} {self._voice.say(read.mend)}")
        return None

    def _echo(self, text: str) -> None:
        if text.strip():
            self._read_value()
