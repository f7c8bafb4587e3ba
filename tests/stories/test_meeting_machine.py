# SPDX-License-Identifier: Apache-2.0
"""A meeting played at random: the store and a model in memory agree after every step."""

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.stories.meeting_machine import MeetingMachine, begun

STEPS = 50


def play(examples: int) -> None:
    MeetingMachine.template = begun()
    run_state_machine_as_test(
        MeetingMachine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_a_hundred_meetings_played_at_random_agree_with_the_model() -> None:
    play(100)


@pytest.mark.nightly
def test_two_thousand_meetings_played_at_random_agree_with_the_model() -> None:
    play(2_000)
