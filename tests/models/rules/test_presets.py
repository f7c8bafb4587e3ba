# SPDX-License-Identifier: Apache-2.0
"""The rules that ship: those of `design.md` §5, each as the text says it, named in three languages."""

import pytest

from models.importers.shipped_policy import shipped_policy, shipped_presets
from models.named_outcomes import BUILT_IN
from models.rules.policy import policy_from
from models.rules.presets import preset_of
from models.rules.tally import Seat, tally
from models.rules.tally_rule import Base, Passing, Rule, rule_from
from models.terms import Choice, Outcome, Role

CODES = (
    "unanimous",
    "any_rejection",
    "two_thirds_of_all",
    "two_thirds_present",
    "four_fifths_present",
    "five_of_seven",
    "simple_majority",
    "national_bank",
)


def rule_of(code: str) -> Rule:
    return next(preset.rule for preset in shipped_presets("en") if preset.code == code)


def outcome(rule: Rule, voters: int, absent: int, choices: str) -> Outcome:
    """The first is the chair; `+` approves, `-` rejects, `?` asks for re-investigation."""
    seats = [Seat(f"m{at}", Role.MEMBER if at else Role.CHAIR) for at in range(voters)]
    said = {"+": Choice.APPROVE, "-": Choice.REJECT, "?": Choice.REINVESTIGATE}
    away = [seat.id for seat in seats[voters - absent :]]
    cast = {seat.id: said[mark] for seat, mark in zip(seats, choices, strict=False)}
    return tally(rule, seats, (), away, cast, names=BUILT_IN).outcome


def test_the_eight_rules_are_there_and_each_has_a_name_in_every_language() -> None:
    spoken = [shipped_presets(language) for language in ("zh_CN", "zh_TW", "en")]

    assert tuple(preset.code for preset in spoken[0]) == CODES
    for names in zip(*([preset.name for preset in presets] for presets in spoken), strict=True):
        assert all(names)
        assert names[0].isascii() is False
        assert names[2].isascii() is True


@pytest.mark.parametrize(
    ("code", "voters", "absent", "choices", "result"),
    [
        ("unanimous", 5, 0, "+++++", Outcome.APPROVED),
        ("unanimous", 5, 0, "++++?", Outcome.REINVESTIGATE),
        ("any_rejection", 5, 0, "+++??", Outcome.REINVESTIGATE),
        ("any_rejection", 5, 0, "++??-", Outcome.REJECTED),
        ("two_thirds_of_all", 6, 1, "+++--", Outcome.REJECTED),
        ("two_thirds_of_all", 6, 1, "++++-", Outcome.APPROVED),
        ("two_thirds_present", 6, 3, "+++", Outcome.NO_QUORUM),
        ("two_thirds_present", 6, 2, "+++-", Outcome.APPROVED),
        ("two_thirds_present", 6, 0, "+++---", Outcome.REJECTED),
        ("two_thirds_present", 2, 0, "++", Outcome.NO_QUORUM),
        ("four_fifths_present", 5, 0, "++++-", Outcome.APPROVED),
        ("four_fifths_present", 5, 0, "+++--", Outcome.REJECTED),
        ("five_of_seven", 7, 2, "++++-", Outcome.APPROVED),
        ("five_of_seven", 7, 2, "+++--", Outcome.REJECTED),
        ("five_of_seven", 7, 3, "++++", Outcome.NO_QUORUM),
        ("simple_majority", 6, 0, "+++---", Outcome.REJECTED),
        ("simple_majority", 6, 0, "++++--", Outcome.APPROVED),
        ("simple_majority", 6, 3, "+++", Outcome.NO_QUORUM),
        ("national_bank", 6, 0, "++++--", Outcome.APPROVED),
        ("national_bank", 6, 0, "+++---", Outcome.REJECTED),
        ("national_bank", 6, 1, "+++++", Outcome.NO_QUORUM),
    ],
)
def test_each_rule_decides_as_its_name_says(code: str, voters: int, absent: int, choices: str, result: Outcome) -> None:
    assert outcome(rule_of(code), voters, absent, choices) is result


def test_only_the_rule_of_the_national_bank_leaves_a_day_for_the_veto() -> None:
    hours = {preset.code: preset.veto_hours for preset in shipped_presets("en") if preset.rule.chair_veto}

    assert {code for code, each in hours.items() if each} == {"national_bank"}
    assert hours["national_bank"] == 24
    assert tuple(hours) == CODES


def test_a_tier_knows_the_preset_it_votes_by_and_whether_it_has_one() -> None:
    presets = shipped_presets("en")
    bank = presets[-1]
    own = rule_from({**bank.parsed, "passing": {"kind": "votes", "votes": 2}})

    assert preset_of(presets, bank.rule, 24) is bank
    assert preset_of(presets, bank.rule, 0) is None
    assert preset_of(presets, own, 24) is None


def test_hours_for_a_veto_stand_beside_the_rule_and_need_one_that_knows_a_veto() -> None:
    document = shipped_policy()
    first, *others = document["tiers"]
    asked = {**first, "veto_hours": 24}

    tiers = policy_from({**document, "tiers": [asked, *others]}, "en").tiers
    assert [tier.veto_hours for tier in tiers] == [24, 0]
    without = {**asked, "rule": {**first["rule"], "chair_veto": False}}
    with pytest.raises(ValueError, match="veto"):
        policy_from({**document, "tiers": [without, *others]}, "en")


def test_the_rule_that_ships_asks_two_thirds_of_those_present_and_four_of_five() -> None:
    rule = policy_from(shipped_policy(), "en").tiers[0].rule

    assert (rule.passing, rule.base, rule.quorum.minimum) == (Passing.FRACTION, Base.PRESENT, 4)
