# SPDX-License-Identifier: Apache-2.0
"""The twelve methods of the line in focus in fixed rows, so that eye and finger learn their places."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from models.snapshots.comparison import CheckRow, LineRow
from models.terms import Family, Level
from reports.voice import Voice
from ui.theme import colours_of
from ui.widgets.text_size import follow_text_size, scaled
from ui.workspace.columns import figure
from ui.workspace.keys import key_shown

KEY, METHOD, ESTIMATE, DEVIATION, EVIDENCE, STATE = range(6)
ROW_HEIGHT = 22
ROW_HEIGHT_IF_LOW = 19
LEAST_WIDTH = 320
NARROW = 400
"""Below this width a tick alone says that a method is confirmed, so that its name has room."""
WIDE = 520
"""From this width on the evidence has a column of its own; below it stands under E and in the hint."""


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
        self._shown: dict[Family, object] = {}
        """What each row was written from: of a key mostly one changes."""
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
        for column, width in ((KEY, 28), (ESTIMATE, 70), (DEVIATION, 66), (STATE, 80)):
            self.setColumnWidth(column, scaled(width))
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(height * len(Family) + header + 2 * self.frameWidth())
        self.setMinimumWidth(scaled(LEAST_WIDTH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The names come first; evidence has a column only where there is room for more than its first word."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        wide = self.width() >= scaled(WIDE)
        self.setColumnWidth(DEVIATION, max(scaled(58), self.fontMetrics().horizontalAdvance(self.tr("Deviation")) + 10))
        self.setColumnHidden(EVIDENCE, not wide)
        bold = QFont(self.font())
        bold.setBold(True)
        words = [self._confirmed_word(), *(["✓ " + self._once_word("3")] if self._together else [])]
        confirmed = max(map(QFontMetrics(bold).horizontalAdvance, words)) + 10
        self.setColumnWidth(STATE, max(confirmed, scaled(110 if wide else 48)))
        shown = (KEY, ESTIMATE, DEVIATION, STATE)
        left = self.viewport().width() - sum(self.columnWidth(column) for column in shown)
        self.setColumnWidth(METHOD, min(left, scaled(194)))
        self.setColumnWidth(EVIDENCE, left - self.columnWidth(METHOD))

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
        self._share_width()
        for row, family in enumerate(Family):
            checks = [check for check in line.checks if check.family is family]
            main = next((check for check in checks if check.rejected is None), checks[0] if checks else None)
            texts = self._texts(line, family, main, voice)
            state = self.tr("not yet saved") if family in pending and not _confirmed(checks) else texts[STATE]
            partners = _partners(line, family)
            shown = (*texts[:STATE], state), checks, partners, voice.language, self.palette(), self.font()
            if self._shown.get(family) != shown:
                self._shown[family] = shown
                for column, text in enumerate((*texts[:STATE], state)):
                    self._write(row, column, text, main)
                self._hint(row, line, checks, voice)

    def _texts(self, line: LineRow, family: Family, check: CheckRow | None, voice: Voice) -> list[str]:
        key = key_shown(family)
        if check is None:
            return [key, voice.word(family), self.tr("no data"), "", "", ""]
        several = sum(other.family is family for other in line.checks)
        name = voice.word(family) + (f" ×{several}" if several > 1 else "")
        estimate = figure(check.estimate, line.unit, voice) if check.estimate is not None else ""
        if check.finding is not None:
            estimate = voice.word(check.finding)
        deviation = voice.percent(check.deviation) if check.deviation is not None else ""
        evidence = check.evidence[0].content if check.evidence else ""
        state = self._state(check, voice)
        with_keys = " ".join(key_shown(other) for other in _partners(line, family))
        if with_keys and state in ("", self._confirmed_word()):
            state = ("✓ " if check.confirmed else "") + self._once_word(with_keys)
        return [key, name, estimate, deviation, evidence, state]

    def _once_word(self, keys: str) -> str:
        return self.tr("once with {keys}").format(keys=keys)

    def _state(self, check: CheckRow, voice: Voice) -> str:
        if check.rejected is not None:
            return "× " + voice.word(check.rejected)
        if check.problem is not None:
            return voice.say(check.problem)
        if check.fallen:
            return self.tr("fallen")
        if check.unfit is not None:
            return self.tr("does not count")
        if check.confirmed:
            return self._confirmed_word() if not check.dissenters else self.tr("✓ with dissent")
        return ""

    def _confirmed_word(self) -> str:
        return self.tr("✓ confirmed") if self.width() >= scaled(NARROW) else "✓"

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

    def _hint(self, row: int, line: LineRow, checks: list[CheckRow], voice: Voice) -> None:
        cells = (self.item(row, METHOD), self.item(row, STATE))
        said = ["  ".join(cell.text() for cell in cells if cell is not None)]
        partners = _partners(line, tuple(Family)[row])
        if partners:
            methods = voice.listed(map(voice.word, partners))
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


def _confirmed(checks: list[CheckRow]) -> bool:
    return bool(checks) and all(check.confirmed for check in checks if check.rejected is None)


def _partners(line: LineRow, family: Family) -> tuple[Family, ...]:
    """The methods that count once with this one."""
    return tuple(other for pair in line.together if family in pair for other in pair if other is not family)


def _groups(line: LineRow) -> tuple[frozenset[int], ...]:
    """The rows of methods joined by pairs that count once."""
    groups: list[set[int]] = []
    for pair in line.together:
        rows = {tuple(Family).index(family) for family in pair}
        touched = [group for group in groups if group & rows]
        groups = [group for group in groups if group not in touched] + [rows.union(*touched)]
    return tuple(frozenset(group) for group in groups)
