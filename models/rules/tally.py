# SPDX-License-Identifier: Apache-2.0
"""Counting a ballot: who may vote, quorum, approvals against the rule, outcome. Only whole numbers are compared."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from models.labels.rules import REPEATED, UNKNOWN_PERSON
from models.labels.rules_tally import (
    AWAY_TWICE,
    NO_ABSTENTION,
    NO_VETO,
    NOT_A_VOTER,
    SECOND_CHAIR,
    VETO_WITHOUT_CHAIR,
)
from models.named_outcomes import OutcomeNames
from models.rules.input_error import Fault, InputError
from models.rules.tally_rule import Base, Rule
from models.rules.tally_sentence import explain
from models.terms import Choice, Outcome, Role, Said

VOTERS = frozenset({Role.CHAIR, Role.MEMBER})
CHOICES = tuple(Choice)
APPROVALS = tuple(choice for choice in Choice if choice.approves)


@dataclass(frozen=True, slots=True)
class Seat:
    """A person of the meeting; only chair and members are voters."""

    id: str
    role: Role


@dataclass(frozen=True, slots=True)
class TallyResult:
    """A counted ballot: numbers of people, votes by choice, what was needed, and the outcome with its sentence."""

    quorum: bool
    eligible: int
    present: int
    counts: Mapping[Choice, int]
    base: int
    needed: int
    outcome: Outcome
    sentence: Said


@dataclass(frozen=True, slots=True)
class _Hall:
    """Who is in the room, and how they voted."""

    rule: Rule
    voters: frozenset[str]
    eligible: frozenset[str]
    present: frozenset[str]
    chair: str | None
    ballots: Mapping[str, Choice]
    counts: Mapping[Choice, int]
    veto: bool

    @property
    def approvals(self) -> int:
        return sum(self.counts[choice] for choice in APPROVALS)

    @property
    def base(self) -> int:
        """How many votes, or people, approvals are compared with."""
        base = self.rule.base
        if base is Base.CAST:
            return len(self.ballots) - self.counts[Choice.ABSTAIN]
        if base is Base.PRESENT:
            return len(self.present)
        return len(self.eligible if base is Base.ELIGIBLE else self.voters)


def tally(
    rule: Rule,
    roster: Sequence[Seat],
    recused: Collection[str],
    absent: Collection[str],
    ballots: Mapping[str, Choice],
    *,
    names: OutcomeNames,
    veto: bool = False,
) -> TallyResult:
    """Count a ballot; raises `InputError` for people, ballots or a veto that the rule does not know or allow."""
    hall = _hall(rule, roster, recused, absent, ballots, veto=veto)
    quorum = _has_quorum(hall)
    outcome = _outcome(hall, quorum=quorum)
    counts, base = hall.counts, hall.base
    needed = rule.needed(base)
    sentence = explain(
        rule,
        names.named(outcome),
        counts,
        base=base,
        voters=len(hall.voters),
        eligible=len(hall.eligible),
        present=len(hall.present),
        chair_present=hall.chair in hall.present,
    )
    return TallyResult(quorum, len(hall.eligible), len(hall.present), counts, base, needed, outcome, sentence)


def _hall(
    rule: Rule,
    roster: Sequence[Seat],
    recused: Collection[str],
    absent: Collection[str],
    ballots: Mapping[str, Choice],
    *,
    veto: bool,
) -> _Hall:
    chair = _only_chair(roster)
    known = frozenset(seat.id for seat in roster)
    _check_away(known, recused, absent)
    voters = frozenset(seat.id for seat in roster if seat.role in VOTERS)
    eligible = voters - frozenset(recused)
    present = eligible - frozenset(absent)
    _check_ballots(rule, known, present, ballots)
    if veto:
        _check_veto(rule, chair, present)
    said = list(ballots.values())
    return _Hall(rule, voters, eligible, present, chair, ballots, {each: said.count(each) for each in CHOICES}, veto)


def _only_chair(roster: Sequence[Seat]) -> str | None:
    chair: str | None = None
    seen: set[str] = set()
    for at, seat in enumerate(roster):
        if seat.id in seen:
            raise InputError(Fault.CONFLICT, REPEATED, f"roster[{at}].id")
        seen.add(seat.id)
        if seat.role is Role.CHAIR:
            if chair is not None:
                raise InputError(Fault.CONFLICT, SECOND_CHAIR, f"roster[{at}].role")
            chair = seat.id
    return chair


def _check_away(known: Collection[str], recused: Collection[str], absent: Collection[str]) -> None:
    seen: set[str] = set()
    for name, people in (("recused", recused), ("absent", absent)):
        for at, person in enumerate(people):
            if person not in known:
                raise InputError(Fault.UNKNOWN_VALUE, UNKNOWN_PERSON, f"{name}[{at}]")
            if person in seen:
                twice = AWAY_TWICE if name == "absent" and person in recused else REPEATED
                raise InputError(Fault.CONFLICT, twice, f"{name}[{at}]")
            seen.add(person)


def _check_veto(rule: Rule, chair: str | None, present: Collection[str]) -> None:
    if not rule.chair_veto:
        raise InputError(Fault.NOT_ALLOWED, NO_VETO, "veto")
    if chair not in present:
        raise InputError(Fault.NOT_ALLOWED, VETO_WITHOUT_CHAIR, "veto")


def _check_ballots(rule: Rule, known: Collection[str], present: Collection[str], ballots: Mapping[str, Choice]) -> None:
    for person, choice in ballots.items():
        field = f"ballots.{person}"
        if person not in known:
            raise InputError(Fault.UNKNOWN_VALUE, UNKNOWN_PERSON, field)
        if person not in present:
            raise InputError(Fault.NOT_ALLOWED, NOT_A_VOTER, field)
        if choice is Choice.ABSTAIN and not rule.abstention_allowed:
            raise InputError(Fault.NOT_ALLOWED, NO_ABSTENTION, field)


def _has_quorum(hall: _Hall) -> bool:
    """At least one present, the fraction and the minimum reached, and the chair there where the rule asks for it."""
    quorum, present = hall.rule.quorum, len(hall.present)
    whole = len(hall.voters) if quorum.base is Base.ROSTER else len(hall.eligible)
    return present >= quorum.needed(whole) and (hall.chair in hall.present or not hall.rule.chair_required)


def _outcome(hall: _Hall, *, quorum: bool) -> Outcome:
    if not quorum:
        return Outcome.NO_QUORUM
    if len(hall.ballots) < len(hall.present):
        return Outcome.INCOMPLETE
    rejections = hall.counts[Choice.REJECT]
    if hall.rule.any_rejection_rejects and rejections:
        return Outcome.REJECTED
    if _passes(hall):
        return _passed(hall)
    again = hall.counts[Choice.REINVESTIGATE]
    return Outcome.REINVESTIGATE if again and again >= rejections else Outcome.REJECTED


def _passes(hall: _Hall) -> bool:
    base, approvals = hall.base, hall.approvals
    if base == 0:
        return False
    return approvals >= hall.rule.needed(base) or _chair_decides(hall)


def _chair_decides(hall: _Hall) -> bool:
    """Where more than half is asked for, an exact half and the chair among it pass under a casting vote."""
    rule = hall.rule
    casting = rule.chair_casting_vote and rule.fraction is not None and rule.fraction.is_more_than_half
    chair_approves = hall.chair is not None and hall.ballots.get(hall.chair) in APPROVALS
    return casting and chair_approves and 2 * hall.approvals == hall.base


def _passed(hall: _Hall) -> Outcome:
    if hall.veto:
        return Outcome.VETOED
    conditions = hall.counts[Choice.APPROVE_WITH_CONDITIONS]
    return Outcome.APPROVED_WITH_CONDITIONS if conditions else Outcome.APPROVED
