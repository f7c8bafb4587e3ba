# SPDX-License-Identifier: Apache-2.0
"""A line is stated at a basis that its statement has, and checked wherever it has a figure."""

import pytest

from models.importers import Problem
from models.importers.agreement import look_for_contradictions
from models.importers.gathering import Gathering
from models.labels import importing as labels
from models.presented import Check, Figure, LineEntry, PresentedCase, Reference, Season
from models.terms import LineKey
from tests.models.importers.test_averages import _Paths
from tests.models.rules.small_case import case, check, line, stated

SLACK = Season("slack", "slack months", 12)
BALANCE, PROFITS, CASH = labels.BASIS_OF_BALANCE, labels.BASIS_OF_PROFITS, labels.BASIS_OF_CASH


def problems(presented: PresentedCase, *about: str) -> list[Problem]:
    """What an import says in these words."""
    gathering = Gathering()
    look_for_contradictions(presented, gathering, _Paths())
    return [each for each in gathering.result(presented).problems if each.expected.template in about]


def at(key: str, *bases: str) -> LineEntry:
    return LineEntry(LineKey(key), key, tuple(Figure(basis, None, stated(1)) for basis in bases))


@pytest.mark.parametrize(
    ("key", "basis", "wanted"),
    [
        ("A3", "monthly_average", BALANCE),
        ("L1", "season:slack", BALANCE),
        ("E", "monthly_average", BALANCE),
        ("OA", "season:slack", BALANCE),
        ("P1", "survey_date", PROFITS),
        ("PM", "survey_date", PROFITS),
        ("P4.1", "survey_date", PROFITS),
        ("C1a", "monthly_average", CASH),
        ("C1a", "survey_date", CASH),
        ("C1a", "season:slack", CASH),
    ],
)
def test_a_line_at_a_basis_of_another_statement_is_a_problem(key: str, basis: str, wanted: str) -> None:
    found = problems(case([at(key, basis)], seasons=[SLACK]), BALANCE, PROFITS, CASH)

    assert [(each.cell, each.found, each.expected.template) for each in found] == [
        (f"line {key} {basis}.verified", basis, wanted)
    ]


@pytest.mark.parametrize(
    ("key", "bases"),
    [
        ("A3", ("survey_date", "period:2026-06")),
        ("E", ("survey_date",)),
        ("P1", ("monthly_average", "season:slack", "period:2026-06")),
        ("PM", ("season:slack",)),
        ("C1a", ("period:2026-06",)),
    ],
)
def test_a_line_at_the_bases_of_its_statement_is_left_in_peace(key: str, bases: tuple[str, ...]) -> None:
    assert problems(case([at(key, *bases)], seasons=[SLACK]), BALANCE, PROFITS, CASH) == []


def test_a_cause_alone_at_such_a_basis_is_told_at_its_line() -> None:
    silent = LineEntry(LineKey("A3"), "A3", (Figure("monthly_average", cause="late"),))

    assert [each.cell for each in problems(case([silent]), BALANCE)] == ["line A3 "]


def test_a_check_stands_wherever_its_line_has_a_figure_as_in_the_window() -> None:
    def of(basis: str) -> list[Problem]:
        asked: Check = check("c1", "P1", "logic.stated", {"computed": stated(1)}, "d1", basis=basis)
        return problems(case([line("P1", 1, 1)], [asked], seasons=[SLACK]), labels.STATED_BASIS)

    assert of("monthly_average") == []
    assert of("season:slack") == []
    assert [each.found for each in of("period:2026-06")] == ["period:2026-06"]


def test_a_total_is_followed_at_the_bases_of_its_own_statement() -> None:
    def following(basis: str) -> list[Problem]:
        reads = check(
            "c1", "A3", "logic.stated", {}, "d1", references={"computed": Reference(line=LineKey("AT"), basis=basis)}
        )
        return problems(case([line("A3", 1, 1), line("P1", 1, 1)], [reads]), labels.STATED_BASIS)

    assert following("survey_date") == []
    assert len(following("monthly_average")) == 1
