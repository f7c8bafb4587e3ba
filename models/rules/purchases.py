# SPDX-License-Identifier: Apache-2.0
"""进货量反推法: cost, sales or stock back from purchases and the change of stock."""

from models.rules.given import Given
from models.rules.numbers import Exact


def sales(given: Given) -> Exact:
    return _used_up(given) / cost_rate(given) / given["months"]


def cost(given: Given) -> Exact:
    return _used_up(given) / given["months"]


def stock(given: Given) -> Exact:
    return given["stock_before"] + purchased(given) - given["cost_of_sales"]


def purchased(given: Given) -> Exact:
    """Purchases as a sum, or their frequency times their average amount."""
    if given.has("purchases"):
        return given["purchases"]
    return given["purchase_count"] * given["average_purchase"]


def cost_rate(given: Given) -> Exact:
    """Cost of one yuan of sales: as given, 1 - margin, or 1 / (1 + markup)."""
    if given.has("cost_rate"):
        return given["cost_rate"]
    return 1 - given["margin"] if given.has("margin") else 1 / (1 + given["markup"])


def _used_up(given: Given) -> Exact:
    return given["opening_stock"] + purchased(given) - given["closing_stock"]
