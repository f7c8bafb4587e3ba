# SPDX-License-Identifier: Apache-2.0
"""A committee's voting rule as data, and how it is read from a policy or a request."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, unique

from models.rules.reading import choice_at, flag_at, object_at, refuse_unknown, whole_number, within

MOST_VOTES = 10**9
SWITCHES = ("any_rejection_rejects", "abstention_allowed", "chair_required", "chair_casting_vote")


@unique
class Passing(Enum):
    """How approvals are weighed."""

    FRACTION = "fraction"
    UNANIMOUS = "unanimous"
    VOTES = "votes"


@unique
class Base(Enum):
    """What approvals, or those present, are compared with."""

    ROSTER = "roster"
    ELIGIBLE = "eligible"
    PRESENT = "present"
    CAST = "cast"


@dataclass(frozen=True, slots=True)
class Proportion:
    """`num` of `den`; `strict` asks for more than that."""

    num: int
    den: int
    strict: bool = False

    def needed(self, whole: int) -> int:
        """The smallest part of `whole` that reaches the fraction."""
        exact, rest = divmod(whole * self.num, self.den)
        return exact + 1 if self.strict or rest else exact

    @property
    def is_more_than_half(self) -> bool:
        return self.strict and 2 * self.num == self.den


@dataclass(frozen=True, slots=True)
class Quorum:
    """Who must be there: a fraction of the roster or of those eligible, and never fewer than `minimum`."""

    fraction: Proportion
    base: Base
    minimum: int = 0

    def needed(self, whole: int) -> int:
        """How many of `whole` must be there; nobody is never enough."""
        return max(self.fraction.needed(whole), self.minimum, 1)


@dataclass(frozen=True, slots=True)
class Rule:
    """When a committee can decide, and when an application passes. `fraction` and `votes` belong to their kind."""

    passing: Passing
    base: Base
    quorum: Quorum
    fraction: Proportion | None = None
    votes: int = 0
    any_rejection_rejects: bool = False
    abstention_allowed: bool = False
    chair_required: bool = False
    chair_casting_vote: bool = False
    chair_veto: bool = True

    def needed(self, base: int) -> int:
        """Approvals needed of this base."""
        if self.passing is Passing.VOTES:
            return self.votes
        return self.fraction.needed(base) if self.fraction else base


def rule_from(given: object, path: str = "rule") -> Rule:
    """Read a rule by the names of `methods.md`; raises `InputError`."""
    rule = object_at(given, path)
    refuse_unknown(rule, {"passing", "base", "quorum", "chair_veto", *SWITCHES}, path)
    passing = object_at(rule.get("passing"), within(path, "passing"))
    kind = Passing(_one_of(passing, "kind", Passing, within(path, "passing")))
    fraction, votes = _weighed(kind, passing, within(path, "passing"))
    switches = {name: flag_at(rule.get(name), within(path, name), default=False) for name in SWITCHES}
    return Rule(
        kind,
        Base(_one_of(rule, "base", Base, path)),
        _quorum(rule.get("quorum"), within(path, "quorum")),
        fraction,
        votes,
        chair_veto=flag_at(rule.get("chair_veto"), within(path, "chair_veto"), default=True),
        **switches,
    )


def _weighed(kind: Passing, passing: Mapping[str, object], path: str) -> tuple[Proportion | None, int]:
    own = {Passing.FRACTION: {"num", "den", "strict"}, Passing.VOTES: {"votes"}, Passing.UNANIMOUS: set[str]()}
    refuse_unknown(passing, {"kind", *own[kind]}, path)
    fraction = _fraction(passing, path, least=1) if kind is Passing.FRACTION else None
    by_votes = kind is Passing.VOTES
    return fraction, whole_number(passing.get("votes"), within(path, "votes"), 1, MOST_VOTES) if by_votes else 0


def _quorum(given: object, path: str) -> Quorum:
    quorum = object_at(given, path)
    refuse_unknown(quorum, {"num", "den", "base", "strict", "minimum"}, path)
    minimum = quorum.get("minimum")
    return Quorum(
        _fraction(quorum, path, least=0),
        Base(choice_at(quorum.get("base"), within(path, "base"), (Base.ROSTER.value, Base.ELIGIBLE.value))),
        0 if minimum is None else whole_number(minimum, within(path, "minimum"), 0, MOST_VOTES),
    )


def _fraction(given: Mapping[str, object], path: str, *, least: int) -> Proportion:
    den = whole_number(given.get("den"), within(path, "den"), 1, MOST_VOTES)
    num = whole_number(given.get("num"), within(path, "num"), least, den)
    return Proportion(num, den, flag_at(given.get("strict"), within(path, "strict"), default=False))


def _one_of(given: Mapping[str, object], name: str, words: type[Enum], path: str) -> str:
    known = [member.value for member in words]
    return choice_at(given.get(name), within(path, name), known)
