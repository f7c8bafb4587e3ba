# SPDX-License-Identifier: Apache-2.0
"""Stress tests of the instalment: sales fall, the margin falls, the largest debtors fail (`domain.md` §8, 13)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from models.analysis import Scenario
from models.money import decimal_from
from models.rules.numbers import Amount, Exact
from models.rules.outlook import Outlook, outlook
from models.rules.sizing_policy import StressTests


@dataclass(frozen=True, slots=True)
class Earning:
    """Sales, gross profit and disposable cash of one month, in yuan."""

    sales: Amount
    gross: Amount
    disposable: Amount


@dataclass(frozen=True, slots=True)
class StressTest:
    """One supposition: its size (a share, points of margin as a plain decimal, or yuan lost) and what then holds."""

    scenario: Scenario
    size: Decimal | None
    outlook: Outlook


def sales_fall(month: Earning, fall: Amount) -> Exact:
    """Disposable cash once sales fall by this share: cost of goods follows, expenses and household stay."""
    return Fraction(month.disposable) - Fraction(fall) * Fraction(month.gross)


def margin_falls(month: Earning, points: Amount) -> Exact:
    """Disposable cash once the margin falls by this plain decimal (0.03 is 3 points) at the same sales."""
    return Fraction(month.disposable) - Fraction(points) * Fraction(month.sales)


def largest(debts: Iterable[Amount], count: int) -> Exact:
    """What the largest debtors owe together."""
    return sum(sorted((Fraction(debt) for debt in debts), reverse=True)[:count], Fraction(0))


def stress_tests(
    months: Sequence[Earning],
    payments: Sequence[Amount],
    debtors: Sequence[Amount],
    tests: StressTests,
    *,
    share: Amount,
    annual_rate: Amount,
    opening: Amount,
) -> tuple[StressTest, ...]:
    """The loan as found, then under each supposition of the policy; what debtors owe is lost in the first month."""

    def tried(scenario: Scenario, size: Amount | None, disposable: Sequence[Amount]) -> StressTest:
        found = outlook(disposable, payments, share, annual_rate, opening)
        return StressTest(scenario, None if size is None else decimal_from(Fraction(size)), found)

    found = [month.disposable for month in months]
    results = [
        tried(Scenario.AS_FOUND, None, found),
        *(
            tried(Scenario.SALES_FALL, fall, [sales_fall(month, fall) for month in months])
            for fall in tests.sales_falls
        ),
        *(
            tried(Scenario.MARGIN_FALLS, points, [margin_falls(month, points) for month in months])
            for points in tests.margin_falls
        ),
    ]
    lost = largest(debtors, tests.debtors)
    if lost:
        results.append(tried(Scenario.DEBTORS_FAIL, lost, [Fraction(found[0]) - lost, *found[1:]]))
    return tuple(results)
