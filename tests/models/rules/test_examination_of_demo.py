# SPDX-License-Identifier: Apache-2.0
"""The six demo cases, played as their script says, come to the levels and clearings that stand beside them."""

import json
from decimal import Decimal
from typing import Any

import pytest

from models.presented import PresentedCase
from models.rules.check_state import Confirmed
from models.rules.deciding_values import Decision
from models.rules.examination import Examination, Room, examine
from models.rules.lines import LineTable, line_table
from models.rules.policy import Policy, policy_from
from models.terms import CheckId, DecisionKind, Level, LineKey, LineKind, RejectionReason
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
