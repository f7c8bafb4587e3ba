# SPDX-License-Identifier: Apache-2.0
"""用电量、气量环比法: output or sales from metered energy, by what a unit needs or by how use has grown.

Source: `domain.md` §2.4 M09.
"""

from models.rules.given import Given
from models.rules.working import Term


def level(given: Given) -> Term:
    """What was made, plus what lay there before, less what lies there now, at its price (M09 a)."""
    made = (given["used"] - given["fixed"]) / given["per_unit"]
    sold = made + given["opening_units"] - given["closing_units"]
    return sold * given["unit_price"] / given["months"]


def growth(given: Given) -> Term:
    """A figure grown as the use of energy has (M09 b)."""
    return given["base"] * given["used_now"] / given["used_before"]
