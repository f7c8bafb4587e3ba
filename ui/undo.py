# SPDX-License-Identifier: Apache-2.0
"""Undo (撤销): the list of what can be taken back, kept by receipts.

A step moves from one list to the other when the receipt of its opposite arrives, and not before; a refusal drops it.
Qt's own stack moves at once and would offer to redo what was never undone.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from models.operations.change import Change, Inverse
from models.terms import Said

STEPS = 1000

Saved = Callable[[Change], None]
Refused = Callable[[Exception], None]


@dataclass(frozen=True, slots=True)
class Step:
    """What was done, in words, and the operation that takes it back (or does it again)."""

    said: Said | None
    inverse: Inverse


class Undo(QObject):
    """The two lists. What is asked is handed to `in_turn`, which starts it when everything before it is answered."""

    changed = Signal()
    dropped = Signal(object, object)
    """A step that was refused, and the error."""

    def __init__(
        self,
        perform: Callable[[Inverse, Saved, Refused], None],
        in_turn: Callable[[Callable[[], None]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._perform, self._in_turn = perform, in_turn
        self._done: deque[Step] = deque(maxlen=STEPS)
        self._undone: deque[Step] = deque(maxlen=STEPS)

    @property
    def next_undo(self) -> Step | None:
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> Step | None:
        return self._undone[-1] if self._undone else None

    def undo(self) -> None:
        """Take back what was done last before this was asked."""
        self._in_turn(lambda: self._move(self._done, self._undone))

    def redo(self) -> None:
        """Do the step undone last again."""
        self._in_turn(lambda: self._move(self._undone, self._done))

    def record(self, change: Change) -> None:
        """A new operation was saved: what had been undone is history, and a final one leaves nothing to take back."""
        self._undone.clear()
        if change.final:
            self._done.clear()
        elif change.inverse is not None:
            self._done.append(Step(change.said, change.inverse))
        self.changed.emit()

    def _move(self, source: deque[Step], target: deque[Step]) -> None:
        if not source:
            return
        step = source[-1]

        def saved(change: Change) -> None:
            source.remove(step)
            if change.inverse is not None:
                target.append(Step(step.said, change.inverse))
            self.changed.emit()

        def refused(error: Exception) -> None:
            source.remove(step)
            self.changed.emit()
            self.dropped.emit(step, error)

        self._perform(step.inverse, saved, refused)
