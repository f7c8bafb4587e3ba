# SPDX-License-Identifier: Apache-2.0
"""What the level of a line asks for, and which lines need no clearing at all."""

from dataclasses import replace
from decimal import Decimal

import pytest

from models.labels import clearing as words
from models.presented import MONTHLY_AVERAGE, Check, Figure, LineEntry, Reference, RiskPoint, Season
from models.rules.check_state import enough
from models.rules.clearing import ClearsBy
from models.rules.examination import examine
from models.rules.policy import ConfirmedBy
from models.terms import Level, LineKey
from tests.models.rules.small_case import (
    ALL,
    Number,
    accepts,
    adopts,
    case,
    check,
    evidence,
    examined,
    finding,
    line,
    policy,
    room,
    says,
    table,
    waives,
)

HOUSEHOLD = line("P7", 60, 100, cause="school fees left out")
ON_HOUSEHOLD = (
    says("bills", "P7", "verification.count", 100, "d1"),
    says("sample", "P7", "estimation.sampled_days", 101, "d2"),
)


def methods(key: str, value: Number) -> tuple[Check, Check]:
    return (
        says(f"{key}-a", key, "verification.debts", value, "d1"),
        says(f"{key}-b", key, "estimation.sampled_days", value, "d2"),
    )


def test_a_severe_line_needs_an_adopted_value_and_the_chair() -> None:
    presented = case([HOUSEHOLD], ON_HOUSEHOLD)

    bare = examined(presented).line(LineKey("P7"))
    assert (bare.level, bare.adverse, bare.cleared) == (Level.SEVERE, True, False)
    assert [said.template for said in bare.demands] == [words.NEEDS_VALUE, words.NEEDS_CHAIR]
    half = examined(presented, decisions=[adopts("P7", 101)]).line(LineKey("P7"))
    assert [said.template for said in half.demands] == [words.NEEDS_CHAIR]
    assert examined(presented, decisions=[adopts("P7", 101), accepts("P7")]).line(LineKey("P7")).cleared


def test_a_severe_check_counts_once_the_adopted_value_is_near_it() -> None:
    sales = line("P1", 150, 150, cause="festival")
    checks = [
        says("near", "P1", "estimation.sampled_days", 145, "d1"),
        says("far", "P1", "commission.sales", 100, "d2"),
    ]
    presented = case([sales], checks)

    before = examined(presented, decisions=[accepts("P1")]).line(LineKey("P1"))
    assert before.pair == ("near",)
    assert before.methods.idle[0].template == words.TOO_FAR
    examination = examined(presented, decisions=[adopts("P1", 120), accepts("P1")])
    after = examination.line(LineKey("P1"))
    assert after.cleared
    assert after.level is Level.SEVERE
    assert after.deviation == 0


def test_equity_is_verified_even_when_nobody_entered_it() -> None:
    examination = examined(case([line("A1", 100, 100)]))

    state = examination.line(LineKey("E"))
    assert state.effective == Decimal(100)
    assert not state.cleared


def equity(actual: int, *, cause: str | None = None) -> tuple[LineEntry, LineEntry, Check, Check]:
    return (
        line("A1", actual, actual),
        line("E", cause=cause),
        check(
            "gap",
            "E",
            "logic.equity",
            {"initial_equity": Decimal(50), "period_profit": Decimal(50)},
            "d1",
            basis="survey_date",
        ),
        check("papers", "E", "verification.documents", {"supported": Decimal(actual)}, "d2", basis="survey_date"),
    )


def test_an_equity_gap_that_nobody_explains_is_severe() -> None:
    cash, own, gap, papers = equity(110)

    unexplained = examined(case([cash, own], [gap, papers])).line(LineKey("E"))
    assert unexplained.level is Level.SEVERE
    assert unexplained.proposal is None


def test_an_explained_equity_gap_asks_for_the_chair_who_has_no_value_to_adopt() -> None:
    cash, own, gap, papers = equity(110, cause="gift of the parents")
    presented = case([cash, own], [gap, papers])

    open_state = examined(presented).line(LineKey("E"))
    assert (open_state.level, [said.template for said in open_state.demands]) == (
        Level.OVER,
        [words.NEEDS_CHAIR_HERE],
    )
    assert examined(presented, decisions=[accepts("E")]).line(LineKey("E")).clears_by is ClearsBy.CHAIR


