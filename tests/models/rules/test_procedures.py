# SPDX-License-Identifier: Apache-2.0
"""Every procedure against a number worked out by hand; most are the luggage shop K-07 of the domain handbook."""

import json
from pathlib import Path
from typing import Any

import pytest

from models.rules.catalogue import CATALOGUE
from models.terms import Family
from tests.models.rules.asking import check

WORKED = json.loads((Path(__file__).parents[2] / "data" / "worked_procedures.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("worked", WORKED, ids=lambda worked: worked["procedure"])
def test_a_procedure_gives_the_number_worked_by_hand(worked: dict[str, Any]) -> None:
    assert check(worked["procedure"], worked["inputs"])["estimate"] == worked["estimate"]


def test_every_procedure_with_an_estimate_is_worked_once() -> None:
    in_numbers = {procedure.id for procedure in CATALOGUE.values() if not procedure.in_words}

    assert {worked["procedure"] for worked in WORKED} == in_numbers


def test_every_family_can_judge_in_words() -> None:
    assert {f"{family.value}.finding" for family in Family} <= set(CATALOGUE)


@pytest.mark.parametrize(
    ("outcome", "level"), [("consistent", "within"), ("doubtful", "watch"), ("inconsistent", "over")]
)
def test_the_level_of_words_follows_the_outcome(outcome: str, level: str) -> None:
    words = {"outcome": outcome, "reason": "the neighbour says the same"}
    facts = ["fourteen suppliers", {"text": "ledger", "evidence": "E1"}]

    assert check("trend.finding", words) == {"id": "only", "level": level, "details": {}}
    assert check("logic.relation", {**words, "facts": facts}) == {"id": "only", "level": level, "details": {}}


@pytest.mark.parametrize(
    ("supported", "level", "counts"),
    [(80, "within", True), ("79.99", "watch", True), (50, "watch", True), ("49.99", None, False)],
)
def test_documents_without_a_sample_cover_a_part(supported: object, level: str | None, counts: bool) -> None:
    found = check("verification.documents", {"supported": supported}, figure=100, line="A2")

    assert "estimate" not in found
    assert found["deviation"] is None
    assert found["level"] == level
    assert found["adverse"] is False
    assert found["details"]["counts"] is counts


def test_documents_without_a_sample_and_a_figure_say_nothing() -> None:
    assert check("verification.documents", {"supported": 5}) == {"id": "only", "details": {}}


def test_peers_show_number_and_quartiles_and_few_of_them_do_not_count() -> None:
    four = check("peer.level", {"sample": ["33500", "61800", "21000", "52000"]}, figure="38900")
    five = check("peer.level", {"sample": [1, 2, 3, 4, 5]}, unit="ratio")

    assert four["details"] == {"n": "4", "q1": "30375.00", "q3": "54450.00", "counts": False}
    assert four["deviation"] == "-0.090058"
    assert five["details"] == {"n": "5", "q1": "2.000000", "q3": "4.000000", "counts": True}
    assert check("peer.level", {"sample": [7]})["details"] == {"n": "1", "q1": "7.00", "q3": "7.00", "counts": False}


@pytest.mark.parametrize(
    ("figure", "deviation", "level", "adverse"),
    [
        ("12000", "0.000000", "within", False),
        ("12927.6", "0.000000", "within", False),
        ("14220.36", "0.100000", "watch", True),
    ],
)
def test_only_above_an_upper_bound_does_a_figure_deviate(
    figure: str, deviation: str, level: str, adverse: bool
) -> None:
    inputs = {"machines": 3, "hours_per_day": 12, "output_per_hour": 14, "days": 27, "yield": "0.95"}

    found = check("estimation.capacity", inputs, figure=figure, line="P1")

    assert (found["deviation"], found["level"], found["adverse"]) == (deviation, level, adverse)


def test_a_figure_below_an_upper_bound_is_never_adverse_for_a_cost_either() -> None:
    inputs = {"machines": 1, "hours_per_day": 1, "output_per_hour": 10, "days": 1}

    assert check("estimation.capacity", inputs, figure=1, line="P4")["adverse"] is False


EQUITY = {
    "initial_equity": 70000,
    "period_profit": 144000,
    "injections": 10000,
    "withdrawals": 45000,
    "depreciation": 8000,
}


@pytest.mark.parametrize(
    ("denominator", "deviation", "level"),
    [
        ("profit", "-0.076389", "watch"),
        ("expected", "-0.064327", "watch"),
        ("actual", "-0.068750", "watch"),
        ("larger", "-0.064327", "watch"),
    ],
)
def test_the_equity_gap_is_shown_over_four_denominators(denominator: str, deviation: str, level: str) -> None:
    found = check("logic.equity", {**EQUITY, "denominator": denominator}, figure=160000, line="E")

    assert (found["deviation"], found["level"], found["adverse"]) == (deviation, level, True)
    assert found["details"] == {
        "gap": "-11000.00",
        "profit": "-0.076389",
        "expected": "-0.064327",
        "actual": "-0.068750",
        "larger": "-0.064327",
    }


@pytest.mark.parametrize(("figure", "level", "adverse"), [(10, "within", False), (11, "severe", True)])
def test_a_gap_over_a_loss_cannot_be_measured(figure: int, level: str, adverse: bool) -> None:
    found = check("logic.equity", {"initial_equity": 20, "period_profit": -10}, figure=figure, line="E")

    assert (found["deviation"], found["level"], found["adverse"]) == (None, level, adverse)
    assert found["details"]["profit"] is None


def test_without_any_equity_no_denominator_is_left() -> None:
    found = check("logic.equity", {"initial_equity": 0, "period_profit": 0}, figure=0)

    assert found["details"] == {"gap": "0.00", "profit": None, "expected": None, "actual": None, "larger": None}
    assert (found["deviation"], found["level"]) == (None, "within")
