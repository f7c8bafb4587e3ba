# SPDX-License-Identifier: Apache-2.0
"""A case examined: every check, every line with level and clearing, the worst lines, index and capacity."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from models.presented import NotApplicable, PresentedCase, Stated
from models.rules.assessment import assess
from models.rules.check_state import CheckState, Confirmed, check_states, of_line
from models.rules.clearing import ClearsBy, Methods, clears_by, methods_of, prompt
from models.rules.deciding_values import Decision, effective_table, more_is_better, proposal
from models.rules.demands import demands
from models.rules.derived import derived_states
from models.rules.deviations import LineDeviation, index_of, line_deviation, score, worst_of
from models.rules.figures import Table, at, declared, main_basis, number, prior, table_of, tested, verified
from models.rules.line_state import LineState, worst_lines
from models.rules.lines import LineTable
from models.rules.policy import Policy
from models.terms import CheckId, DecisionKind, Level, LineKey, LineKind, RejectionReason

CASH_FLOW = "C"
ROUNDS = 40
"""References lead through fewer lines than this; a circle clears nothing."""


@dataclass(frozen=True, slots=True)
class Room:
    """What the room has said about a case: confirmations, rejections, decisions, and who counts as present."""

    confirmed: Mapping[CheckId, Confirmed]
    rejected: Mapping[CheckId, RejectionReason]
    decisions: tuple[Decision, ...]
    present: frozenset[str]


@dataclass(frozen=True, slots=True)
class Tables:
    """Figures by line and basis: declared, verified, of the comparison period, tested, and effective."""

    declared: Table
    verified: Table
    prior: Table
    tested: Table
    effective: Table


@dataclass(frozen=True, slots=True)
class Examination:
    """The result: lines in statement order (roots, derived, risk points), checks, the three worst roots, the index."""

    lines: tuple[LineState, ...]
    checks: Mapping[CheckId, CheckState]
    tables: Tables
    worst: tuple[LineKey, ...]
    index: Decimal
    waivers: int

    @property
    def counted_lines(self) -> tuple[LineState, ...]:
        """Roots and risk points: the lines that must be cleared."""
        return tuple(line for line in self.lines if line.kind is not LineKind.DERIVED)

    @property
    def uncleared(self) -> tuple[LineState, ...]:
        return tuple(line for line in self.counted_lines if not line.cleared)

    def line(self, key: LineKey) -> LineState:
        return next(line for line in self.lines if line.key == key)


def examine(case: PresentedCase, policy: Policy, lines: LineTable, room: Room) -> Examination:
    """Examine a case as presented, with what the room has said about it."""
    share = policy.capacity_share
    base = table_of(case, tested, share)
    tables = Tables(
        table_of(case, declared, share),
        table_of(case, verified, share),
        table_of(case, prior, share),
        base,
        effective_table(case, base, room.decisions, share),
    )
    checks = check_states(case, policy, (base, tables.prior), room.confirmed, room.rejected, room.present)
    work = _Work(case, policy, lines, room, tables, checks)
    roots = work.roots()
    derived = derived_states(case, policy, lines, tables.declared, tables.verified, tables.effective, roots)
    states = (*(state for state in roots if state.kind is LineKind.ROOT), *derived)
    states += tuple(state for state in roots if state.kind is LineKind.RISK)
    waivers = sum(decision.kind is DecisionKind.WAIVER for decision in room.decisions)
    return Examination(states, checks, tables, worst_lines(roots), work.index(roots), waivers)


class _Work:
    """The roots and risk points of one case, cleared in rounds until nothing more clears."""

    def __init__(
        self,
        case: PresentedCase,
        policy: Policy,
        lines: LineTable,
        room: Room,
        tables: Tables,
        checks: Mapping[CheckId, CheckState],
    ) -> None:
        self.case, self.policy, self.lines, self.room = case, policy, lines, room
        self.tables, self.checks = tables, checks
        self.by_line = {key: of_line(checks, key) for key in self._keys()}
        self.nearer = frozenset(state.check.id for state in checks.values() if self._is_nearer(state))

    def _keys(self) -> tuple[LineKey, ...]:
        """Lines that are verified; those of the cash-flow statement are computed from others and proved by capacity."""
        lines = (line.key for line in self.case.lines if not line.key.startswith(CASH_FLOW))
        return (*lines, *(point.key for point in self.case.risk_points))

    def roots(self) -> tuple[LineState, ...]:
        """Rounds from nothing cleared: a check that reads other lines waits for them, so no circle clears itself."""
        cleared: frozenset[LineKey] = frozenset()
        states: tuple[LineState, ...] = ()
        for _round in range(ROUNDS):
            states = tuple(self._state(key, cleared) for key in self._keys())
            now = frozenset(state.key for state in states if state.cleared)
            derived = derived_states(
                self.case,
                self.policy,
                self.lines,
                self.tables.declared,
                self.tables.verified,
                self.tables.effective,
                states,
            )
            now |= frozenset(state.key for state in derived if state.cleared)
            if now == cleared:
                break
            cleared = now
        return states

    def _is_nearer(self, state: CheckState) -> bool:
        """Whether a severe check comes to over or better against the effective value."""
        if state.level is not Level.SEVERE or not state.confirmed:
            return False
        figure = at(self.tables.effective, state.check.line, state.check.basis)
        if figure is None or figure == at(self.tables.tested, state.check.line, state.check.basis):
            return False
        limits = self.policy.limits_of(state.check.line)
        again = assess(state.check.procedure, state.inputs, figure=figure, limits=limits)
        return again.level is not None and again.level is not Level.SEVERE

    def _state(self, key: LineKey, cleared: frozenset[LineKey]) -> LineState:
        checks = self.by_line[key]
        risk = any(point.key == key for point in self.case.risk_points)
        basis = main_basis(self.case, key)
        limits = self.policy.limits_of(key)
        own = self._deviation(key, basis) if not risk else LineDeviation(None, None, Level.WITHIN)
        cause = self.cause_of(key)
        level = worst_of(key, own.level, checks, cause)
        methods = methods_of(checks, self.checks, cleared, self.nearer, self.policy)
        figure = at(self.tables.tested, key, basis)
        proposed = None if risk else proposal(key, basis, figure, checks)
        lacks = demands(
            key, level, cause, len(methods.counted), methods.least, self.room.decisions, proposed, risk=risk
        )
        by = clears_by(key, methods, lacks, self.room.decisions, needed=risk or self._must_be_cleared(key, basis))
        return LineState(
            key=key,
            kind=LineKind.RISK if risk else LineKind.ROOT,
            basis=basis,
            level=level,
            deviation=own.deviation,
            difference=own.difference,
            adverse=self._adverse(key, own),
            limits=limits,
            cause=cause,
            methods=methods,
            clears_by=by,
            said=prompt(key, by, methods, checks, self.room.decisions),
            demands=lacks,
            proposal=proposed,
            effective=at(self.tables.effective, key, basis),
            uncovered=self._uncovered(key, checks),
        )

    def _deviation(self, key: LineKey, basis: str) -> LineDeviation:
        limits = self.policy.limits_of(key)
        return line_deviation(at(self.tables.declared, key, basis), at(self.tables.verified, key, basis), limits)

    @staticmethod
    def _adverse(key: LineKey, own: LineDeviation) -> bool | None:
        if own.difference is None or not own.difference:
            return None if own.difference is None else False
        return key == "E" or (own.difference > 0) == more_is_better(key)

    def _must_be_cleared(self, key: LineKey, basis: str) -> bool:
        """A stated zero or *not applicable* is to be cleared only where it is the favourable claim."""
        stated: Stated = self.tables.tested.get((key, basis))
        nothing = isinstance(stated, NotApplicable) or (number(stated) is not None and not number(stated))
        return not nothing or not more_is_better(key)

    def cause_of(self, key: LineKey) -> str | None:
        """The written cause: the line's own, a risk point's, or those of its checks that deviate."""
        own = [f.cause for line in self.case.lines if line.key == key for f in line.figures if f.cause]
        own += [point.cause for point in self.case.risk_points if point.key == key and point.cause]
        own += [
            state.check.cause
            for state in self.by_line[key]
            if state.confirmed and state.check.cause and state.level not in {None, Level.WITHIN}
        ]
        return own[0] if own else None

    def _uncovered(self, key: LineKey, checks: tuple[CheckState, ...]) -> tuple[str, ...]:
        """Bases with a figure that no confirmed check covers; they are named and do not block."""
        covered = {state.check.basis for state in checks if state.confirmed}
        bases = [figure.basis for line in self.case.lines if line.key == key for figure in line.figures]
        return tuple(basis for basis in bases if basis not in covered)

    def index(self, roots: tuple[LineState, ...]) -> Decimal:
        """The deviation index over roots and risk points."""
        scores = []
        for state in roots:
            known = self.lines.line(state.key)
            over = any(
                check.rejected is not None and check.level in {Level.OVER, Level.SEVERE}
                for check in self.by_line[state.key]
            )
            own = score(state.level, state.cause, cleared=state.cleared, rejected_over=over)
            scores.append((1 if known is None else known.weight, own))
        return index_of(scores)


__all__ = ["ClearsBy", "Examination", "Methods", "Room", "Tables", "examine"]
