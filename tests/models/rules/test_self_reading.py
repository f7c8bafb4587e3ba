# SPDX-License-Identifier: Apache-2.0
"""A check that reads the line it is to verify says nothing of it: not its level, its cause, its spread or its index."""

from decimal import Decimal

import pytest

from models.presented import Check, Figure, LineEntry, Reference, Season
from models.rules.spread import spread_of
from models.terms import CheckId, Level, LineKey
from tests.models.rules.small_case import case, check, examined, line, says, stated

STOCK = line("A5", 100, 100)
GOOD = (says("count", "A5", "verification.count", 100, "d1"), says("other", "A5", "estimation.sampled_days", 101, "d2"))


def of_itself(factor: str, cause: str | None = None, basis: str | None = None) -> Check:
    """Reads the stock and says that it is `factor` times itself."""
    reads = {"base": Reference(line=LineKey("A5"))}
    return check(
        "own", "A5", "ratio.norm", {"ratio": Decimal(factor)}, "d3", references=reads, cause=cause, basis=basis
    )


@pytest.mark.parametrize("factor", ["0.5", "1.07", "2", "0"])
def test_it_adds_no_deviation_to_the_level_of_its_line(factor: str) -> None:
    found = examined(case([STOCK], [*GOOD, of_itself(factor)])).line(LineKey("A5"))

    assert found.level is Level.WITHIN
    assert found.largest is not None
    assert abs(found.largest) < Decimal("0.01")
    assert found.cleared


def test_it_does_so_through_another_check_no_more_than_by_itself() -> None:
    first = of_itself("0.5")
    second = check(
        "second",
        "A5",
        "ratio.norm",
        {"ratio": Decimal(1)},
        "d4",
        references={"base": Reference(check=CheckId("own"))},
    )

    assert examined(case([STOCK], [*GOOD, first, second])).line(LineKey("A5")).level is Level.WITHIN


def test_rejected_it_weighs_nothing_in_the_index() -> None:
    presented = case([STOCK], [*GOOD, of_itself("2")])
    bare = case([STOCK], GOOD)

    assert examined(presented, rejected=["own"]).index == examined(bare).index


def test_its_cause_is_none_of_the_line() -> None:
    far = line("A5", 107, 100)

    assert examined(case([far], [*GOOD, of_itself("2", cause="damp")])).line(LineKey("A5")).cause is None
    assert examined(case([far], [*GOOD])).line(LineKey("A5")).cause is None


def test_it_is_no_estimate_of_the_spread_and_covers_no_column() -> None:
    examination = examined(case([STOCK], [GOOD[0], of_itself("2")]))
    assert spread_of(examination.checks.values(), "survey_date") is None

    sales = LineEntry(LineKey("P1"), "P1", (Figure("season:a", None, stated(9)), Figure("season:b", None, stated(9))))
    reads = {"base": Reference(line=LineKey("P1"))}
    own = check("own", "P1", "ratio.norm", {"ratio": Decimal(1)}, "d3", references=reads, basis="season:a")
    seasons = [Season("a", "a", 6), Season("b", "b", 6)]
    assert examined(case([sales], [own], seasons=seasons)).line(LineKey("P1")).uncovered == ("season:a", "season:b")
