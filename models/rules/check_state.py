# SPDX-License-Identifier: Apache-2.0
"""Every check of a case computed: its inputs followed, its level, and whether the room's confirmation still stands."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, fields
from functools import partial

from models.presented import Check, Evidence, PresentedCase
from models.rules.assessment import Assessment, assess, family_of
from models.rules.catalogue import CATALOGUE
from models.rules.digest import digest
from models.rules.figures import claimed, in_cash_flow
from models.rules.fitness import unfit
from models.rules.input_error import InputError
from models.rules.judgement import Limits
from models.rules.lines import LineTable
from models.rules.memory import Memory
from models.rules.numbers import Exact
from models.rules.own_line import read_of_itself
from models.rules.policy import ConfirmedBy, Policy
from models.rules.resolving import Sources, Unresolved, in_words, resolved
from models.rules.room import Confirmed, Room
from models.terms import CheckId, Family, Level, LineKey, RejectionReason, Said, Unit

__all__ = ["CheckState", "Computed", "Confirmed", "by_lines", "check_states", "computed_checks", "enough"]

TWO = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Computed:
    """A check with its result, whatever the room says of it. `error` says why it cannot be computed."""

    check: Check
    family: Family
    inputs: Mapping[str, object]
    assessment: Assessment | None
    digest: str
    evidence: tuple[Evidence, ...]
    error: Said | None = None
    unfit: Said | None = None
    """Why it cannot be a method here, whatever it says: the line or the class of its evidence."""
    adopted: Mapping[str, Exact | None] = field(default_factory=dict)
    """Adopted values of other lines that this check reads, by input; they belong to what is confirmed."""
    reads_itself: bool = False
    """Whether it reads the line that it is to verify: it gives back what it is given, and says nothing of the line."""
    cause: str = ""
    """All causes written for the line and the check, as they are confirmed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckState(Computed):
    """A check as the room has it. `fallen`: what was confirmed has changed, or somebody joined since.

    `members` are those who concur; on a line where others do not, the chair's decision is among its demands.
    """

    confirmed: bool
    fallen: bool
    members: frozenset[str]
    rejected: RejectionReason | None

    @property
    def level(self) -> Level | None:
        return None if self.assessment is None else self.assessment.level

    @property
    def source(self) -> tuple[str, str] | None:
        """Issuer and holder of the primary evidence, `None` without evidence."""
        return (self.evidence[0].issuer, self.evidence[0].holder) if self.evidence else None


_COMPUTED = tuple(each.name for each in fields(Computed))


class Computing:
    """Checks computed once each, those they refer to first."""

    def __init__(self, case: PresentedCase, limits_of: Callable[[LineKey], Limits], sources: Sources) -> None:
        self.case = case
        self.limits_of = limits_of
        self.sources = sources
        self.tested = sources.tested
        self.checks = {check.id: check for check in case.checks}
        self.evidence = {item.id: item for item in case.evidence}
        self.done: dict[CheckId, tuple[Mapping[str, object], Assessment | None, Said | None]] = {}
        self.causes = {line.key: tuple(f.cause for f in line.figures if f.cause) for line in case.lines}
        self.causes |= {
            point.key: (point.text, point.mitigation or "", point.cause or "") for point in case.risk_points
        }
        self.units = {line.key: line.unit for line in case.lines}

    def estimate(self, wanted: CheckId) -> Exact | None:
        if wanted not in self.done and wanted in self.checks:
            self.done[wanted] = ({}, None, None)  # a circle of references ends here, without a value
            self.done[wanted] = self._compute(self.checks[wanted])
        assessment = self.done.get(wanted, ({}, None, None))[1]
        return None if assessment is None else assessment.estimate

    def adopted(self, check: Check) -> Mapping[str, Exact | None]:
        """The adopted values behind a check and behind those from which it is computed."""
        found: dict[str, Exact | None] = {}
        ahead, met = [check], {check.id}
        while ahead:
            each = ahead.pop()
            own = self.sources.adopted_elsewhere(each, self.case)
            found |= own if each is check else {f"{each.id} {name}": value for name, value in own.items()}
            for reference in each.references.values():
                if reference.check in self.checks and reference.check not in met:
                    met.add(reference.check)
                    ahead.append(self.checks[reference.check])
        return found

    def _compute(self, check: Check) -> tuple[Mapping[str, object], Assessment | None, Said | None]:
        try:
            inputs = self.followed(check)
        except Unresolved as missing:
            return check.inputs, None, missing.said
        try:
            return inputs, self.assessed(check, inputs), None
        except InputError as wrong:
            return inputs, None, in_words(wrong, check, self.case)

    def followed(self, check: Check) -> dict[str, object]:
        """The inputs with references followed; raises `Unresolved` where a source has no value."""
        return resolved(check, self.case, self.sources, self.estimate)

    def assessed(self, check: Check, inputs: Mapping[str, object]) -> Assessment:
        """What these inputs say of the line; raises `InputError` for one that cannot be computed with."""
        told = CATALOGUE[check.procedure].in_words if check.procedure in CATALOGUE else False
        figure = None if told else claimed(check.line, self.tested.get((check.line, check.basis)))
        unit = self.units.get(check.line)
        return assess(
            check.procedure,
            inputs,
            figure=figure,
            # Of cash that flows neither direction is the favourable one.
            line=None if figure is None or in_cash_flow(check.line) else str(check.line),
            unit=unit if unit is Unit.RATIO else None,
            limits=self.limits_of(check.line),
            basis=check.basis,
        )


