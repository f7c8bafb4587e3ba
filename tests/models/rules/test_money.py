# SPDX-License-Identifier: Apache-2.0
"""Rounding is half-up, exact and never leaves a negative zero."""

import ast
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.money import decimal_from, plain, rounded, to_cents
from tests.tools.extraction import source_files


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


def binary_numbers(file: Path) -> Iterator[str]:
    """The places where a file writes a float, asks for one, or takes a function that gives one."""
    exact = {"ceil", "comb", "floor", "gcd", "isqrt", "lcm", "prod"}
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        match node:
            case ast.Constant(value=float() | complex()) | ast.Name(id="float" | "complex"):
                yield f"{file}:{node.lineno}"
            case ast.Import(names=names) if {each.name for each in names} & {"cmath", "math", "random", "statistics"}:
                yield f"{file}:{node.lineno}"
            case ast.ImportFrom(module="math" | "statistics", names=names) if {each.name for each in names} - exact:
                yield f"{file}:{node.lineno}"


def test_money_never_meets_a_binary_number() -> None:
    files = source_files(("models/rules", "models/operations", "models/money.py"))

    assert len(files) > 50
    assert [place for file in files for place in binary_numbers(file)] == []


def test_a_binary_number_would_be_found(tmp_path: Path) -> None:
    file = tmp_path / "rule.py"
    file.write_text("import math\nshare = 0.8\nrate = float('1')\nfrom math import exp, lcm\nfrom math import lcm\n")

    assert [place.rpartition(":")[2] for place in binary_numbers(file)] == ["1", "4", "2", "3"]
