# SPDX-License-Identifier: Apache-2.0
"""Undo (撤销): the list of what can be taken back, kept by receipts.

A step moves from one list to the other when the receipt of its opposite arrives, and not before; a refusal drops it.
Qt's own stack moves at once and would offer to redo what was never undone.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from models.operations.change import Change, Inverse
from models.terms import CaseId, Said

STEPS = 1000

Saved = Callable[[Change], None]
Refused = Callable[[Exception], None]


@dataclass(frozen=True, slots=True)
class Step:
    """What was done, in words, and the operation that takes it back (or does it again)."""

    said: Said | None
    inverse: Inverse
    acting: str
    """On whose word it was done: it is taken back, and done again, on the same word."""
    cases: tuple[CaseId, ...] = ()


class Undo(QObject):
    """The two lists. What is asked is handed to `in_turn`, which starts it when everything before it is answered."""

    changed = Signal()
    dropped = Signal(object, object)
    """A step that was refused, and the error."""
    moved = Signal(object, bool)
    """A step that was taken back (true) or done again (false), and is stored."""
    held = Signal()
    """Nothing moved: a ballot is open, the next step belongs to its case or to the whole meeting, a vote came after."""
    empty = Signal(bool)
    """Nothing moved: there is nothing to take back (true), or to do again (false)."""

    def __init__(
        self,
        perform: Callable[[Step, Saved, Refused], None],
        in_turn: Callable[[Callable[[], None]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._perform, self._in_turn = perform, in_turn
        self._done: deque[Step] = deque(maxlen=STEPS)
        self._undone: deque[Step] = deque(maxlen=STEPS)
        self._voting: set[CaseId] = set()
        """Cases whose ballot is open: a vote is no step, and a step older than the last vote is not what was meant."""
        self._since_vote = 0
        """How many steps were done since what is no step: they alone are taken back while a ballot is open."""

    @property
    def next_undo(self) -> Step | None:
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> Step | None:
        return self._undone[-1] if self._undone else None

    @property
    def latest(self) -> tuple[Step, ...]:
        """Steps done since what is no step, the last one first."""
        return tuple(reversed(self._done))[: self._since_vote]

    def undo(self) -> None:
        """Take back what was done last before this was asked."""
        self._in_turn(lambda: self._move(self._done, self._undone))

    def redo(self) -> None:
        """Do the step undone last again."""
        self._in_turn(lambda: self._move(self._undone, self._done))

    def record(self, change: Change, acting: str) -> None:
        """A new operation was saved: what had been undone is history, and a final one leaves nothing to take back."""
        self._undone.clear()
        if change.ballot:
            self._voting.update(change.cases)
        if change.inverse is None:
            self._since_vote = 0
        if change.final:
            self._voting.difference_update(change.cases)
            self._done.clear()
        elif change.inverse is not None:
            self._done.append(Step(change.said, change.inverse, acting, change.cases))
            self._since_vote += 1
        self.changed.emit()

    def _move(self, source: deque[Step], target: deque[Step]) -> None:
        if not source:
            self.empty.emit(source is self._done)
            return
        step = source[-1]
        undoing = source is self._done
        held = not step.cases or not self._voting.isdisjoint(step.cases)
        if self._voting and held and undoing and not self._since_vote:
            self.held.emit()
            return

        def saved(change: Change) -> None:
            source.remove(step)
            if change.inverse is not None:
                target.append(replace(step, inverse=change.inverse))
            self._since_vote = max(0, self._since_vote + (-1 if undoing else 1))
            self.changed.emit()
            self.moved.emit(step, undoing)

        def refused(error: Exception) -> None:
            source.remove(step)
            self.changed.emit()
            self.dropped.emit(step, error)

        self._perform(step, saved, refused)
