# SPDX-License-Identifier: Apache-2.0
"""Sales samples (today, yesterday, this and last week and month) against each other and against the sales stated."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from models.labels import case_findings as words
from models.money import decimal_from, to_cents
from models.presented import MONTHLY_AVERAGE, SEASON_PREFIX, PresentedCase, ScheduleTable
from models.rules.figures import SALES, Table, at
from models.rules.schedule_totals import number_in, total_in
from models.rules.silent_lists import blank
from models.terms import Said

TAKINGS, DAYS, DAY = "takings", "days", "day"
DAYS_OF_A_MONTH = 30


@dataclass(frozen=True, slots=True)
class SalesSample:
    """What was taken in a stretch of days, in yuan; `deviation` compares its day with a day of the sales stated."""

    name: str
    takings: Decimal
    days: Decimal
    daily: Decimal
    deviation: Decimal | None


def sales_samples(case: PresentedCase, table: Table) -> tuple[SalesSample, ...]:
    """Each row with its days; single days are one sample together, since no day is like the next."""
    stated = stated_daily(case, table)
    found: list[SalesSample] = []
    for schedule in case.schedules:
        if TAKINGS in schedule.columns and DAYS in schedule.columns:
            found += _stretches(schedule, stated)
        elif TAKINGS in schedule.columns and DAY in schedule.columns:
            found += _single_days(schedule, stated)
    return tuple(found)


def stated_daily(case: PresentedCase, table: Table) -> Fraction | None:
    """Sales of the season in which the survey fell, else of the average month, over 30 days; of no sales, none."""
    sales = _sales(case, table)
    return sales / DAYS_OF_A_MONTH if sales else None


def _sales(case: PresentedCase, table: Table) -> Fraction | None:
    month = case.application.survey_date.month
    bases = [f"{SEASON_PREFIX}{season.key}" for season in case.seasons if month in season.calendar]
    return at(table, SALES, bases[0] if bases else MONTHLY_AVERAGE)


def sample_findings(case: PresentedCase, table: Table, limit: Decimal) -> Iterator[Said]:
    """The samples whose day deviates by more than the limit from a day of the sales stated, or that have no day.

    Beside sales of nothing, any day on which something was taken is told.
    """
    yield from silent_samples(case)
    stated = stated_daily(case, table)
    nothing = _sales(case, table) == 0 and any(line.key.partition(".")[0] == SALES for line in case.lines)
    for sample in sales_samples(case, table):
        if stated is not None and sample.deviation is not None and abs(sample.deviation) > limit:
            facts = {"daily": sample.daily, "deviation": sample.deviation, "stated": to_cents(stated)}
            yield Said(words.SAMPLE_DEVIATES, {"sample": sample.name, **facts})
        elif nothing and sample.daily:
            yield Said(words.SAMPLE_WITHOUT_SALES, {"sample": sample.name, "daily": sample.daily})


def silent_samples(case: PresentedCase) -> Iterator[Said]:
    """The samples that are compared with nothing: of 0 days, or with a column in which no row has a number.

    A cell that is blank where others are not is told with those of all lists.
    """
    for schedule in case.schedules:
        if TAKINGS not in schedule.columns or not {DAYS, DAY} & set(schedule.columns):
            continue
        for column in (TAKINGS, DAYS) if DAYS in schedule.columns else (TAKINGS,):
            yield from blank(schedule, column)
        for row in schedule.rows:
            if number_in(row, TAKINGS) is not None and number_in(row, DAYS) == 0:
                yield Said(words.SAMPLE_OF_NO_DAYS, {"sample": str(row.get("name") or "")})


def _stretches(schedule: ScheduleTable, stated: Fraction | None) -> Iterator[SalesSample]:
    for row in schedule.rows:
        taken, days = number_in(row, TAKINGS), number_in(row, DAYS)
        if taken is not None and days:
            yield _sample(str(row.get("name") or ""), taken, days, stated)


def _single_days(schedule: ScheduleTable, stated: Fraction | None) -> Iterator[SalesSample]:
    taken = total_in(schedule, TAKINGS)
    if taken is not None:
        days = sum(number_in(row, TAKINGS) is not None for row in schedule.rows)
        yield _sample(schedule.label, taken, Decimal(days), stated)


def _sample(name: str, taken: Decimal, days: Decimal, stated: Fraction | None) -> SalesSample:
    daily = Fraction(taken) / Fraction(days)
    deviation = None if stated is None else decimal_from((daily - stated) / stated)
    return SalesSample(name, taken, days, decimal_from(daily), deviation)
