# SPDX-License-Identifier: Apache-2.0
"""进货量反推法: cost, sales or stock back from purchases and the change of stock (`domain.md` §2.4 M07)."""

from models.rules.given import Given
from models.rules.working import Term


def sales(given: Given) -> Term:
    """What was used up in a month, over its share of sales: cost rate, 1 - margin or 1 / (1 + markup) (M07)."""
    if given.has("markup"):
        return cost(given) * (1 + given["markup"])
    return cost(given) / (given["cost_rate"] if given.has("cost_rate") else 1 - given["margin"])


def cost(given: Given) -> Term:
    """What was used up of stock and purchases, a month (M07)."""
    return (given["opening_stock"] + purchased(given) - given["closing_stock"]) / given["months"]


def stock(given: Given) -> Term:
    """What should lie there: stock before, purchases since, less the cost of what was sold since (M07, stock form)."""
    return given["stock_before"] + purchased(given) - given["cost_of_sales"]


def purchased(given: Given) -> Term:
    """Purchases as a sum, or their frequency times their average amount (M07, frequency and amount)."""
    if given.has("purchases"):
        return given["purchases"]
    return given["purchase_count"] * given["average_purchase"]
