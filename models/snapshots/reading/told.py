# SPDX-License-Identifier: Apache-2.0
"""What was said of each line, short enough to be compared: a row of the grid is made anew only where it differs."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from models.records.confirmations import Confirmation
from models.rules.check_state import CheckState
from models.snapshots.reading.desk import Desk
from models.terms import CheckId, LineKey, MemberId


@dataclass(frozen=True, slots=True)
class Told:
    """All that a row tells beside the figures and what the rules find. Acts never change: an id stands for one."""

    everywhere: tuple[object, ...]
    verdicts: Mapping[CheckId, Confirmation]
    acts: Mapping[LineKey, tuple[str, ...]]

    @classmethod
    def of(cls, desk: Desk, names: Mapping[MemberId, str]) -> Self:
        said = desk.standing
        acts: dict[LineKey, tuple[str, ...]] = {}
        for row in (*said.decisions, *said.dissents, *said.corrections):
            acts[row.line] = *acts.get(row.line, ()), row.id
        entered = tuple(row.id for row in said.entered)
        return cls((tuple(names.items()), desk.room.gained, entered), said.verdicts, acts)

    def about(self, line: LineKey, checks: tuple[CheckState, ...]) -> object:
        verdicts = (self.verdicts.get(state.check.id) for state in checks)
        ids = tuple(None if verdict is None else verdict.id for verdict in verdicts)
        return self.everywhere, self.acts.get(line), checks, ids
