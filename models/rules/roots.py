# SPDX-License-Identifier: Apache-2.0
"""The lines that are verified themselves, with the risk points: cleared in rounds until nothing more clears."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cached_property
from itertools import count
from typing import NamedTuple

from models.labels import clearing as words
from models.presented import (
    MONTHLY_AVERAGE,
    SEASON_PREFIX,
    SURVEY_DATE,
    Apportioned,
    LineEntry,
    NotApplicable,
    PresentedCase,
)
from models.rules.assessment import assess
from models.rules.check_state import CheckState, by_lines
from models.rules.clearing import ClearsBy, Methods, clears_by, methods_of, prompt, waived_lines
from models.rules.deciding_values import least_favourable, proposal
from models.rules.demands import demands, not_concurring
from models.rules.derived import cleared_totals
from models.rules.deviations import (
    LineDeviation,
    adverse_of,
    furthest,
    hides_debt,
    line_deviation,
    worst_of,
)
from models.rules.directions import more_is_better
from models.rules.figures import DERIVED, EQUITY, MARGIN, Table, at, basis_of, claimed, in_cash_flow
from models.rules.independence import reads_checks, reads_lines
from models.rules.line_state import LineState
from models.rules.lines import LineTable
from models.rules.memory import Memory
from models.rules.policy import Policy
from models.rules.room import Room, decided
from models.terms import CheckId, DecisionKind, Level, LineKey, LineKind, Said, Unit


@dataclass(frozen=True, slots=True)
class Tables:
    """Figures by line and basis: declared, verified, of the comparison period, tested, and effective."""

    declared: Table
    verified: Table
    prior: Table
    tested: Table
    effective: Table


NO_LINE = frozenset[LineKey]()


class Judged(NamedTuple):
    """How bad a line is, and what clears it or is lacking."""

    level: Level
    cause: str | None
    methods: Methods
    least: Decimal | None
    proposed: Decimal | None
    lacks: tuple[Said, ...]
    by: ClearsBy


class Reads(NamedTuple):
    """The checks and lines that the checks of a line read, themselves or through others."""

    checks: tuple[CheckId, ...]
    lines: frozenset[LineKey]


@dataclass(frozen=True)
class Roots:
    """The roots and risk points of one case with its checks computed, while the lines in `cleared` are.

    `nearer` are the severe checks that come to over or better against the effective value.
    """

    case: PresentedCase
    policy: Policy
    lines: LineTable
    room: Room
    tables: Tables
    checks: Mapping[CheckId, CheckState]
    by_line: Mapping[LineKey, tuple[CheckState, ...]]
    nearer: frozenset[CheckId]
    waived: frozenset[LineKey]
    risks: frozenset[LineKey]
    entries: Mapping[LineKey, LineEntry]
    cleared: frozenset[LineKey] = frozenset()
    memory: Memory = field(default_factory=Memory, compare=False, repr=False)
    """Of the same case, policy and decisions."""

    def told(self, key: LineKey) -> object:
        """All that can change of a line while case, policy and decisions stay: what the room says, what is cleared."""
        reads, own = self.reads(key), self.by_line[key]
        if reads.checks:
            own = *own, *(self.checks[id] for id in reads.checks if id in self.checks)
        return own, self.room.away(key), self.cleared & reads.lines if reads.lines else NO_LINE

    def reads(self, key: LineKey) -> Reads:
        """What the checks of a line read, whatever the room says."""
        return self._all_reads[key]

    @cached_property
    def _all_reads(self) -> Mapping[LineKey, Reads]:
        return self.memory.found("reads", None, lambda: {key: self._reads(key) for key in self.by_line})

    def _reads(self, key: LineKey) -> Reads:
        own = self.by_line[key]
        checks = frozenset[CheckId]().union(*(reads_checks(state, self.checks) for state in own))
        return Reads(tuple(sorted(checks)), frozenset[LineKey]().union(*(reads_lines(s, self.checks) for s in own)))

    def judged(self, key: LineKey) -> Judged:
        """Level and clearing of one line while the lines in `cleared` are."""
        checks, basis = self.by_line[key], self._basis(key)
        cause = self.cause_of(key)
        level = self._level(key, self.telling(key), cause)
        methods = self.methods(key)
        is_risk = key in self.risks
        least = None if is_risk else least_favourable(key, basis, self.tables.tested, checks, self._unit(key))
        proposed = proposal(key, least, self._unit(key))
        lacks = self._lacks(key, level, cause, methods, proposed)
        needed = level is not Level.WITHIN or self._must_be_cleared(key) or bool(self.room.away(key))
        by = clears_by(key, methods, lacks, self.room.decisions, needed=needed, waived=key in self.waived)
        return Judged(level, cause, methods, least, proposed, lacks, by)

    def methods(self, key: LineKey) -> Methods:
        """What counts on one line while the lines in `cleared` are."""
        return methods_of(self.by_line[key], self.checks, self.cleared, self.nearer, self.policy)

    def state_of(self, key: LineKey) -> LineState:
        """One line while the lines in `cleared` are."""
        basis, telling = self._basis(key), self.telling(key)
        level, cause, methods, least, proposed, lacks, by = self.judged(key)
        own, uncovered = self._own(key, basis), self._uncovered(key, telling)
        worst = furthest(key, (self._own(key, basis) for basis in self._compared(key)), telling, self.tables.tested)
        return LineState(
            key=key,
            kind=LineKind.RISK if key in self.risks else LineKind.ROOT,
            basis=basis,
            level=level,
            deviation=own.deviation,
            difference=own.difference,
            adverse=adverse_of(key, own) if own.difference or worst is None else worst.adverse,
            limits=self.policy.limits_of(key),
            cause=cause,
            methods=methods,
            clears_by=by,
            said=prompt(key, by, methods, self.room.decisions),
            demands=() if by is ClearsBy.WAIVER else (*lacks, *self._vain_waiver(key)),
            proposal=proposed,
            effective=at(self.tables.effective, key, basis),
            uncovered=uncovered,
            remarks=(*self._remarks(methods, telling, uncovered), *_no_proposal(least, proposed)),
            furthest=worst,
            sent_back=decided(self.room.decisions, key, DecisionKind.REINVESTIGATE) is not None,
        )

    def telling(self, key: LineKey) -> tuple[CheckState, ...]:
        """The checks that say something of a line; one that reads the line itself only repeats it."""
        return tuple(state for state in self.by_line[key] if not state.reads_itself)

    def _level(self, key: LineKey, checks: tuple[CheckState, ...], cause: str | None) -> Level:
        """The worst of the line's own deviations, its confirmed checks and the policy's triggers."""
        own = [Level.WITHIN, *(self._own(key, basis).level for basis in self._compared(key))]
        worst = max(own, key=lambda level: level.rank)
        tables = self.tables
        hidden = any(
            hides_debt(key, tables.declared.get((key, basis)), at(tables.verified, key, basis), checks)
            for basis in self._bases(key)
        )
        return Level.SEVERE if hidden else worst_of(key, worst, checks, cause)

    def _lacks(
        self, key: LineKey, level: Level, cause: str | None, methods: Methods, proposed: Decimal | None
    ) -> tuple[Said, ...]:
        third = len(methods.counted) > methods.least
        risk = key in self.risks
        asked = demands(key, level, cause, self.room.decisions, proposed, third=third, risk=risk)
        return (*asked, *not_concurring(key, len(self.room.away(key)), self.room.decisions))

    def _vain_waiver(self, key: LineKey) -> tuple[Said, ...]:
        """Why the chair's waiver of a line has no effect."""
        if decided(self.room.decisions, key, DecisionKind.WAIVER) is None:
            return ()
        if self.policy.may_be_waived(key):
            return (Said(words.WAIVERS_USED_UP, {"count": self.policy.waiver_cap}),)
        return (Said(words.WAIVER_EXCLUDED),)

    def _own(self, key: LineKey, basis: str) -> LineDeviation:
        limits = self.policy.limits_of(key)
        told, found = self.tables.declared.get((key, basis)), self.tables.verified.get((key, basis))
        return line_deviation(claimed(key, told), claimed(key, found), limits)

    def _bases(self, key: LineKey) -> tuple[str, ...]:
        """The bases at which a line was stated; a computed one has its main basis."""
        entry = self.entries.get(key)
        stated = () if entry is None else tuple(figure.basis for figure in entry.figures)
        return stated or (() if key in self.risks else (self._basis(key),))

    def _basis(self, key: LineKey) -> str:
        return basis_of(key, self.entries.get(key))

    def _compared(self, key: LineKey) -> tuple[str, ...]:
        """The bases at which declared and verified are compared, in whatever order they were stated.

        One figure told for every season beside their average is that average, and compared there alone. Of seasons
        that were told apart each counts: an average would let one that is too high pass for one that is too low.
        """
        bases = self._bases(key)
        seasons = {basis for basis in bases if basis.startswith(SEASON_PREFIX)}
        told = {self.tables.declared.get((key, basis)) for basis in seasons}
        alone = MONTHLY_AVERAGE in bases and len(told) == 1
        return tuple(basis for basis in bases if not alone or basis not in seasons)

    def _unit(self, key: LineKey) -> Unit:
        entry = self.entries.get(key)
        return Unit.RATIO if key == MARGIN or (entry is not None and entry.unit is Unit.RATIO) else Unit.MONEY

    def _must_be_cleared(self, key: LineKey) -> bool:
        """A stated zero or *not applicable* is to be cleared only where it is the favourable claim."""
        entry = self.entries.get(key)
        if key == EQUITY or entry is None or not more_is_better(key):
            return True
        stated = [value for f in entry.figures for value in (f.declared, f.verified) if value is not None]
        return not stated or not all(_is_nothing(value) for value in stated)

    def cause_of(self, key: LineKey) -> str | None:
        """The written cause: the line's own, a risk point's, or those of its checks that deviate."""
        entry = self.entries.get(key)
        own = [] if entry is None else [f.cause for f in entry.figures if f.cause]
        own += [point.cause for point in self.case.risk_points if point.key == key and point.cause]
        own += [
            state.check.cause
            for state in self.telling(key)
            if state.confirmed and state.check.cause and state.level not in {None, Level.WITHIN}
        ]
        return own[0] if own else None

    def _uncovered(self, key: LineKey, checks: tuple[CheckState, ...]) -> tuple[str, ...]:
        """Bases with a figure that no confirmed check covers; a monthly average that is covered covers its seasons."""
        covered = {state.check.basis for state in checks if state.confirmed}
        if MONTHLY_AVERAGE in covered:
            covered |= {basis for basis in self._bases(key) if basis.startswith(SEASON_PREFIX)}
        return tuple(
            basis
            for basis in self._bases(key)
            if basis not in covered and at(self.tables.tested, key, basis) is not None
        )

    def _remarks(
        self, methods: Methods, checks: tuple[CheckState, ...], uncovered: tuple[str, ...]
    ) -> tuple[Said, ...]:
        """What is said about the methods beside their number; bases are named once something is confirmed."""
        said = [*methods.once, *map(self._with_labels, methods.idle)]
        if uncovered and any(state.confirmed for state in checks):
            named: dict[str, object] = {f"{SEASON_PREFIX}{each.key}": each.label for each in self.case.seasons}
            named |= {MONTHLY_AVERAGE: Said(words.THE_AVERAGE), SURVEY_DATE: Said(words.THE_SURVEY)}
            said.append(Said(words.UNCOVERED, {"basis": tuple(named.get(basis, basis) for basis in uncovered)}))
        return tuple(said)

    def _with_labels(self, idle: Said) -> Said:
        """Lines that must be cleared first, by the names that the officer gave them."""
        lines = idle.fields.get("lines")
        if not isinstance(lines, tuple):
            return idle
        named = tuple(self.entries[key].label or key if key in self.entries else key for key in lines)
        return Said(idle.template, {**idle.fields, "lines": named})


