# SPDX-License-Identifier: Apache-2.0
"""A meeting played at random: the store and a model in memory agree after every step."""

from collections import Counter
from itertools import product

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from models.terms import Choice
from tests.stories.meeting_machine import After, MeetingMachine
from tests.stories.meeting_model import VOTERS
from tests.stories.meeting_on_store import HOURS, begun

pytestmark = pytest.mark.long

STEPS = 50
MUST_BE_PLAYED = {"sealed votes revealed", "resolved"}
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


@pytest.mark.parametrize("sealed", [True, False])
def test_a_veto_is_allowed_to_the_second_also_after_the_minutes_are_sealed(*, sealed: bool) -> None:
    """What chance seldom comes to is played once each."""
    MeetingMachine.played = Counter()
    MeetingMachine.templates = {24: begun(24)}
    for first, second, choice in product((None, After.SEALED), After, (Choice.APPROVE, Choice.APPROVE_WITH_CONDITIONS)):
        machine = MeetingMachine()
        machine.as_begun(24)
        then = [after for after in (first, second) if after is not None]
        machine.is_approved_in_good_order(stages=4, sealed=sealed, choice=choice, then=then)
        machine.is_opened_again(dies=True)
        machine.both_say_the_same()
        machine.teardown()

    assert set(MeetingMachine.played) >= {"vetoed after the minutes were sealed", "veto unused"}


def test_a_meeting_that_goes_on_another_day_votes_sealed_once_everybody_confirmed_anew() -> None:
    MeetingMachine.played = Counter()
    MeetingMachine.templates = {24: begun(24)}
    for back in (set(VOTERS), set(VOTERS[:4]), set(VOTERS[2:])):
        machine = MeetingMachine()
        machine.as_begun(24)
        machine.breaks_off_and_goes_on(really=True, back=back)
        machine.both_say_the_same()
        machine.is_approved_in_good_order(stages=4, sealed=True, choice=Choice.APPROVE, then=[])
        machine.both_say_the_same()
        machine.goes_on(stages=4, restricted=True, sealed=True, choices=[Choice.REJECT] * len(VOTERS))
        machine.is_opened_again(dies=True)
        machine.both_say_the_same()
        machine.teardown()

    assert set(MeetingMachine.played) >= {"adjourned", "resumed", "sealed votes revealed"}


def test_a_hundred_meetings_played_at_random_agree_with_the_model() -> None:
    play(100)


@pytest.mark.nightly
def test_two_thousand_meetings_played_at_random_agree_with_the_model() -> None:
    play(2_000)
