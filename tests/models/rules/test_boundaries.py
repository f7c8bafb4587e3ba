# SPDX-License-Identifier: Apache-2.0
"""The table of a rule's edges: the second judge on every row, and by hand where a rule is known for its edge."""

from collections.abc import Mapping
from typing import Any

import pytest

from models.importers.shipped_policy import shipped_policy, shipped_presets
from models.labels import rule_words as words
from models.rules.boundaries import Boundary, boundaries
from models.rules.policy import policy_from
from models.rules.rule_words import rule_said, tier_said
from models.rules.tally_rule import Rule, rule_from
from models.terms import Outcome
from reports.voice import Voice
from tests.models.rules.judge import judge

SIZES = range(1, 9)
PRESETS = {preset.code: preset for preset in shipped_presets("en")}
OTHERS = [
    {**PRESETS["simple_majority"].parsed, "chair_casting_vote": True},
    {**PRESETS["two_thirds_present"].parsed, "chair_required": True},
    {**PRESETS["two_thirds_of_all"].parsed, "base": "eligible"},
    {**PRESETS["simple_majority"].parsed, "quorum": {"num": 0, "den": 1, "base": "roster"}},
    {**PRESETS["simple_majority"].parsed, "quorum": {"num": 2, "den": 3, "base": "eligible"}},
]
GIVEN = [*(preset.parsed for preset in PRESETS.values()), *OTHERS]


def judged(given: Mapping[str, Any], row: Boundary, approvals: int, *, chair: str | None = "approve") -> Outcome:
    """What the second judge says where so many approve and the others reject."""
    present = row.voters - row.recused - row.absent
    others = present - (chair is not None)
    approving = approvals - (chair == "approve")
    members = ["approve"] * approving + ["reject"] * (others - approving)
    return Outcome(judge(given, chair, members, row.recused, row.absent, veto=False)[3])


def fewest(given: Mapping[str, Any], row: Boundary, *, chair: str | None = "approve") -> int | None:
    present = row.voters - row.recused - row.absent
    numbers = range(1 if chair else 0, present + 1)
    return next((number for number in numbers if judged(given, row, number, chair=chair).approves), None)


def first_quorum(given: Mapping[str, Any], row: Boundary) -> int | None:
    """The fewest present, the chair among them, with whom the second judge sees a quorum."""
    eligible = row.voters - row.recused
    return next(
        (
            present
            for present in range(1, eligible + 1)
            if judge(given, "reject", ["reject"] * (present - 1), row.recused, eligible - present, veto=False)[0]
        ),
        None,
    )


@pytest.mark.parametrize("given", GIVEN, ids=str)
def test_every_row_is_what_the_second_judge_says(given: Mapping[str, Any]) -> None:
    rows = list(boundaries(rule_from(given), SIZES))
    assert len(rows) > 25

    for row in rows:
        present = row.voters - row.recused - row.absent
        assert row.needed == fewest(given, row), row
        assert row.quorum_from == first_quorum(given, row), row
        assert row.one_rejection is judged(given, row, present - 1), row
        halves = (row.half, row.half_against_chair)
        if present % 2:
            assert halves == (None, None)
        else:
            half = present // 2
            assert halves == (judged(given, row, half), judged(given, row, half, chair="reject")), row
        away = row.recused or row.absent
        assert row.needed_without_chair == (fewest(given, row, chair=None) if away else None), row


def row_of(rule: Rule, voters: int, recused: int = 0, absent: int = 0) -> Boundary:
    wanted = (voters, recused, absent)
    return next(row for row in boundaries(rule, [voters]) if (row.voters, row.recused, row.absent) == wanted)


def test_exactly_half_fails_a_majority_unless_the_chair_has_the_casting_vote() -> None:
    plain, casting = PRESETS["simple_majority"].rule, rule_from(OTHERS[0])

    assert row_of(plain, 4).half is Outcome.REJECTED
    assert row_of(casting, 4).half is Outcome.APPROVED
    assert row_of(casting, 4).half_against_chair is Outcome.REJECTED
    assert (row_of(plain, 4).needed, row_of(casting, 4).needed) == (3, 2)


def test_a_recusal_lowers_what_is_needed_of_those_present_and_not_of_the_roster() -> None:
    of_those_present, of_all = PRESETS["two_thirds_present"].rule, PRESETS["two_thirds_of_all"].rule

    assert [row_of(of_those_present, 7).needed, row_of(of_those_present, 7, recused=1).needed] == [5, 4]
    assert [row_of(of_all, 7).needed, row_of(of_all, 7, recused=1).needed] == [5, 5]


