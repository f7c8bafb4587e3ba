# SPDX-License-Identifier: Apache-2.0
"""Deviation and level of a line, the worst lines and the deviation index of a case."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from models.money import decimal_from
from models.rules.check_state import CheckState
from models.rules.directions import more_is_better
from models.rules.figures import CAPACITY, EQUITY, Entry, Table, claimed
from models.rules.judgement import Limits, deviation_of, level_of
from models.rules.numbers import Exact
from models.terms import Level, LineKey

DEBTS = frozenset({"L4a", "L4b", "L4c", "L5", "L6", "L7"})
DEBTS_FOUND = "verification.debts"
MOST_SCORE = 4
SCORE_OVER = 2


@dataclass(frozen=True, slots=True)
class LineDeviation:
    """(declared - verified) / |verified|, its amount, and the level that the two alone would give."""

    deviation: Exact | None
    difference: Exact | None
    level: Level


@dataclass(frozen=True, slots=True)
class Apart:
    """One deviation behind the level of a line, its own or that of a check; `None` is one beyond measure."""

    deviation: Exact | None
    difference: Exact
    adverse: bool

    @property
    def order(self) -> tuple[Exact, ...]:
        """By size, then adverse ones, then by the amount; the furthest is the last."""
        beyond, size = Fraction(self.deviation is None), abs(self.deviation or Fraction(0))
        return beyond, size, Fraction(self.adverse), abs(self.difference)


def line_deviation(declared: Exact | None, verified: Exact | None, limits: Limits) -> LineDeviation:
    """The deviation of a line; nothing to compare is within, a figure against a verified zero is severe."""
    if declared is None or verified is None:
        return LineDeviation(None, None, Level.WITHIN)
    difference = declared - verified
    deviation = deviation_of(declared, verified)
    return LineDeviation(deviation, difference, level_of(deviation, limits))


def adverse_of(key: LineKey, own: LineDeviation) -> bool | None:
    """Whether the borrower looked better than was found; for equity any difference hurts. `None` without both."""
    if own.difference is None or not own.difference:
        return None if own.difference is None else False
    return key == EQUITY or (own.difference > 0) == (key == CAPACITY or more_is_better(key))


def furthest(key: LineKey, own: Iterable[LineDeviation], checks: Iterable[CheckState], tested: Table) -> Apart | None:
    """The largest of the line's own deviations at its bases and those of its confirmed checks; nothing without any.

    Of equal ones it is an adverse one.
    """
    between = [
        Apart(one.deviation, one.difference, adverse=bool(adverse_of(key, one)))
        for one in own
        if one.difference is not None
    ]
    return max((*between, *_of_checks(key, checks, tested)), key=lambda each: each.order, default=None)


def _of_checks(key: LineKey, checks: Iterable[CheckState], tested: Table) -> Iterator[Apart]:
    """A figure below an upper bound deviates by nothing, in yuan too."""
    for state in checks:
        found, figure = state.assessment, claimed(key, tested.get((key, state.check.basis)))
        if not state.confirmed or found is None or found.estimate is None or figure is None:
            continue
        if found.deviation is not None or found.is_beyond:  # no gap over a loss is neither
            difference = figure - found.estimate if found.deviation != 0 else Fraction(0)
            yield Apart(found.deviation, difference, adverse=bool(found.adverse))


def worst_of(key: LineKey, own: Level, checks: Iterable[CheckState], cause: str | None) -> Level:
    """The worst of the line's own deviation, its confirmed checks and the triggers of the policy."""
    levels = [own, *(state.level for state in checks if state.confirmed and state.level is not None)]
    level = max(levels, key=lambda each: each.rank)
    unexplained = key == EQUITY and level is Level.OVER and not cause
    return Level.SEVERE if unexplained else level


def hides_debt(key: LineKey, told: Entry, verified: Exact | None, checks: Iterable[CheckState]) -> bool:
    """Whether a debt that the client denied or left out was found, by the officer or by a check of debts.

    A rejected check found none. To leave blank a line that must be stated tells no more than to deny it.
    """
    if key.partition(".")[0] not in DEBTS or (isinstance(told, Fraction) and told):
        return False
    found = [
        state.assessment.estimate
        for state in checks
        if state.check.procedure == DEBTS_FOUND and state.rejected is None and state.assessment is not None
    ]
    return any(amount is not None and amount > 0 for amount in (verified, *found))


def score(level: Level, cause: str | None, *, cleared: bool, rejected_over: bool) -> int:
    """0 within, 1 watch, 2 over and explained, 4 unexplained or severe (`domain.md` §2.7).

    A rejected check that is over its limit weighs at least as an explained one.
    """
    if level is Level.WITHIN:
        own = 0
    elif level is Level.WATCH:
        own = 1
    else:
        own = SCORE_OVER if level is Level.OVER and cause and cleared else MOST_SCORE
    return max(own, SCORE_OVER) if rejected_over else own


def index_of(scores: Iterable[tuple[int, int]]) -> Decimal:
    """Σ weight × score / Σ weight × 4 over lines and risk points, 0 to 1."""
    pairs = list(scores)
    most = sum(weight * MOST_SCORE for weight, _score in pairs)
    reached = sum(weight * own for weight, own in pairs)
    return decimal_from(Fraction(reached, most)) if most else Decimal(0)
