# SPDX-License-Identifier: Apache-2.0
"""The demo's evening goes on where it stood."""

from datetime import UTC, datetime, timedelta

from tests.tools.demo_session import EVENING
from ui.main_window.demo_clock import DemoClock

REAL = datetime(2030, 1, 1, tzinfo=UTC)


def test_the_clock_begins_before_the_meeting_and_runs_like_any_other() -> None:
    real = [REAL]
    clock = DemoClock(lambda: real[0])
    began = clock()
    real[0] += timedelta(minutes=5)

    assert clock() - began == timedelta(minutes=5)
    assert began.date() == EVENING.date()


def test_a_later_entry_moves_the_clock_on_and_an_earlier_one_does_not_turn_it_back() -> None:
    clock = DemoClock(lambda: REAL)
    began = clock()

    clock.go_on_from(began + timedelta(hours=1))
    clock.go_on_from(began)
    clock.go_on_from(None)

    assert clock() == began + timedelta(hours=1)
