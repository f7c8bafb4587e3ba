# SPDX-License-Identifier: Apache-2.0
"""A case among the unit's own decided cases of its trade and size."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from models.analysis import PeerMetric
from models.money import decimal_from
from models.presented import MONTHLY_AVERAGE, SURVEY_DATE, PeerRow
from models.rules.figures import Table, at
from models.rules.numbers import Exact
from models.rules.peer import quartile
from models.rules.sizing_policy import PeerGroup
from models.terms import LineKey

DAYS = 30
SHARES = frozenset({PeerMetric.MARGIN, PeerMetric.EXPENSES, PeerMetric.DISPOSABLE, PeerMetric.DEBT})
"""Metrics that are read as percentages; the others are yuan a month or days."""
COLUMNS_OF_THE_FILE: Mapping[str, PeerMetric] = {
    "sales": PeerMetric.SALES,
    "margin": PeerMetric.MARGIN,
    "expense_rate": PeerMetric.EXPENSES,
    "household": PeerMetric.HOUSEHOLD,
    "stock_days": PeerMetric.STOCK_DAYS,
    "receivable_days": PeerMetric.RECEIVABLE_DAYS,
}
"""Columns of the peer table which measure what is measured of decided cases."""
Metrics = Mapping[PeerMetric, Exact | None]


@dataclass(frozen=True, slots=True)
class PeerStatistic:
    """One metric of the case among its peers; below the least number of peers nothing but `n` is told."""

    metric: PeerMetric
    own: Decimal | None
    n: int
    low: Decimal | None
    median: Decimal | None
    high: Decimal | None


def metrics_of(table: Table) -> Metrics:
    """The metrics of a case at effective values; `None` where a part is missing or nothing to divide by."""
    sales, cost, expenses, household, disposable = (_month(table, code) for code in ("P1", "P2", "P4", "P7", "P11"))
    stock, receivables, debts, assets = (_sheet(table, code) for code in ("A5", "A3", "LT", "AT"))
    gross = None if sales is None or cost is None else sales - cost
    return {
        PeerMetric.SALES: sales,
        PeerMetric.MARGIN: _over(gross, sales),
        PeerMetric.EXPENSES: _over(expenses, sales),
        PeerMetric.HOUSEHOLD: household,
        PeerMetric.DISPOSABLE: _over(disposable, sales),
        PeerMetric.STOCK_DAYS: _days(_over(stock, cost)),
        PeerMetric.RECEIVABLE_DAYS: _days(_over(receivables, sales)),
        PeerMetric.DEBT: _over(debts, assets),
    }


def peers_of(own: Metrics, others: Iterable[Metrics], policy: PeerGroup) -> tuple[PeerStatistic, ...]:
    """Median and quartiles of the others whose sales lie between the policy's multiples of the case's own."""
    group = [each for each in others if is_of_size(own, each, policy)]
    return tuple(_statistic(metric, own[metric], group, policy.least) for metric in PeerMetric)


def peers_in_file(own: Metrics, rows: Iterable[PeerRow], policy: PeerGroup) -> tuple[PeerStatistic, ...]:
    """The same of the anonymous peers that the officers' file names, whatever their size."""
    group = [
        {metric: _exact(row.figures.get(column)) for column, metric in COLUMNS_OF_THE_FILE.items()} for row in rows
    ]
    return tuple(_statistic(metric, own[metric], group, policy.least) for metric in COLUMNS_OF_THE_FILE.values())


def is_of_size(own: Metrics, other: Metrics, policy: PeerGroup) -> bool:
    sales, others = own[PeerMetric.SALES], other[PeerMetric.SALES]
    if sales is None or others is None:
        return False
    return Fraction(policy.size_from) * sales <= others <= Fraction(policy.size_to) * sales


def _statistic(metric: PeerMetric, own: Exact | None, group: Sequence[Metrics], least: int) -> PeerStatistic:
    values = sorted(value for each in group if (value := each[metric]) is not None)
    told = None if own is None else decimal_from(own)
    if len(values) < least:
        return PeerStatistic(metric, told, len(values), None, None, None)
    low, median, high = (decimal_from(quartile(values, which)) for which in (1, 2, 3))
    return PeerStatistic(metric, told, len(values), low, median, high)


def _month(table: Table, code: str) -> Exact | None:
    return at(table, LineKey(code), MONTHLY_AVERAGE)


def _sheet(table: Table, code: str) -> Exact | None:
    return at(table, LineKey(code), SURVEY_DATE)


def _exact(value: Decimal | None) -> Exact | None:
    return None if value is None else Fraction(value)


def _over(part: Exact | None, whole: Exact | None) -> Exact | None:
    return None if part is None or not whole else part / whole


def _days(months: Exact | None) -> Exact | None:
    return None if months is None else months * DAYS
