# SPDX-License-Identifier: Apache-2.0
"""A vote on a waiver as it is keyed: conflicts of interest, who presides in the chair's place, one digit a member."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from models.snapshots.fulfilment import Decider
from models.terms import Choice, MemberId

CHOICES = tuple(Choice)
CONFLICT = re.compile(r"([0-9]+)\s*[,:、.]?\s*(.*)")


@dataclass(frozen=True, slots=True)
class WaiverVote:
    """What the room said; nobody `declared` anything where it was not asked."""

    votes: Mapping[MemberId, Choice]
    declared: tuple[MemberId, ...]
    recused: Mapping[MemberId, str]
    presiding: str | None
    """By name; nobody where the chair is away and no other was named."""


def chair_votes(deciders: Sequence[Decider], conflict: str) -> bool:
    """Whether the chair is there and has no conflict of interest by what is typed."""
    recused = _conflicts(deciders, conflict) or {}
    return any(each.chair and each.id not in recused for each in deciders)


def waiver_vote(deciders: Sequence[Decider], conflict: str, presiding: str, votes: str) -> WaiverVote | int:
    """Places count from 1 in the order of `deciders`; without as many digits as votes, how many are needed."""
    said = _conflicts(deciders, conflict)
    recused = said or {}
    voting = [each for each in deciders if each.id not in recused]
    digits = [int(each) for each in _plain(votes) if each.isdecimal()]
    choices = [CHOICES[digit - 1] for digit in digits if 1 <= digit <= len(CHOICES)]
    if len(choices) != len(voting):
        return len(voting)
    chair = next((each for each in voting if each.chair), None) or _at(deciders, _plain(presiding))
    return WaiverVote(
        {each.id: choice for each, choice in zip(voting, choices, strict=True)},
        () if said is None else tuple(each.id for each in voting),
        recused,
        None if chair is None else chair.name,
    )


def _conflicts(deciders: Sequence[Decider], typed: str) -> Mapping[MemberId, str] | None:
    """Who has one, and why; nobody for a lone 0; `None` where that is not said."""
    plain = _plain(typed)
    if plain == "0":
        return {}
    found = [CONFLICT.fullmatch(part.strip()) for part in plain.split(";")]
    named = [(_at(deciders, each[1]), each[2].strip()) for each in found if each is not None]
    recused = {member.id: reason for member, reason in named if member is not None}
    return recused if len(recused) == len(found) else None


def _plain(typed: str) -> str:
    return unicodedata.normalize("NFKC", typed).strip()


def _at(deciders: Sequence[Decider], place: str) -> Decider | None:
    number = int(place) if place.isdecimal() else 0
    return deciders[number - 1] if 1 <= number <= len(deciders) else None
