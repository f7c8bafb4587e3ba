# SPDX-License-Identifier: Apache-2.0
"""比率分析法: a line implied by another line and a ratio, a credit term, the age of debts or the control account.

Ratios and turnover: `domain.md` §2.4 M03 and M15.
"""

from models.rules.given import Given
from models.rules.working import Term

DAYS_OF_A_MONTH = 30


def norm(given: Given) -> Term:
    """Another line times the client's usual ratio, or that of the trade (M03)."""
    return given["base"] * given["ratio"]


def receivables(given: Given) -> Term:
    """Monthly sales on credit, for as many days as customers take (M15)."""
    return given["monthly_sales"] * given["credit_share"] * given["credit_days"] / DAYS_OF_A_MONTH


def stock(given: Given) -> Term:
    """Monthly cost of sales, for as many days as stock lies (M15)."""
    return given["monthly_cost"] * given["stock_days"] / DAYS_OF_A_MONTH


def payables(given: Given) -> Term:
    """Monthly purchases on credit, for as many days as suppliers give (M15)."""
    return given["monthly_purchases"] * given["credit_share"] * given["supplier_days"] / DAYS_OF_A_MONTH


def ageing(given: Given) -> Term:
    """What is still unpaid of each month's sales (M12, receivables by age)."""
    return given.total_of("buckets", "sales", "unpaid_share")


def control_account(given: Given) -> Term:
    """Credit sales or purchases: settled in any way, plus what is open now, less what was before (`methods.md`)."""
    settled = given["settled"] + given["returns"] + given["discounts"] + given["bad_debts"]
    return settled + given["closing"] - given["opening"]
