# SPDX-License-Identifier: Apache-2.0
"""Derived lines (ƒ): computed from others, cleared through them, never the worst."""

from collections.abc import Iterable

from models.labels import clearing as words
from models.presented import PresentedCase
from models.rules.clearing import ClearsBy, Methods
from models.rules.deviations import adverse_of, line_deviation
from models.rules.figures import CAPACITY, DERIVED, DISPOSABLE, Table, at, main_basis
from models.rules.line_state import LineState
from models.rules.lines import LineTable
from models.rules.policy import Policy
from models.rules.statements import CURRENT_ASSETS, SHORT_TERM, WITH_ROWS
from models.terms import LineKey, LineKind, Said

GROSS = ("P1", "PM", "P2")
NET = (*GROSS, "P4", "P5")
SPENDABLE = (*NET, "P7", "P8", "P9", "P10")
SOURCES = {
    LineKey("AT"): ("A",),
    LineKey("LT"): ("L1", "L2", "L3", "L4", "L5", "L6"),
    LineKey("P3"): GROSS,
    LineKey("P6"): NET,
    DISPOSABLE: SPENDABLE,
    CAPACITY: SPENDABLE,
}
"""Codes, or their beginnings, of the roots behind each derived line."""
TOTALS = {
    LineKey("AC"): CURRENT_ASSETS,
    LineKey("LS"): SHORT_TERM,
    **{LineKey(code): (code,) for code in WITH_ROWS},
}
"""The same for the totals that are no lines of their own, or have rows under them in place of a figure."""


def sources_of(key: LineKey, roots: Iterable[LineState]) -> tuple[LineState, ...]:
    """The root lines from which a derived line is computed."""
    wanted = SOURCES.get(key) or TOTALS[key]
    return tuple(
        state for state in roots if state.kind is LineKind.ROOT and any(_under(state.key, code) for code in wanted)
    )


def _under(key: LineKey, code: str) -> bool:
    """Whether a line is this one or a row under it; a bare letter stands for the whole side of the balance sheet."""
    if len(code) == 1 or code == "L4":
        return key.startswith(code)
    return key == code or key.startswith(f"{code}.")


def cleared_totals(roots: Iterable[LineState]) -> frozenset[LineKey]:
    """The computed codes all of whose roots are cleared: what a check that reads a total waits for."""
    states = tuple(roots)
    behind = {key: sources_of(key, states) for key in (*SOURCES, *TOTALS)}
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
    states = tuple(roots)
    made = []
    for key in DERIVED:
        basis = main_basis(case, key)
        limits = policy.limits_of(key)
        own = line_deviation(at(declared, key, basis), at(verified, key, basis), limits)
        sources = sources_of(key, states)
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
