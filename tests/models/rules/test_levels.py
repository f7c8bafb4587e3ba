# SPDX-License-Identifier: Apache-2.0
"""Deviation, level and direction."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.assessment import (
    DEFAULT_LIMITS,
    InputError,
    Limits,
    assess,
    deviation_of,
    family_of,
    is_adverse,
    level_of,
)
from models.terms import Family, Level, Unit
from tests.models.rules.asking import check

amounts = st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**9), max_value=10**9)


@pytest.mark.parametrize(
    ("figure", "level"),
    [
        ("105", "within"),
        ("105.0000001", "watch"),
        ("110", "watch"),
        ("130", "over"),
        ("130.00001", "severe"),
        ("70", "over"),
    ],
)
def test_a_limit_itself_still_belongs_below_it(figure: str, level: str) -> None:
    assert check("logic.stated", {"computed": 100}, figure=figure)["level"] == level


def test_five_per_cent_of_a_periodic_estimate_is_within_five_per_cent() -> None:
    inputs = {"opening_stock": 114000, "purchases": 126000, "closing_stock": 120000, "cost_rate": "0.7", "months": 3}

    found = check("purchases.sales", inputs, figure=60000, line="P1")

    assert (found["estimate"], found["deviation"], found["level"]) == ("57142.86", "0.050000", "within")


def test_a_decimal_estimate_meets_the_same_limit() -> None:
    inputs = {"opening_stock": 114000, "purchases": 126000, "closing_stock": 120000, "cost_rate": "0.7", "months": 3}
    estimate = assess("purchases.sales", inputs).estimate
    assert estimate is not None

    deviation = deviation_of(Decimal(60000), estimate)

    assert level_of(deviation) is Level.WITHIN


def test_from_nothing_nothing_does_not_deviate_and_something_beyond_measure() -> None:
    nothing = check("logic.stated", {"computed": 0}, figure="-0", line="A1")
    something = check("logic.stated", {"computed": 0}, figure="0.01", line="A1")

    assert (nothing["deviation"], nothing["level"], nothing["adverse"]) == ("0.000000", "within", False)
    assert (something["deviation"], something["level"], something["adverse"]) == (None, "severe", True)


def test_a_deviation_is_measured_against_the_size_of_a_negative_estimate() -> None:
    assert check("logic.stated", {"computed": -100}, figure=-120)["deviation"] == "-0.200000"


@pytest.mark.parametrize(
    ("lines", "above", "below"),
    [
        ("A1 A7 A7a A8 A3.2 AC AT OA P1 P1.1 P3 PM P6 P10 P11", True, False),
        ("L1 L4 L4c L7 L2.x LS LT OL P2 P2.1 P4 P4.17 P5 P7 P8 P9", False, True),
        ("E", True, True),
    ],
)
def test_the_direction_that_hurts_depends_on_the_line(lines: str, above: bool, below: bool) -> None:
    for line in lines.split():
        assert is_adverse(line, Decimal(11), Decimal(10)) is above, line
        assert is_adverse(line, Decimal(9), Decimal(10)) is below, line
        assert is_adverse(line, Decimal(10), Decimal(10)) is False, line


def test_the_direction_needs_line_and_figure() -> None:
    assert "adverse" not in check("logic.stated", {"computed": 1}, line="A1")
    assert "adverse" not in check("logic.stated", {"computed": 1}, figure=1)
    assert "level" not in check("logic.stated", {"computed": 1}, line="A1")


@given(amounts, amounts)
def test_deviation_tells_direction_and_level_tells_only_size(figure: Decimal, estimate: Decimal) -> None:
    deviation = deviation_of(figure, estimate)
    if deviation is None:
        assert estimate == 0 != figure
        return
    assert (deviation > 0) is (figure > estimate)
    assert level_of(deviation) is level_of(-deviation)
    assert deviation_of(figure, figure) == 0


@given(st.fractions(), st.lists(st.decimals(0, 5, places=2), min_size=3, max_size=3).map(sorted))
def test_levels_grow_with_the_deviation(deviation: Fraction, sizes: list[Decimal]) -> None:
    limits = Limits(*sizes)

    assert level_of(deviation, limits).rank <= level_of(deviation * 2, limits).rank


def test_an_assessment_is_unrounded_and_says_family_unit_and_whether_it_counts() -> None:
    third = assess("verification.tax", {"tax_paid": 1, "rate": Decimal(1), "months": 3}, figure=Decimal(1), line="P1")
    few = assess("peer.level", {"sample": [Decimal(1), "2"]}, unit=Unit.QUANTITY)
    margin = assess("unit_cost.margin", {"price": 2, "components": {"steel": 1}})

    assert third.estimate == Fraction(1, 3)
    assert (third.deviation, third.level, third.adverse) == (Fraction(2), Level.SEVERE, True)
    assert few.details == {"n": Decimal(2), "q1": Decimal("1.25"), "q3": Decimal("1.75"), "counts": False}
    assert (few.counts, few.unit, margin.unit) == (False, Unit.QUANTITY, Unit.RATIO)
    assert (
        assess("logic.equity", {"initial_equity": 0, "period_profit": 0}, figure=Decimal(0)).details["profit"] is None
    )


def test_an_unknown_procedure_is_refused_by_name() -> None:
    with pytest.raises(InputError) as refused:
        assess("trend.crystal_ball", {})

    assert (refused.value.code, refused.value.field) == ("unknown_procedure", "procedure")
    assert str(refused.value) == "unknown_procedure at procedure"


def test_an_assessment_without_a_figure_has_no_direction() -> None:
    assert assess("logic.stated", {"computed": 1}, line="E").adverse is None
    assert Limits(Decimal("0.05"), Decimal("0.10"), Decimal("0.30")) == DEFAULT_LIMITS
    assert family_of("trend.growth") is Family.TREND
