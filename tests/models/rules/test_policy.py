# SPDX-License-Identifier: Apache-2.0
"""The policy that ships is valid, and no policy undoes the founding rules."""

import json
from decimal import Decimal
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from models.rules.policy import policy_from
from models.rules.sizing_policy import PeerGroup, Sizing, StressTests
from models.terms import LineKey
from resources import path
from tests.models.rules.small_case import policy

SIZING = {
    "equity_multiple": None,
    "debt_limit": None,
    "product_cap": "30000",
    "authority_cap": None,
    "unsecured_up_to": "0",
    "loan_to_value": "0.6",
    "guarantor_share": "1",
    "guarantor_influence": 3,
}


def document() -> dict[str, Any]:
    parsed: dict[str, Any] = json.loads(path("policy", "default.json").read_text(encoding="utf-8"))
    return parsed


def schema() -> Draft202012Validator:
    shipped = json.loads(path("schemas", "policy.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(shipped)
    return Draft202012Validator(shipped)


def test_the_shipped_policy_is_as_its_schema_says() -> None:
    assert not [error.message for error in schema().iter_errors(document())]


@pytest.mark.parametrize(
    "change",
    [
        {"minimum_methods": 1},
        {"capacity_share": "1.2"},
        {"first_loan_factor": "0"},
        {"limits": {"watch": "0.2", "over": "0.1", "severe": "0.3"}},
        {"tiers": []},
        {"waiver_cap": -1},
        {"sizing": {**SIZING, "debt_limit": "1.5"}},
        {"sizing": {**SIZING, "guarantor_share": "0"}},
        {"sizing": {**SIZING, "product_cap": "-1"}},
        {"sizing": {**SIZING, "guarantor_influence": 4}},
        {"sizing": {**SIZING, "working_capital_growth": "-1"}},
        {"stress": {"sales_falls": ["1.1"], "margin_falls": [], "debtors": 1}},
        {"stress": {"sales_falls": [], "margin_falls": ["0"], "debtors": 1}},
        {"stress": {"sales_falls": [], "margin_falls": [], "debtors": -1}},
        {"peers": {"least": 4, "size_from": "0.5", "size_to": "2"}},
        {"peers": {"least": 5, "size_from": "2", "size_to": "2"}},
    ],
)
def test_a_policy_against_the_founding_rules_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        policy(**change)


def test_a_policy_may_let_no_debtor_fail() -> None:
    assert policy(stress={"sales_falls": [], "margin_falls": [], "debtors": 0}).stress.debtors == 0


def test_tiers_that_do_not_rise_and_codes_used_twice_are_refused() -> None:
    parsed = document()
    with pytest.raises(ValueError, match="Tiers"):
        policy_from({**parsed, "tiers": parsed["tiers"][:1]}, "en")
    with pytest.raises(ValueError, match="code"):
        policy_from({**parsed, "questions": parsed["questions"] * 2}, "en")


@pytest.mark.parametrize(
    ("ceilings", "rise"),
    [
        ((None,), True),
        (("1", "2", None), True),
        (("1", "2", "3", None), True),
        (("2", "1", None), False),
        (("1", "1", None), False),
        (("1", None, None), False),
        (("1", "2", "3"), False),
    ],
)
def test_tiers_rise_and_only_the_last_has_no_end(ceilings: tuple[str | None, ...], *, rise: bool) -> None:
    parsed = document()
    parsed["tiers"] = [{**parsed["tiers"][0], "up_to": ceiling} for ceiling in ceilings]

    if rise:
        tiers = policy_from(parsed, "en").tiers
        assert [tier.up_to for tier in tiers] == [None if end is None else Decimal(end) for end in ceilings]
    else:
        with pytest.raises(ValueError, match="Tiers"):
            policy_from(parsed, "en")


@pytest.mark.parametrize(
    "edge",
    [
        {"waiver_cap": 0},
        {"capacity_share": "1", "first_loan_factor": "0.01"},
        {"limits": {"watch": "0", "over": "0", "severe": "0"}},
        {"line_limits": {"P4": {"watch": "0.1", "over": "0.1", "severe": "0.2"}}},
    ],
)
def test_the_last_that_a_policy_may_ask_for_is_allowed(edge: dict[str, object]) -> None:
    assert policy(**edge).minimum_methods == 2


def test_the_words_of_a_policy_are_those_of_the_language_or_else_english() -> None:
    parsed = {**document(), "unit": {"zh": "微贷中心", "zh_TW": "微貸中心", "en": "Micro-loan centre"}}

    spoken = {language: policy_from(parsed, language).unit for language in ("zh_CN", "zh_TW", "en", "fr")}

    assert spoken == {
        "zh_CN": "微贷中心",
        "zh_TW": "微貸中心",
        "en": "Micro-loan centre",
        "fr": "Micro-loan centre",
    }


def test_the_schema_asks_for_two_methods_too() -> None:
    assert not schema().is_valid({**document(), "minimum_methods": 1})
    assert not schema().is_valid({**document(), "surprise": 1})


def test_a_row_under_a_line_goes_by_its_line() -> None:
    limits = {"watch": "0.1", "over": "0.2", "severe": "0.3"}
    rules = policy(line_limits={"P4": limits})

    assert rules.limits_of(LineKey("P4.2")).watch == Decimal("0.1")
    assert not policy().may_be_waived(LineKey("P1.3"))


@pytest.mark.parametrize(("exposure", "tier"), [("1000000", 0), ("1000000.01", 1), ("9000000", 1)])
def test_total_exposure_picks_the_tier(exposure: str, tier: int) -> None:
    rules = policy()

    assert rules.tier_for(Decimal(exposure)) is rules.tiers[tier]


def test_the_two_monitoring_duties_are_in_every_approval() -> None:
    assert [template.code for template in policy().conditions if template.mandatory] == ["01", "02"]


def test_what_the_policy_says_of_size_stress_and_peers_is_read() -> None:
    rules = policy(
        sizing=SIZING,
        stress={"sales_falls": ["0.15"], "margin_falls": ["0.05"], "debtors": 2},
        peers={"least": 8, "size_from": "0.7", "size_to": "1.5"},
        soft_grid=False,
    )

    assert rules.sizing == Sizing(
        None, None, Decimal(30_000), None, Decimal(0), Decimal("0.6"), Decimal(1), guarantor_influence=3
    )
    shrinking = policy(sizing={**SIZING, "working_capital_growth": "-0.5"}).sizing
    assert shrinking.working_capital_growth == Decimal("-0.5")
    assert rules.stress == StressTests((Decimal("0.15"),), (Decimal("0.05"),), 2)
    assert rules.peers == PeerGroup(8, Decimal("0.7"), Decimal("1.5"))
    assert not rules.soft_grid


def test_a_policy_from_before_these_sections_counts_as_the_one_that_ships() -> None:
    sections = ("sizing", "stress", "peers", "soft_grid")
    older = {name: value for name, value in document().items() if name not in sections}

    assert policy_from(older, "en") == policy(line_procedures={})
    assert schema().is_valid(older)
