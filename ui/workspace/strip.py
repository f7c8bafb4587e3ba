# SPDX-License-Identifier: Apache-2.0
"""The prompt strip: what the line in focus still needs, always in the same place and of the same height."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.snapshots.comparison import LineRow
from models.terms import DecisionKind, Level
from reports.voice import Voice
from ui.theme import colours_of, is_dark
from ui.widgets.shapes import draw_level
from ui.workspace.grid_painting import draw_tick
from ui.workspace.keys import DECISIONS, REASONS, KeySequence, Step
from ui.workspace.templates import reasons_for

HEIGHT = 100


class PromptStrip(QWidget):
    """One sentence in bold, and below it the demands, causes of doubt and what changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("prompt_strip")
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._level, self._cleared = Level.WITHIN, False
        self.sentence, self.more = "", ""

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def show_line(self, line: LineRow, following: LineRow | None, voice: Voice) -> None:
        """What is said about a line; `following` is where the space bar leads."""
        self._level, self._cleared = line.level, line.cleared
        gap = "" if voice.language.startswith("zh") else " "
        said = [voice.say(part) for part in (*line.demands, *line.same_source)]
        if line.changed is not None:
            said.insert(0, voice.say(line.changed))
        if line.cleared and following is not None:
            said.append(self.tr("Space → next not cleared: {line}").format(line=following.label))
        self._say(voice.say(line.said), gap.join(said))

    def show_step(self, sequence: KeySequence, members: str, line: LineRow, voice: Voice) -> None:
        """What the keys begun still need."""
        reasons = self._numbered([voice.word(reason) for reason in REASONS])
        match sequence.step:
            case Step.REJECTED_FAMILY:
                self._say(self.tr("Reject a method on {line}").format(line=line.label), self.tr("Its key: 1–9 0 − ="))
            case Step.REJECTION_REASON:
                family = "" if sequence.family is None else voice.word(sequence.family)
                self._say(self.tr("Why is {method} rejected?").format(method=family), reasons)
            case Step.DISSENTER:
                self._say(self.tr("Who does not concur on {line}?").format(line=line.label), members)
            case Step.DISSENT_REASON:
                self._say(self.tr("For what reason?"), reasons)
            case Step.DECISION:
                words = self._numbered([self._decision(kind) for kind in DECISIONS])
                self._say(self.tr("The chair's decision on {line}").format(line=line.label), words)
            case Step.DECISION_REASON:
                kind = sequence.decision or DecisionKind.CHAIR_ACCEPTS
                offered = self._numbered(reasons_for(kind))
                own = self.tr("0 own words")
                self._say(self.tr("Reason: {decision}").format(decision=self._decision(kind)), f"{offered}  {own}")
            case Step.READY:
                pass

    def _decision(self, kind: DecisionKind) -> str:
        return {
            DecisionKind.CHAIR_ACCEPTS: self.tr("accept with the stated cause"),
            DecisionKind.WAIVER: self.tr("waive the second method"),
            DecisionKind.REINVESTIGATE: self.tr("send back for re-investigation"),
        }.get(kind, "")

    @staticmethod
    def _numbered(words: list[str]) -> str:
        return "  ".join(f"{number}\u00a0{word}" for number, word in enumerate(words, start=1))

    def _say(self, sentence: str, more: str) -> None:
        self.sentence, self.more = sentence, more
        spoken = f"{sentence} {more}".strip()
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), colours_of(self.palette())
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.fillRect(box, QColor(colours.ground))
        painter.setPen(QPen(QColor(colours.confirmed if self._cleared else colours.ink), 1.5))
        painter.drawRect(box)
        sign = QRectF(box.left() + 8, box.top() + 9, 18, 18)
        if self._cleared:
            draw_tick(painter, sign, colours.confirmed)
        else:
            draw_level(painter, self._level, sign, dark=is_dark(self.palette()))
        text = box.adjusted(36, 6, -8, -4)
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
        used = painter.boundingRect(text, flags, self.sentence)
        painter.drawText(text, flags, self.sentence)
        painter.setFont(self.font())
        painter.setPen(QColor(colours.secondary))
        painter.drawText(text.adjusted(0, used.height() + 2, 0, 0), flags, self.more)
