# SPDX-License-Identifier: Apache-2.0
"""工资提成法: sales or output back from the wages that were paid for them (`domain.md` §2.4 M06)."""

from models.rules.given import Given
from models.rules.working import Term


def sales(given: Given) -> Term:
    """Commission back to the sales on which it was paid, then to all sales (M06, trade)."""
    return given["commission_paid"] / given["commission_rate"] / given["staff_share"] / given["months"]


def pieces(given: Given) -> Term:
    """Piece wages back to pieces, at their price (M06, output)."""
    return given["piece_wages"] / given["piece_rate"] * given["unit_price"] / given["months"]


def hours(given: Given) -> Term:
    """Wages back to hours, hours to units, at their price (`methods.md`)."""
    made = given["wages"] / given["hourly_rate"] / given["hours_per_unit"]
    return made * given["unit_price"] / given["months"]
