# SPDX-License-Identifier: Apache-2.0
"""A workbook's own totals beside the computed ones."""

from dataclasses import replace
from decimal import Decimal

from models.presented import Figure, LineEntry, Season
from models.rules import figures as of
from models.rules.figures import table_of
from models.rules.stated_totals import DifferingTotal, differing_totals
from models.terms import LineKey
from tests.models.rules.small_case import Number, case, line

SHARE = Decimal("0.8")
SEASONS = (Season("low", "low", 6), Season("high", "high", 6))
JUNE = {"C0": 10, "C1a": 5, "C2a": 2, "C4": 0, "C5": 0, "C6": 0}
FIGURES = {code: (Figure("period:2026-06", Decimal(value), None),) for code, value in JUNE.items()}
CASH = [LineEntry(LineKey(code), code, figures) for code, figures in FIGURES.items()]


def differing(
    lines: list[LineEntry], totals: dict[str, dict[str, Number]], seasons: tuple[Season, ...] = ()
) -> list[DifferingTotal]:
    stated = {column: {code: Decimal(value or 0) for code, value in each.items()} for column, each in totals.items()}
    presented = replace(case(lines, seasons=seasons), stated_totals=stated)
    tracks = {pick.__name__: table_of(presented, pick, SHARE) for pick in (of.declared, of.verified)}
    return list(differing_totals(presented, tracks))


def test_a_total_that_is_not_the_sum_is_named_with_both_numbers() -> None:
    found = differing([line("A1", 13, 12)], {"survey_date.declared": {"AT": 13}, "survey_date.verified": {"AT": 13}})

    assert found == [DifferingTotal("survey_date.verified", LineKey("AT"), Decimal("13.00"), Decimal("12.00"))]


def test_cash_flow_is_compared_month_by_month() -> None:
    assert differing(CASH, {"period:2026-06.declared": {"C9": 13, "C3": 3}}) == []
    found = differing(CASH, {"period:2026-06.declared": {"C9": 99}})

    assert found == [DifferingTotal("period:2026-06.declared", LineKey("C9"), Decimal("99.00"), Decimal("13.00"))]


def test_a_month_with_nothing_but_its_total_differs_from_nothing() -> None:
    assert differing(CASH, {"period:2026-07.declared": {"C9": 5}}) == []


def test_a_season_that_is_not_applicable_is_a_month_without() -> None:
    lines = [line("P1", 1000, 1000), line("P2", 1, 1), line("P9", seasons={"low": ("n/a", "n/a"), "high": (600, 600)})]

    assert differing(lines, {"monthly_average.declared": {"P11": 699}}, SEASONS) == []


def test_a_total_that_stays_open_differs_from_nothing() -> None:
    assert differing([line("A1", 13), line("A3")], {"survey_date.declared": {"AT": 99}}) == []
