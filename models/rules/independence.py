# SPDX-License-Identifier: Apache-2.0
"""When two methods count as two: different families, different sources, neither computed from the other."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations

from models.labels import clearing as words
from models.presented import PRIOR
from models.rules.check_state import CheckState
from models.terms import CheckId, EvidenceClass, Level, LineKey, Said


def why_once(first: CheckState, second: CheckState, states: Mapping[CheckId, CheckState]) -> Said | None:
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


def reads_checks(state: CheckState, states: Mapping[CheckId, CheckState]) -> frozenset[CheckId]:
    """The checks from which this one is computed, through any number of steps."""
    found: set[CheckId] = set()
    ahead = [state]
    while ahead:
        for reference in ahead.pop().check.references.values():
            if reference.check is not None and reference.check not in found:
                found.add(reference.check)
                ahead += [states[reference.check]] if reference.check in states else []
    return frozenset(found)


def reads_lines(state: CheckState) -> frozenset[LineKey]:
    """The lines whose present figures this check reads; the comparison period is no figure to be cleared."""
    return frozenset(
        reference.line
        for reference in state.check.references.values()
        if reference.line is not None and reference.basis != PRIOR
    )


def may_count(state: CheckState, cleared: Collection[LineKey], nearer: Collection[CheckId]) -> bool:
    """Whether a confirmed check may be one of the methods; `nearer` are severe ones near the effective value."""
    if not state.confirmed or state.assessment is None or not state.assessment.counts or not state.evidence:
        return False
    if state.level in {None, Level.SEVERE} and state.check.id not in nearer:
        return False
    return all(line in cleared for line in reads_lines(state))


def independent(
    counting: Sequence[CheckState], states: Mapping[CheckId, CheckState], *, two_classes: bool
) -> tuple[CheckState, ...]:
    """The largest set of checks that count as separate methods, the first in order among equals."""
    once = {
        frozenset((a.check.id, b.check.id))
        for a, b in combinations(counting, 2)
        if a.family is b.family or why_once(a, b, states) is not None
    }
    for size in range(min(len(counting), len({state.family for state in counting})), 0, -1):
        for chosen in combinations(counting, size):
            if _apart(chosen, once) and (size == 1 or not two_classes or _classes(chosen) > 1):
                return chosen
    return ()


def _apart(chosen: Iterable[CheckState], once: Collection[frozenset[CheckId]]) -> bool:
    return not any(frozenset((a.check.id, b.check.id)) in once for a, b in combinations(chosen, 2))


def _classes(chosen: Iterable[CheckState]) -> int:
    return len({state.evidence[0].evidence_class for state in chosen if state.evidence})
