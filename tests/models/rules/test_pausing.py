# SPDX-License-Identifier: Apache-2.0
"""A pause is due after four cases or an hour and a half without one."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.pausing import MOST_CASES, Stretch, stretch_of

EVENING = datetime(2026, 12, 1, 11, 30, tzinfo=UTC)


def after(*minutes: int) -> list[datetime]:
    return [EVENING + timedelta(minutes=each) for each in minutes]


@pytest.mark.parametrize(
    ("acts", "opened", "now", "stretch", "long"),
    [
        ((), (), 0, Stretch(0, 0), False),
        ((0, 5, 9), (0, 9), 9, Stretch(2, 9), False),
        ((0, 5, 9), (0, 9), 19, Stretch(0, 0), False),
        ((0, 5, 15, 20), (0, 15, 20), 21, Stretch(2, 6), False),
        (range(0, 90, 5), (0, 60), 89, Stretch(2, 89), False),
        (range(0, 95, 5), (0, 60), 90, Stretch(2, 90), True),
        ((0, 5, 10, 15), (0, 5, 10), 16, Stretch(3, 16), False),
        ((0, 5, 10, 15), (0, 5, 10, 15), 16, Stretch(4, 16), True),
    ],
)
def test_what_was_done_since_the_last_pause(
    acts: tuple[int, ...], opened: tuple[int, ...], now: int, stretch: Stretch, *, long: bool
) -> None:
    found = stretch_of(after(*acts), after(*opened), after(now)[0])

    assert found == stretch
    assert found.is_long is long


@given(st.lists(st.integers(0, 300), max_size=40), st.integers(0, 300))
def test_a_pause_of_ten_minutes_begins_a_new_stretch(minutes: list[int], later: int) -> None:
    acts = after(*sorted(minutes))
    now = max([*acts, EVENING]) + timedelta(minutes=10 + later)

    assert stretch_of(acts, acts, now) == Stretch(0, 0)
    assert stretch_of(acts, acts[:MOST_CASES], now).is_long is False
