# SPDX-License-Identifier: Apache-2.0
"""When two methods count as two: different families, different sources, neither computed from the other."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations

from models.labels import clearing as words
from models.presented import PRIOR
from models.rules.check_state import CheckState
from models.rules.figures import in_cash_flow
from models.terms import CheckId, EvidenceClass, Family, Level, LineKey, Said

RELATION = "logic.relation"
LEAST_FACTS = 2

States = Mapping[CheckId, CheckState]
PLACE_OF = {family: place for place, family in enumerate(Family)}
"""The order of the methods' keys."""


def why_once(first: CheckState, second: CheckState, states: States) -> Said | None:
    """Why these two count once, or `None` where they are independent. Of one family they are one method anyway."""
    pair: dict[str, object] = {"first": first.family, "second": second.family}
    if first.source == second.source and first.source is not None:
        return Said(words.SAME_SOURCE, {**pair, "source": first.evidence[0].issuer})
    classes = {item.evidence[0].evidence_class for item in (first, second) if item.evidence}
    if classes == {EvidenceClass.CLIENT}:
        return Said(words.BOTH_CLIENT, pair)
    if classes == {EvidenceClass.NORM}:
        return Said(words.BOTH_NORMS, pair)
    if second.check.id in reads_checks(first, states):
        return Said(words.COMPUTED_FROM, pair)
    if first.check.id in reads_checks(second, states):
        return Said(words.COMPUTED_FROM, {"first": second.family, "second": first.family})
    return None


def together(checks: Iterable[CheckState], states: States) -> tuple[tuple[Family, Family], ...]:
    """Pairs of methods of one line that count once however they are confirmed, in the order of their keys."""
    once: dict[tuple[Family, Family], bool] = {}
    for one, other in combinations(sorted(checks, key=lambda state: PLACE_OF[state.family]), 2):
        if one.family is other.family or any(state.rejected is not None or state.unfit for state in (one, other)):
            continue
        pair = one.family, other.family
        once[pair] = once.get(pair, True) and why_once(one, other, states) is not None
    return tuple(pair for pair, always in once.items() if always)


def reads_checks(state: CheckState, states: States) -> frozenset[CheckId]:
    """The checks from which this one is computed, through any number of steps."""
    found: set[CheckId] = set()
    ahead = [state]
    while ahead:
        for reference in ahead.pop().check.references.values():
            if reference.check is not None and reference.check not in found:
                found.add(reference.check)
                ahead += [states[reference.check]] if reference.check in states else []
    return frozenset(found)


def reads_lines(state: CheckState, states: States) -> frozenset[LineKey]:
    """The lines whose present figures this check reads, itself or through the checks from which it is computed.

    The comparison period is no figure to be cleared, and a line of the cash-flow statement no line that is.
    """
    own = [state, *(states[id] for id in reads_checks(state, states) if id in states)]
    return frozenset(
        reference.line
        for each in own
        for reference in each.check.references.values()
        if reference.line is not None and reference.basis != PRIOR and not in_cash_flow(reference.line)
    )


def may_count(state: CheckState, states: States, cleared: Collection[LineKey], nearer: Collection[CheckId]) -> bool:
    """Whether a check may be one of the methods; `nearer` are severe ones near the effective value."""
    return state.confirmed and is_method(state, nearer) and not waits_for(state, states, cleared)


def is_method(state: CheckState, nearer: Collection[CheckId] = ()) -> bool:
    """Whether a check, once confirmed, can be a method: fit for its line, computed, with evidence, not too far away."""
    if state.unfit is not None:
        return False
    if state.assessment is None or not state.assessment.counts or not state.evidence:
        return False
    if state.level in {None, Level.SEVERE} and state.check.id not in nearer:
        return False
    return state.check.procedure != RELATION or facts_shown(state) >= LEAST_FACTS


def facts_shown(state: CheckState) -> int:
    """How many facts of a relation have evidence; facts without their own lean on the evidence of the check."""
    facts = state.inputs.get("facts")
    entries = facts if isinstance(facts, list | tuple) else ()
    named = sum(isinstance(fact, Mapping) and bool(fact.get("evidence")) for fact in entries)
    return max(named, min(len(entries), len(state.evidence)))


def waits_for(
    state: CheckState, states: States, cleared: Collection[LineKey]
) -> tuple[frozenset[LineKey], frozenset[CheckId]] | None:
    """Lines that must be cleared and checks that must be confirmed before this one counts, `None` where none are."""
    lines = frozenset(line for line in reads_lines(state, states) if line not in cleared)
    checks = frozenset(id for id in reads_checks(state, states) if id not in states or not states[id].confirmed)
    return (lines, checks) if lines or checks else None


def independent(
    counting: Sequence[CheckState], states: States, *, two_classes: bool, least: int
) -> tuple[CheckState, ...]:
    """Checks that count as separate methods, the first in order among equals.

    Whether there are `least`, and whether there is one more, is found exactly; beyond that each further check that
    fits is added.
    """
    once = {
        frozenset((a.check.id, b.check.id))
        for a, b in combinations(counting, 2)
        if a.family is b.family or why_once(a, b, states) is not None
    }
    for size in range(min(len(counting), least + 1), 0, -1):
        chosen = _chosen((), counting, size, once, two_classes=two_classes)
        if chosen and size > least:
            more = [state for state in counting if state not in chosen]
            return _in_order(counting, _extended(chosen, more, once))
        if chosen:
            return chosen
    return ()


def _chosen(
    begun: tuple[CheckState, ...],
    rest: Sequence[CheckState],
    size: int,
    once: Collection[frozenset[CheckId]],
    *,
    two_classes: bool,
) -> tuple[CheckState, ...]:
    """The first `size` checks, in order, no two of which count once; nothing where there are not as many."""
    if len(begun) == size:
        return begun if size == 1 or not two_classes or _classes(begun) > 1 else ()
    for position, state in enumerate(rest):
        if _apart(state, begun, once):
            found = _chosen((*begun, state), rest[position + 1 :], size, once, two_classes=two_classes)
            if found:
                return found
    return ()


def _extended(
    chosen: tuple[CheckState, ...], more: Iterable[CheckState], once: Collection[frozenset[CheckId]]
) -> tuple[CheckState, ...]:
    for state in more:
        if _apart(state, chosen, once):
            chosen = (*chosen, state)
    return chosen


def _in_order(counting: Sequence[CheckState], chosen: tuple[CheckState, ...]) -> tuple[CheckState, ...]:
    return tuple(state for state in counting if state in chosen)


def _apart(state: CheckState, others: Iterable[CheckState], once: Collection[frozenset[CheckId]]) -> bool:
    return not any(frozenset((state.check.id, other.check.id)) in once for other in others)


def _classes(chosen: Iterable[CheckState]) -> int:
    return len({state.evidence[0].evidence_class for state in chosen if state.evidence})
