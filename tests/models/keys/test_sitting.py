# SPDX-License-Identifier: Apache-2.0
from datetime import UTC, datetime, timedelta

import pytest

from models.keys.person_key import PersonKey
from models.keys.sitting import IDLE, PIN_TRIES, Sitting

WHO, KEY = "陈淑芬", PersonKey(bytes(32))


class Time:
    """Ticks of the running program and the clock on the wall, moved by the test."""

    def __init__(self) -> None:
        self.ticks, self.clock = 50.0, datetime(2026, 11, 23, 12, 0, tzinfo=UTC)

    def pass_by(self, seconds: float) -> None:
        self.ticks += seconds
        self.clock += timedelta(seconds=seconds)


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def sitting(time: Time) -> Sitting:
    return Sitting(lambda: time.ticks, lambda: time.clock)


def test_a_touch_keeps_an_open_key_open_and_opens_no_other(sitting: Sitting, time: Time) -> None:
    sitting.unlocked(WHO, KEY, "123456")
    for _ in range(3):
        time.pass_by(IDLE - 1)
        sitting.touch(WHO)
    assert sitting.is_open(WHO)
    time.pass_by(IDLE)
    sitting.touch(WHO)
    sitting.touch("nobody")
    assert not sitting.is_open(WHO)


def test_a_key_that_was_closed_is_forgotten_with_its_pin(sitting: Sitting) -> None:
    for person in (WHO, "黄志远"):
        sitting.unlocked(person, KEY, "123456")
    sitting.forget(WHO)
    sitting.forget("nobody")

    assert sitting.key_of(WHO) is None
    assert sitting.enter_pin(WHO, "123456") is None
    assert sitting.key_of("黄志远") is KEY


def test_a_key_locks_after_five_idle_minutes_and_a_touch_keeps_it_open(sitting: Sitting, time: Time) -> None:
    sitting.unlocked(WHO, KEY, "123456")
    time.pass_by(IDLE - 1)
    assert sitting.key_of(WHO) is KEY
    time.pass_by(IDLE - 1)
    assert sitting.key_of(WHO) is KEY
    time.pass_by(IDLE)
    assert sitting.key_of(WHO) is None


def test_the_pin_opens_a_locked_key_again_and_only_its_own(sitting: Sitting, time: Time) -> None:
    sitting.unlocked(WHO, KEY, "123456")
    sitting.unlocked("黄志强", PersonKey(bytes([1]) * 32), "654321")
    time.pass_by(IDLE)

    assert sitting.enter_pin(WHO, "654321") is None
    assert sitting.enter_pin(WHO, "１２３４５６") is KEY
    assert sitting.key_of(WHO) is KEY
    assert sitting.key_of("黄志强") is None


def test_the_fifth_wrong_pin_forgets_the_key(sitting: Sitting) -> None:
    sitting.unlocked(WHO, KEY, "123456")
    for _ in range(PIN_TRIES - 1):
        assert sitting.enter_pin(WHO, "000000") is None
    assert sitting.opens_by_pin(WHO)
    assert sitting.enter_pin(WHO, "000000") is None

    assert not sitting.opens_by_pin(WHO)
    assert sitting.enter_pin(WHO, "123456") is None


def test_the_right_pin_clears_the_count_of_wrong_ones(sitting: Sitting) -> None:
    sitting.unlocked(WHO, KEY, "123456")
    for _ in range(3):
        for _ in range(PIN_TRIES - 1):
            sitting.enter_pin(WHO, "000000")
        assert sitting.enter_pin(WHO, "123456") is KEY


def test_a_key_without_a_pin_is_forgotten_when_it_locks(sitting: Sitting) -> None:
    sitting.unlocked(WHO, KEY)
    sitting.lock(WHO)

    assert sitting.key_of(WHO) is None
    assert not sitting.opens_by_pin(WHO)
    assert sitting.enter_pin(WHO, "") is None


def test_a_machine_that_slept_has_locked_every_key(sitting: Sitting, time: Time) -> None:
    sitting.unlocked(WHO, KEY, "123456")
    time.clock += timedelta(seconds=59)
    assert sitting.key_of(WHO) is KEY
    time.clock += timedelta(seconds=61)
    assert sitting.key_of(WHO) is None


def test_a_clock_set_back_does_not_keep_a_key_open(sitting: Sitting, time: Time) -> None:
    sitting.unlocked(WHO, KEY, "123456")
    time.ticks += IDLE
    time.clock -= timedelta(days=3650)
    assert sitting.key_of(WHO) is None


def test_the_end_of_the_meeting_forgets_every_key(sitting: Sitting) -> None:
    sitting.unlocked(WHO, KEY, "123456")
    sitting.end()
    assert sitting.enter_pin(WHO, "123456") is None
    assert sitting.key_of(WHO) is None
