# SPDX-License-Identifier: Apache-2.0
"""工资提成法: sales or output back from the wages that were paid for them."""

from models.rules.given import Given
from models.rules.numbers import Exact


def sales(given: Given) -> Exact:
    return given["commission_paid"] / given["commission_rate"] / given["staff_share"] / given["months"]


def pieces(given: Given) -> Exact:
    return given["piece_wages"] / given["piece_rate"] * given["unit_price"] / given["months"]


def hours(given: Given) -> Exact:
    made = given["wages"] / given["hourly_rate"] / given["hours_per_unit"]
    return made * given["unit_price"] / given["months"]
