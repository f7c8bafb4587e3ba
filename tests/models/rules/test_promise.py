# SPDX-License-Identifier: Apache-2.0
"""The day of the promised answer is to come, is today, or is past."""

import pytest

from models.rules.promise import Answer, Promise, promise


@pytest.mark.parametrize(
    ("days_left", "expected"),
    [(3, Promise(Answer.TO_COME, 3)), (0, Promise(Answer.TODAY, 0)), (-2, Promise(Answer.OVERDUE, 2))],
)
def test_a_promise_stands_by_its_day(days_left: int, expected: Promise) -> None:
    assert promise(days_left) == expected
