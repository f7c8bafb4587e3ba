# SPDX-License-Identifier: Apache-2.0
"""The engine and a second judge agree on every ballot of a small committee, and on any of a large one."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, combinations_with_replacement
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.importers.shipped_policy import shipped_presets
from models.named_outcomes import BUILT_IN
from models.rules.tally import Seat, TallyResult, tally
from models.rules.tally_rule import Rule, rule_from
from models.terms import Choice, Role
from tests.models.rules.judge import judge

pytestmark = pytest.mark.long

PRESETS = [dict(preset.parsed) for preset in shipped_presets("en")]
PASSING: tuple[dict[str, Any], ...] = (
    {"kind": "unanimous"},
    {"kind": "votes", "votes": 3},
    {"kind": "fraction", "num": 1, "den": 2, "strict": True},
    {"kind": "fraction", "num": 1, "den": 2, "strict": False},
)
SWITCHES = ("any_rejection_rejects", "abstention_allowed", "chair_required", "chair_casting_vote")
CHOICES = {choice.value: choice for choice in Choice}
DEALT = [*CHOICES, "-"]


def other_values(preset: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The rule with each of its fields at its other value, or at each of its others."""
    for name in SWITCHES:
        yield {**preset, name: not preset.get(name, False)}
    yield {**preset, "chair_veto": not preset.get("chair_veto", True)}
    for base in ("roster", "eligible", "present", "cast"):
        yield {**preset, "base": base, "abstention_allowed": True}
    quorum = preset["quorum"]
    for change in ({"strict": not quorum["strict"]}, {"base": "eligible"}, {"minimum": 4}, {"num": 1, "den": 2}):
        yield {**preset, "quorum": {**quorum, **change}}
    for passing in PASSING:
        if passing != preset["passing"]:
            yield {**preset, "passing": passing, "chair_casting_vote": True}


def each_once(rules: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Presets that differ in one field become the same rule where that field takes its other value."""
    return list({repr(sorted(each.items())): each for each in rules}.values())


RULES = each_once(chain(PRESETS, *(other_values(preset) for preset in PRESETS)))


@cache
def seats(voters: int) -> tuple[Seat, ...]:
    """The chair comes first."""
    return tuple(Seat(f"m{at}", Role.MEMBER if at else Role.CHAIR) for at in range(voters))


def counted(
    by: Rule, chair: str | None, members: Sequence[str], recused: int, absent: int, *, veto: bool
) -> TallyResult:
    """The engine's count: of those who are away the chair is the first where `chair` is `None`."""
    voters, away, there = seated(len(members) + (chair is not None), recused + absent, chair_there=chair is not None)
    votes = members if chair is None else (chair, *members)
    cast = {person: CHOICES[vote] for person, vote in zip(there, votes, strict=True) if vote != "-"}
    return tally(by, voters, away[:recused], away[recused:], cast, names=BUILT_IN, veto=veto)


@cache
def seated(there: int, away: int, *, chair_there: bool) -> tuple[tuple[Seat, ...], list[str], list[str]]:
    """Everybody, those who are away, and those who are there."""
    voters = seats(there + away)
    ids = [seat.id for seat in voters]
    return (voters, ids[1 : away + 1], [ids[0], *ids[away + 1 :]]) if chair_there else (voters, ids[:away], ids[away:])


def differs(given: dict[str, Any], by: Rule, ballot: tuple[str | None, Sequence[str], int, int], *, veto: bool) -> bool:
    result = counted(by, *ballot, veto=veto)
    return (result.quorum, result.base, result.needed, result.outcome.value) != judge(given, *ballot, veto=veto)


def choices_of(given: Mapping[str, Any]) -> list[str]:
    return [choice for choice in DEALT if choice != "abstain" or given.get("abstention_allowed")]


def ballots(given: Mapping[str, Any], voters: int) -> Iterator[tuple[str | None, tuple[str, ...], int, int]]:
    """Chair's choice × multisets of the others × how many are recused and absent."""
    dealt = choices_of(given)
    for away in range(voters + 1):
        for recused in range(away + 1):
            chairs: list[str | None] = [*dealt] if away < voters else []
            chairs += [None] if away else []
            for chair in chairs:
                present = voters - away - (chair is not None)
                for members in combinations_with_replacement(dealt, present):
                    yield chair, members, recused, away - recused


@pytest.mark.parametrize("voters", range(1, 8))
def test_engine_and_judge_agree_on_every_ballot_of_up_to_seven_voters(voters: int) -> None:
    for each in RULES:
        by = rule_from(each)
        for ballot in ballots(each, voters):
            assert not differs(each, by, ballot, veto=False), (each, ballot)


@pytest.mark.parametrize("voters", range(1, 6))
def test_they_agree_on_what_a_veto_does(voters: int) -> None:
    for each in RULES:
        by = rule_from(each)
        for ballot in ballots(each, voters):
            if each.get("chair_veto", True) and ballot[0] is not None:
                assert not differs(each, by, ballot, veto=True), (each, ballot)


@given(st.randoms(use_true_random=False), st.sampled_from(RULES), st.integers(1, 15), st.booleans())
def test_they_agree_on_any_ballot_of_a_large_one_with_and_without_veto(
    chance: Random, given: dict[str, Any], voters: int, veto: bool
) -> None:
    away = chance.randint(0, voters)
    recused = chance.randint(0, away)
    chair = chance.choice([choice for choice in choices_of(given) if away < voters or choice is None] or [None])
    if away and chance.random() < 0.3:
        chair = None
    members = [chance.choice(choices_of(given)) for _ in range(voters - away - (chair is not None))]
    may_veto = veto and chair is not None and given.get("chair_veto", True)

    assert not differs(given, rule_from(given), (chair, members, recused, away - recused), veto=may_veto)


@given(st.permutations(range(7)), st.lists(st.sampled_from(DEALT), min_size=7, max_size=7), st.sampled_from(RULES))
def test_the_order_of_the_members_does_not_matter(order: list[int], votes: list[str], given: dict[str, Any]) -> None:
    allowed = set(choices_of(given))
    cast = {f"m{at}": Choice(vote) for at, vote in enumerate(votes) if vote != "-" and vote in allowed}
    people = seats(7)

    first = tally(rule_from(given), people, (), (), cast, names=BUILT_IN)
    second = tally(rule_from(given), [people[at] for at in order], (), (), dict(reversed(cast.items())), names=BUILT_IN)

    assert first == second
