# SPDX-License-Identifier: Apache-2.0
"""How sales went from month to month, declared and verified, and how much of the year the strongest season brings."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from models.money import decimal_from, decimal_of
from models.presented import MONTHLY_AVERAGE, SEASON_PREFIX, PresentedCase, ScheduleTable, Season
from models.rules.figures import SALES, Table, at
from models.rules.numbers import Exact
from models.rules.schedule_totals import number_in
from models.terms import MONTHS_OF_A_YEAR

MONTH, VERIFIED = "month", "verified"


@dataclass(frozen=True, slots=True)
class SalesMonth:
    """A month's sales in yuan; `month` is `2026-06` where it was surveyed, `06` where a season stands for it."""

    month: str
    declared: Decimal | None
    verified: Decimal | None


@dataclass(frozen=True, slots=True)
class Peak:
    """The strongest season: its part of the year's sales, and the part that as many even months would bring."""

    name: str
    months: int
    share: Decimal
    even: Decimal


def sales_months(case: PresentedCase, declared: Table, verified: Table) -> tuple[SalesMonth, ...]:
    """The latest twelve months that were surveyed one by one, else the months of the year by their seasons.

    Without either there are none: an average month says nothing of a course.
    """
    surveyed = tuple(_surveyed(case, declared))[-MONTHS_OF_A_YEAR:]
    return surveyed or tuple(_by_season(case, declared, verified))


def strongest_season(case: PresentedCase, tested: Table) -> Peak | None:
    """The season with the best month, at the figures that the checks test; `None` where there is nothing to compare."""
    monthly = [(at(tested, SALES, f"{SEASON_PREFIX}{season.key}"), season) for season in case.seasons]
    known = [(sales, season) for sales, season in monthly if sales is not None]
    year = sum((sales * season.months for sales, season in known), Fraction(0))
    if len(known) < len(monthly) or len(known) <= 1 or year <= 0:
        return None
    sales, season = max(known, key=lambda pair: pair[0])
    share, even = sales * season.months / year, Fraction(season.months, sum(season.months for _, season in known))
    return Peak(season.label, season.months, decimal_from(share), decimal_from(even))


def _surveyed(case: PresentedCase, declared: Table) -> Iterator[SalesMonth]:
    for month, row in sorted(rows_by_month(case.schedules), key=lambda pair: pair[0]):
        season = season_of(case, int(month[-2:]))
        yield SalesMonth(month, decimal_of(_declared(declared, season)), row)


def rows_by_month(schedules: tuple[ScheduleTable, ...]) -> Iterator[tuple[str, Decimal]]:
    """Month and verified sales of every row of the schedules behind sales that has both."""
    for table in schedules:
        if table.line == SALES and {MONTH, VERIFIED} <= set(table.columns):
            for row in table.rows:
                month, sales = str(row.get(MONTH) or ""), number_in(row, VERIFIED)
                if sales is not None and month[-2:].isdecimal() and 0 < int(month[-2:]) <= MONTHS_OF_A_YEAR:
                    yield month, sales


def season_of(case: PresentedCase, month: int) -> Season | None:
    """The season of a calendar month; `None` where no season names it, or several do."""
    named = [season for season in case.seasons if month in season.calendar]
    return named[0] if len(named) == 1 else None


def _declared(declared: Table, season: Season | None) -> Exact | None:
    stated = None if season is None else at(declared, SALES, f"{SEASON_PREFIX}{season.key}")
    return at(declared, SALES, MONTHLY_AVERAGE) if stated is None else stated


def _by_season(case: PresentedCase, declared: Table, verified: Table) -> Iterator[SalesMonth]:
    for month in range(1, MONTHS_OF_A_YEAR + 1):
        season = season_of(case, month)
        if season is not None:
            basis = f"{SEASON_PREFIX}{season.key}"
            stated, seen = at(declared, SALES, basis), at(verified, SALES, basis)
            yield SalesMonth(f"{month:02}", decimal_of(stated), decimal_of(seen))
