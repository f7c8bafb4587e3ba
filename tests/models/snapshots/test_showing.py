# SPDX-License-Identifier: Apache-2.0
"""The wall gets what it may show and nothing else."""

from collections.abc import Iterator
from dataclasses import asdict, replace
from decimal import Decimal
from pathlib import Path

import pytest

from models.operations.voting import open_ballot
from models.snapshots.following import Following
from models.snapshots.showing import agenda_on_wall, line_on_wall, resolution_on_wall, voting_on_wall
from models.snapshots.wall import WallState
from models.store.store import Store
from models.terms import LineKey, Outcome, Standing
from tests.tools.demo_session import Evening


@pytest.fixture
def evening(tmp_path: Path) -> Iterator[Evening]:
    store = Store.create(f"sqlite:///{tmp_path / 'committee.db'}")
    yield Evening(store, cases=("luggage-shop",))
    store.close()


def test_the_agenda_shows_what_is_done_and_next(evening: Evening) -> None:
    wall = agenda_on_wall(evening.agenda())
    assert (wall.state, wall.meeting_number, wall.demo) == (WallState.AGENDA, 47, True)
    assert [(case.client, case.done, case.next) for case in wall.cases] == [("新西街箱包店", False, True)]


def test_a_line_shows_its_methods_in_the_order_of_the_keys(evening: Evening) -> None:
    item = evening.examine("luggage-shop")
    wall = line_on_wall(evening.case(item), LineKey("P1"))
    assert wall.line is not None
    assert [method.family for method in wall.line.methods] == [
        family for family, _confirmed in evening.case(item).line(LineKey("P1")).methods
    ]
    assert wall.requested == Decimal("100000.00")


def test_a_risk_point_shows_findings_in_words(evening: Evening) -> None:
    item = evening.examine("luggage-shop")
    wall = line_on_wall(evening.case(item), LineKey("R2"))
    assert wall.line is not None
    assert all(method.finding is not None for method in wall.line.methods)


def test_the_wall_counts_votes_and_never_says_how(evening: Evening) -> None:
    item = evening.examine("luggage-shop")
    evening.perform(open_ballot, item=item)
    wall = voting_on_wall(evening.case(item), evening.voting(item))
    assert (wall.voted, wall.voters, wall.recused) == (0, 4, 1)

    evening.vote("luggage-shop")
    revealed = resolution_on_wall(evening.case(item), evening.voting(item))
    assert (revealed.outcome, revealed.amount) == (Outcome.APPROVED_WITH_CONDITIONS, None)


def test_the_resolution_shows_terms_and_conditions_and_no_private_name(evening: Evening) -> None:
    evening.resolve("luggage-shop")
    item = evening.items["luggage-shop"]
    wall = resolution_on_wall(evening.case(item), evening.voting(item))
    assert (wall.amount, wall.months) == (Decimal("55000.00"), 12)
    assert len(wall.conditions) == 5
    shown = str(asdict(wall))
    assert not any(person.name in shown for person in evening.case(item).people)


def test_an_approval_that_is_not_in_force_says_so_on_the_wall(evening: Evening) -> None:
    evening.resolve("luggage-shop")
    item = evening.items["luggage-shop"]
    voting = evening.voting(item)
    assert voting.resolution is not None
    pending = replace(voting.resolution, following=Following(Standing.PENDING_VETO))

    assert resolution_on_wall(evening.case(item), voting).standing is Standing.IN_FORCE
    waiting = resolution_on_wall(evening.case(item), replace(voting, resolution=pending))
    assert waiting.standing is Standing.PENDING_VETO


def test_people_and_their_numbers_are_masked_by_policy_on_the_wall_and_the_trading_name_stays(evening: Evening) -> None:
    evening.resolve("luggage-shop")
    item = evening.items["luggage-shop"]
    case, voting = evening.case(item), evening.voting(item)
    borrower = case.people[0].name
    first = replace(voting.conditions[0], text=f"{borrower} 13812345678 签字")
    told = replace(voting, conditions=(first,))

    assert resolution_on_wall(case, told).conditions == (f"{borrower[0]}× 138****5678 签字",)
    assert resolution_on_wall(replace(case, masked=False), told).conditions == (f"{borrower} 138****5678 签字",)
    assert resolution_on_wall(case, told).title == case.client
    assert resolution_on_wall(replace(case, client=f"{borrower}水果店"), told).title == f"{borrower[0]}×水果店"
