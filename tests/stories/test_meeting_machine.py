# SPDX-License-Identifier: Apache-2.0
"""A meeting played at random: the store and a model in memory agree after every step."""

from collections import Counter

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.stories.meeting_machine import MeetingMachine
from tests.stories.meeting_on_store import HOURS, begun

STEPS = 50
MUST_BE_PLAYED = {
    "sealed votes revealed",
    "resolved",
    "vetoed",
    "vetoed after the adoption",
    "veto unused",
    "corrected",
    "waived",
    "left undecided",
    "resumed",
    "sealed",
}
"""What a hundred meetings must have come to, so that they show something."""


def play(examples: int) -> None:
    MeetingMachine.played = Counter()
    MeetingMachine.templates = {hours: begun(hours) for hours in HOURS}
    run_state_machine_as_test(
        MeetingMachine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert set(MeetingMachine.played) >= MUST_BE_PLAYED


def test_a_hundred_meetings_played_at_random_agree_with_the_model() -> None:
    play(100)


@pytest.mark.nightly
def test_two_thousand_meetings_played_at_random_agree_with_the_model() -> None:
    play(2_000)
