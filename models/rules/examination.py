# SPDX-License-Identifier: Apache-2.0
"""A case examined: every check, every line with level and clearing, the worst lines and the deviation index."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from models.presented import PresentedCase
from models.rules.check_state import CheckState, Computed, Confirmed, check_states, computed_checks
from models.rules.clearing import ClearsBy, Methods
from models.rules.derived import derived_states
from models.rules.effective import adopted_values, effective_table
from models.rules.figures import Table, declared, prior, table_of, tested, verified
from models.rules.line_state import LineState, case_index, worst_lines
from models.rules.lines import LineTable
from models.rules.memory import Memory
from models.rules.policy import Policy
from models.rules.resolving import Sources
from models.rules.room import Decision, Room
from models.rules.roots import Roots, Tables, roots_of, settled
from models.terms import CheckId, Level, LineKey, LineKind

__all__ = [
    "ClearsBy",
    "Confirmed",
    "Examination",
    "Methods",
    "Room",
    "Tables",
    "examine",
]


@dataclass(frozen=True, slots=True)
class Reckoning:
    """What follows from a case, the policy and the decisions on lines alone, whoever confirms or rejects."""

    case: PresentedCase
    policy: Policy
    decisions: tuple[Decision, ...]
    tables: Tables
    sources: Sources
    checks: tuple[Computed, ...]
    memory: Memory = field(default_factory=Memory, compare=False, repr=False)
    """What was found of each line, with what the room said then."""

    def is_of(self, case: PresentedCase, policy: Policy, decisions: tuple[Decision, ...]) -> bool:
        """Whether the same would come out."""
        return self.case == case and self.policy == policy and self.decisions == decisions


@dataclass(frozen=True, slots=True)
class Examination:
    """The result: lines in statement order (roots, derived, risk points), checks, the three worst roots, the index.

    `index` is 0 to 1; `sources` is what references follow.
    """

    lines: tuple[LineState, ...]
    checks: Mapping[CheckId, CheckState]
    tables: Tables
    worst: tuple[LineKey, ...]
    index: Decimal
    sources: Sources
    work: Roots
    """What the lines were found with."""
    reckoning: Reckoning

    @property
    def counted_lines(self) -> tuple[LineState, ...]:
        """Roots and risk points: the lines that must be cleared."""
        return tuple(line for line in self.lines if line.kind is not LineKind.DERIVED)

    @property
    def uncleared(self) -> tuple[LineState, ...]:
        return tuple(line for line in self.counted_lines if not line.cleared)

    @property
    def levels(self) -> Mapping[Level, int]:
        """How many roots and risk points stand at each level."""
        counts = Counter(line.level for line in self.counted_lines)
        return {level: counts[level] for level in Level}

    @property
    def on_relation(self) -> tuple[LineKey, ...]:
        """The lines that would lack a method without `logic.relation`."""
        return tuple(line.key for line in self.counted_lines if line.methods.rest_on_relation)

    def line(self, key: LineKey) -> LineState:
        return next(line for line in self.lines if line.key == key)


def reckon(case: PresentedCase, policy: Policy, lines: LineTable, decisions: tuple[Decision, ...]) -> Reckoning:
    """Tables, what references follow, and every check computed."""
    tables = _tables(case, policy, decisions)
    sources = _sources(case, policy, decisions, tables)
    checks = computed_checks(case, policy, lines, sources)
    return Reckoning(case, policy, decisions, tables, sources, checks)


def examine(
    case: PresentedCase, policy: Policy, lines: LineTable, room: Room, known: Reckoning | None = None
) -> Examination:
    """Examine a case as presented, with what the room has said about it; `known` was reckoned before.

    A confirmation changes no figure: what was reckoned for the last one holds for the next.
    """
    if known is None or not known.is_of(case, policy, room.decisions):
        known = reckon(case, policy, lines, room.decisions)
    tables, sources = known.tables, known.sources
    checks = check_states(known.checks, policy, room, known.memory)
    work, roots = settled(roots_of(case, policy, lines, room, tables, checks, known.memory))
    derived = derived_states(case, policy, lines, tables.declared, tables.verified, tables.effective, roots)
    states = (*(state for state in roots if state.kind is LineKind.ROOT), *derived)
    states += tuple(state for state in roots if state.kind is LineKind.RISK)
    index = case_index(roots, checks.values(), lines)
    return Examination(states, checks, tables, worst_lines(roots), index, sources, work, known)


def _tables(case: PresentedCase, policy: Policy, decisions: tuple[Decision, ...]) -> Tables:
    share = policy.capacity_share
    base = table_of(case, tested, share)
    return Tables(
        table_of(case, declared, share),
        table_of(case, verified, share),
        table_of(case, prior, share),
        base,
        effective_table(case, base, decisions, share),
    )


def _sources(case: PresentedCase, policy: Policy, decisions: tuple[Decision, ...], tables: Tables) -> Sources:
    """What references follow; see `Sources` for the figures without a line's own adopted value."""
    without: dict[LineKey, Table] = {}
    for key in adopted_values(decisions):
        others = [decision for decision in decisions if decision.line != key]
        without[key] = effective_table(case, tables.tested, others, policy.capacity_share)
    return Sources(tables.tested, tables.prior, tables.effective, without)
