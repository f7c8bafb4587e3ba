# SPDX-License-Identifier: Apache-2.0
"""What the committee knows about one line."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from models.rules.check_state import CheckState
from models.rules.clearing import ClearsBy, Methods
from models.rules.deviations import Apart, index_of, score
from models.rules.judgement import Limits
from models.rules.lines import LineTable
from models.rules.numbers import Exact
from models.terms import CheckId, Family, Level, LineKey, LineKind, Said

WORST = 3
ZERO = Fraction(0)


@dataclass(frozen=True, slots=True)
class LineState:
    """A line with level, deviation, methods and what it still lacks; `clears_by` says how it is cleared, if it is.

    `adverse` is the direction of the deviation that is told: the line's own, or `furthest` where that is none.
    """

    key: LineKey
    kind: LineKind
    basis: str
    level: Level
    deviation: Exact | None
    difference: Exact | None
    adverse: bool | None
    limits: Limits
    cause: str | None
    methods: Methods
    clears_by: ClearsBy
    said: Said
    demands: tuple[Said, ...]
    proposal: Decimal | None
    effective: Exact | None
    uncovered: tuple[str, ...]
    furthest: Apart | None = None
    """The deviation behind the level: the line's own, or that of a confirmed check where it is larger."""
    remarks: tuple[Said, ...] = ()
    """Why methods count once or not at all, and which bases none of them covers."""
    sent_back: bool = False
    """Whether the chair sent the case back because of this line."""

    @property
    def cleared(self) -> bool:
        return self.clears_by is not ClearsBy.NOTHING

    @property
    def largest(self) -> Exact | None:
        """The size of `furthest`, with its sign."""
        return None if self.furthest is None else self.furthest.deviation

    @property
    def reach(self) -> Exact | None:
        """How many times its watch limit the line deviates, itself or by a confirmed check; `None`: beyond measure."""
        if self.furthest is None:
            return ZERO
        size = self.furthest.deviation
        return None if size is None else abs(size) / Fraction(self.limits.watch or 1)

    @property
    def pair(self) -> tuple[CheckId, ...]:
        """The checks that count as separate methods."""
        return tuple(state.check.id for state in self.methods.counted)


def worst_lines(roots: Iterable[LineState]) -> tuple[LineKey, ...]:
    """The three worst root lines: by level, by |deviation| over the line's limit, adverse ones first; never derived."""
    ranked = sorted(
        (state for state in roots if state.kind is LineKind.ROOT and state.level.rank), key=rank_of, reverse=True
    )
    return tuple(state.key for state in ranked[:WORST])


def rank_of(state: LineState) -> tuple[Exact, ...]:
    """The one order of lines by how bad they are, the worst last; lines that are equal in it stand as they are."""
    level, reach, worst = Fraction(state.level.rank), state.reach, state.furthest
    adverse, amount = (ZERO, ZERO) if worst is None else (Fraction(worst.adverse), abs(worst.difference))
    return level, Fraction(reach is None), reach or ZERO, adverse, amount


def method_behind(line: LineState, checks: Iterable[CheckState]) -> Family | None:
    """The method of the confirmed check whose deviation is told, where it is not the line's own."""
    if line.largest is None or line.largest == line.deviation:
        return None
    behind = (
        state.family
        for state in checks
        if state.check.line == line.key and state.confirmed and state.assessment is not None
        if state.assessment.deviation == line.largest
    )
    return next(behind, None)


def case_index(roots: Iterable[LineState], checks: Iterable[CheckState], lines: LineTable) -> Decimal:
    """The deviation index over roots and risk points, 0 to 1; a check rejected although over its limit weighs too."""
    glaring = {
        state.check.line
        for state in checks
        if state.rejected is not None and not state.reads_itself and state.level in {Level.OVER, Level.SEVERE}
    }
    scores = []
    for state in roots:
        known = lines.line(state.key)
        own = score(state.level, state.cause, cleared=state.cleared, rejected_over=state.key in glaring)
        scores.append((1 if known is None else known.weight, own))
    return index_of(scores)
