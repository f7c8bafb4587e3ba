# SPDX-License-Identifier: Apache-2.0
"""Rounding is half-up, exact and never leaves a negative zero."""

from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.money import decimal_from, plain, rounded, to_cents


@pytest.mark.parametrize(
    ("value", "places", "written"),
    [
        ("0.005", 2, "0.01"),
        ("-0.005", 2, "-0.01"),
        ("-0.004", 2, "0.00"),
        ("1.115", 2, "1.12"),
        ("2.5", 0, "3"),
        ("1E+30", 2, "1000000000000000000000000000000.00"),
        ("0.0049999999999999999999999999999999999999", 2, "0.00"),
    ],
)
def test_a_half_goes_away_from_zero(value: str, places: int, written: str) -> None:
    assert plain(Decimal(value), places) == written
    assert rounded(Decimal(value), places) == Decimal(written)


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20), st.integers(0, 8))
def test_rounding_agrees_with_decimal_quantize(value: Decimal, places: int) -> None:
    with localcontext() as context:
        context.prec = 500
        expected = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)

    assert rounded(value, places) == expected
    assert Decimal(plain(value, places)) == expected


def test_a_fraction_becomes_the_nearest_decimal() -> None:
    assert decimal_from(Fraction(1, 8)) == Decimal("0.125")
    assert str(decimal_from(Fraction(2, 3))) == "0." + 59 * "6" + "7"
    assert to_cents(Fraction(1, 3)) == Decimal("0.33")
    assert str(to_cents(Decimal(5))) == "5.00"
