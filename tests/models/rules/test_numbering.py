# SPDX-License-Identifier: Apache-2.0
"""Resolutions are numbered by the unit's own pattern, and never two of them alike."""

from itertools import islice

import pytest

from models.labels import policy as words
from models.rules.numbering import USUAL, Numbered, numbers, pattern_fault

THIRD = Numbered(year=2026, meeting=47, place=3, serial=12)


@pytest.mark.parametrize(
    ("pattern", "first"),
    [
        (USUAL, "2026-47-3"),
        ("信贷审批【{year}】{serial:3}号", "信贷审批【2026】012号"),
        ("{meeting:2}/{place:2}", "47/03"),
    ],
)
def test_a_pattern_stands_for_the_number_of_a_case(pattern: str, first: str) -> None:
    assert next(numbers(pattern, THIRD)) == first
    assert pattern_fault(pattern) is None


def test_a_number_that_is_taken_is_followed_by_the_next_serial_or_by_the_round() -> None:
    assert list(islice(numbers("{year}/{serial}", THIRD), 3)) == ["2026/12", "2026/13", "2026/14"]
    assert list(islice(numbers(USUAL, THIRD), 3)) == ["2026-47-3", "2026-47-3-2", "2026-47-3-3"]
    second = Numbered(year=2026, meeting=47, place=3, serial=12, turn=2)
    assert next(numbers(USUAL, second)) == "2026-47-3-2"


@pytest.mark.parametrize("pattern", ["{years}{serial}", "{year}{serial", "{serial:0}{year}", "}{year}{serial}", "{}"])
def test_a_brace_that_holds_no_part_is_refused(pattern: str) -> None:
    fault = pattern_fault(pattern)
    assert fault is not None
    assert fault.template == words.NUMBER_PARTS


@pytest.mark.parametrize("pattern", ["审批号", "{serial}", "{year}-{meeting}", "{place}/{year}"])
def test_a_pattern_by_which_two_cases_could_have_one_number_is_refused(pattern: str) -> None:
    fault = pattern_fault(pattern)
    assert fault is not None
    assert fault.template == words.NUMBER_NOT_UNIQUE
