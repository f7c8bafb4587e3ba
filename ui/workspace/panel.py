# SPDX-License-Identifier: Apache-2.0
"""The twelve methods of the line in focus in fixed rows, so that eye and finger learn their places."""

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from models.snapshots.comparison import CheckRow, LineRow
from models.terms import Family, Level
from reports.voice import Voice
from ui.theme import colours_of
from ui.widgets.text_size import follow_text_size, scaled
from ui.workspace.keys import key_shown
from ui.workspace.panel_words import RowWords, confirmed_word, main_of, partners, row_words

KEY, METHOD, ESTIMATE, DEVIATION, EVIDENCE, STATE = range(6)
ROW_HEIGHT = 22
ROW_HEIGHT_IF_LOW = 19
LEAST_WIDTH = 320
KEY_WIDTH, ESTIMATE_WIDTH, DEVIATION_WIDTH = 28, 70, 58
EVIDENCE_WIDTH = 160
"""Where less is left, evidence has no column: it stands under E and in the hint."""
PADDING = 12
"""Of a cell, left and right together."""
WIDTHS = 2000
"""So many texts are remembered with their widths."""


class MethodPanel(QTableWidget):
    """Key, method, estimate, deviation, evidence and state of every family, with data or without."""

    chosen = Signal(object)
    """The family whose row was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(len(Family), 6, parent)
        self.setObjectName("methods")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setMinimumSectionSize(20)
        header.setSectionsClickable(False)
        self._low = False
        self._widths: dict[str, int] = {}
        self._measured_in: QFont | None = None
        self._shown: dict[Family, object] = {}
        """What each row was written from: of a key mostly one changes."""
        self._asked: tuple[LineRow, Voice, Collection[Family]] | None = None
        self._together: tuple[frozenset[int], ...] = ()
        """Rows that share a bracket: however many of them are confirmed, they count once."""
        follow_text_size(self, self._take_sizes)
        self.cellClicked.connect(lambda row, _column: self.chosen.emit(tuple(Family)[row]))

    @property
    def low(self) -> bool:
        """Whether the rows are as low as they can be read, since the window is small."""
        return self._low

    @low.setter
    def low(self, low: bool) -> None:
        self._low = low
        self._take_sizes()

    def _take_sizes(self) -> None:
        rows, height = self.verticalHeader(), scaled(ROW_HEIGHT_IF_LOW if self._low else ROW_HEIGHT)
        rows.setMinimumSectionSize(height)
        rows.setDefaultSectionSize(height)
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(height * len(Family) + header + 2 * self.frameWidth())
        self.setMinimumWidth(scaled(LEAST_WIDTH))
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words are chosen anew for the room there is."""
        super().resizeEvent(event)
        self._fill()

    def show_line(self, line: LineRow, voice: Voice, pending: Collection[Family]) -> None:
        """Families in `pending` were keyed a moment ago and are not yet stored."""
        self.setHorizontalHeaderLabels(
            [
                "",
                self.tr("Method"),
                self.tr("Estimate"),
                self.tr("Deviation"),
                self.tr("Evidence"),
                self.tr("State"),
            ]
        )
        groups = _groups(line)
        if groups != self._together:
            self._together = groups
            self.viewport().update()
        self._asked = line, voice, pending
        self._fill()

    def leave(self) -> None:
        """No line is shown."""
        self._asked, self._together = None, ()
        self._shown.clear()
        self.clearContents()

    def _fill(self) -> None:
        """The rows, in the longest forms for which there is room."""
        if self._asked is None:
            return
        line, voice, pending = self._asked
        checks = {family: [check for check in line.checks if check.family is family] for family in Family}
        words = {family: row_words(line, family, checks[family], voice, pending=family in pending) for family in Family}
        name, room = self._share_width(list(words.values()))
        for row, (family, said) in enumerate(words.items()):
            figures = said.estimate, said.deviation, said.evidence
            texts = (key_shown(family), said.names[name], *figures, self._fitting(said.states, room))
            seen = texts, checks[family], partners(line, family), voice.language, self.palette(), self.font()
            if self._shown.get(family) != seen:
                self._shown[family] = seen
                for column, text in enumerate(texts):
                    self._write(row, column, text, main_of(checks[family]))
                self._hint(row, line, said, checks[family], voice)

    def _width(self, text: str) -> int:
        """Of a text in a cell, bold as it may be; most texts come again with every line."""
        if self._measured_in != self.font():
            self._measured_in = QFont(self.font())
            self._widths.clear()
        if text not in self._widths:
            bold = QFont(self.font())
            bold.setBold(True)
            if len(self._widths) >= WIDTHS:
                self._widths.clear()
            self._widths[text] = QFontMetrics(bold).horizontalAdvance(text) + PADDING
        return self._widths[text]

    def _fitting(self, forms: Sequence[str], room: int) -> str:
        """The longest form for which there is room, else the shortest."""
        return next((form for form in forms if self._width(form) <= room), forms[-1])

    def _share_width(self, words: Sequence[RowWords]) -> tuple[int, int]:
        """Which form of the names goes in, and the room of a state; what is over is the evidence's, if it is enough."""
        room = self.viewport().width()

        def widest(least: int, texts: Iterable[str]) -> int:
            return max(scaled(least), *map(self._width, texts))

        heads = self.tr("Estimate"), self.tr("Deviation"), self.tr("State")
        estimate = widest(ESTIMATE_WIDTH, (heads[0], *(row.estimate for row in words)))
        deviation = widest(DEVIATION_WIDTH, (heads[1], *(row.deviation for row in words)))
        left = room - scaled(KEY_WIDTH) - estimate - deviation
        names = [widest(0, (self.tr("Method"), *(row.names[form] for row in words))) for form in range(3)]
        confirmed = widest(0, (confirmed_word(), heads[2]))  # names do not change from line to line
        longest, shortest = (widest(0, (heads[2], *(row.states[form] for row in words))) for form in (0, -1))
        name = 0 if names[0] + confirmed <= left else 1 if names[1] + shortest <= left else 2
        state = left - names[name]
        with_evidence = state - longest >= scaled(EVIDENCE_WIDTH)
        self.setColumnHidden(EVIDENCE, not with_evidence)
        ends = (state - longest, longest) if with_evidence else (0, state)
        for column, size in enumerate((scaled(KEY_WIDTH), names[name], estimate, deviation, *ends)):
            self.setColumnWidth(column, size)
        return name, ends[1]

    def _write(self, row: int, column: int, text: str, check: CheckRow | None) -> None:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            side = Qt.AlignmentFlag.AlignRight if column in (ESTIMATE, DEVIATION) else Qt.AlignmentFlag.AlignLeft
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, column, item)
        colours = colours_of(self.palette())
        confirmed = check is not None and check.confirmed and check.rejected is None and check.unfit is None
        ink = colours.secondary if check is None else colours.ink
        if column == STATE and confirmed:
            ink = colours.confirmed
        heavy = column == DEVIATION and check is not None and check.level in (Level.OVER, Level.SEVERE)
        font = QFont(self.font())
        font.setBold(heavy or (column == STATE and confirmed))
        item.setText(text)
        item.setForeground(QColor(ink))
        item.setFont(font)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and a bracket beside the keys of methods that count once."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(colours_of(self.palette()).ink), 1.5))
        for place, rows in enumerate(self._together):
            x = self.columnWidth(KEY) - scaled(4) - place * scaled(4)
            middles = [self.rowViewportPosition(row) + self.rowHeight(row) // 2 for row in sorted(rows)]
            painter.drawLine(x, middles[0], x, middles[-1])
            for y in middles:
                painter.drawLine(x, y, x + scaled(3), y)

    def _hint(self, row: int, line: LineRow, words: RowWords, checks: list[CheckRow], voice: Voice) -> None:
        said = [f"{words.names[0]}  {words.states[0]}".strip()]
        if with_it := partners(line, tuple(Family)[row]):
            methods = voice.listed(map(voice.word, with_it))
            said.append(self.tr("Counts once together with {methods}.").format(methods=methods))
        for check in checks:
            said += [voice.say(check.explained)] if check.explained is not None else []
            said += [voice.say(check.unfit)] if check.unfit is not None else []
            said += [f"{piece.id} {piece.issuer} · {piece.content}" for piece in check.evidence]
            said += [check.cause] if check.cause else []
            if check.prepared:
                said.append(self.tr("Accepted beforehand by {count}").format(count=check.prepared))
        for column in range(6):
            item = self.item(row, column)
            if item is not None:
                item.setToolTip("\n".join(said))


def _groups(line: LineRow) -> tuple[frozenset[int], ...]:
    """The rows of methods joined by pairs that count once."""
    groups: list[set[int]] = []
    for pair in line.together:
        rows = {tuple(Family).index(family) for family in pair}
        touched = [group for group in groups if group & rows]
        groups = [group for group in groups if group not in touched] + [rows.union(*touched)]
    return tuple(frozenset(group) for group in groups)