def _no_proposal(least: Decimal | None, proposed: Decimal | None) -> tuple[Said, ...]:
    return () if least is None or proposed is not None else (Said(words.NO_PROPOSAL, {"value": least}),)


def _is_nothing(stated: Apportioned) -> bool:
    return isinstance(stated, NotApplicable) or stated == 0


def roots_of(
    case: PresentedCase,
    policy: Policy,
    lines: LineTable,
    room: Room,
    tables: Tables,
    checks: Mapping[CheckId, CheckState],
    memory: Memory,
) -> Roots:
    """The roots of a case while nothing is cleared; what is remembered is of the same case, policy and decisions."""
    by_line = by_lines(checks)
    keys = memory.found("keys", None, lambda: _keys(case, lines))

    def nearer() -> frozenset[CheckId]:
        """Whatever the room says of them."""
        return frozenset(state.check.id for state in checks.values() if _is_nearer(state, policy, tables))

    return Roots(
        case,
        policy,
        lines,
        room,
        tables,
        checks,
        by_line={key: by_line.get(key, ()) for key in keys},
        nearer=memory.found("nearer", None, nearer),
        waived=waived_lines(room.decisions, policy),
        risks=frozenset(point.key for point in case.risk_points),
        entries={line.key: line for line in case.lines},
        memory=memory,
    )


