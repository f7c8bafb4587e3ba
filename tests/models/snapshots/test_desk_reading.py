# SPDX-License-Identifier: Apache-2.0
"""The desk and the voting tab as they are read for windows and paper."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from models.named_outcomes import NamedOutcome
from models.snapshots.comparison import CaseSnapshot
from models.store.store import Store
from models.terms import Group, Level, LineKey, LineKind, Outcome
from tests.tools.demo_session import Evening
from tests.tools.demo_source import source


@pytest.fixture(scope="module")
def evening(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Evening]:
    file: Path = tmp_path_factory.mktemp("decided") / "committee.db"
    with Store.create(f"sqlite:///{file}") as store:
        evening = Evening(store)
        evening.resolve("luggage-shop")
        yield evening


@pytest.fixture(scope="module")
def case(evening: Evening) -> CaseSnapshot:
    return evening.case(evening.items["luggage-shop"])


def test_the_grid_follows_the_statements_with_risk_points_last(case: CaseSnapshot) -> None:
    groups = [row.group for row in case.lines]
    assert groups == sorted(groups, key=list(Group).index)
    assert [row.key for row in case.lines if row.group is Group.RISK] == ["R1", "R2", "R3", "R4", "R5", "R6"]
    assert sum(row.kind is LineKind.DERIVED for row in case.lines) == 6


def test_every_line_has_words_and_every_check_a_name(case: CaseSnapshot) -> None:
    assert all(row.label and row.label != row.key for row in case.lines)
    assert all(check.explained is not None for row in case.lines for check in row.checks)


def test_estimates_and_deviations_are_those_of_the_demo_to_the_cent(case: CaseSnapshot) -> None:
    expected = source("luggage-shop")["expected"]["checks"]
    checks = {check.id: check for row in case.lines for check in row.checks}
    assert checks.keys() == expected.keys()
    for id, wanted in expected.items():
        if "estimate" in wanted and not wanted["estimate"].startswith("0."):
            estimate = checks[id].estimate
            assert estimate is not None
            assert abs(estimate - Decimal(wanted["estimate"])) < Decimal("0.01")


def test_levels_are_counted_over_roots_and_risk_points(case: CaseSnapshot) -> None:
    assert dict(case.level_counts) == {Level.WITHIN: 24, Level.WATCH: 6, Level.OVER: 3, Level.SEVERE: 1}
    assert case.worst == ("P7", "L1", "P1")


def test_the_waived_line_says_by_whom_and_why(case: CaseSnapshot) -> None:
    row = case.line(LineKey("A6"))
    assert row.clears_by == "waiver"
    assert row.decisions[0].by == "刘建国"
    assert row.decisions[0].reason


def test_capacity_is_told_month_by_month_for_the_resolved_terms(case: CaseSnapshot) -> None:
    months = case.capacity.months
    assert [month.month for month in months][:3] == ["2027-01", "2027-02", "2027-03"]
    assert {month.instalment for month in months[:-1]} == {Decimal("4948.65")}
    assert min(month.ceiling for month in months if month.ceiling is not None) == Decimal("4956.80")
    assert not case.capacity.exceeds
    assert case.capacity.disposable == Decimal("6422.20")


def test_a_workbook_whose_totals_agree_gives_no_finding(case: CaseSnapshot) -> None:
    assert case.findings == ()


def test_days_left_count_from_the_evening(case: CaseSnapshot) -> None:
    assert case.days_left == 1


def test_the_agenda_knows_what_was_decided_and_what_waits(evening: Evening) -> None:
    rows = {row.number: row for row in evening.agenda().rows}
    assert rows["2026-047-3"].outcome == NamedOutcome(Outcome.APPROVED_WITH_CONDITIONS)
    assert sum(row.outcome is None for row in rows.values()) == 5
    assert all(row.quorum_warning is None for row in rows.values())


def test_the_votes_are_printed_by_name_with_their_remarks(evening: Evening) -> None:
    voters = evening.voting(evening.items["luggage-shop"]).rounds[0].voters
    assert [(row.name, row.recused is not None, row.voted) for row in voters][-1] == ("李文博", True, False)
    assert all(row.remark for row in voters if row.voted)


def test_a_risk_point_says_how_heavily_it_weighs_and_who_answers_for_it(case: CaseSnapshot) -> None:
    risk, line = case.line(LineKey("R2")), case.line(LineKey("P1"))

    assert (risk.severity, risk.likelihood, risk.owner) == (5, 3, "张晓峰")
    assert risk.mitigation
    assert (line.severity, line.likelihood, line.owner, line.mitigation) == (None, None, None, None)
