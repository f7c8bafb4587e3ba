# SPDX-License-Identifier: Apache-2.0
"""趋势分析法: a figure carried forward from an earlier one by the growth seen since."""

from models.labels.rules import LENGTH, NO_DIVISOR
from models.rules.given import Given
from models.rules.input_error import Fault, InputError
from models.rules.numbers import Exact


def year_on_year(given: Given) -> Exact:
    recent, before = given.numbers("recent"), given.numbers("recent_last_year")
    if len(recent) != len(before):
        path = "inputs.recent_last_year"
        raise InputError(Fault.LENGTH, LENGTH, path, wanted=len(recent), found=len(before))
    if sum(before) == 0:
        raise InputError(Fault.DIVISION_BY_ZERO, NO_DIVISOR, "inputs.recent_last_year")
    return given["same_month_last_year"] * sum(recent, Exact(0)) / sum(before, Exact(0))


def growth(given: Given) -> Exact:
    return given["base"] * (1 + given["growth"])
