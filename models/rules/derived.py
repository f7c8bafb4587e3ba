# SPDX-License-Identifier: Apache-2.0
"""Derived lines (ƒ): computed from others, cleared through them, never the worst."""

from collections.abc import Iterable
from functools import lru_cache

from models.labels import clearing as words
from models.presented import PresentedCase
from models.rules.clearing import ClearsBy, Methods
from models.rules.deviations import adverse_of, line_deviation
from models.rules.figures import DERIVED, Table, at, main_basis
from models.rules.line_state import LineState
from models.rules.lines import LineTable
from models.rules.own_line import SOURCES, TOTALS, under
from models.rules.policy import Policy
from models.terms import LineKey, LineKind, Said


def sources_of(keys: Iterable[LineKey], roots: Iterable[LineState]) -> dict[LineKey, tuple[LineState, ...]]:
    """The root lines from which each of these derived lines is computed."""
    own = {state.key: state for state in roots if state.kind is LineKind.ROOT}
    lines = tuple(own)
    return {key: tuple(own[root] for root in _behind(key, lines)) for key in keys}


@lru_cache(maxsize=256)
def _behind(key: LineKey, roots: tuple[LineKey, ...]) -> tuple[LineKey, ...]:
    """Asked in every round for every total; a case keeps its lines."""
    wanted = SOURCES.get(key) or TOTALS[key]
    return tuple(root for root in roots if any(under(root, code) for code in wanted))


def cleared_totals(roots: Iterable[LineState]) -> frozenset[LineKey]:
    """The computed codes all of whose roots are cleared: what a check that reads a total waits for."""
    behind = sources_of((*SOURCES, *TOTALS), roots)
    return frozenset(key for key, sources in behind.items() if sources and all(state.cleared for state in sources))


def derived_states(
    case: PresentedCase,
    policy: Policy,
    lines: LineTable,
    declared: Table,
    verified: Table,
    effective: Table,
    roots: Iterable[LineState],
) -> tuple[LineState, ...]:
    """The derived lines of a case; each is cleared when all its sources are."""
    sources_by_line = sources_of(DERIVED, roots)
    made = []
    for key in DERIVED:
        basis = main_basis(case, key)
        limits = policy.limits_of(key)
        own = line_deviation(at(declared, key, basis), at(verified, key, basis), limits)
        sources = sources_by_line[key]
        cleared = bool(sources) and all(state.cleared for state in sources)
        known = lines.line(key)
        made.append(
            LineState(
                key=key,
                kind=LineKind.DERIVED if known is None else known.kind,
                basis=basis,
                level=own.level,
                deviation=own.deviation,
                difference=own.difference,
                adverse=adverse_of(key, own),
                limits=limits,
                cause=None,
                methods=Methods((), policy.minimum_methods, (), ()),
                clears_by=ClearsBy.SOURCES if cleared else ClearsBy.NOTHING,
                said=Said(words.SOURCES_CLEARED if cleared else words.BY_SOURCES),
                demands=(),
                proposal=None,
                effective=at(effective, key, basis),
                uncovered=(),
            )
        )
    return tuple(made)
