# SPDX-License-Identifier: Apache-2.0
"""The six demo cases, played as their script says, come to the levels and clearings that stand beside them."""

import json
from decimal import Decimal
from typing import Any

import pytest

from models.money import rounded
from models.presented import PresentedCase
from models.rules.check_state import Confirmed
from models.rules.deciding_values import Decision
from models.rules.examination import Examination, Room, examine
from models.rules.lines import LineTable, line_table
from models.rules.policy import Policy, policy_from
from models.terms import CheckId, DecisionKind, Level, LineKey, LineKind, RejectionReason, Unit
from resources import path
from tests.tools.demo_source import presented

CASES = (
    "luggage-shop",
    "building-materials",
    "breakfast-stall",
    "sports-shop",
    "bearing-workshop",
    "flower-wholesale",
)
ALL = frozenset({"m1", "m2"})


def policy() -> Policy:
    return policy_from(json.loads(path("policy", "default.json").read_text(encoding="utf-8")), "zh_CN")


def lines() -> LineTable:
    return line_table(json.loads(path("lines.json").read_text(encoding="utf-8")))


def script_of(name: str) -> dict[str, Any]:
    parsed: dict[str, Any] = json.loads(path("demo", f"{name}.json").read_text(encoding="utf-8"))
    return parsed


def played(case: PresentedCase, script: dict[str, Any]) -> Examination:
    """The case after its script: what the plan confirms is confirmed by all, what it rejects is rejected."""
    plans: dict[str, Any] = script["session"]["plans"]
    rejected = {CheckId(check): RejectionReason.OTHER for check, plan in plans.items() if plan["do"] == "reject"}
    decisions = tuple(
        Decision(
            LineKey(entry["line"]),
            DecisionKind(entry["kind"]),
            None if entry.get("value") is None else Decimal(entry["value"]),
            "as decided",
            entry["by"],
        )
        for entry in script["session"]["decisions"]
    )
    first = examine(case, policy(), lines(), Room({}, rejected, decisions, ALL))
    confirmed = {
        CheckId(check): Confirmed(ALL, first.checks[CheckId(check)].digest)
        for check, plan in plans.items()
        if plan["do"] == "confirm"
    }
    return examine(case, policy(), lines(), Room(confirmed, rejected, decisions, ALL))


@pytest.fixture(scope="module", params=CASES)
def played_case(request: pytest.FixtureRequest) -> tuple[dict[str, Any], Examination]:
    script = script_of(request.param)
    return script, played(presented(request.param, "zh_CN"), script)


def test_every_line_has_the_level_that_was_worked_out(played_case: tuple[dict[str, Any], Examination]) -> None:
    script, examination = played_case

    levels = {state.key: state.level for state in examination.lines}
    expected = {**script["expected"]["lines"], **script["expected"].get("risk_points", {})}
    assert {key: Level(entry["level"]) for key, entry in expected.items()} == {key: levels[key] for key in expected}


def test_every_line_clears_or_stays_open_as_worked_out(played_case: tuple[dict[str, Any], Examination]) -> None:
    script, examination = played_case

    expected = {**script["expected"]["lines"], **script["expected"].get("risk_points", {})}
    cleared = {state.key: state.cleared for state in examination.lines}
    assert {key: entry["cleared"] for key, entry in expected.items()} == {key: cleared[key] for key in expected}


def test_every_check_comes_to_its_estimate_and_level(played_case: tuple[dict[str, Any], Examination]) -> None:
    script, examination = played_case

    for id, expected in script["expected"]["checks"].items():
        assessment = examination.checks[CheckId(id)].assessment
        assert assessment is not None, id
        assert assessment.level is Level(expected["level"]), id
        if "estimate" in expected and assessment.estimate is not None:
            places = 6 if assessment.unit is Unit.RATIO else 2
            assert rounded(assessment.estimate, places) == Decimal(expected["estimate"]), id


def test_every_line_rests_on_the_pair_that_was_worked_out(played_case: tuple[dict[str, Any], Examination]) -> None:
    script, examination = played_case

    pairs = {key: entry["pair"] for key, entry in script["expected"]["lines"].items() if entry.get("pair")}
    assert {key: list(examination.line(LineKey(key)).pair[:2]) for key in pairs} == pairs


def test_lines_are_counted_by_level(played_case: tuple[dict[str, Any], Examination]) -> None:
    script, examination = played_case

    counts = script["expected"]["counts"]
    assert {level.value: count for level, count in examination.levels.items()} == counts["levels"]
    assert len(examination.counted_lines) == counts["roots"] + counts["risk_points"]
    assert sum(state.confirmed for state in examination.checks.values()) == counts["confirmed"]


def test_the_gate_opens_or_names_the_lines_that_were_worked_out(
    played_case: tuple[dict[str, Any], Examination],
) -> None:
    script, examination = played_case

    assert [state.key for state in examination.uncleared] == script["expected"]["gate"]["uncleared"]


def test_four_lines_of_the_luggage_shop_rest_on_a_relation_of_facts() -> None:
    examination = played(presented("luggage-shop", "zh_CN"), script_of("luggage-shop"))

    assert examination.on_relation == ("L4b", "L4c", "L7", "P8")


def test_the_luggage_shop_has_forty_lines_and_its_three_worst_in_order() -> None:
    examination = played(presented("luggage-shop", "zh_CN"), script_of("luggage-shop"))

    assert len(examination.lines) == 40
    assert examination.worst == ("P7", "L1", "P1")
    assert sum(state.kind is LineKind.DERIVED for state in examination.lines) == 6
    assert examination.uncleared == ()


def test_nothing_is_cleared_before_anybody_confirms() -> None:
    case = presented("luggage-shop", "zh_CN")

    examination = examine(case, policy(), lines(), Room({}, {}, (), ALL))

    assert [state.key for state in examination.counted_lines if state.cleared] == []
