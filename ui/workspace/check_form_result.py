# SPDX-License-Identifier: Apache-2.0
"""What the check says while it is typed: level, estimate, deviation and its sentence; or what is still lacking."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.money import decimal_from
from models.presented import Stated
from models.rules.assessment import Assessment
from models.rules.numbers import Exact
from models.terms import Level, Unit
from reports.voice import Voice
from ui.theme import is_dark
from ui.widgets.inked_label import Ink, InkedLabel
from ui.widgets.shapes import draw_level
from ui.widgets.text_size import as_high
from ui.workspace.columns import figure

HEIGHT = 98
"""In pixels: the numbers, and three lines for the explanation with its cautions."""


class LevelSign(QWidget):
    """The shape of a level, or nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.level: Level | None = None
        self.setFixedSize(20, 20)

    def show_level(self, level: Level | None) -> None:
        self.level = level
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.level is not None:
            draw_level(
                QPainter(self), self.level, QRectF(self.rect()).adjusted(1, 1, -1, -1), dark=is_dark(self.palette())
            )


class ResultArea(QFrame):
    """Always in the same place and of the same height; more sentences than are usual can be scrolled to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check_result")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.sign, self.numbers, self.sentence = LevelSign(), InkedLabel(), InkedLabel()
        self.numbers.setObjectName("check_numbers")
        self.sentence.setObjectName("check_sentence")
        self._sentences = QScrollArea()
        self._sentences.setFrameShape(QFrame.Shape.NoFrame)
        self._sentences.setWidgetResizable(True)
        self._sentences.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sentences.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sentences.setWidget(self.sentence)
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        first = QHBoxLayout()
        first.addWidget(self.sign)
        first.addWidget(self.numbers, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(2)
        layout.addLayout(first)
        layout.addWidget(self._sentences, 1)
        as_high(self, HEIGHT)

    def show_assessment(self, found: Assessment, tested: Stated, sentence: str, unit: Unit, voice: Voice) -> None:
        """What the check says of the figure that it tests."""
        parts = []
        if found.estimate is not None:
            parts.append(self.tr("Estimate {value}").format(value=_exact(found.estimate, unit, voice)))
            parts.append(self.tr("figure {value}").format(value=figure(tested, unit, voice)))
        if found.deviation is not None:
            parts.append(voice.percent(found.deviation))
        if found.level is not None:
            parts.append(voice.word(found.level))
        if not found.counts:
            parts.append(self.tr("says something, but counts as no method"))
        self.sign.show_level(found.level)
        self.numbers.setText("   ".join(parts))
        self._say(sentence, serious=False)

    def show_lack(self, text: str, *, serious: bool) -> None:
        """Nothing to show yet, and why."""
        self.sign.show_level(None)
        self.numbers.setText("")
        self._say(text, serious=serious)

    def _say(self, text: str, *, serious: bool) -> None:
        self.sentence.setText(text)
        self.sentence.write_in(Ink.SERIOUS if serious else Ink.PLAIN)


def _exact(value: Exact, unit: Unit, voice: Voice) -> str:
    """An estimate of money with its cents, since it is compared with a computed number."""
    return voice.cents(value) if unit is Unit.MONEY else figure(decimal_from(value), unit, voice)