def test_a_doubtful_risk_point_needs_its_cause_and_an_inconsistent_one_the_chair() -> None:
    point = RiskPoint(LineKey("R1"), "One customer buys half", "a second customer signed", cause="long contract")
    firm = finding("firm", "R1", "verification", "consistent", "d1")
    bare = RiskPoint(LineKey("R1"), "One customer buys half")

    doubtful = [firm, finding("doubt", "R1", "logic", "doubtful", "d2")]
    assert not examined(case([], doubtful, risks=[bare])).line(LineKey("R1")).cleared
    assert examined(case([], doubtful, risks=[point])).line(LineKey("R1")).cleared

    against = case([], [firm, finding("no", "R1", "logic", "inconsistent", "d2")], risks=[point])
    assert not examined(against).line(LineKey("R1")).cleared
    assert examined(against, decisions=[accepts("R1")]).line(LineKey("R1")).cleared


@pytest.mark.parametrize(("key", "cleared"), [("A3", True), ("L4b", False), ("P5", False), ("P7", False), ("A1", True)])
@pytest.mark.parametrize("nothing", [0, "n/a"])
def test_a_line_stated_as_none_is_to_be_cleared_where_that_flatters(
    key: str, nothing: Number, *, cleared: bool
) -> None:
    state = examined(case([line(key, nothing, nothing)])).line(LineKey(key))

    assert state.cleared is cleared
    assert state.clears_by is (ClearsBy.NOT_NEEDED if cleared else ClearsBy.NOTHING)


def test_one_method_on_a_line_that_needs_none_does_not_open_it() -> None:
    presented = case([line("A3", 0, 0)], [says("a", "A3", "verification.count", 0, "d1")])

    assert examined(presented).line(LineKey("A3")).cleared


def test_stock_that_was_declared_and_not_found_is_not_a_line_without_stock() -> None:
    state = examined(case([line("A5", 9000, 0)])).line(LineKey("A5"))

    assert (state.level, state.cleared) == (Level.SEVERE, False)


def test_income_of_one_season_is_not_a_line_without_income() -> None:
    seasons = [Season("slack", "slack", 6), Season("peak", "peak", 6)]
    other = line("P10", seasons={"slack": (0, 0), "peak": (500, 500)})

    assert not examined(case([other], seasons=seasons)).line(LineKey("P10")).cleared


def test_where_only_seasons_are_stated_the_worst_of_them_is_the_level() -> None:
    seasons = [Season("slack", "slack", 6), Season("peak", "peak", 6)]
    sales = line("P1", seasons={"slack": (100, 100), "peak": (150, 130)})

    assert examined(case([sales], seasons=seasons)).line(LineKey("P1")).level is Level.OVER


@pytest.mark.parametrize("debt", ["L4a", "L4b", "L4c", "L5", "L6", "L7"])
@pytest.mark.parametrize("told", [0, "n/a"])
def test_a_debt_that_was_denied_and_found_is_severe(told: Number, debt: str) -> None:
    found = says("found", debt, "verification.debts", 5000, "t1")

    by_officer = examined(case([line(debt, told, 5000)])).line(LineKey(debt))
    by_bureau = examined(case([line(debt, told)], [found]), []).line(LineKey(debt))
    assert (by_officer.level, by_bureau.level) == (Level.SEVERE, Level.SEVERE)
    refuted = examined(case([line(debt, told)], [found]), [], rejected=["found"]).line(LineKey(debt))
    assert refuted.level is Level.WITHIN


@pytest.mark.parametrize("told", [None, 0, "n/a"])
def test_a_debt_that_the_client_left_blank_or_denied_and_the_officer_found_is_severe(told: Number) -> None:
    assert examined(case([line("L4c", told, 20000)])).line(LineKey("L4c")).level is Level.SEVERE
    assert examined(case([line("L4c", told, 0)])).line(LineKey("L4c")).level is Level.WITHIN
    assert examined(case([line("L4c", 20000, None)])).line(LineKey("L4c")).level is Level.WITHIN
    assert examined(case([line("L1", None, 20000)])).line(LineKey("L1")).level is Level.WITHIN


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 2, 0), (2, 0, 1), (1, 2)])
@pytest.mark.parametrize(
    ("told", "level"),
    [((48000, 32000), Level.SEVERE), ((40000, 40000), Level.WITHIN), ((30500, 49500), Level.WITHIN)],
    ids=["opposite errors", "one figure for all seasons", "near in each"],
)
def test_the_level_of_seasons_is_the_same_in_whatever_order_columns_stand(
    order: tuple[int, ...], told: tuple[int, int], level: Level
) -> None:
    columns = (
        Figure(MONTHLY_AVERAGE, Decimal(40000), Decimal(40000)),
        Figure("season:slack", Decimal(told[0]), Decimal(30000)),
        Figure("season:peak", Decimal(told[1]), Decimal(50000)),
    )
    sales = LineEntry(LineKey("P1"), "sales", tuple(columns[place] for place in order))
    seasons = [Season("slack", "slack", 6), Season("peak", "peak", 6)]

    state = examined(case([sales], seasons=seasons)).line(LineKey("P1"))
    if len(order) < len(columns) and told[0] == told[1]:  # without its average each season stands for itself
        level = Level.SEVERE
    assert state.level is level


