# SPDX-License-Identifier: Apache-2.0
"""The ratios of the handbook's case, to the digits that it prints."""

from fractions import Fraction

import pytest

from models.analysis import CaseRatio
from models.money import plain
from models.rules.case_ratios import SHARES, case_ratios
from models.rules.numbers import Exact

SHEET: dict[str, Exact | None] = {
    "A1": Fraction(6_000),
    "A2": Fraction(14_000),
    "A3": Fraction(9_000),
    "A4": Fraction(5_000),
    "A5": Fraction(120_000),
    "AC": Fraction(154_000),
    "AT": Fraction(212_000),
    "L4a": Fraction(8_000),
    "L4c": Fraction(20_000),
    "LS": Fraction(52_000),
    "LT": Fraction(52_000),
    "E": Fraction(160_000),
}
MONTH: dict[str, Exact | None] = {
    "P1": Fraction(65_000),
    "P2": Fraction(45_500),
    "P6": Fraction(11_200),
    "P11": Fraction(6_800),
}
LOAN, INSTALMENT = Fraction(60_000), Fraction("5330.93")


def test_every_ratio_of_the_handbook_case_is_as_printed() -> None:
    found = case_ratios(SHEET, MONTH, LOAN, INSTALMENT, Fraction("0.15"))
    printed = {
        ratio: plain(value * (100 if ratio in SHARES else 1), 1 if ratio in SHARES else 2)
        for ratio, value in found.items()
        if value is not None
    }

    assert printed == {
        CaseRatio.INSTALMENT: "78.4",
        CaseRatio.DEBT: "24.5",
        CaseRatio.DEBT_WITH_LOAN: "41.2",
        CaseRatio.LOAN_TO_EQUITY: "37.5",
        CaseRatio.CURRENT: "2.96",
        CaseRatio.QUICK: "0.65",
        CaseRatio.CASH: "0.38",
        CaseRatio.STOCK_DAYS: "79.12",
        CaseRatio.RECEIVABLE_DAYS: "27.69",
        CaseRatio.OPERATING_CYCLE: "106.81",
        CaseRatio.STOCK_TURNOVER: "4.55",
        CaseRatio.RECEIVABLE_TURNOVER: "13.00",
        CaseRatio.ASSET_TURNOVER: "3.68",
        CaseRatio.RETURN_ON_ASSETS: "63.4",
        CaseRatio.SALES_TO_LOANS: "8.86",
    }


@pytest.mark.parametrize("share", [None, Fraction("0.15")])
def test_days_and_turnover_of_receivables_count_the_same_sales(share: Fraction | None) -> None:
    found = case_ratios(SHEET, MONTH, LOAN, None, share)
    days, turnover = found[CaseRatio.RECEIVABLE_DAYS], found[CaseRatio.RECEIVABLE_TURNOVER]

    assert days is not None
    assert turnover is not None
    assert days * turnover == 360


def test_without_the_share_sold_on_credit_receivable_days_count_all_sales() -> None:
    found = case_ratios(SHEET, MONTH, LOAN, None)[CaseRatio.RECEIVABLE_DAYS]

    assert found is not None
    assert plain(found, 2) == "4.15"


def test_a_missing_part_leaves_a_ratio_open_and_a_line_not_given_is_no_part_of_it() -> None:
    missing = case_ratios({**SHEET, "A1": None}, MONTH, LOAN, None)
    shop = {code: value for code, value in SHEET.items() if code not in {"A3", "A5"}}
    without = case_ratios(shop, MONTH, LOAN, None)

    assert (missing[CaseRatio.CASH], missing[CaseRatio.INSTALMENT]) == (None, None)
    assert without[CaseRatio.QUICK] == without[CaseRatio.CURRENT]
    assert without[CaseRatio.STOCK_DAYS] is without[CaseRatio.OPERATING_CYCLE] is None


def test_a_ratio_over_nothing_or_over_a_loss_says_nothing() -> None:
    found = case_ratios({**SHEET, "LS": Fraction(0), "E": Fraction(-1)}, {"P11": Fraction(0)}, LOAN, INSTALMENT)

    assert found[CaseRatio.CURRENT] is None
    assert found[CaseRatio.LOAN_TO_EQUITY] is None
    assert found[CaseRatio.INSTALMENT] is None
    assert case_ratios({}, {}, LOAN, None)[CaseRatio.DEBT_WITH_LOAN] is None
