# SPDX-License-Identifier: Apache-2.0
"""The handbook's case month by month, and under each supposition of the policy."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.analysis import Scenario
from models.money import rounded, to_cents
from models.rules.outlook import Outlook, outlook
from models.rules.sizing_policy import StressTests
from models.rules.stress import Earning, StressTest, largest, margin_falls, sales_fall, stress_tests
from tests.models.rules.k07 import EARNINGS, INSTALMENT, OPENING, PATH, PAYMENTS, RATE, SHARE

DEBTORS = (Decimal(4_000), Decimal(3_500), Decimal(1_500))


@pytest.fixture(scope="module")
def found() -> Outlook:
    return outlook(PATH, PAYMENTS, SHARE, RATE, OPENING)


@pytest.fixture(scope="module")
def tests() -> dict[tuple[Scenario, str], StressTest]:
    results = stress_tests(EARNINGS, PAYMENTS, DEBTORS, StressTests(), share=SHARE, annual_rate=RATE, opening=OPENING)
    return {(each.scenario, str(each.size)): each for each in results}


def test_the_average_of_the_handbook_case_passes_and_its_months_do_not(found: Outlook) -> None:
    assert found.average_ratio is not None
    assert found.highest_ratio is not None
    assert rounded(found.average_ratio, 3) == Decimal("0.784")
    assert rounded(found.highest_ratio, 2) == Decimal("6.66")
    assert found.months_above == 9
    assert to_cents(found.supported) == Decimal("60592.06")


def test_ceilings_and_payments_are_added_up_month_by_month(found: Outlook) -> None:
    assert [month.ceilings_so_far for month in found.months[:5]] == [4240, 8480, 12720, 16960, 17600]
    assert found.months[-1].ceilings_so_far == 65_280
    assert [month.payments_so_far for month in found.months[:2]] == [INSTALMENT, 2 * INSTALMENT]
    assert found.months[0].exceeds
    assert not found.months[6].exceeds


def test_the_cash_line_starts_with_cash_in_hand_and_shows_its_lowest_month(found: Outlook) -> None:
    assert found.months[0].cash == OPENING + 5300 - INSTALMENT
    assert found.lowest_cash == found.months[5].cash == Decimal("10814.42")
    assert found.months[-1].cash == OPENING + 81_600 - 12 * INSTALMENT


def test_where_a_month_leaves_nothing_no_ratio_is_the_highest() -> None:
    found = outlook([Decimal(100), Decimal(0)], [Decimal(10), Decimal(10)], SHARE, Decimal(0), Decimal(0))

    assert [month.ratio for month in found.months] == [Decimal("0.1"), None]
    assert (found.highest_ratio, found.average_ratio) == (None, Decimal("0.2"))
    assert outlook([Decimal(-5)], [Decimal(1)], SHARE, Decimal(0), Decimal(0)).average_ratio is None


def test_when_sales_fall_goods_cost_less_and_everything_else_the_same(
    tests: dict[tuple[Scenario, str], StressTest],
) -> None:
    tenth = tests[Scenario.SALES_FALL, "0.1"].outlook
    fifth = tests[Scenario.SALES_FALL, "0.2"].outlook

    assert [month.disposable for month in tenth.months[3:7]] == [3500, -550, -550, 11600]
    assert [month.disposable for month in fifth.months[3:7]] == [1700, -1900, -1900, 8900]
    assert tenth.average_ratio is not None
    assert rounded(tenth.average_ratio, 6) == Decimal("1.099161")
    assert tenth.highest_ratio is None
    assert fifth.months_above == 9


def test_when_the_margin_falls_it_falls_on_all_sales(tests: dict[tuple[Scenario, str], StressTest]) -> None:
    fallen = tests[Scenario.MARGIN_FALLS, "0.03"].outlook

    assert [month.disposable for month in fallen.months[3:7]] == [3500, -550, -550, 11600]


def test_what_the_largest_debtor_owes_is_lost_in_the_first_month(
    tests: dict[tuple[Scenario, str], StressTest], found: Outlook
) -> None:
    failed = tests[Scenario.DEBTORS_FAIL, "4000"]

    assert failed.outlook.months[0].disposable == 1300
    assert failed.outlook.lowest_cash == found.lowest_cash - 4000
    assert failed.outlook.months[1:] != found.months[1:]
    assert [month.disposable for month in failed.outlook.months[1:]] == list(PATH[1:])


def test_the_policy_says_which_tests_there_are() -> None:
    none = StressTests((), (), 0)
    asked = {"share": SHARE, "annual_rate": RATE, "opening": OPENING}

    alone = stress_tests(EARNINGS, PAYMENTS, DEBTORS, none, **asked)
    without_debtors = stress_tests(EARNINGS, PAYMENTS, (), StressTests(), **asked)

    assert [(each.scenario, each.size) for each in alone] == [(Scenario.AS_FOUND, None)]
    assert Scenario.DEBTORS_FAIL not in {each.scenario for each in without_debtors}
    assert largest(DEBTORS, 2) == 7_500
    assert largest(DEBTORS, 9) == 9_000


amounts = st.integers(0, 10**8).map(Decimal)
shares = st.integers(1, 100).map(lambda percent: Decimal(percent) / 100)


@given(amounts, shares, amounts, shares)
def test_a_deeper_fall_never_leaves_more(sales: Decimal, margin: Decimal, costs: Decimal, fall: Decimal) -> None:
    month = Earning(sales, sales * margin, sales * margin - costs)

    assert sales_fall(month, fall) <= sales_fall(month, fall / 2) <= month.disposable
    assert margin_falls(month, fall) <= margin_falls(month, fall / 2) <= month.disposable


@given(amounts, shares, amounts)
def test_a_fall_of_all_sales_leaves_the_costs(sales: Decimal, margin: Decimal, costs: Decimal) -> None:
    month = Earning(sales, sales * margin, sales * margin - costs)

    assert sales_fall(month, Decimal(1)) == -costs
    assert margin_falls(month, margin) == -costs
