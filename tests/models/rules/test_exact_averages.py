# SPDX-License-Identifier: Apache-2.0
"""An average over seasons is exact: what is computed from the same seasons does not deviate from it."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from models.presented import MONTHLY_AVERAGE, Season
from models.terms import CheckId, Level
from tests.models.rules.small_case import case, check, examined, line

SEASONS = (Season("slack", "slack", 9), Season("peak", "peak", 3))


def test_an_average_equals_its_own_seasons_exactly() -> None:
    seasons = (Season("a", "a", 7, tuple(range(1, 8))), Season("b", "b", 5, tuple(range(8, 13))))
    inputs = {"seasons": [{"monthly": 1000, "months": 7}, {"monthly": 2000, "months": 5}]}
    presented = case(
        [line("P1", seasons={"a": (1000, 1000), "b": (2000, 2000)})],
        [check("year", "P1", "seasonal.month", inputs, "d1", basis=MONTHLY_AVERAGE)],
        seasons=seasons,
    )

    found = examined(presented).checks[CheckId("year")].assessment
    assert found is not None
    assert found.deviation == 0
    assert found.adverse is False


@given(st.integers(1, 10**7), st.integers(1, 10**7))
def test_an_average_that_meets_the_limit_exactly_is_within_it(slack: int, peak: int) -> None:
    presented = case([line("P1", seasons={"slack": (slack, slack), "peak": (peak, peak)})], seasons=SEASONS)
    months = [season.months for season in SEASONS]
    inputs = {"opening_stock": 0, "purchases": slack * months[0] + peak * months[1], "closing_stock": 0}
    year = check("year", "P1", "purchases.cost", {**inputs, "months": Decimal("12.6")}, "d1", basis=MONTHLY_AVERAGE)

    assert examined(replace(presented, checks=(year,))).checks[CheckId("year")].level is Level.WITHIN
