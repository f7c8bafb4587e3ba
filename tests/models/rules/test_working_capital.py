# SPDX-License-Identifier: Apache-2.0
"""The need for working capital, by the handbook's numbers and by what must hold for any."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.working_capital import working_capital_need

SHEET = {
    code: Fraction(value)
    for code, value in {
        "A1": 6_000,
        "A2": 14_000,
        "A3": 9_000,
        "A4": 5_000,
        "A5": 120_000,
        "L1": 22_000,
        "L3": 2_000,
    }.items()
} | {"L4b": Fraction(0), "L4c": Fraction(20_000)}
MONTH = {"P1": Fraction(65_000), "P2": Fraction(45_500), "P6": Fraction(11_200)}
TENTH = Fraction(1, 10)
amounts = st.integers(1, 10**6).map(Fraction)


def test_the_handbook_case_needs_what_the_template_gives() -> None:
    found = working_capital_need(SHEET, MONTH, TENTH)

    assert found is not None
    assert (round(found + 40_000), round(found)) == (140_341, 100_341)


@pytest.mark.parametrize("missing", ["A1", "A3", "A5", "L1", "L4c"])
def test_a_figure_that_is_missing_leaves_the_need_open(missing: str) -> None:
    assert working_capital_need({**SHEET, missing: None}, MONTH, TENTH) is None


@pytest.mark.parametrize("missing", ["P1", "P2", "P6"])
def test_so_does_a_missing_flow(missing: str) -> None:
    assert working_capital_need(SHEET, {**MONTH, missing: None}, TENTH) is None


def test_a_line_that_is_no_part_of_the_statement_ties_nothing_up() -> None:
    without = {code: value for code, value in SHEET.items() if code != "A4"}

    assert working_capital_need(without, MONTH, TENTH) == working_capital_need(
        {**SHEET, "A4": Fraction(0)}, MONTH, TENTH
    )


def test_where_the_trade_lends_more_than_is_tied_up_there_is_no_need_to_compute() -> None:
    assert working_capital_need({**SHEET, "L1": Fraction(10**6)}, MONTH, TENTH) is None
    assert working_capital_need(SHEET, {**MONTH, "P1": Fraction(0)}, TENTH) is None
    assert working_capital_need(SHEET, {**MONTH, "P2": Fraction(0)}, TENTH) is None


@given(more=amounts, scale=st.integers(2, 50))
def test_more_stock_needs_more_and_twice_the_shop_needs_twice(more: Fraction, scale: int) -> None:
    need = working_capital_need(SHEET, MONTH, TENTH)
    fuller = working_capital_need({**SHEET, "A5": SHEET["A5"] + more}, MONTH, TENTH)
    larger = working_capital_need(
        {code: value * scale for code, value in SHEET.items()},
        {code: value * scale for code, value in MONTH.items()},
        TENTH,
    )

    assert need is not None
    assert fuller is not None
    assert fuller > need
    assert larger == need * scale
