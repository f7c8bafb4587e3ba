# SPDX-License-Identifier: Apache-2.0
"""When a line is cleared: at least two independent methods, and what its level asks for (`design.md` §4)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, unique
from itertools import combinations

from models.labels import clearing as words
from models.rules.check_state import CheckState
from models.rules.deciding_values import Decision, decided
from models.rules.independence import independent, may_count, reads_lines, why_once
from models.rules.policy import Policy
from models.terms import CheckId, DecisionKind, Level, LineKey, Said


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
    """The methods of one line: those that count as separate, how many are asked for, why others do not count."""

    counted: tuple[CheckState, ...]
    least: int
    once: tuple[Said, ...]
    idle: tuple[Said, ...]

    @property
    def enough(self) -> bool:
        return len(self.counted) >= self.least


def methods_of(
    checks: tuple[CheckState, ...],
    states: Mapping[CheckId, CheckState],
    cleared: frozenset[LineKey],
    nearer: frozenset[CheckId],
    policy: Policy,
) -> Methods:
    """What counts on one line while these lines are cleared."""
    counting = [state for state in checks if may_count(state, cleared, nearer)]
    counted = independent(counting, states, two_classes=policy.two_classes)
    once = [
        why
        for a, b in combinations(counting, 2)
        if a.family is not b.family and (why := why_once(a, b, states)) is not None
    ]
    idle = [said for state in checks if state.confirmed and state not in counting for said in _why_idle(state, cleared)]
    return Methods(counted, policy.minimum_methods, tuple(once), tuple(idle))


def _why_idle(state: CheckState, cleared: frozenset[LineKey]) -> tuple[Said, ...]:
    """Why a confirmed check is none of the methods."""
    waits = sorted(reads_lines(state) - cleared)
    if waits:
        return (Said(words.WAITS_FOR, {"method": state.family, "lines": tuple(waits)}),)
    if state.level is Level.SEVERE:
        return (Said(words.TOO_FAR, {"method": state.family}),)
    return (Said(words.DOES_NOT_COUNT, {"method": state.family}),)


def clears_by(
    key: LineKey, methods: Methods, lacks: tuple[Said, ...], decisions: tuple[Decision, ...], *, needed: bool
) -> ClearsBy:
    """How the line is cleared; `NOTHING` while it is not."""
    kinds = {kind for kind in DecisionKind if decided(decisions, key, kind) is not None}
    if DecisionKind.REINVESTIGATE in kinds:
        return ClearsBy.NOTHING
    if DecisionKind.WAIVER in kinds:
        return ClearsBy.WAIVER
    if not needed and not methods.counted:
        return ClearsBy.NOT_NEEDED
    if not methods.enough or lacks:
        return ClearsBy.NOTHING
    by_decision = {DecisionKind.ADOPT: ClearsBy.ADOPTED_VALUE, DecisionKind.CHAIR_ACCEPTS: ClearsBy.CHAIR}
    return next((by for kind, by in by_decision.items() if kind in kinds), ClearsBy.TWO_METHODS)


def prompt(
    key: LineKey,
    by: ClearsBy,
    methods: Methods,
    checks: tuple[CheckState, ...],
    decisions: tuple[Decision, ...],
) -> Said:
    """The sentence of the prompt strip for a root line or risk point."""
    back = decided(decisions, key, DecisionKind.REINVESTIGATE)
    if back is not None:
        return Said(words.SENT_BACK, {"by": back.by, "reason": back.reason})
    waiver = decided(decisions, key, DecisionKind.WAIVER)
    if by is ClearsBy.WAIVER and waiver is not None:
        return Said(words.WAIVED, {"by": waiver.by, "reason": waiver.reason})
    if by is ClearsBy.NOT_NEEDED:
        return Said(words.NOT_NEEDED)
    return _method_prompt(methods, checks)


def _method_prompt(methods: Methods, checks: tuple[CheckState, ...]) -> Said:
    """How many methods are still needed, and which are there to be confirmed."""
    accepted = tuple(state.family for state in methods.counted)
    if methods.enough:
        return Said(words.SATISFIED, {"accepted": accepted})
    used = {state.family for state in checks if state.confirmed or state.rejected is not None}
    open_checks = [state for state in checks if state.family not in used and state.assessment is not None]
    usable = tuple(dict.fromkeys(state.family for state in open_checks))
    short = methods.least - len(methods.counted)
    if len(usable) + len(accepted) < methods.least:
        return Said(words.TOO_FEW, {"count": len(usable) + len(accepted)})
    if short == 1 and accepted:
        return Said(words.NEEDS_ONE, {"accepted": accepted, "available": usable})
    return Said(words.NEEDS_METHODS, {"count": short, "available": usable})