def settled(work: Roots) -> tuple[Roots, tuple[LineState, ...]]:
    """Rounds from nothing cleared: a check that reads other lines waits for them, so no circle clears itself.

    A line on which no method stands idle is the same in every round.
    """
    states: tuple[LineState, ...] = tuple(_remembered(work, key, 0) for key in work.by_line)
    for number in count(1):
        now = frozenset(state.key for state in states if state.cleared) | cleared_totals(states)
        if now <= work.cleared:
            break
        work = replace(work, cleared=work.cleared | now)
        states = tuple(_remembered(work, state.key, number) if state.methods.idle else state for state in states)
    return work, states


def _remembered(work: Roots, key: LineKey, number: int) -> LineState:
    """A line as it was found in this round the last time, unless it was told otherwise since."""
    return work.memory.found((number, key), work.told(key), lambda: work.state_of(key))


def _keys(case: PresentedCase, lines: LineTable) -> tuple[LineKey, ...]:
    """Every entered line, margin and equity, which no case can leave out, and the risk points.

    Lines of the cash-flow statement are computed from others and proved by capacity.
    """
    entered = [line.key for line in case.lines if not _is_computed(line.key, lines)]
    balance = [key for key in entered if not key.startswith("P")]
    profit = [key for key in entered if key.startswith("P")]
    if EQUITY not in balance:
        balance.append(EQUITY)
    if profit and MARGIN not in profit:
        profit.append(MARGIN)
    return (*balance, *profit, *(point.key for point in case.risk_points))


def _is_computed(key: LineKey, lines: LineTable) -> bool:
    line = lines.line(key)
    return key in DERIVED or in_cash_flow(key) or (line is not None and line.is_derived)


def _is_nearer(state: CheckState, policy: Policy, tables: Tables) -> bool:
    """Whether a severe check comes to over or better against the effective value."""
    if state.level is not Level.SEVERE:
        return False
    figure = at(tables.effective, state.check.line, state.check.basis)
    if figure is None or figure == at(tables.tested, state.check.line, state.check.basis):
        return False
    limits = policy.limits_of(state.check.line)
    again = assess(state.check.procedure, state.inputs, figure=figure, limits=limits, basis=state.check.basis)
    return again.level is not None and again.level is not Level.SEVERE
