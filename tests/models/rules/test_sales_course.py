# SPDX-License-Identifier: Apache-2.0
"""How sales went: months that were surveyed, else months of a season, and the strongest season's part of the year."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from models.presented import PresentedCase, ScheduleTable, Season
from models.rules.figures import SALES, declared, table_of, verified
from models.rules.figures import tested as as_tested
from models.rules.sales_course import Peak, SalesMonth, sales_months, season_of, strongest_season
from tests.models.rules.small_case import case, line

YEAR = (
    Season("slack", "Slack", 4, (4, 5, 6, 7)),
    Season("normal", "Normal", 5, (1, 8, 9, 10, 11)),
    Season("peak", "Peak", 3, (2, 3, 12)),
)
SHARE = Decimal("0.8")
Row = Mapping[str, str | Decimal | date | None]


def shop(
    seasons: Sequence[Season] = YEAR, rows: Sequence[Row] = (), columns: tuple[str, ...] = ("month", "verified")
) -> PresentedCase:
    stated = {"slack": (50, 40), "normal": (70, 60), "peak": (130, 120)}
    named = {season.key: stated[season.key] for season in seasons}
    sales = line("P1", seasons=named) if named else line("P1", 80, 70)
    tables = (ScheduleTable("monthly_sales", "Months", SALES, columns, tuple(rows)),) if rows else ()
    return replace(case([sales]), seasons=tuple(seasons), schedules=tables)


def months(shown: PresentedCase) -> tuple[SalesMonth, ...]:
    return sales_months(shown, table_of(shown, declared, SHARE), table_of(shown, verified, SHARE))


def peak(shown: PresentedCase) -> Peak | None:
    return strongest_season(shown, table_of(shown, as_tested, SHARE))


def test_a_year_goes_by_its_seasons_where_no_month_was_surveyed() -> None:
    found = months(shop())
    assert [month.month for month in found] == [f"{number:02}" for number in range(1, 13)]
    assert found[0] == SalesMonth("01", Decimal(70), Decimal(60))
    assert found[11] == SalesMonth("12", Decimal(130), Decimal(120))


def test_surveyed_months_come_first_and_the_latest_twelve_of_them() -> None:
    rows: list[Row] = [
        {"month": f"{2025 + place // 12}-{place % 12 + 1:02}", "verified": Decimal(place)} for place in range(14)
    ]
    found = months(shop(rows=list(reversed(rows))))
    assert [month.month for month in found] == [row["month"] for row in rows[2:]]
    assert found[-1] == SalesMonth("2026-02", Decimal(130), Decimal(13))


def test_without_seasons_a_surveyed_month_stands_beside_the_declared_average() -> None:
    assert months(shop((), [{"month": "2026-06", "verified": Decimal(9)}])) == (
        SalesMonth("2026-06", Decimal(80), Decimal(9)),
    )


@pytest.mark.parametrize(
    "row",
    [
        {"month": None, "verified": Decimal(1)},
        {"month": "2026-13", "verified": Decimal(1)},
        {"month": "2026-00", "verified": Decimal(1)},
        {"month": "in June", "verified": Decimal(1)},
        {"month": "2026-06", "verified": None},
    ],
)
def test_a_row_without_month_or_number_is_no_month(row: Row) -> None:
    assert months(shop((), [row])) == ()


def test_a_schedule_with_other_columns_says_nothing_of_months() -> None:
    assert months(shop((), [{"month": "2026-06", "amount": Decimal(1)}], ("month", "amount"))) == ()
    other = replace(shop((), [{"month": "2026-06", "verified": Decimal(1)}]))
    elsewhere = tuple(replace(table, line=None) for table in other.schedules)
    assert months(replace(other, schedules=elsewhere)) == ()


def test_an_average_month_says_nothing_of_a_course() -> None:
    assert months(shop(())) == ()


def test_a_month_that_no_season_or_several_name_belongs_to_none() -> None:
    doubled = (YEAR[0], replace(YEAR[1], calendar=(4, 8)))
    shown = shop(doubled)
    assert season_of(shown, 4) is None
    assert season_of(shown, 1) is None
    assert [month.month for month in months(shown)] == ["05", "06", "07", "08"]


def test_the_strongest_season_brings_its_part_of_the_year() -> None:
    found = peak(shop())
    assert found is not None
    assert (found.name, found.months, found.even) == ("Peak", 3, Decimal("0.25"))
    assert Fraction(found.share).limit_denominator(10_000) == Fraction(360, 360 + 300 + 160)


def test_one_season_an_open_one_or_a_year_of_nothing_has_no_strongest() -> None:
    assert peak(shop(())) is None
    assert peak(shop(YEAR[:1])) is None
    open_one = replace(shop(), lines=(line("P1", seasons={"slack": (50, 40), "peak": (1, 1)}),))
    assert peak(open_one) is None
    nothing = {season.key: (0, 0) for season in YEAR}
    assert peak(replace(shop(), lines=(line("P1", seasons=nothing),))) is None
