# SPDX-License-Identifier: Apache-2.0
"""权益检验: the equity that the past explains, against the equity that the balance sheet shows (`domain.md` §2.5)."""

from fractions import Fraction

from models.labels.rules_inputs import CHOICE_WORDS
from models.labels.workings import NO_RATIO
from models.rules.given import Given
from models.rules.judgement import Judgement, Limits, level_of
from models.rules.numbers import Exact
from models.rules.sentences import Units, arithmetic
from models.rules.working import Term
from models.terms import Level, Said

DENOMINATORS = ("profit", "expected", "actual", "larger")


def check(given: Given, figure: Exact | None, limits: Limits) -> Judgement:
    """Four denominators are in use in the trade; all are shown, the chosen one gives deviation and level."""
    working = expected_equity(given)
    expected = working.value
    if figure is None:
        return Judgement(expected, working=working)
    gap = figure - expected
    ratios = {name: _over(gap, whole) for name, whole in _denominators(given, expected, figure).items()}
    deviation = ratios[given.text("denominator")]
    unmeasured = Level.WITHIN if gap == 0 else Level.SEVERE
    level = unmeasured if deviation is None else level_of(deviation, limits)
    return Judgement(expected, deviation, level, {"gap": gap, **ratios}, working=working)


def said(given: Given, judgement: Judgement, units: Units) -> Said:
    """The expected equity, and why the gap has no ratio where the chosen denominator gives none."""
    working = arithmetic(given, judgement, units)
    chosen = given.text("denominator")
    if judgement.details.get(chosen, judgement) is not None:
        return working
    return Said(NO_RATIO, {"working": working, "denominator": Said(CHOICE_WORDS[chosen])})


def expected_equity(given: Given) -> Term:
    """Equity at the beginning and all that has changed it since."""
    kept = given["initial_equity"] + period_profit(given) + given["injections"] - given["withdrawals"]
    return kept + given["appreciation"] - given["depreciation"] + given["repaid_principal"]


def period_profit(given: Given) -> Term:
    """The profit of the period as given, or that of a month times its months."""
    return given["period_profit"] if given.has("period_profit") else given["monthly_profit"] * given["months"]


def _denominators(given: Given, expected: Exact, actual: Exact) -> dict[str, Exact]:
    larger = max(abs(expected), abs(actual))
    return {"profit": period_profit(given).value, "expected": expected, "actual": actual, "larger": larger}


def _over(gap: Exact, whole: Exact) -> Fraction | None:
    """A ratio over nothing, or over a loss, says nothing."""
    return gap / whole if whole > 0 else None
