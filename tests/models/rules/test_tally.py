# SPDX-License-Identifier: Apache-2.0
"""A ballot is counted by the unit's own rule, in whole numbers."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.named_outcomes import BUILT_IN
from models.rules.tally import Seat, tally
from models.rules.tally_rule import rule_from
from models.terms import Choice, Outcome, Role
from tests.models.rules.asking import answer, fault

TWO_THIRDS = {"kind": "fraction", "num": 2, "den": 3}
MAJORITY = {"kind": "fraction", "num": 1, "den": 2, "strict": True}
QUORUM = {"num": 2, "den": 3, "base": "roster"}
SHORT = {"y": "approve", "c": "approve_with_conditions", "i": "reinvestigate", "n": "reject", "a": "abstain"}


def rule(passing: object = TWO_THIRDS, base: str = "present", quorum: object = QUORUM, **switches: object) -> object:
    return {"passing": passing, "base": base, "quorum": quorum, **switches}


def roster(members: int) -> list[object]:
    people = [{"id": f"m{at}", "role": "member" if at else "chair"} for at in range(members)]
    return [*people, {"id": "s", "role": "secretary"}, {"id": "o", "role": "officer"}]


def vote(votes: str, by: object = None, **item: object) -> dict[str, Any]:
    """Votes of m0 (the chair), m1 … in order, by their letter; any other sign is no ballot."""
    ballots = {f"m{at}": SHORT[choice] for at, choice in enumerate(votes) if choice in SHORT}
    return answer({"kind": "tally", "rule": by or rule(), "roster": roster(len(votes)), "ballots": ballots, **item})


@pytest.mark.parametrize(
    ("votes", "by", "outcome"),
    [
        ("yyy", rule(), "approved"),
        ("yyc", rule(), "approved_with_conditions"),
        ("yyn", rule(), "approved"),
        ("ynn", rule(), "rejected"),
        ("yin", rule(), "reinvestigate"),
        ("inn", rule(), "rejected"),
        ("yyi", rule({"kind": "unanimous"}), "reinvestigate"),
        ("yyn", rule({"kind": "unanimous"}), "rejected"),
        ("yyc", rule({"kind": "unanimous"}), "approved_with_conditions"),
        ("yynnn", rule({"kind": "votes", "votes": 2}), "approved"),
        ("yynnn", rule({"kind": "votes", "votes": 3}), "rejected"),
        ("yyn", rule(any_rejection_rejects=True), "rejected"),
        ("yyi", rule(any_rejection_rejects=True), "approved"),
        ("yyn", rule({**TWO_THIRDS, "strict": True}), "rejected"),
        ("yynn", rule(MAJORITY), "rejected"),
        ("yynn", rule(MAJORITY, chair_casting_vote=True), "approved"),
        ("nyyn", rule(MAJORITY, chair_casting_vote=True), "rejected"),
        ("ycii", rule({**MAJORITY, "num": 2, "den": 4}, chair_casting_vote=True), "approved_with_conditions"),
        ("yynn", rule(TWO_THIRDS, chair_casting_vote=True), "rejected"),
        ("yynn", rule({**MAJORITY, "strict": False}), "approved"),
        ("yaa", rule(base="cast", abstention_allowed=True), "approved"),
        ("yaa", rule(base="present", abstention_allowed=True), "rejected"),
        ("aaa", rule(base="cast", abstention_allowed=True), "rejected"),
        ("aaa", rule({"kind": "votes", "votes": 1}, "cast", abstention_allowed=True), "rejected"),
        ("aai", rule({"kind": "unanimous"}, "cast", abstention_allowed=True), "reinvestigate"),
        ("yy-", rule(), "incomplete"),
        ("---", rule(), "incomplete"),
    ],
)
def test_the_rule_decides(votes: str, by: object, outcome: str) -> None:
    found = vote(votes, by)

    assert (found["outcome"], found["quorum"]) == (outcome, True)
    assert found["sentence"]


@pytest.mark.parametrize(
    ("votes", "outcome"), [("yyy", "vetoed"), ("yyc", "vetoed"), ("ynn", "rejected"), ("yii", "reinvestigate")]
)
def test_a_veto_stops_only_what_passed(votes: str, outcome: str) -> None:
    assert vote(votes, veto=True)["outcome"] == outcome


@pytest.mark.parametrize(
    ("quorum", "away", "reached"),
    [
        (QUORUM, {"absent": ["m2"]}, True),
        ({**QUORUM, "strict": True}, {"absent": ["m2"]}, False),
        (QUORUM, {"recused": ["m1", "m2"]}, False),
        ({**QUORUM, "base": "eligible"}, {"recused": ["m1", "m2"]}, True),
        ({**QUORUM, "base": "eligible", "minimum": 2}, {"recused": ["m1", "m2"]}, False),
        ({"num": 0, "den": 1, "base": "roster"}, {"absent": ["m0", "m1", "m2"]}, False),
        ({"num": 0, "den": 1, "base": "eligible"}, {"recused": ["m0", "m1", "m2"]}, False),
    ],
)
def test_a_quorum_is_reached_or_nothing_is_decided(quorum: object, away: dict[str, list[str]], reached: bool) -> None:
    missing = [person for people in away.values() for person in people]
    votes = "".join("." if f"m{at}" in missing else "y" for at in range(3))

    found = vote(votes, rule(quorum=quorum), **dict[str, Any](away))

    assert found["quorum"] is reached
    assert found["outcome"] == ("approved" if reached else "no_quorum")


def test_the_chair_must_be_there_where_the_rule_asks_for_it() -> None:
    strict = rule(quorum={"num": 1, "den": 3, "base": "roster"}, chair_required=True)

    assert vote(".yy", strict, absent=["m0"])["outcome"] == "no_quorum"
    assert vote("yyy", strict)["outcome"] == "approved"


@pytest.mark.parametrize(
    ("base", "size", "needed"),
    [("roster", "5", "4"), ("eligible", "4", "3"), ("present", "3", "2"), ("cast", "2", "2")],
)
def test_numbers_of_people_and_votes_are_told(base: str, size: str, needed: str) -> None:
    found = vote(
        "yya..",
        rule(base=base, abstention_allowed=True, quorum={**QUORUM, "num": 1}),
        recused=["m3"],
        absent=["m4", "s"],
    )

    assert (found["eligible"], found["present"], found["base"], found["needed"]) == ("4", "3", size, needed)
    assert found["counts"] == {
        "approve": "2",
        "approve_with_conditions": "0",
        "reinvestigate": "0",
        "reject": "0",
        "abstain": "1",
    }


@pytest.mark.parametrize(
    ("passing", "needed"),
    [
        (MAJORITY, "3"),
        ({**MAJORITY, "strict": False}, "2"),
        ({"kind": "unanimous"}, "4"),
        ({"kind": "votes", "votes": "9"}, "9"),
    ],
)
def test_the_votes_needed_follow_from_the_base(passing: object, needed: str) -> None:
    assert vote("yyyy", rule(passing))["needed"] == needed


@pytest.mark.parametrize(
    ("item", "code", "field"),
    [
        ({"recused": ["x"]}, "unknown_value", "recused[0]"),
        ({"recused": [5]}, "unknown_value", "recused[0]"),
        ({"absent": [5]}, "unknown_value", "absent[0]"),
        ({"recused": "m1"}, "unknown_value", "recused"),
        ({"absent": "m1"}, "unknown_value", "absent"),
        ({"absent": ["m1", "m1"]}, "conflict", "absent[1]"),
        ({"recused": ["m1"], "absent": ["m1"]}, "conflict", "absent[0]"),
        ({"roster": [*roster(3), {"id": "m1", "role": "member"}]}, "conflict", "roster[5].id"),
        ({"roster": [*roster(3), {"id": "m9", "role": "chair"}]}, "conflict", "roster[5].role"),
        ({"roster": [{"id": "m0", "role": "king"}]}, "unknown_value", "roster[0].role"),
        ({"roster": [{"id": "m0"}]}, "missing", "roster[0].role"),
        ({"roster": [{"id": 5, "role": "chair"}]}, "unknown_value", "roster[0].id"),
        ({"roster": [{"id": "m0", "role": "chair", "name": "x"}]}, "unknown_input", "roster[0].name"),
        ({"roster": None}, "missing", "roster"),
        ({"ballots": None}, "missing", "ballots"),
        ({"ballots": {"x": "approve"}}, "unknown_value", "ballots.x"),
        ({"ballots": {"s": "approve"}}, "not_allowed", "ballots.s"),
        ({"ballots": {"o": "approve"}}, "not_allowed", "ballots.o"),
        ({"recused": ["m1"]}, "not_allowed", "ballots.m1"),
        ({"absent": ["m2"]}, "not_allowed", "ballots.m2"),
        ({"ballots": {"m0": "maybe"}}, "unknown_value", "ballots.m0"),
        ({"ballots": {"m0": "abstain"}}, "not_allowed", "ballots.m0"),
        ({"veto": 1}, "unknown_value", "veto"),
        ({"veto": True, "rule": rule(chair_veto=False)}, "not_allowed", "veto"),
        ({"veto": True, "absent": ["m0"], "ballots": {}}, "not_allowed", "veto"),
        ({"chair": "m0"}, "unknown_input", "chair"),
        ({"rule": None}, "missing", "rule"),
        ({"rule": rule(casting=True)}, "unknown_input", "rule.casting"),
        ({"rule": rule(chair_required="yes")}, "unknown_value", "rule.chair_required"),
        ({"rule": rule(base="all")}, "unknown_value", "rule.base"),
        ({"rule": rule(passing=None)}, "missing", "rule.passing"),
        ({"rule": rule(passing={"kind": "luck"})}, "unknown_value", "rule.passing.kind"),
        ({"rule": rule(passing={**TWO_THIRDS, "votes": 2})}, "unknown_input", "rule.passing.votes"),
        ({"rule": rule(passing={**TWO_THIRDS, "num": 4})}, "out_of_range", "rule.passing.num"),
        ({"rule": rule(passing={**TWO_THIRDS, "num": 0})}, "out_of_range", "rule.passing.num"),
        ({"rule": rule(passing={"kind": "unanimous", "num": 1})}, "unknown_input", "rule.passing.num"),
        ({"rule": rule(passing={"kind": "votes", "votes": 0})}, "out_of_range", "rule.passing.votes"),
        ({"rule": rule(quorum=None)}, "missing", "rule.quorum"),
        ({"rule": rule(quorum={**QUORUM, "base": "present"})}, "unknown_value", "rule.quorum.base"),
        ({"rule": rule(quorum={**QUORUM, "den": 0})}, "out_of_range", "rule.quorum.den"),
        ({"rule": rule(quorum={**QUORUM, "minimum": -1})}, "out_of_range", "rule.quorum.minimum"),
        ({"rule": rule(quorum={**QUORUM, "kind": "x"})}, "unknown_input", "rule.quorum.kind"),
    ],
)
def test_a_faulty_ballot_is_refused(item: dict[str, object], code: str, field: str) -> None:
    assert fault(vote("yyy", **dict[str, Any](item))) == (code, field)


@pytest.mark.parametrize(
    ("item", "said"),
    [
        ({"roster": [*roster(3), {"id": "m9", "role": "chair"}]}, "roster[5].role is a second chair."),
        ({"recused": ["m1"], "absent": ["m1"]}, "absent[0] names somebody who is recused already."),
        ({"absent": ["m1", "m1"]}, "absent[1] names somebody or something a second time."),
        ({"absent": ["m2"]}, "ballots.m2 is the ballot of somebody who is absent, recused or no voter."),
        ({"ballots": {"m0": "abstain"}}, "ballots.m0 abstains, which this rule does not allow."),
        ({"veto": True, "rule": rule(chair_veto=False)}, "This rule gives the chair no veto."),
        ({"veto": True, "absent": ["m0"], "ballots": {}}, "veto is the chair's alone, and no chair is present"),
    ],
)
def test_a_refusal_says_what_is_wrong_before_what_to_do(item: dict[str, object], said: str) -> None:
    message = vote("yyy", **dict[str, Any](item))["error"]["message"]
    assert message.startswith(said)
    assert message.endswith(".")
    assert message.count(". ") == 1


def test_an_absent_ballot_is_null_or_not_there() -> None:
    assert vote("yy.", ballots={"m0": "approve", "m1": "approve", "m2": None})["outcome"] == "incomplete"


def test_an_absent_ballot_of_nobody_is_refused_and_of_an_absent_member_is_not() -> None:
    ballots = {"m0": "approve", "m1": "approve"}

    assert fault(vote("yy.", ballots={**ballots, "ghost": None})) == ("unknown_value", "ballots.ghost")
    assert vote("yy.", ballots={**ballots, "m2": None}, absent=["m2"])["outcome"] == "approved"


def test_a_committee_of_nobody_has_no_quorum() -> None:
    assert vote("", roster=[], rule=rule(quorum={"num": 0, "den": 1, "base": "roster"}))["outcome"] == "no_quorum"


choices = st.sampled_from([choice for choice in Choice if choice is not Choice.ABSTAIN])


@given(st.lists(choices, min_size=1, max_size=11), st.integers(1, 5), st.integers(1, 5), st.booleans())
def test_the_votes_needed_are_exactly_those_that_pass(votes: list[Choice], num: int, den: int, strict: bool) -> None:
    num = min(num, den)
    passing = {"kind": "fraction", "num": num, "den": den, "strict": strict}
    seats = [Seat(f"m{at}", Role.MEMBER) for at in range(len(votes))]

    result = tally(
        rule_from(rule(passing)), seats, (), (), {f"m{at}": choice for at, choice in enumerate(votes)}, names=BUILT_IN
    )

    approvals = result.counts[Choice.APPROVE] + result.counts[Choice.APPROVE_WITH_CONDITIONS]
    share = Fraction(approvals, len(votes))
    passes = share > Fraction(num, den) if strict else share >= Fraction(num, den)
    assert passes is (approvals >= result.needed)
    assert passes is (result.outcome in {Outcome.APPROVED, Outcome.APPROVED_WITH_CONDITIONS})


@given(st.lists(choices, min_size=2, max_size=9), st.data())
def test_one_more_approval_never_turns_a_pass_into_a_refusal(votes: list[Choice], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(votes) - 1))
    better = [Choice.APPROVE if place == at else choice for place, choice in enumerate(votes)]
    seats = [Seat(f"m{place}", Role.MEMBER) for place in range(len(votes))]

    before, after = (
        tally(
            rule_from(rule()), seats, (), (), {f"m{place}": choice for place, choice in enumerate(each)}, names=BUILT_IN
        )
        for each in (votes, better)
    )

    passed = {Outcome.APPROVED, Outcome.APPROVED_WITH_CONDITIONS}
    assert after.outcome in passed or before.outcome not in passed
