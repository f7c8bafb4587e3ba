# SPDX-License-Identifier: Apache-2.0
"""The grid of lines: bare keys mean families and moves, and belong to the line in focus when they are pressed."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from models.snapshots.client import HeardRow
from models.snapshots.comparison import CaseSnapshot, LineRow
from models.snapshots.line_filter import LineFilter, passes
from models.terms import Family, LineKey
from reports.voice import Voice
from ui.widgets.text_size import follow_text_size, scaled
from ui.workspace.arrangement import (
    GRID_COLUMNS,
    Density,
    columns_for,
    families_beside,
    families_left_out,
    is_roomy,
    row_height,
    width_of,
)
from ui.workspace.columns import Column
from ui.workspace.grid_model import GridModel, GroupRow, Index
from ui.workspace.grid_painting import GridPainting
from ui.workspace.keys import KEYS, REJECT, Intent, KeySequence, Step, character_of

ASKED = {
    (Qt.Key.Key_Space, False): "next",
    (Qt.Key.Key_Backspace, False): "previous",
    (Qt.Key.Key_D, False): "severe",
    (Qt.Key.Key_D, True): "less_severe",
    (Qt.Key.Key_A, False): "adopt",
    (Qt.Key.Key_E, False): "evidence",
    (Qt.Key.Key_E, True): "evidence_files",
    (Qt.Key.Key_N, False): "check",
    (Qt.Key.Key_M, False): "methods_beside",
    (Qt.Key.Key_P, False): "comparison",
}
"""Bare keys, with Shift or without, that ask for something by name."""
_LABEL = GRID_COLUMNS.index(Column.LABEL)
MOVES = ("next", "previous", "severe", "less_severe")


class Grid(QTableView):
    """Shows lines, keeps the focus on one, and says what keys mean."""

    focused = Signal(str)
    meant = Signal(str, object)
    """A line's key and what the keys pressed on it mean (`ui.workspace.keys`)."""
    step_changed = Signal()
    asked = Signal(str)
    """One of the values of `ASKED`: a move, or something about the line in focus."""
    filter_lifted = Signal()
    """Somebody was led to a line which the filter had hidden, so all lines are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("grid")
        self.lines, self.painting, self.sequence = GridModel(self), GridPainting(self), KeySequence()
        self.line_of_sequence: LineKey | None = None
        self.held = False
        """A form about the line is on its way: keys pressed meanwhile were meant for it."""
        self._case: CaseSnapshot | None = None
        self._density, self._beside = Density.STANDARD, False
        self.setModel(self.lines)
        self.setItemDelegate(self.painting)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self._set_up_header()
        follow_text_size(self, self.arrange)

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(24)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(_LABEL, QHeaderView.ResizeMode.Stretch)

    @property
    def density(self) -> Density:
        return self._density

    @density.setter
    def density(self, density: Density) -> None:
        self._density = density
        self.arrange()

    @property
    def has_room_for_methods(self) -> bool:
        """Whether methods can have columns of their own."""
        return is_roomy(self.width())

    @property
    def methods_beside(self) -> bool:
        """Whether each method has a column of its own, where there is room."""
        return self._beside

    @methods_beside.setter
    def methods_beside(self, beside: bool) -> None:
        self._beside = beside
        self.arrange()

    @property
    def methods_left_out(self) -> tuple[Family, ...]:
        """While methods have columns: those that have estimates and no column."""
        if not self._beside or self._case is None:
            return ()
        return families_left_out(self._case, columns_for(self.width(), families_beside(self._case)))

    def arrange(self) -> None:
        """Give each column its width or hide it, and the rows their height, in the room there is now."""
        families = families_beside(self._case) if self._beside and self._case is not None else ()
        shown = columns_for(self.width(), families)
        for number, column in enumerate(GRID_COLUMNS):
            self.setColumnHidden(number, column not in shown)
            if number != _LABEL:
                self.setColumnWidth(number, scaled(width_of(column)))
        two_lines = any(family in shown for family in families)
        height = row_height(self._density, self.width(), two_lines=two_lines)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.scrollTo(self.currentIndex())

    def show_case(self, case: CaseSnapshot, voice: Voice) -> None:
        """The same lines keep focus and scroll; other lines start without focus. The line in focus stays shown."""
        self._case, here = case, self.focus_line
        scrolled = self.verticalScrollBar().value()
        others = self.lines.show(case, voice, kept=here)
        if self._beside:
            self.arrange()
        if others:
            self.clearSpans()
            for number, row in enumerate(self.lines.rows):
                if isinstance(row, GroupRow):
                    self.setSpan(number, 0, 1, len(GRID_COLUMNS))
        self.verticalScrollBar().setValue(scrolled)
        if here is not None and self.lines.row_of(here) is not None:
            self.focus_on(here)

    def leave(self) -> None:
        """No case is shown: keys mean no line."""
        self._case, self.painting.focus, self.held = None, None, False
        self.cancel()
        self.lines.leave()

    def compare_with(self, row: HeardRow | None) -> None:
        """Show the figures of an earlier sitting, or the prior period of the statements again."""
        self.lines.compared = row
        if self._case is not None:
            self.show_case(self._case, self.lines.voice)

    def filter_by(self, which: LineFilter) -> None:
        """Show only these lines; the focus stays on its line, or goes to the next one that is shown."""
        case, here = self._case, self.focus_line
        if case is None:
            return
        self.lines.which = which
        keys = [line.key for line in case.lines]
        start = keys.index(here) if here in keys else 0
        onward = [line.key for line in (*case.lines[start:], *case.lines[:start]) if passes(line, which)]
        if onward:
            self.painting.focus = None
            self.viewport().update()
            self.show_case(case, self.lines.voice)
            self.focus_on(onward[0])

    @property
    def focus_line(self) -> LineKey | None:
        return self.painting.focus

    def focus_on(self, key: LineKey) -> None:
        row = self.lines.row_of(key)
        if row is None and self._case is not None and any(line.key == key for line in self._case.lines):
            self.lines.which = LineFilter.ALL
            self.show_case(self._case, self.lines.voice)
            self.filter_lifted.emit()
            row = self.lines.row_of(key)
        if row is not None and (self.currentIndex().row() != row or self.painting.focus != key):
            self.setCurrentIndex(self.lines.index(row, _LABEL))
            self._focus_row(row)

    def begin(self, step: Step, line: LineKey) -> None:
        """Wait for keys that say more about `line`."""
        self.line_of_sequence = line
        self.sequence.begin(step)
        self.step_changed.emit()

    def cancel(self) -> None:
        self.sequence.cancel()
        self.step_changed.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self._focus_row(current.row())

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End lead to the first and the last line, and no key onto the heading of a group."""
        lines = [number for number, row in enumerate(self.lines.rows) if isinstance(row, LineRow)]
        found = super().moveCursor(action, modifiers)
        if not lines:
            return found
        if action is QAbstractItemView.CursorAction.MoveHome:
            row = lines[0]
        elif action is QAbstractItemView.CursorAction.MoveEnd:
            row = lines[-1]
        elif found.row() < self.currentIndex().row():
            row = max((number for number in lines if number <= found.row()), default=lines[0])
        else:
            row = min((number for number in lines if number >= found.row()), default=lines[-1])
        return self.lines.index(row, _LABEL)

    def _focus_row(self, row: int) -> None:
        line = self.lines.line_at(row)
        if line is None or line.key == self.painting.focus:
            return
        if self.sequence.step is not Step.READY:
            self.cancel()
        left, self.painting.focus = self.painting.focus, line.key
        self.draw_again(left)
        self.draw_again(line.key)
        self.focused.emit(line.key)

    def draw_again(self, key: LineKey | None) -> None:
        """Paint the row of one line anew, if it is shown."""
        row = None if key is None else self.lines.row_of(key)
        if row is not None:
            self.viewport().update(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def event(self, event: QEvent) -> bool:
        """Bare keys come to this grid and to no shortcut, so that one path decides what they mean."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            return self.sequence.step is not Step.READY
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            return False
        if self.sequence.step is not Step.READY:
            return bool(event.text()) and (event.text().isprintable() or event.key() == Qt.Key.Key_Backspace)
        return character_of(event) in (*KEYS, REJECT) or _asked(event) is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_ours(event):
            super().keyPressEvent(event)
            return
        if self.held:
            return
        if event.isAutoRepeat() and _asked(event) not in MOVES:
            return
        asked = _asked(event)
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif self.sequence.step is not Step.READY:
            self.press(character_of(event))  # a prompt is open: no letter is a command
        elif asked is not None:
            self.asked.emit(asked)
        else:
            self.press(character_of(event))

    def press(self, character: str) -> None:
        """A bare key, from the keyboard or from a menu."""
        if self.sequence.step is Step.READY:
            self.line_of_sequence = self.focus_line
        line = self.line_of_sequence
        if line is None:
            return
        intent: Intent | None = self.sequence.press(character)
        self.step_changed.emit()
        if intent is not None:
            self.meant.emit(line, intent)


def _asked(event: QKeyEvent) -> str | None:
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return ASKED.get((Qt.Key(event.key()), shifted))