def test_a_waiver_lets_a_line_pass() -> None:
    state = examined(case([line("A6", 100, 100)]), decisions=[waives("A6")]).line(LineKey("A6"))

    assert state.clears_by is ClearsBy.WAIVER
    assert state.said.template == words.WAIVED


@pytest.mark.parametrize("key", ["P1", "P1.1", "L4b", "P7"])
def test_a_waiver_of_sales_debts_or_household_has_no_effect(key: str) -> None:
    state = examined(case([line(key, 100, 100)]), decisions=[waives(key)]).line(LineKey(key))

    assert not state.cleared
    assert [said.template for said in state.demands] == [words.WAIVER_EXCLUDED]


def test_a_third_waiver_has_no_effect() -> None:
    keys = ("A3", "A5", "A6")
    examination = examined(case([line(key, 100, 100) for key in keys]), decisions=[waives(key) for key in keys])

    assert [examination.line(LineKey(key)).cleared for key in keys] == [True, True, False]
    assert [said.template for said in examination.line(LineKey("A6")).demands] == [words.WAIVERS_USED_UP]


def test_who_does_not_concur_leaves_the_line_to_the_chair() -> None:
    presented = case([line("A5", 100, 100)], methods("A5", 100))
    away = {"A5": ["m2"]}

    examination = examined(presented, dissents=away)
    state = examination.line(LineKey("A5"))
    assert not state.cleared
    assert [said.template for said in state.demands] == [words.NEEDS_CHAIR_AGAINST]
    assert examination.checks[state.pair[0]].members == ALL - {"m2"}
    assert examined(presented, dissents=away, decisions=[accepts("A5")]).line(LineKey("A5")).clears_by is ClearsBy.CHAIR
    assert examined(presented, dissents=away, decisions=[waives("A5")]).line(LineKey("A5")).cleared


def test_a_newcomer_who_does_not_concur_confirms_nothing_by_it() -> None:
    presented = case([line("A5", 100, 100)], methods("A5", 100))
    said = replace(room(presented), present=ALL | {"m4"}, dissents={LineKey("A5"): frozenset({"m4"})})

    checks = examine(presented, policy(), table(), said).checks.values()
    assert not any(state.confirmed for state in checks)
    assert {state.members for state in checks} == {ALL}


def test_a_dissenter_who_left_is_not_named_among_those_who_concur() -> None:
    presented = case([line("A5", 100, 100)], methods("A5", 100))
    said = replace(room(presented, dissents={"A5": ["m2"]}), present=ALL - {"m2"})

    examination = examine(presented, policy(), table(), said)
    assert {state.members for state in examination.checks.values()} == {ALL - {"m2"}}
    assert examination.line(LineKey("A5")).cleared


@pytest.mark.parametrize("asked", ["all_present", "majority", "any_two"])
def test_what_was_confirmed_before_somebody_joined_has_fallen_whoever_must_confirm(asked: str) -> None:
    presented = case([line("A5", 100, 100)], methods("A5", 100))
    rules = policy(confirmed_by=asked)
    said = room(presented, under=rules)
    before = {id: replace(given, before_newcomer=True) for id, given in said.confirmed.items()}

    states = examine(presented, rules, table(), replace(said, confirmed=before)).checks.values()
    assert all(state.fallen and not state.confirmed and not state.members for state in states)


