# SPDX-License-Identifier: Apache-2.0
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from models.keys.lockout import HOUR, MOST_AN_HOUR, Lockout, Tries, wait_after

WHO = "陈淑芬"


class Seconds:
    """Ticks that a test moves on; a new run of the program counts from anywhere."""

    def __init__(self, now: float = 1000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


def test_five_failures_are_free_then_waits_double_to_fifteen_minutes() -> None:
    assert [wait_after(count) for count in range(12)] == [0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900]
    assert wait_after(10_000) == 900


def test_the_wait_ends_by_ticks_and_the_right_secret_ends_the_count() -> None:
    ticks, tries = Seconds(), Tries()
    lockout = Lockout(ticks)
    for _ in range(5):
        assert lockout.wait(WHO, tries) == 0
        tries = lockout.begun(WHO, tries)

    assert lockout.wait(WHO, tries) == 30
    assert lockout.wait("黄志强", Tries()) == 0
    ticks.now += 29.5
    assert lockout.wait(WHO, tries) == 1
    ticks.now += 0.5
    assert lockout.wait(WHO, tries) == 0
    assert Lockout.succeeded(lockout.begun(WHO, tries)) == Tries(0, 6)


def test_a_hundred_restarts_give_no_further_try() -> None:
    ticks, tries = Seconds(), Tries()
    for _ in range(5):
        tries = Lockout(ticks).begun(WHO, tries)

    for restart in range(100):
        ticks.now = restart * 1_000_000.0
        lockout = Lockout(ticks)
        assert lockout.wait(WHO, tries) == 30
        ticks.now += 29
        assert lockout.wait(WHO, tries) == 1


def test_thirty_tries_an_hour_are_all_however_they_end() -> None:
    ticks, tries = Seconds(), Tries()
    lockout = Lockout(ticks)
    for _ in range(MOST_AN_HOUR):
        tries = Lockout.succeeded(lockout.begun(WHO, tries))
        ticks.now += 10

    assert lockout.wait(WHO, tries) == HOUR - 300
    assert Lockout(ticks).wait(WHO, tries) == HOUR
    ticks.now += HOUR - 300
    assert lockout.wait(WHO, tries) == 0


def test_what_was_tried_before_the_start_is_forgotten_after_an_hour() -> None:
    ticks = Seconds()
    lockout = Lockout(ticks)
    carried = Tries(0, MOST_AN_HOUR)

    assert lockout.wait(WHO, carried) == HOUR
    ticks.now += HOUR
    assert lockout.wait(WHO, carried) == 0
    assert lockout.begun(WHO, carried) == Tries(1, 1)


@given(st.lists(st.tuples(st.integers(0, 900), st.booleans(), st.booleans()), max_size=120))
def test_no_hour_has_more_than_thirty_tries(steps: list[tuple[int, bool, bool]]) -> None:
    ticks, tries, lockout, made = Seconds(0.0), Tries(), Lockout(Seconds(0.0)), list[float]()
    lockout = Lockout(ticks)
    for pause, restart, right in steps:
        ticks.now += pause
        lockout = Lockout(ticks) if restart else lockout
        if lockout.wait(WHO, tries) == 0:
            made.append(ticks.now)
            tries = lockout.begun(WHO, tries)
            tries = Lockout.succeeded(tries) if right else tries

    assert all(later - first >= HOUR for first, later in zip(made, made[MOST_AN_HOUR:], strict=False))
    assert all(first <= later for first, later in pairwise(made))
