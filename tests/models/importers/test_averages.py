# SPDX-License-Identifier: Apache-2.0
"""A monthly average beside seasons: it says what they make, or it is refused; nothing typed is passed over."""

from dataclasses import replace

import pytest

from models.importers import Problem
from models.importers.agreement import look_for_contradictions
from models.importers.gathering import Gathering
from models.importers.places import Places
from models.labels import importing as labels
from models.presented import MONTHLY_AVERAGE, Figure, LineEntry, PresentedCase, Season
from models.rules import figures as of
from models.terms import LineKey, Unit
from tests.models.rules.small_case import Number, case, stated
from tests.models.rules.test_figures import SHARE

SEASONS = (Season("slack", "slack months", 9), Season("peak", "peak months", 3))
Track = tuple[Number, Number, Number]
"""The average, then both seasons."""


def presented(declared: Track, verified: Track, key: str = "P7") -> PresentedCase:
    bases = (MONTHLY_AVERAGE, "season:slack", "season:peak")
    figures = tuple(
        Figure(basis, stated(told), stated(found)) for basis, told, found in zip(bases, declared, verified, strict=True)
    )
    unit = Unit.RATIO if key == "PM" else Unit.MONEY
    return case([LineEntry(LineKey(key), key, figures, unit)], seasons=SEASONS)


def problems(presented: PresentedCase) -> list[Problem]:
    """What an import says of the line, whatever else the case lacks."""
    gathering = Gathering()
    look_for_contradictions(presented, gathering, _Paths())
    return [each for each in gathering.result(presented).problems if MONTHLY_AVERAGE in each.cell]


class _Paths(Places):
    """Places named by what they hold."""

    def of(self, kind: str, key: str, field: str = "") -> tuple[str, str]:
        return "", f"{kind} {key} {field}"


NONE: Track = (None, None, None)


@pytest.mark.parametrize(
    ("declared", "verified", "key", "track", "absent"),
    [
        ((100, 80, None), NONE, "P7", "declared", "peak months"),
        ((100, 80, 160), (100, None, 160), "P7", "verified", "slack months"),
        ((100, 80, None), (90, None, None), "P7", "declared", "peak months"),
        ((100, None, None), (None, 80, None), "P7", "declared", "peak months"),
        (("n/a", 80, None), NONE, "P7", "declared", "peak months"),
        (("0.3", "0.4", None), NONE, "PM", "declared", "peak months"),
    ],
)
def test_an_average_beside_seasons_of_which_one_is_missing_is_refused_by_that_season(
    declared: Track, verified: Track, key: str, track: str, absent: str
) -> None:
    found = problems(presented(declared, verified, key))[0]

    assert found.cell == f"line {key} monthly_average.{track}"
    assert found.expected.template == labels.AVERAGE_WITHOUT_SEASONS
    assert found.expected.fields == {"seasons": (absent,)}
    assert found.mend.template == labels.COMPLETE_SEASONS


@pytest.mark.parametrize(
    ("declared", "verified", "typed", "computed"),
    [
        ((101, 80, 160), NONE, "101", 100),
        ((100, "n/a", 80), NONE, "100", 20),
        (("n/a", 80, 160), NONE, "n/a", 100),
        ((100, "n/a", "n/a"), NONE, "100", "n/a"),
        ((100, 80, 160), (70, None, None), "70", 100),
    ],
)
def test_an_average_that_its_seasons_do_not_make_is_refused_with_the_one_they_make(
    declared: Track, verified: Track, typed: str, computed: Number
) -> None:
    (found,) = problems(presented(declared, verified))

    assert found.found == typed
    assert found.expected.template == labels.AVERAGE_OF_SEASONS
    assert found.expected.fields == {"computed": stated(computed)}
    assert found.mend.template == labels.CORRECT_AVERAGE


@pytest.mark.parametrize(
    ("declared", "verified", "average"),
    [
        ((100, 80, 160), (100, None, None), 100),
        ((20, "n/a", 80), NONE, 20),
        (("n/a", "n/a", "n/a"), NONE, None),
        ((100, None, None), (90, None, None), 90),
        ((100, None, None), (None, 80, 120), 90),
        ((None, 80, None), NONE, None),
    ],
)
def test_an_average_that_agrees_or_stands_alone_is_taken(declared: Track, verified: Track, average: int | None) -> None:
    taken = presented(declared, verified)

    assert problems(taken) == []
    assert of.at(of.table_of(taken, of.tested, SHARE), LineKey("P7"), MONTHLY_AVERAGE) == average


def test_without_seasons_an_average_is_a_figure_like_any_other() -> None:
    assert problems(replace(presented((100, None, None), NONE), seasons=())) == []
