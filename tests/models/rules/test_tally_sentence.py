# SPDX-License-Identifier: Apache-2.0
"""A tally explains itself: rule, base, counts, who is outside the base, and who in it did not approve."""

from typing import Any

import pytest

from models.named_outcomes import BUILT_IN
from models.rules.tally import Seat, tally
from models.rules.tally_rule import rule_from
from models.terms import Choice, Role
from reports.voice import Voice
from tests.models.rules.test_tally import MAJORITY, rule, vote

HALF = rule(MAJORITY, chair_casting_vote=True)
LOW = {"num": 1, "den": 2, "base": "roster"}
IN_IT, OUT = "In this base without approving:", "Outside the base:"
ASKED = "members present approve, 2 needed (at least 2/3)"
AGAIN = "reinvestigate, since at least as many votes ask for re-investigation as reject."


@pytest.mark.parametrize(
    ("votes", "by", "item", "sentence"),
    [
        ("yyn", rule(), {}, f"2 of 3 {ASKED}: approved. {IN_IT} 1 rejecting."),
        ("ynn", rule(), {}, f"1 of 3 {ASKED}: rejected. {IN_IT} 2 rejecting."),
        ("ycn", rule(), {"veto": True}, f"2 of 3 {ASKED}; the chair vetoes: vetoed. {IN_IT} 1 rejecting."),
        ("yyy", rule(any_rejection_rejects=True), {}, f"3 of 3 {ASKED}: approved."),
        (
            "yyn",
            rule(any_rejection_rejects=True),
            {},
            (
                "2 of 3 members present approve, but under this rule one rejection rejects: rejected. "
                f"{IN_IT} 1 rejecting."
            ),
        ),
        (
            "yynn",
            HALF,
            {},
            f"2 of 4 members present approve, an even split; the chair decides: approved. {IN_IT} 2 rejecting.",
        ),
        (
            "yynn",
            HALF,
            {"veto": True},
            (
                "2 of 4 members present approve, an even split that the chair decided; the chair vetoes: vetoed. "
                f"{IN_IT} 2 rejecting."
            ),
        ),
        ("yyyn", HALF, {}, f"3 of 4 members present approve, 3 needed (more than 1/2): approved. {IN_IT} 1 rejecting."),
        ("yy-", rule(), {}, "1 of 3 members present have not voted yet."),
        ("y--", rule(), {"absent": ["m1", "m2"]}, "No quorum: 1 of 3 members are present, 2 needed."),
        (
            "-y",
            rule(quorum={"num": 1, "den": 3, "base": "eligible"}, chair_required=True),
            {"absent": ["m0"]},
            "No quorum: this rule asks for the chair, who is not among those present (1).",
        ),
        (
            "y--",
            rule(quorum={"num": 1, "den": 1, "base": "eligible"}),
            {"recused": ["m1"], "absent": ["m2"]},
            "No quorum: 1 of 2 eligible members are present, 2 needed.",
        ),
        (
            "-yy",
            rule(quorum={"num": 1, "den": 1, "base": "eligible"}, chair_required=True),
            {"absent": ["m0"]},
            (
                "No quorum: 2 of 3 eligible members are present, 3 needed. "
                "This rule also asks for the chair, who is not there."
            ),
        ),
    ],
)
def test_a_tally_explains_itself(votes: str, by: object, item: dict[str, Any], sentence: str) -> None:
    assert vote(votes, by, **item)["sentence"] == sentence


@pytest.mark.parametrize(
    ("base", "sentence"),
    [
        (
            "roster",
            (
                "2 of 6 members of the committee approve, 4 needed (at least 2/3): rejected. "
                f"{IN_IT} 1 abstaining, 2 absent, 1 recused."
            ),
        ),
        (
            "eligible",
            (
                "2 of 5 members without a conflict approve, 4 needed (at least 2/3): rejected. "
                f"{IN_IT} 1 abstaining, 2 absent. {OUT} 1 recused."
            ),
        ),
        ("present", f"2 of 3 {ASKED}: approved. {IN_IT} 1 abstaining. {OUT} 2 absent, 1 recused."),
        (
            "cast",
            f"2 of 2 votes cast approve, 2 needed (at least 2/3): approved. {OUT} 1 abstaining, 2 absent, 1 recused.",
        ),
    ],
)
def test_only_those_outside_the_base_are_called_so(base: str, sentence: str) -> None:
    by = rule(base=base, quorum=LOW, abstention_allowed=True)
    assert vote("yya---", by, recused=["m3"], absent=["m4", "m5"])["sentence"] == sentence


def test_a_base_of_nobody_passes_nothing() -> None:
    said = vote("aaa", rule(base="cast", abstention_allowed=True))["sentence"]
    assert said == f"No vote was cast that counts, and nothing passes without one: rejected. {OUT} 3 abstaining."


@pytest.mark.parametrize(
    ("votes", "by", "sentence"),
    [
        (
            "ni",
            rule({"kind": "unanimous"}),
            (
                f"0 of 2 members present approve, 2 needed (all of them): {AGAIN} "
                f"{IN_IT} 1 for re-investigation, 1 rejecting."
            ),
        ),
        (
            "yyi",
            rule({"kind": "votes", "votes": 3}),
            f"2 of 3 members present approve, 3 needed (a fixed number): {AGAIN} {IN_IT} 1 for re-investigation.",
        ),
        (
            "nin",
            rule(),
            (
                f"0 of 3 {ASKED}: rejected, since more votes reject than ask for re-investigation. "
                f"{IN_IT} 1 for re-investigation, 2 rejecting."
            ),
        ),
        ("yyi", rule(), f"2 of 3 {ASKED}: approved. {IN_IT} 1 for re-investigation."),
    ],
)
def test_what_decides_between_another_visit_and_a_refusal_is_told(votes: str, by: object, sentence: str) -> None:
    assert vote(votes, by)["sentence"] == sentence


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "zh_CN",
            (
                "有表决资格的委员 4，同意 1 票，需 3 票（至少 2/3）：补充调查后重新上会，因续议票不少于不同意票。"
                "基数内未同意：续议 1 票、不同意 1 票、缺席 1 人。不计入基数：回避 1 人。"
            ),
        ),
        (
            "zh_TW",
            (
                "有表決資格的委員 4，同意 1 票，需 3 票（至少 2/3）：補充調查後重新上會，因續議票不少於不同意票。"
                "基數內未同意：續議 1 票、不同意 1 票、缺席 1 人。不計入基數：迴避 1 人。"
            ),
        ),
        (
            "en",
            (
                "1 of 4 members without a conflict approve, 3 needed (at least 2/3): To be re-investigated, since at "
                "least as many votes ask for re-investigation as reject. In this base without approving: "
                "1 for re-investigation, 1 rejecting, 1 absent. Outside the base: 1 recused."
            ),
        ),
    ],
)
def test_it_does_so_in_three_languages(language: str, sentence: str) -> None:
    seats = [Seat("m0", Role.CHAIR), *(Seat(f"m{at}", Role.MEMBER) for at in range(1, 5))]
    ballots = {"m0": Choice.APPROVE, "m1": Choice.REINVESTIGATE, "m2": Choice.REJECT}

    found = tally(rule_from(rule(base="eligible", quorum=LOW)), seats, ["m3"], ["m4"], ballots, names=BUILT_IN)

    assert Voice(language).say(found.sentence) == sentence
