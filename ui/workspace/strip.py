# SPDX-License-Identifier: Apache-2.0
"""The prompt strip: what the line in focus still needs, always in the same place and of the same height."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.labels.clearing import TOO_FEW
from models.snapshots.comparison import LineRow
from models.terms import DecisionKind, Family, Level, Said
from reports.voice import Voice
from ui.theme import colours_of, is_dark
from ui.widgets.shapes import draw_level
from ui.widgets.text_size import follow_text_size, scaled
from ui.workspace.columns import figure
from ui.workspace.grid_painting import draw_tick
from ui.workspace.keys import DECISIONS, REASONS, KeySequence, Step, key_shown
from ui.workspace.templates import reasons_for

HEIGHT = 112
SMALLEST_PIXELS = 11
"""A text that needs more room than there is is set smaller, down to this; nothing of it is cut."""

SAID_IN_FULL = 3
"""Of more methods the marks stand for the names."""

FLAGS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


def _methods_in_a_line(line: LineRow, voice: Voice) -> str:
    """Every method with an estimate by its key, as `1验 53,800 +0.9%`, with a tick where it is confirmed."""
    said = []
    for check in line.checks:
        if check.rejected is None and check.estimate is not None:
            deviation = "" if check.deviation is None else f"\u00a0{voice.percent(check.deviation)}"
            tick = "\u00a0✓" if check.confirmed else ""
            amount = figure(check.estimate, line.unit, voice)
            gap = "" if voice.language.startswith("zh") else "\u00a0"
            said.append(f"{key_shown(check.family)}{gap}{voice.mark(check.family)}\u00a0{amount}{deviation}{tick}")
    return "  ".join(said)


def _by_keys(said: Said, voice: Voice) -> Said:
    """The sentence with the key of each method that can be pressed: the eye need not look for it below."""
    available = said.fields.get("available")
    if not isinstance(available, tuple):
        return said
    families = [each for each in available if isinstance(each, Family)]
    word = voice.word if len(families) <= SAID_IN_FULL else voice.mark
    names = tuple(f"{key_shown(each)}\u00a0{word(each)}" for each in families)
    return Said(said.template, {**said.fields, "available": names})


class PromptStrip(QWidget):
    """One sentence in bold, and below it the demands, causes of doubt and what changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("prompt_strip")
        self._lines_only, self._pixels = False, HEIGHT
        follow_text_size(self, self._take_height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._level, self._cleared = Level.WITHIN, False
        self.sentence, self.more = "", ""

    def sizeHint(self) -> QSize:
        return QSize(scaled(320), self.height())

    @property
    def lines_only(self) -> bool:
        """Whether it stands below the grid, low and wide, and names the methods there are."""
        return self._lines_only

    @lines_only.setter
    def lines_only(self, lines_only: bool) -> None:
        self._lines_only = lines_only

    @property
    def pixels(self) -> int:
        """How high it is at the usual size of text."""
        return self._pixels

    @pixels.setter
    def pixels(self, pixels: int) -> None:
        self._pixels = pixels
        self._take_height()

    def _take_height(self) -> None:
        self.setFixedHeight(scaled(self._pixels))

    def show_line(self, line: LineRow, following: LineRow | None, voice: Voice) -> None:
        """What is said about a line; `following` is where the space bar leads."""
        self._level, self._cleared = line.level, line.cleared
        gap = "" if voice.language.startswith("zh") else " "
        said = [voice.say(part) for part in (*line.demands, *line.same_source)]
        if line.changed is not None:
            said.insert(0, voice.say(line.changed))
        if line.said.template == TOO_FEW:
            said.append(self.tr("N enters a check, F4 asks, Shift+F9 is the chair's decision."))
        if line.cleared and following is not None:
            said.append(self.tr("Space → next not cleared: {line}").format(line=following.label))
        more = gap.join(said)
        if self._lines_only:
            more = f"{_methods_in_a_line(line, voice)}\n{more}"
        self._say(voice.say(_by_keys(line.said, voice)), more)

    def leave(self) -> None:
        """Nothing is said: another case is being read."""
        self._level, self._cleared = Level.WITHIN, False
        self._say("", "")

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

    def _fitting(self, room: QRectF) -> tuple[QFont, QFont, QRectF, QRectF]:
        """Fonts and places of the sentence and of what follows it, as large as the room allows."""
        bold, plain = QFont(self.font()), QFont(self.font())
        bold.setBold(True)
        for size in range(QFontInfo(plain).pixelSize(), SMALLEST_PIXELS - 1, -1):
            for font in (bold, plain):
                font.setPixelSize(size)
            first = QFontMetricsF(bold).boundingRect(room, FLAGS, self.sentence)
            below = room.adjusted(0, first.height() + 2, 0, 0)
            second = QFontMetricsF(plain).boundingRect(below, FLAGS, self.more)
            if second.bottom() <= room.bottom():
                break
        return bold, plain, first, second

    def _text_room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(1, 1, -1, -1).adjusted(18 + scaled(18), 6, -8, -4)

    @property
    def fits(self) -> bool:
        """Whether everything said stands within the box."""
        return self._fitting(self._text_room())[3].bottom() <= self._text_room().bottom()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), colours_of(self.palette())
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.fillRect(box, QColor(colours.ground))
        painter.setPen(QPen(QColor(colours.confirmed if self._cleared else colours.ink), 1.5))
        painter.drawRect(box)
        sign = QRectF(box.left() + 8, box.top() + 9, scaled(18), scaled(18))
        if self._cleared:
            draw_tick(painter, sign, colours.confirmed)
        else:
            draw_level(painter, self._level, sign, dark=is_dark(self.palette()))
        bold, plain, first, second = self._fitting(self._text_room())
        painter.setFont(bold)
        painter.setPen(QColor(colours.ink))
        painter.drawText(first, FLAGS, self.sentence)
        painter.setFont(plain)
        painter.setPen(QColor(colours.secondary))
        painter.drawText(second, FLAGS, self.more)
