# SPDX-License-Identifier: Apache-2.0
"""趋势分析法: a figure carried forward from an earlier one by the growth seen since (`domain.md` §2.4 M04)."""

from models.labels.rules import LENGTH, NO_DIVISOR
from models.rules.given import Given
from models.rules.input_error import Fault, InputError
from models.rules.working import Input, Term, total
from models.terms import Unit


def year_on_year(given: Given) -> Term:
    """The same month last year, grown as the months before it have grown since last year (M04)."""
    recent, before = given.numbers("recent"), given.numbers("recent_last_year")
    if len(recent) != len(before):
        path = "inputs.recent_last_year"
        raise InputError(Fault.LENGTH, LENGTH, path, wanted=len(recent), found=len(before))
    if total(before).value == 0:
        raise InputError(Fault.DIVISION_BY_ZERO, NO_DIVISOR, "inputs.recent_last_year")
    return given["same_month_last_year"] * _summed("recent", recent) / _summed("recent_last_year", before)


def _summed(name: str, months: tuple[Term, ...]) -> Term:
    """The sum of some months as one number with its word: the sentence compares two sums."""
    return Term(total(months).value, Input(f"inputs.{name}", Unit.MONEY))


def growth(given: Given) -> Term:
    """A figure and its growth since (M04)."""
    return given["base"] * (1 + given["growth"])