def test_under_a_majority_too_a_dissent_needs_the_chair() -> None:
    presented = case([line("A5", 100, 100)], methods("A5", 100))
    rules = policy(confirmed_by=ConfirmedBy.MAJORITY.value)

    assert not examined(presented, dissents={"A5": ["m2"]}, under=rules).line(LineKey("A5")).cleared


@pytest.mark.parametrize(
    ("asked", "by", "cleared"),
    [
        ("all_present", {"m1", "m2"}, False),
        ("majority", {"m1", "m2"}, True),
        ("majority", {"m1"}, False),
        ("any_two", {"m1", "m3"}, True),
        ("any_two", {"m1"}, False),
        ("any_two", {"m1", "stranger"}, False),
    ],
)
def test_a_method_is_confirmed_by_those_whom_policy_asks(asked: str, by: set[str], *, cleared: bool) -> None:
    presented = case([line("A5", 100, 100)], methods("A5", 100))

    state = examined(presented, by=frozenset(by), under=policy(confirmed_by=asked)).line(LineKey("A5"))

    assert state.cleared is cleared


@pytest.mark.parametrize(
    ("asked", "members", "present", "are_enough"),
    [
        ("majority", "ab", "abcde", False),
        ("majority", "abc", "abcde", True),
        ("majority", "ab", "abcd", False),
        ("any_two", "ab", "abcde", True),
        ("any_two", "a", "a", False),
        ("majority", "a", "a", True),
        ("all_present", "abcde", "abcd", True),
        ("all_present", "abc", "abcd", False),
        ("all_present", "", "", False),
    ],
)
def test_members_are_enough_by_number_of_those_present(
    asked: str, members: str, present: str, *, are_enough: bool
) -> None:
    assert enough(frozenset(members), present, ConfirmedBy(asked)) is are_enough


def test_a_derived_line_is_cleared_through_its_sources_and_is_never_the_worst() -> None:
    lines = [line("A1", 150, 100, cause="counted twice"), line("L1", 0, 0)]
    checks = (*methods("A1", 100), *methods("L1", 0))
    examination = examined(case(lines, checks), decisions=[adopts("A1", 100), accepts("A1")])

    assert examination.line(LineKey("AT")).clears_by is ClearsBy.SOURCES
    assert examination.line(LineKey("AT")).level is Level.SEVERE
    assert examination.worst == ("E", "A1")
    assert not examined(case(lines, checks)).line(LineKey("AT")).cleared


def test_a_basis_that_no_confirmed_check_covers_is_named_and_does_not_block() -> None:
    seasons = [Season("slack", "slack", 6), Season("peak", "peak", 6)]
    sales = line("P1", seasons={"slack": (100, 100), "peak": (100, 100)})
    checks = [
        says("a", "P1", "estimation.sampled_days", 100, "d1", basis="season:slack"),
        says("b", "P1", "commission.sales", 100, "d2", basis="season:slack"),
    ]
    state = examined(case([sales], checks, seasons=seasons)).line(LineKey("P1"))

    assert state.cleared
    assert state.uncovered == ("season:peak",)
    assert [said.fields for said in state.remarks] == [{"basis": ("peak",)}]


def test_a_covered_average_covers_the_seasons_that_make_it() -> None:
    seasons = [Season("slack", "slack", 6), Season("peak", "peak", 6)]
    average = line("P1", 100, 100)
    columns = line("P1", seasons={"slack": (100, 100), "peak": (100, 100)})
    both = replace(average, figures=(*average.figures, *columns.figures))
    check_of_average = says("a", "P1", "estimation.sampled_days", 100, "d1")

    assert examined(case([both], [check_of_average], seasons=seasons)).line(LineKey("P1")).uncovered == ()


def test_inputs_that_cannot_be_computed_with_are_said_of_the_check() -> None:
    wrong = check("wrong", "A5", "ratio.norm", {"base": Decimal(1), "ratio": Decimal(-1)}, "d1")
    state = examined(case([line("A5", 100, 100)], [wrong])).checks[wrong.id]

    assert state.assessment is None
    assert state.error is not None
    assert state.error.fields["field"] == "inputs.ratio"


def test_a_source_without_a_value_is_said_of_the_check() -> None:
    lost = says("lost", "A5", "ratio.norm", 1, "d1", references={"base": Reference(schedule="stock")})
    examination = examined(case([line("A5", 100, 100)], [lost], sources=[evidence("d1")]))

    error = examination.checks[lost.id].error
    assert error is not None
    assert error.fields == {"input": "base"}
