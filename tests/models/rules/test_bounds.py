# SPDX-License-Identifier: Apache-2.0
"""What a figure may be, typed or read from a file."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.labels import rules as words
from models.rules.bounds import figure_fault
from models.terms import LineKey, Unit


@pytest.mark.parametrize(
    ("line", "unit", "value", "template"),
    [
        ("P1", Unit.MONEY, "NaN", words.FIGURE_NO_NUMBER),
        ("P1", Unit.MONEY, "Infinity", words.FIGURE_NO_NUMBER),
        ("A1", Unit.MONEY, "1E+15", words.FIGURE_TOO_LARGE),
        ("PM", Unit.RATIO, "1", words.FIGURE_NO_MARGIN),
        ("PM", Unit.RATIO, "5", words.FIGURE_NO_MARGIN),
        ("A1", Unit.MONEY, "1.234", words.FIGURE_TWO_PLACES),
        ("A1", Unit.MONEY, "-0.01", words.FIGURE_NEGATIVE),
        ("L4b", Unit.MONEY, "-1", words.FIGURE_NEGATIVE),
        ("P4.1", Unit.MONEY, "-1", words.FIGURE_NEGATIVE),
    ],
)
def test_what_can_be_no_figure_is_said(line: str, unit: Unit, value: str, template: str) -> None:
    said = figure_fault(LineKey(line), unit, Decimal(value))

    assert said is not None
    assert said.template == template


@pytest.mark.parametrize(
    ("line", "unit", "value"),
    [
        ("A1", Unit.MONEY, "999999999999999.99"),
        ("A1", Unit.MONEY, "0E+20"),
        ("A1", Unit.MONEY, "1.230"),
        ("PM", Unit.RATIO, "-0.4"),
        ("PM", Unit.RATIO, "0.999"),
        ("E", Unit.MONEY, "-5"),
        ("C4", Unit.MONEY, "-5"),
        ("P6", Unit.MONEY, "-5"),
    ],
)
def test_what_can_be_a_figure_is_taken(line: str, unit: Unit, value: str) -> None:
    assert figure_fault(LineKey(line), unit, Decimal(value)) is None


@given(st.integers(0, 10**17 - 1))
def test_every_amount_in_cents_can_be_money(cents: int) -> None:
    assert figure_fault(LineKey("P1"), Unit.MONEY, Decimal(cents).scaleb(-2)) is None
