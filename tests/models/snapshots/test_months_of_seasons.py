# SPDX-License-Identifier: Apache-2.0
"""Which season's cash bounds the instalment of a month that no season names, or that two name."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from models.presented import MONTHLY_AVERAGE
from models.rules.memory import Memory
from models.snapshots.reading.desk import Desk, desk_of
from models.store.store import Store
from tests.tools.demo_session import Evening

MONTHS = 12


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    file = tmp_path_factory.mktemp("seasons") / "committee.db"
    with Store.create(f"sqlite:///{file}") as store:
        evening = Evening(store, cases=("sports-shop",))
        yield store.read(desk_of, item=evening.items["sports-shop"])


def with_calendars(desk: Desk, *calendars: tuple[int, ...]) -> Desk:
    seasons = zip(desk.presented.seasons, calendars, strict=True)
    named = tuple(replace(season, calendar=calendar) for season, calendar in seasons)
    reckoning = replace(desk.examination.reckoning, memory=Memory())  # another case remembers nothing of this one
    examination = replace(desk.examination, reckoning=reckoning)
    return replace(desk, presented=replace(desk.presented, seasons=named), examination=examination)


def test_months_that_no_season_names_are_held_against_the_weakest_season(desk: Desk) -> None:
    named = dict(zip(desk.bases(MONTHS), desk.ceilings(MONTHS), strict=True))
    assert len(named) == len(desk.presented.seasons) > 1
    assert MONTHLY_AVERAGE not in named

    silent = with_calendars(desk, *[()] * len(desk.presented.seasons))
    lowest = min(ceiling for ceiling in named.values() if ceiling is not None)
    assert silent.ceilings(MONTHS) == (lowest,) * MONTHS


def test_a_month_that_two_seasons_name_is_held_against_the_weaker_one(desk: Desk) -> None:
    every = tuple(range(1, MONTHS + 1))
    lowest = min(ceiling for ceiling in desk.ceilings(MONTHS) if ceiling is not None)

    assert with_calendars(desk, *[every] * len(desk.presented.seasons)).ceilings(MONTHS) == (lowest,) * MONTHS


def test_without_seasons_every_month_is_the_average(desk: Desk) -> None:
    assert set(with_calendars(replace(desk, presented=replace(desk.presented, seasons=()))).bases(MONTHS)) == {
        MONTHLY_AVERAGE
    }
