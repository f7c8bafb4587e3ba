# SPDX-License-Identifier: Apache-2.0
"""The deviation index of a case is one number from 0 to 1 (`domain.md` §2.7)."""

from decimal import Decimal

import pytest

from models.rules.deviations import index_of, score
from models.terms import Level


@pytest.mark.parametrize(
    ("level", "cause", "cleared", "rejected_over", "points"),
    [
        (Level.WITHIN, None, True, False, 0),
        (Level.WITHIN, None, True, True, 2),
        (Level.WATCH, "festival", True, False, 1),
        (Level.WATCH, None, False, False, 1),
        (Level.WATCH, "festival", True, True, 2),
        (Level.OVER, "festival", True, False, 2),
        (Level.OVER, None, True, False, 4),
        (Level.OVER, "festival", False, False, 4),
        (Level.OVER, "festival", True, True, 2),
        (Level.SEVERE, "festival", True, False, 4),
        (Level.SEVERE, None, False, True, 4),
    ],
)
def test_a_line_weighs_by_its_level_and_by_what_is_settled(
    level: Level, cause: str | None, points: int, *, cleared: bool, rejected_over: bool
) -> None:
    assert score(level, cause, cleared=cleared, rejected_over=rejected_over) == points


@pytest.mark.parametrize(
    ("weighed", "index"),
    [
        ([], "0"),
        ([(3, 0), (1, 0)], "0"),
        ([(3, 4), (1, 4)], "1"),
        ([(3, 4), (1, 0)], "0.75"),
        ([(3, 1), (2, 2), (1, 4), (2, 0)], "0.34375"),
    ],
)
def test_the_index_is_the_weighted_part_of_the_most_that_could_be_wrong(
    weighed: list[tuple[int, int]], index: str
) -> None:
    assert index_of(weighed) == Decimal(index)
