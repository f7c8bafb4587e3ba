# SPDX-License-Identifier: Apache-2.0
"""What the committee knows about one line."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from models.rules.clearing import ClearsBy, Methods
from models.rules.judgement import Limits
from models.terms import CheckId, Level, LineKey, LineKind, Said

WORST = 3
ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class LineState:
    """A line with level, deviation, methods and what it still lacks; `clears_by` says how it is cleared, if it is."""

    key: LineKey
    kind: LineKind
    basis: str
    level: Level
    deviation: Decimal | None
    difference: Decimal | None
    adverse: bool | None
    limits: Limits
    cause: str | None
    methods: Methods
    clears_by: ClearsBy
    said: Said
    demands: tuple[Said, ...]
    proposal: Decimal | None
    effective: Decimal | None
    uncovered: tuple[str, ...]
    reach: Decimal = ZERO
    """How many times its watch limit the line deviates, itself or by a confirmed check."""

    @property
    def cleared(self) -> bool:
        return self.clears_by is not ClearsBy.NOTHING

    @property
    def pair(self) -> tuple[CheckId, ...]:
        """The checks that count as separate methods."""
        return tuple(state.check.id for state in self.methods.counted)


def worst_lines(roots: Iterable[LineState]) -> tuple[LineKey, ...]:
    """The three worst root lines: by level, by |deviation| over the line's limit, adverse ones first; never derived."""
    ranked = sorted(
        (state for state in roots if state.kind is LineKind.ROOT and state.level.rank),
        key=lambda state: (-state.level.rank, -state.reach, not state.adverse, -abs(state.difference or ZERO)),
    )
    return tuple(state.key for state in ranked[:WORST])
