# SPDX-License-Identifier: Apache-2.0
"""Which methods of a line count once is known before any of them is confirmed; and which one stands behind a level."""

from models.presented import Check
from models.rules.examination import Examination
from models.rules.independence import together
from models.rules.line_state import method_behind
from models.terms import Family, LineKey
from tests.models.rules.small_case import case, examined, line, says

STOCK = LineKey("A5")
COUNT = says("count", "A5", "verification.count", 100, "d1")
SAMPLE = says("sample", "A5", "estimation.sampled_days", 101, "d1")
OTHER = says("other", "A5", "estimation.sampled_days", 101, "d2")


def stock(*checks: Check, confirmed: list[str]) -> Examination:
    return examined(case([line("A5", 100, 100)], checks), confirmed)


def test_two_methods_of_one_source_are_a_pair_before_they_are_confirmed() -> None:
    found = stock(COUNT, SAMPLE, confirmed=[])

    assert together(found.checks.values(), found.checks) == ((Family.VERIFICATION, Family.ESTIMATION),)


def test_methods_with_a_source_of_their_own_are_none() -> None:
    for checks in ((COUNT, OTHER), (COUNT, SAMPLE, OTHER)):
        found = stock(*checks, confirmed=[])
        assert together(found.checks.values(), found.checks) == ()


def test_the_confirmed_check_that_is_further_off_than_the_line_stands_behind_its_level() -> None:
    far = says("far", "A5", "estimation.sampled_days", 92, "d2")
    for confirmed, expected in ((["count", "far"], Family.ESTIMATION), (["count"], None), ([], None)):
        found = stock(COUNT, far, confirmed=confirmed)
        assert method_behind(found.line(STOCK), found.checks.values()) is expected


def test_a_line_that_is_off_by_itself_has_no_method_behind_it() -> None:
    found = examined(case([line("A5", 120, 100)], [COUNT]), [])

    assert method_behind(found.line(STOCK), found.checks.values()) is None
