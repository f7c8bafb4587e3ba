# SPDX-License-Identifier: Apache-2.0
"""Which methods, confirmed next, would clear a line: the same rules as for those that are, asked beforehand.

The desk leaves a clean line with its second key, before the record has answered.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from models.rules.clearing import ClearsBy
from models.rules.line_state import LineState
from models.rules.roots import Roots
from models.terms import Family, Level, LineKey

KEYS = 2
"""As many keys a line without a deviation takes."""


def clears_with(work: Roots, line: LineState) -> tuple[frozenset[Family], ...]:
    """The smallest sets of up to two families that would clear a line within its limits; none for any other line."""
    if line.cleared or line.level is not Level.WITHIN:
        return ()
    return work.memory.found(("clears with", line.key), work.told(line.key), lambda: _smallest(work, line))


def _smallest(work: Roots, line: LineState) -> tuple[frozenset[Family], ...]:
    waiting = tuple(_waiting(work, line.key))
    found: list[frozenset[Family]] = []
    for count in range(1, KEYS + 1):
        for families in map(frozenset, combinations(waiting, count)):
            if not any(smaller <= families for smaller in found) and _clean_after(work, line.key, families):
                found.append(families)
    return tuple(found)


def _waiting(work: Roots, key: LineKey) -> Iterator[Family]:
    """Families that a digit would confirm."""
    for family in Family:
        own = [state for state in work.by_line[key] if state.family is family and state.rejected is None]
        if any(not state.confirmed and state.assessment is not None for state in own):
            yield family


def _clean_after(work: Roots, key: LineKey, families: frozenset[Family]) -> bool:
    """Whether the line would be cleared, and still be within its limits, with these families confirmed as well."""
    checks = tuple(
        replace(state, confirmed=True)
        if state.family in families and state.rejected is None and state.assessment is not None
        else state
        for state in work.by_line[key]
    )
    # Of one line nothing else is looked at than its own checks and those that they read.
    seen = {id: work.checks[id] for id in work.reads(key).checks if id in work.checks}
    seen |= {state.check.id: state for state in checks}
    trial = replace(work, by_line={key: checks}, checks=seen)
    if not trial.methods(key).enough:
        return False  # it was not cleared before, so it needs them
    judged = trial.judged(key)
    return judged.level is Level.WITHIN and judged.by is not ClearsBy.NOTHING
