# SPDX-License-Identifier: Apache-2.0
"""A wish on its way to the record."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Self

from models.terms import CommandId

if TYPE_CHECKING:
    from models.store import Receipt


class Pending:
    """One wish, not yet confirmed; settled once, by the bridge, with a receipt or an error."""

    def __init__(self, command: CommandId) -> None:
        self.command = command
        self.receipt: Receipt | None = None
        self.error: Exception | None = None
        self.private = False
        """Its refusal is told by whoever wished it, and by nobody else."""
        self._waiting: list[Callable[[], None]] = []

    @property
    def settled(self) -> bool:
        return self.receipt is not None or self.error is not None

    def then(self, saved: Callable[["Receipt"], None], refused: Callable[[Exception], None] | None = None) -> Self:
        """Call one of the two when the wish is settled, at once if it is."""

        def answer() -> None:
            if self.receipt is not None:
                saved(self.receipt)
            elif self.error is not None and refused is not None:
                refused(self.error)

        if self.settled:
            answer()
        else:
            self._waiting.append(answer)
        return self

    def settle(self, receipt: "Receipt | None", error: Exception | None) -> None:
        """The bridge's own; a second answer would mean that one of them is wrong."""
        if self.settled:
            raise RuntimeError("a wish is settled once")
        self.receipt, self.error = receipt, error
        waiting, self._waiting = self._waiting, []
        for answer in waiting:
            answer()
