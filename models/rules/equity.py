# SPDX-License-Identifier: Apache-2.0
"""权益检验: the equity that the past explains, against the equity that the balance sheet shows."""

from fractions import Fraction

from models.rules.given import Given
from models.rules.judgement import Judgement, Limits, level_of
from models.rules.numbers import Exact
from models.terms import Level

DENOMINATORS = ("profit", "expected", "actual", "larger")


def check(given: Given, figure: Exact | None, limits: Limits) -> Judgement:
    """Four denominators are in use in the trade; all are shown, the chosen one gives deviation and level."""
    expected = expected_equity(given)
    if figure is None:
        return Judgement(expected)
    gap = figure - expected
    ratios = {name: _over(gap, whole) for name, whole in _denominators(given, expected, figure).items()}
    deviation = ratios[given.text("denominator")]
    unmeasured = Level.WITHIN if gap == 0 else Level.SEVERE
    level = unmeasured if deviation is None else level_of(deviation, limits)
    return Judgement(expected, deviation, level, {"gap": gap, **ratios})


def expected_equity(given: Given) -> Exact:
    added = period_profit(given) + given["injections"] - given["withdrawals"]
    revalued = given["appreciation"] - given["depreciation"]
    return given["initial_equity"] + added + revalued + given["repaid_principal"]


def period_profit(given: Given) -> Exact:
    return given["period_profit"] if given.has("period_profit") else given["monthly_profit"] * given["months"]


def _denominators(given: Given, expected: Exact, actual: Exact) -> dict[str, Exact]:
    larger = max(abs(expected), abs(actual))
    return {"profit": period_profit(given), "expected": expected, "actual": actual, "larger": larger}


def _over(gap: Exact, whole: Exact) -> Fraction | None:
    """A ratio over nothing, or over a loss, says nothing."""
    return gap / whole if whole > 0 else None
