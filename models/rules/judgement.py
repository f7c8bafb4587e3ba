# SPDX-License-Identifier: Apache-2.0
"""Deviation and level: how far a figure stands from an estimate, and how large that is against limits."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from models.rules.given import Given
from models.rules.numbers import Amount, Exact
from models.rules.working import Term
from models.terms import Level


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes of a deviation as plain decimals, 0 ≤ watch ≤ over ≤ severe; each limit itself still belongs below it."""

    watch: Decimal
    over: Decimal
    severe: Decimal

    @property
    def rise(self) -> bool:
        return 0 <= self.watch <= self.over <= self.severe


DEFAULT_LIMITS = Limits(Decimal("0.05"), Decimal("0.10"), Decimal("0.30"))

Detail = Exact | int | bool | None
"""A fraction in the unit of the figure (or a ratio, see `RATIO_DETAILS`), a count, a yes or no, or not computable."""

RATIO_DETAILS = frozenset({"coverage", "profit", "expected", "actual", "larger"})
"""Details that are ratios whatever the figure measures."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What one procedure says, exact and unrounded. Without a figure there is neither deviation nor level.

    `working` is what was computed, with its way: the estimate, or what stands in its place.
    """

    estimate: Exact | None = None
    deviation: Exact | None = None
    level: Level | None = None
    details: Mapping[str, Detail] = field(default_factory=dict)
    counts: bool = True
    working: Term | None = None


Judge = Callable[[Given, Exact | None, Limits], Judgement]
"""From inputs, figure and limits to a judgement."""
Formula = Callable[[Given], Term]


def deviation_of(figure: Amount, estimate: Amount) -> Exact | None:
    """(figure - estimate) / |estimate|; from nothing, nothing deviates by 0 and all else beyond measure (`None`)."""
    if estimate == 0:
        return Fraction(0) if figure == 0 else None
    return (Fraction(figure) - Fraction(estimate)) / abs(Fraction(estimate))


def level_of(deviation: Exact | None, limits: Limits = DEFAULT_LIMITS) -> Level:
    """The level by size alone; a deviation that cannot be measured (`None`) is severe."""
    if deviation is None:
        return Level.SEVERE
    size = abs(deviation)
    if size <= limits.watch:
        return Level.WITHIN
    if size <= limits.over:
        return Level.WATCH
    return Level.OVER if size <= limits.severe else Level.SEVERE


def against(estimated: Term, figure: Exact | None, limits: Limits, *, upper_bound: bool = False) -> Judgement:
    """An estimate compared with the figure; under an upper bound a figure at or below it does not deviate."""
    estimate = estimated.value
    if figure is None:
        return Judgement(estimate, working=estimated)
    below_bound = upper_bound and figure <= estimate
    deviation = Fraction(0) if below_bound else deviation_of(figure, estimate)
    return Judgement(estimate, deviation, level_of(deviation, limits), working=estimated)


def by(formula: Formula) -> Judge:
    """The judge of a procedure that is nothing but a formula."""

    def judge(given: Given, figure: Exact | None, limits: Limits) -> Judgement:
        return against(formula(given), figure, limits)

    return judge


def by_bound(formula: Formula) -> Judge:
    """The judge of a procedure whose estimate is the most that is possible."""

    def judge(given: Given, figure: Exact | None, limits: Limits) -> Judgement:
        return against(formula(given), figure, limits, upper_bound=True)

    return judge
