# SPDX-License-Identifier: Apache-2.0
"""推估法: a figure built up from what a day, a customer, a product or a machine yields (`domain.md` §2.4 M02)."""

from models.labels.workings import AT_MOST
from models.rules.given import Given
from models.rules.judgement import Judgement
from models.rules.sentences import Units, finished
from models.rules.working import Term, total
from models.terms import Said


def sampled_days(given: Given) -> Term:
    """Takings of an average sampled day, for all trading days (M02 a)."""
    takings = given.numbers("takings")
    return total(takings) / len(takings) * given["trading_days"]


def weekdays(given: Given) -> Term:
    """Weekdays and days of the weekend, each with their own average (M02 a)."""
    return given["weekday_average"] * given["weekdays"] + given["weekend_average"] * given["weekend_days"]


def customers(given: Given) -> Term:
    """Customers of a day, each with an average ticket, on all trading days (M02 b)."""
    return given["customers_per_day"] * given["average_ticket"] * given["trading_days"]


def drawer(given: Given) -> Term:
    """From the cash in the drawer part of the way through a day to the takings of whole days (M02 c)."""
    so_far = given["cash_counted"] - given["float"] + given["paid_out"]
    return so_far / given["hours_so_far"] * given["hours_per_day"] * given["trading_days"]


def units(given: Given) -> Term:
    """Units sold at their price; allowance is the part that is spoilt, given away or discounted (`methods.md`)."""
    sold = total((row["units"] * (1 - row["allowance"]) * row["price"]).named(row.name) for row in given.rows("items"))
    return sold / given["months"]


def product_share(given: Given) -> Term:
    """From one product and its share of sales to all sales (M19)."""
    return given["product_sales"] / given["share"]


def capacity(given: Given) -> Term:
    """The most that the machines can put out; only a figure above it deviates (M20)."""
    output = given["machines"] * given["hours_per_day"] * given["output_per_hour"] * given["days"]
    return output * given["yield"] * given["price"]


def capacity_said(_given: Given, judgement: Judgement, units: Units) -> Said:
    """The formula, ending in a bound and not in an estimate."""
    return finished(judgement, units, AT_MOST)
