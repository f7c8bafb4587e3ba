# SPDX-License-Identifier: Apache-2.0
"""What the desk is told beforehand is what the rules say afterwards."""

from itertools import combinations

import pytest

from models.presented import Reference
from models.rules.foretelling import clears_with
from models.rules.line_state import LineState
from models.terms import Family, Level, LineKey
from tests.models.rules.small_case import case, examined, line, says
from tests.tools.demo_source import CASES, presented

STOCK = line("A5", 100, 100)
COUNT = says("count", "A5", "verification.count", 100, "d1")
SAMPLE = says("sample", "A5", "estimation.sampled_days", 101, "d2")
FAR = says("far", "A5", "commission.sales", 80, "d3")


def test_the_two_methods_that_would_clear_a_line_are_foretold() -> None:
    found = examined(case([STOCK], [COUNT, SAMPLE]), [])

    assert clears_with(found.work, found.line(LineKey("A5"))) == (frozenset({Family.VERIFICATION, Family.ESTIMATION}),)


def test_one_is_foretold_where_the_other_is_confirmed() -> None:
    found = examined(case([STOCK], [COUNT, SAMPLE]), ["count"])

    assert clears_with(found.work, found.line(LineKey("A5"))) == (frozenset({Family.ESTIMATION}),)


def test_a_method_that_deviates_is_never_foretold_to_be_clean() -> None:
    found = examined(case([STOCK], [COUNT, FAR]), [])

    assert clears_with(found.work, found.line(LineKey("A5"))) == ()


def test_a_pair_that_waits_for_another_line_is_not_foretold() -> None:
    reading = says("norm", "A5", "ratio.norm", 1, "d3", references={"base": Reference(line=LineKey("P1"))})
    found = examined(case([STOCK, line("P1", 100, 100)], [COUNT, reading]), [])

    assert clears_with(found.work, found.line(LineKey("A5"))) == ()


def test_nothing_is_foretold_of_a_line_that_is_cleared_or_outside_its_limits() -> None:
    cleared = examined(case([STOCK], [COUNT, SAMPLE, FAR]), ["count", "sample"])
    outside = examined(case([line("A5", 130, 100)], [COUNT, SAMPLE]), [])

    assert clears_with(cleared.work, cleared.line(LineKey("A5"))) == ()
    assert clears_with(outside.work, outside.line(LineKey("A5"))) == ()


@pytest.mark.parametrize("name", CASES)
def test_every_pair_of_every_demo_case_clears_if_and_only_if_it_is_foretold(name: str) -> None:
    shown = presented(name, "zh_CN")
    before = examined(shown, [])
    for state in before.counted_lines:
        foretold = clears_with(before.work, state)
        families = {each.family for each in before.checks.values() if each.check.line == state.key}
        for pair in map(frozenset, combinations(families, 2)):
            ids = [
                each.check.id
                for each in before.checks.values()
                if each.check.line == state.key and each.family in pair and each.assessment is not None
            ]
            after: LineState = examined(shown, ids).line(state.key)
            clean = after.cleared and after.level is Level.WITHIN and state.level is Level.WITHIN
            assert clean is any(each <= pair for each in foretold), (state.key, pair)
