# SPDX-License-Identifier: Apache-2.0
"""收入成本对比法: sales from one cost and its share, from cost and margin, or from the cash that came and went.

Source: `domain.md` §2.4 M11 and M18.
"""

from models.rules.given import Given
from models.rules.working import Term


def key_cost(given: Given) -> Term:
    """From a key cost and its share in sales to sales (M11)."""
    return given["cost"] / given["share"]


def from_margin(given: Given) -> Term:
    """From cost of sales and margin to sales (M11, generic form)."""
    return given["cost_of_sales"] / (1 - given["margin"])


def margin(given: Given) -> Term:
    """Sales from cost by margin, or by mark-up (M11; mark-up: M07, pitfalls)."""
    return from_margin(given) if given.has("margin") else given["cost_of_sales"] * (1 + given["markup"])


def cash(given: Given) -> Term:
    """What must have come in from sales for cash to be what it is, and what customers still owe (M18)."""
    received = given["closing_cash"] - given["opening_cash"] + given["outflows"] - given["non_sales_inflows"]
    return (received + given["receivables_change"]) / given["months"]
