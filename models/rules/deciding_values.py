# SPDX-License-Identifier: Apache-2.0
"""Recognised values: the conservative proposal, and what the figures become once values are adopted."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from models.presented import PresentedCase
from models.rules.assessment import is_adverse
from models.rules.check_state import CheckState
from models.rules.figures import (
    COST,
    EQUITY,
    MARGIN,
    SALES,
    Table,
    at,
    bases_of,
    main_basis,
    scaled,
    with_totals,
)
from models.rules.input_error import InputError
from models.terms import DecisionKind, LineKey

ONE = Decimal(1)


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision on one line: a value adopted, the chair's acceptance, a waiver, or the line sent back."""

    line: LineKey
    kind: DecisionKind
    value: Decimal | None
    reason: str
    by: str


def decided(decisions: Iterable[Decision], key: LineKey, kind: DecisionKind) -> Decision | None:
    """The last decision of this kind on a line."""
    found = [decision for decision in decisions if decision.line == key and decision.kind is kind]
    return found[-1] if found else None


def proposal(key: LineKey, basis: str, figure: Decimal | None, checks: Iterable[CheckState]) -> Decimal | None:
    """The least favourable of figure and confirmed estimates; none for equity and risk points."""
    if key == EQUITY or figure is None:
        return None
    estimates = [
        state.assessment.estimate
        for state in checks
        if state.confirmed
        and state.check.basis == basis
        and state.assessment is not None
        and state.assessment.estimate is not None
        and state.check.procedure != "estimation.capacity"
    ]
    values = [figure, *estimates]
    return min(values) if more_is_better(key) else max(values)


def more_is_better(key: LineKey) -> bool:
    """Whether a higher figure flatters the borrower: income and assets, not costs and debts."""
    try:
        return is_adverse(key, ONE, Decimal(0))
    except InputError:
        return False


def effective_table(case: PresentedCase, tested: Table, decisions: tuple[Decision, ...], share: Decimal) -> Table:
    """The tested figures with adopted values in their place, everything computed from them made anew.

    A decided line scales all its columns alike; costs follow recognised sales and margin.
    """
    table = dict(tested)
    adopted = {
        line.key: decision.value
        for line in case.lines
        if (decision := decided(decisions, line.key, DecisionKind.ADOPT)) is not None and decision.value is not None
    }
    for key, value in adopted.items():
        _adopt(case, table, key, value)
    if COST not in adopted and adopted.keys() & {SALES, MARGIN}:
        _cost_follows(case, table, tested)
    return with_totals(case, table, share)


def _adopt(case: PresentedCase, table: Table, key: LineKey, value: Decimal) -> None:
    main = main_basis(case, key)
    before = at(table, key, main)
    for place in [place for place in table if place[0] == key and place[1] != main]:
        own = at(table, *place)
        if own is not None and before:
            table[place] = scaled(own, value, before)
    table[key, main] = value


def _cost_follows(case: PresentedCase, table: Table, tested: Mapping[tuple[LineKey, str], object]) -> None:
    """P2 = P1 × (1 - margin) where the case has a margin, else in its old proportion to sales."""
    for basis in bases_of(case):
        sales, cost = at(table, SALES, basis), at(table, COST, basis)
        margin, before = at(table, MARGIN, basis), tested.get((SALES, basis))
        if sales is None or cost is None:
            continue
        if margin is not None:
            table[COST, basis] = scaled(sales, ONE - margin, ONE)
        elif isinstance(before, Decimal) and before:
            table[COST, basis] = scaled(cost, sales, before)
