# SPDX-License-Identifier: Apache-2.0
"""When a line is cleared: at least two independent methods, and what its level asks for (`design.md` §4)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, unique
from itertools import combinations

from models.labels import clearing as words
from models.rules.check_state import CheckState
from models.rules.independence import (
    RELATION,
    independent,
    is_method,
    may_count,
    waits_for,
    why_once,
)
from models.rules.policy import Policy
from models.rules.room import Decision, decided
from models.terms import CheckId, DecisionKind, Family, Level, LineKey, Said


@unique
class ClearsBy(Enum):
    """How a line was cleared."""

    TWO_METHODS = "two_methods"
    ADOPTED_VALUE = "adopted_value"
    CHAIR = "chair"
    WAIVER = "waiver"
    SOURCES = "sources"
    NOT_NEEDED = "not_needed"
    NOTHING = ""


@dataclass(frozen=True, slots=True)
class Methods:
    """The methods of one line: those that count as separate, how many are asked for, why others do not count.

    `within_reach` is how many could count if every open check were confirmed; `open` are the families to ask for.
    """

    counted: tuple[CheckState, ...]
    least: int
    once: tuple[Said, ...]
    idle: tuple[Said, ...]
    within_reach: int = 0
    open: tuple[Family, ...] = ()

    @property
    def enough(self) -> bool:
        return len(self.counted) >= self.least

    @property
    def rest_on_relation(self) -> bool:
        """Whether there would not be enough without `logic.relation`."""
        firm = [state for state in self.counted if state.check.procedure != RELATION]
        return self.enough and len(firm) < self.least


def methods_of(
    checks: tuple[CheckState, ...],
    states: Mapping[CheckId, CheckState],
    cleared: frozenset[LineKey],
    nearer: frozenset[CheckId],
    policy: Policy,
) -> Methods:
    """What counts on one line while these lines are cleared."""
    least, two_classes = policy.minimum_methods, policy.two_classes
    counting = [state for state in checks if may_count(state, states, cleared, nearer)]
    counted = independent(counting, states, two_classes=two_classes, least=least)
    once = [
        why
        for a, b in combinations(counting, 2)
        if a.family is not b.family and (why := why_once(a, b, states)) is not None
    ]
    idle = _together(
        _why_idle(state, states, cleared, nearer) for state in checks if state.confirmed and state not in counting
    )
    severe = {state.check.id for state in checks if state.level is Level.SEVERE}
    possible = [state for state in checks if state.rejected is None and is_method(state, severe)]
    reach = independent(possible, states, two_classes=two_classes, least=least)
    waiting = [state for state in possible if not state.confirmed]
    return Methods(counted, least, tuple(once), idle, len(reach), _open(counted, waiting, states))


def _open(
    counted: tuple[CheckState, ...], waiting: list[CheckState], states: Mapping[CheckId, CheckState]
) -> tuple[Family, ...]:
    """The families to ask for: first choice are those that count beside the ones already accepted."""
    accepted = {state.family for state in counted}
    other = [state for state in waiting if state.family not in accepted]
    beside = [state for state in other if all(why_once(state, each, states) is None for each in counted)]
    return tuple(sorted({state.family for state in beside or other}, key=tuple(Family).index))


def _together(said: Iterable[Said]) -> tuple[Said, ...]:
    """One sentence for all methods of which the same is said."""
    groups: dict[tuple[str, str], tuple[Said, tuple[Family, ...]]] = {}
    for each in said:
        rest = {name: value for name, value in each.fields.items() if name != "method"}
        first, methods = groups.get((each.template, repr(rest)), (each, ()))
        method = each.fields["method"]
        if isinstance(method, Family) and method not in methods:
            methods = (*methods, method)
        groups[each.template, repr(rest)] = first, methods
    return tuple(Said(first.template, {**first.fields, "method": methods}) for first, methods in groups.values())


def _why_idle(
    state: CheckState,
    states: Mapping[CheckId, CheckState],
    cleared: frozenset[LineKey],
    nearer: frozenset[CheckId],
) -> Said:
    """Why a confirmed check is none of the methods."""
    method = {"method": state.family}
    if state.unfit is not None:
        return Said(state.unfit.template, {**state.unfit.fields, **method})
    if state.level is Level.SEVERE and state.check.id not in nearer:
        return Said(words.TOO_FAR, method)
    if not is_method(state, nearer):
        return Said(words.DOES_NOT_COUNT, method)
    lines, checks = waits_for(state, states, cleared) or (frozenset[LineKey](), frozenset[CheckId]())
    if lines:
        return Said(words.WAITS_FOR, {**method, "lines": tuple(sorted(lines))})
    sources = tuple(dict.fromkeys(states[id].family for id in sorted(checks) if id in states))
    return Said(words.WAITS_FOR_CHECK, {**method, "sources": sources})


def clears_by(
    key: LineKey,
    methods: Methods,
    lacks: tuple[Said, ...],
    decisions: tuple[Decision, ...],
    *,
    needed: bool,
    waived: bool,
) -> ClearsBy:
    """How the line is cleared; `NOTHING` while it is not."""
    kinds = {kind for kind in DecisionKind if decided(decisions, key, kind) is not None}
    if DecisionKind.REINVESTIGATE in kinds:
        return ClearsBy.NOTHING
    if waived:
        return ClearsBy.WAIVER
    if not methods.enough or lacks:
        return ClearsBy.NOTHING if needed else ClearsBy.NOT_NEEDED
    by_decision = {DecisionKind.ADOPT: ClearsBy.ADOPTED_VALUE, DecisionKind.CHAIR_ACCEPTS: ClearsBy.CHAIR}
    return next((by for kind, by in by_decision.items() if kind in kinds), ClearsBy.TWO_METHODS)


def waived_lines(decisions: tuple[Decision, ...], policy: Policy) -> frozenset[LineKey]:
    """The lines that the chair may let pass: those that policy does not exclude, as many as it allows, first come."""
    asked = dict.fromkeys(
        decision.line
        for decision in decisions
        if decision.kind is DecisionKind.WAIVER and policy.may_be_waived(decision.line)
    )
    return frozenset(list(asked)[: policy.waiver_cap])


def prompt(key: LineKey, by: ClearsBy, methods: Methods, decisions: tuple[Decision, ...]) -> Said:
    """The sentence of the prompt strip for a root line or risk point."""
    back = decided(decisions, key, DecisionKind.REINVESTIGATE)
    if back is not None:
        return Said(words.SENT_BACK, {"by": back.by, "reason": back.reason})
    waiver = decided(decisions, key, DecisionKind.WAIVER)
    if by is ClearsBy.WAIVER and waiver is not None:
        return Said(words.WAIVED, {"by": waiver.by, "reason": waiver.reason})
    if by is ClearsBy.NOT_NEEDED:
        return Said(words.NOT_NEEDED)
    return _method_prompt(methods)


def _method_prompt(methods: Methods) -> Said:
    """How many methods are still needed, and which are there to be confirmed."""
    accepted = tuple(state.family for state in methods.counted)
    if methods.enough:
        return Said(words.SATISFIED, {"accepted": accepted})
    if methods.within_reach < methods.least:
        return Said(words.TOO_FEW, {"count": methods.within_reach})
    if not methods.open:
        return Said(words.NONE_LEFT, {"count": len(accepted), "needed": methods.least})
    short = methods.least - len(methods.counted)
    if short == 1 and accepted:
        return Said(words.NEEDS_ONE, {"accepted": accepted, "available": methods.open})
    return Said(words.NEEDS_METHODS, {"count": short, "available": methods.open})