def computed_checks(case: PresentedCase, policy: Policy, lines: LineTable, sources: Sources) -> tuple[Computed, ...]:
    """Every check in the order presented, with what it says."""
    computing = Computing(case, policy.limits_of, sources)
    found: list[Computed] = []
    for check in case.checks:
        computing.estimate(check.id)
        inputs, assessment, error = computing.done[check.id]
        limits = policy.limits_of(check.line)
        evidence = tuple(computing.evidence[key] for key in check.evidence if key in computing.evidence)
        cause = "\n".join((*computing.causes.get(check.line, ()), check.cause or ""))
        adopted = computing.adopted(check)
        seen = digest(
            check,
            computing.tested.get((check.line, check.basis)),
            {**inputs, **{f"adopted {name}": value for name, value in adopted.items()}},
            evidence,
            limits,
            cause,
        )
        found.append(
            Computed(
                check=check,
                family=family_of(check.procedure),
                inputs=inputs,
                assessment=assessment,
                digest=seen,
                evidence=evidence,
                error=error,
                unfit=unfit(check, evidence, lines, policy, case),
                adopted=adopted,
                reads_itself=read_of_itself(check, case) is not None,
                cause=cause,
            )
        )
    return tuple(found)


def check_states(
    checks: Iterable[Computed], policy: Policy, room: Room, memory: Memory | None = None
) -> dict[CheckId, CheckState]:
    """Every check as the room has it; what is remembered is of the same checks and policy.

    A check of which the room says what it said before is the very same object: what is found by it need not compare.
    """
    memory = Memory() if memory is None else memory
    dissents, nobody = room.dissents, frozenset[str]()
    states: dict[CheckId, CheckState] = {}
    for each in checks:
        id = each.check.id
        said = room.confirmed.get(id), room.rejected.get(id), dissents.get(each.check.line, nobody), room.present
        states[id] = memory.found(("check", id), said, partial(_in_room, each, policy, *said))
    return states


def _in_room(
    each: Computed,
    policy: Policy,
    given: Confirmed | None,
    rejected: RejectionReason | None,
    dissents: frozenset[str],
    present: frozenset[str],
) -> CheckState:
    fallen = given is not None and (given.digest != each.digest or given.before_newcomer)
    stands = given is not None and not fallen
    members = given.members if given is not None and stands else frozenset[str]()
    return CheckState(
        **{name: getattr(each, name) for name in _COMPUTED},
        confirmed=stands and enough(members, present, policy.confirmed_by),
        fallen=fallen,
        members=members - dissents,
        rejected=rejected,
    )


def enough(members: frozenset[str], present: Collection[str], wanted: ConfirmedBy) -> bool:
    """Whether these members are as many as the policy asks of those present."""
    room = frozenset(present)
    here = len(members & room)
    if wanted is ConfirmedBy.ALL_PRESENT:
        return here == len(room) > 0
    return 2 * here > len(room) if wanted is ConfirmedBy.MAJORITY else here >= TWO


def by_lines(states: Mapping[CheckId, CheckState]) -> dict[LineKey, tuple[CheckState, ...]]:
    """The checks of each line that has any, in the order presented."""
    found: dict[LineKey, list[CheckState]] = {}
    for state in states.values():
        found.setdefault(state.check.line, []).append(state)
    return {key: tuple(own) for key, own in found.items()}
