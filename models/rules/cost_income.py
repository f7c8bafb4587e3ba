# SPDX-License-Identifier: Apache-2.0
"""收入成本对比法: sales from one cost and its share, from cost and margin, or from the cash that came and went."""

from models.rules.given import Given
from models.rules.numbers import Exact


def key_cost(given: Given) -> Exact:
    return given["cost"] / given["share"]


def from_margin(given: Given) -> Exact:
    return given["cost_of_sales"] / (1 - given["margin"])


def margin(given: Given) -> Exact:
    return from_margin(given) if given.has("margin") else given["cost_of_sales"] * (1 + given["markup"])


def cash(given: Given) -> Exact:
    received = given["closing_cash"] - given["opening_cash"] + given["outflows"] - given["non_sales_inflows"]
    return (received + given["receivables_change"]) / given["months"]
