# SPDX-License-Identifier: Apache-2.0
"""What the business needs to turn over, less what turns over already (`domain.md` §3.3, the regulator's template)."""

from collections.abc import Sequence
from fractions import Fraction

from models.rules.case_ratios import CASH_LINES, DAYS
from models.rules.numbers import Exact
from models.rules.statements import Column, line_sum
from models.terms import MONTHS_OF_A_YEAR

DAYS_OF_A_YEAR = 360
TIED_UP = (("A5", "P2"), ("A3", "P1"), ("A4", "P2"))
"""Stock, receivables and prepayments: a line and the monthly flow in which its days are counted."""
LENT_BY_TRADE = (("L1", "P2"), ("L3", "P1"))
"""Payables and advances."""
SHORT_LOANS = ("L4b", "L4c")


def working_capital_need(sheet: Column, month: Column, growth: Exact) -> Exact | None:
    """The loan that working capital asks for, in yuan; `None` where a figure is missing or money stands still.

    WC = sales of a year × (1 - net margin) × (1 + growth) / turns, turns = 360 / (days of stock + receivables +
    prepayments - payables - advances), the loan = WC - cash and bank balances - short loans of institutions and of
    persons. `sheet` and `month` as in `case_ratios`; `growth` of the coming year is a plain decimal.
    """
    sales, profit = month.get("P1"), month.get("P6")
    tied_up, lent = _days(sheet, month, TIED_UP), _days(sheet, month, LENT_BY_TRADE)
    own, loans = line_sum(sheet, CASH_LINES), line_sum(sheet, SHORT_LOANS)
    if sales is None or profit is None or tied_up is None or lent is None or own is None or loans is None:
        return None
    days = tied_up - lent
    if sales <= 0 or days <= 0:
        return None
    costs = MONTHS_OF_A_YEAR * (sales - profit)
    return costs * (1 + growth) * days / DAYS_OF_A_YEAR - own - loans


def _days(sheet: Column, month: Column, pairs: Sequence[tuple[str, str]]) -> Exact | None:
    """The days that these lines stand for; a line that is no part of the statement stands for none."""
    total = Fraction(0)
    for line, flow in pairs:
        amount, turned = sheet.get(line, Fraction(0)), month.get(flow)
        if amount is None or turned is None or turned <= 0:
            return None
        total += amount / turned * DAYS
    return total
