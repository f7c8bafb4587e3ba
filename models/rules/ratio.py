# SPDX-License-Identifier: Apache-2.0
"""比率分析法: a line implied by another line and a ratio, a credit term, the age of debts or the control account."""

from models.rules.given import Given
from models.rules.numbers import Exact

DAYS_OF_A_MONTH = 30


def norm(given: Given) -> Exact:
    return given["base"] * given["ratio"]


def receivables(given: Given) -> Exact:
    return given["monthly_sales"] * given["credit_share"] * given["credit_days"] / DAYS_OF_A_MONTH


def stock(given: Given) -> Exact:
    return given["monthly_cost"] * given["stock_days"] / DAYS_OF_A_MONTH


def payables(given: Given) -> Exact:
    return given["monthly_purchases"] * given["credit_share"] * given["supplier_days"] / DAYS_OF_A_MONTH


def ageing(given: Given) -> Exact:
    return given.total_of("buckets", "sales", "unpaid_share")


def control_account(given: Given) -> Exact:
    """Credit sales (or purchases) are what was settled in any way, plus what is open now, less what was open before."""
    settled = given["settled"] + given["returns"] + given["discounts"] + given["bad_debts"]
    return settled + given["closing"] - given["opening"]
