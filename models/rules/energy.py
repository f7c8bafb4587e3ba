# SPDX-License-Identifier: Apache-2.0
"""用电量、气量环比法: output or sales from metered energy, by what a unit needs or by how use has grown."""

from models.rules.given import Given
from models.rules.numbers import Exact


def level(given: Given) -> Exact:
    """What was made, plus what lay there before, less what lies there now, at its price."""
    made = (given["used"] - given["fixed"]) / given["per_unit"]
    sold = made + given["opening_units"] - given["closing_units"]
    return sold * given["unit_price"] / given["months"]


def growth(given: Given) -> Exact:
    return given["base"] * given["used_now"] / given["used_before"]
