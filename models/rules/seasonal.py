# SPDX-License-Identifier: Apache-2.0
"""季节销售额与全年销售额对比法: the seasons' months against the year, or against an average month.

Source: `domain.md` §2.4 M08.
"""

from models.labels.rules import MONTHS_OF_THE_YEAR
from models.rules.given import Given
from models.rules.input_error import Fault, InputError
from models.rules.working import Term
from models.terms import MONTHS_OF_A_YEAR


def year(given: Given) -> Term:
    """The year as the sum of its seasons (M08)."""
    if given.total_of("seasons", "months").value != MONTHS_OF_A_YEAR:
        raise InputError(Fault.OUT_OF_RANGE, MONTHS_OF_THE_YEAR, "inputs.seasons")
    return given.total_of("seasons", "monthly", "months")


def twelfth(given: Given) -> Term:
    """The year's month, where the year is compared with a line whose figure is a month's."""
    return year(given) / MONTHS_OF_A_YEAR


def month(given: Given) -> Term:
    """The average month of the seasons (`methods.md`)."""
    return given.total_of("seasons", "monthly", "months") / given.total_of("seasons", "months")