def test_quorum_begins_where_the_rule_says_or_never() -> None:
    assert row_of(PRESETS["five_of_seven"].rule, 7).quorum_from == 5
    assert row_of(PRESETS["national_bank"].rule, 9, absent=2).quorum_from == 6
    never = row_of(PRESETS["national_bank"].rule, 5)
    assert (never.quorum_from, never.needed, never.one_rejection) == (None, None, Outcome.NO_QUORUM)


def test_one_rejection_rejects_only_where_the_rule_says_so() -> None:
    assert row_of(PRESETS["any_rejection"].rule, 5).one_rejection is Outcome.REJECTED
    assert row_of(PRESETS["four_fifths_present"].rule, 5).one_rejection is Outcome.APPROVED


def test_without_the_chair_a_rule_that_asks_for_it_passes_nothing() -> None:
    asks = rule_from(OTHERS[1])

    assert row_of(asks, 6, absent=1).needed_without_chair is None
    assert row_of(PRESETS["two_thirds_present"].rule, 6, absent=1).needed_without_chair == 4


def test_there_is_a_row_for_each_number_away_that_leaves_more_than_one_voter() -> None:
    rows = boundaries(PRESETS["unanimous"].rule, [1, 2, 3])

    assert [(row.voters, row.recused, row.absent) for row in rows] == [(2, 0, 0), (3, 0, 0), (3, 1, 0), (3, 0, 1)]


OF_ALL = "Quorum: at least 2/3 of the members of the committee, and no fewer than 3."
VETO = "The chair may veto what passed."


@pytest.mark.parametrize(
    ("parsed", "hours", "sentences"),
    [
        (
            PRESETS["two_thirds_present"].parsed,
            0,
            [OF_ALL, "Passes where at least 2/3 of the members present approve.", VETO],
        ),
        (
            OTHERS[0],
            0,
            [
                "Quorum: more than 1/2 of the members of the committee, and no fewer than 3.",
                "Passes where more than 1/2 of the members present approve.",
                "At an exact half the chair's approval decides.",
                VETO,
            ],
        ),
        (
            PRESETS["national_bank"].parsed,
            24,
            [
                "Quorum: at least 6 present.",
                "Passes where at least 2/3 of the members present approve.",
                "The chair may veto what passed within 24 hours.",
            ],
        ),
        (
            PRESETS["any_rejection"].parsed,
            0,
            [OF_ALL, "One rejection rejects.", "Passes where all of the members present approve.", VETO],
        ),
        (
            {**PRESETS["five_of_seven"].parsed, "quorum": {"num": 0, "den": 1, "base": "roster"}},
            0,
            ["Quorum: at least 1 present.", "Passes with 4 approvals.", VETO],
        ),
    ],
)
def test_a_rule_is_said_in_sentences(parsed: Mapping[str, Any], hours: int, sentences: list[str]) -> None:
    assert [Voice("en").say(said) for said in rule_said(rule_from(parsed), hours)] == sentences


def test_a_rule_is_said_in_the_order_in_which_it_is_applied() -> None:
    bank, majority = PRESETS["national_bank"], {**OTHERS[0], "chair_required": True, "abstention_allowed": True}

    assert [said.template for said in rule_said(bank.rule, 24)] == [
        words.QUORUM_NUMBER,
        words.AT_LEAST,
        words.VETO_HOURS,
    ]
    assert [said.template for said in rule_said(rule_from(majority))] == [
        words.QUORUM_MORE,
        words.CHAIR_REQUIRED,
        words.ABSTENTION,
        words.MORE_THAN,
        words.CASTING,
        words.VETO,
    ]
    refusing = rule_from({**PRESETS["any_rejection"].parsed, "chair_veto": False})
    assert [said.template for said in rule_said(refusing)] == [
        words.QUORUM,
        words.ONE_REJECTION,
        words.ALL,
        words.NO_VETO,
    ]
    five = rule_said(PRESETS["five_of_seven"].rule)[1]
    assert (five.template, five.fields["votes"]) == (words.VOTES, 4)


def test_a_tier_says_its_version_and_between_which_exposures_it_decides() -> None:
    document = shipped_policy()
    first, last = document["tiers"]
    three = {**document, "tiers": [first, {**first, "up_to": "3000000"}, last]}

    said = [tier_said(policy, tier) for policy in (policy_from(three, "en"),) for tier in policy.tiers]
    assert [each.template for each in said] == [words.UP_TO, words.BETWEEN, words.ABOVE]
    assert (said[1].fields["above"], said[1].fields["up_to"]) == (1_000_000, 3_000_000)
    alone = policy_from({**document, "tiers": [last]}, "en")
    assert tier_said(alone, alone.tiers[0]).template == words.ANY_EXPOSURE
