# SPDX-License-Identifier: Apache-2.0
"""推估法: a figure built up from what a day, a customer, a product or a machine yields."""

from models.rules.given import Given
from models.rules.numbers import Exact


def sampled_days(given: Given) -> Exact:
    takings = given.numbers("takings")
    return sum(takings, Exact(0)) / len(takings) * given["trading_days"]


def weekdays(given: Given) -> Exact:
    return given["weekday_average"] * given["weekdays"] + given["weekend_average"] * given["weekend_days"]


def customers(given: Given) -> Exact:
    return given["customers_per_day"] * given["average_ticket"] * given["trading_days"]


def drawer(given: Given) -> Exact:
    """From the cash in the drawer part of the way through a day to the takings of whole days."""
    so_far = given["cash_counted"] - given["float"] + given["paid_out"]
    return so_far / given["hours_so_far"] * given["hours_per_day"] * given["trading_days"]


def units(given: Given) -> Exact:
    """Allowance is the part that is spoilt, given away or discounted."""
    sold = sum((row["units"] * (1 - row["allowance"]) * row["price"] for row in given.rows("items")), Exact(0))
    return sold / given["months"]


def product_share(given: Given) -> Exact:
    return given["product_sales"] / given["share"]


def capacity(given: Given) -> Exact:
    """The most that the machines can put out; only a figure above it deviates."""
    output = given["machines"] * given["hours_per_day"] * given["output_per_hour"] * given["days"]
    return output * given["yield"] * given["price"]
