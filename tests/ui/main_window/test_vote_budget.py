# SPDX-License-Identifier: Apache-2.0
"""Five votes, three conditions of the library, reveal and adoption by the keys that a person presses, each counted."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QKeySequence

from models.named_outcomes import NamedOutcome
from models.store import Store
from models.terms import Choice, Outcome
from tests.tools.demo_session import Evening
from tests.tools.window_session import WindowSession
from ui.tour.player import Player

VOTES, WHOLE = 6, 25
CODES = ("11", "12", "21")


class Counting(Player):
    """Counts every key that goes down: of Ctrl+Shift+Return there are three."""

    presses = 0

    def press(self, *keys: str) -> None:
        for name in keys:
            assert QKeySequence(name).count() == 1
            self.presses += len(name.split("+"))
        super().press(*keys)

    def type(self, characters: str) -> None:
        self.presses += len(characters)
        super().type(characters)


@pytest.fixture(scope="module")
def luggage_database(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The breakfast stall examined: none of its officers is a member, so that all five vote."""
    file = tmp_path_factory.mktemp("budget") / "desk.db"
    with Store.create(str(file)) as store:
        Evening(store, cases=("breakfast-stall",)).examine("breakfast-stall")
    return file.read_bytes()


def test_check_06_five_votes_three_conditions_reveal_and_adoption_stay_within_the_budget(
    session: WindowSession, measure: Callable[..., None]
) -> None:
    session.open_case(1)
    session.voting()
    hand = Counting(session.window)

    hand.press("F9")
    hand.type("12121")
    assert hand.presses <= VOTES
    hand.press("Ctrl+Return")
    hand.press("F8")
    for code in CODES:
        hand.type(code)
        hand.press("Return")
    hand.press("Ctrl+Shift+Return")

    voting = session.voting()
    measure("keys for five votes, three conditions, reveal and adoption", hand.presses, most=WHOLE)
    assert [voter.choice for voter in voting.rounds[-1].voters].count(Choice.APPROVE) == 3
    assert [row.code for row in voting.conditions] == ["01", "02", *CODES]
    assert voting.resolution is not None
    assert voting.resolution.outcome == NamedOutcome(Outcome.APPROVED_WITH_CONDITIONS)
