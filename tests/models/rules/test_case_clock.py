# SPDX-License-Identifier: Apache-2.0
"""A case has twenty-five minutes, and its clock says when the last five have begun."""

from datetime import UTC, datetime, timedelta

import pytest

from models.rules.case_clock import CaseTime, Pace, case_time

OPENED = datetime(2026, 12, 1, 11, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("seconds", "expected", "left"),
    [
        (-60, CaseTime(0, 25, Pace.IN_TIME), 25),
        (0, CaseTime(0, 25, Pace.IN_TIME), 25),
        (59, CaseTime(0, 25, Pace.IN_TIME), 25),
        (60, CaseTime(1, 25, Pace.IN_TIME), 24),
        (20 * 60 - 1, CaseTime(19, 25, Pace.IN_TIME), 6),
        (20 * 60, CaseTime(20, 25, Pace.LAST_MINUTES), 5),
        (25 * 60 - 1, CaseTime(24, 25, Pace.LAST_MINUTES), 1),
        (25 * 60, CaseTime(25, 25, Pace.OVER_TIME), 0),
        (31 * 60, CaseTime(31, 25, Pace.OVER_TIME), -6),
    ],
)
def test_a_case_stands_against_its_time(seconds: int, expected: CaseTime, left: int) -> None:
    found = case_time(OPENED, OPENED + timedelta(seconds=seconds))

    assert (found, found.left) == (expected, left)
