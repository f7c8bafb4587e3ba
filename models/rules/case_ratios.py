# SPDX-License-Identifier: Apache-2.0
"""Ratios of a case with the loan in question (`domain.md` §3.4), each `None` where a part is missing or nothing."""

from collections.abc import Mapping
from fractions import Fraction

from models.analysis import CaseRatio
from models.rules.numbers import Exact
from models.rules.statements import LOANS, Column, added, less, line_sum
from models.terms import MONTHS_OF_A_YEAR

DAYS = 30
CASH_LINES = ("A1", "A2")

SHARES = frozenset(
    {
        CaseRatio.INSTALMENT,
        CaseRatio.DEBT,
        CaseRatio.DEBT_WITH_LOAN,
        CaseRatio.LOAN_TO_EQUITY,
        CaseRatio.RETURN_ON_ASSETS,
    }
)
"""Ratios that are read as percentages; the others are days or how many times."""


def case_ratios(
    sheet: Column, month: Column, loan: Exact, instalment: Exact | None, credit_share: Exact | None = None
) -> Mapping[CaseRatio, Exact | None]:
    """Every ratio, in the order of `CaseRatio`.

    `sheet` holds the balance sheet with AC, AT, LS, LT and E, `month` the average month with P1, P2, P6 and P11, to
    which the instalment of a loan that this one pays off is added back (§3.1). Stock days = A5 / P2 × 30, receivable
    days = A3 / (P1 × share sold on credit) × 30, and their turnover is 360 over them; without that share all sales
    count in both.
    """
    credit_sales = _times(month.get("P1"), Fraction(1) if credit_share is None else credit_share)
    stock, receivables = sheet.get("A5"), sheet.get("A3")
    stock_days = _times(_over(stock, month.get("P2")), DAYS)
    receivable_days = _times(_over(receivables, credit_sales), DAYS)
    assets, debts, short = sheet.get("AT"), sheet.get("LT"), sheet.get("LS")
    return {
        CaseRatio.INSTALMENT: _over(instalment, month.get("P11")),
        CaseRatio.DEBT: _over(debts, assets),
        CaseRatio.DEBT_WITH_LOAN: _over(added((debts, loan)), added((assets, loan))),
        CaseRatio.LOAN_TO_EQUITY: _over(loan, sheet.get("E")),
        CaseRatio.CURRENT: _over(sheet.get("AC"), short),
        CaseRatio.QUICK: _over(less(sheet.get("AC"), line_sum(sheet, ("A5",))), short),
        CaseRatio.CASH: _over(line_sum(sheet, CASH_LINES), short),
        CaseRatio.STOCK_DAYS: stock_days,
        CaseRatio.RECEIVABLE_DAYS: receivable_days,
        CaseRatio.OPERATING_CYCLE: added((stock_days, receivable_days)),
        CaseRatio.STOCK_TURNOVER: _over(_year(month, "P2"), stock),
        CaseRatio.RECEIVABLE_TURNOVER: _over(_times(credit_sales, MONTHS_OF_A_YEAR), receivables),
        CaseRatio.ASSET_TURNOVER: _over(_year(month, "P1"), assets),
        CaseRatio.RETURN_ON_ASSETS: _over(_year(month, "P6"), assets),
        CaseRatio.SALES_TO_LOANS: _over(_year(month, "P1"), added((line_sum(sheet, LOANS), loan))),
    }


def _year(month: Column, code: str) -> Exact | None:
    return _times(month.get(code), MONTHS_OF_A_YEAR)


def _times(value: Exact | None, factor: Exact | int) -> Exact | None:
    return None if value is None else value * factor


def _over(part: Exact | None, whole: Exact | None) -> Exact | None:
    """A ratio over nothing, or over less than nothing, says nothing."""
    return None if part is None or whole is None or whole <= 0 else part / whole
