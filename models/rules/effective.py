# SPDX-License-Identifier: Apache-2.0
"""Effective values: what the figures become once recognised values are adopted."""

from collections.abc import Iterable
from decimal import Decimal

from models.presented import PresentedCase
from models.rules.figures import (
    COST,
    MARGIN,
    SALES,
    Table,
    at,
    bases_of,
    follow_margin,
    main_basis,
    rows_under,
    scaled,
    with_totals,
)
from models.rules.room import Decision
from models.terms import DecisionKind, LineKey

ONE = Decimal(1)


def effective_table(case: PresentedCase, tested: Table, decisions: Iterable[Decision], share: Decimal) -> Table:
    """The tested figures with adopted values in their place, everything computed from them made anew.

    A decided line scales all its columns and the rows under it alike; costs follow recognised sales and margin.
    """
    table = dict(tested)
    adopted = adopted_values(decisions)
    for key, value in adopted.items():
        _adopt(case, table, key, value)
    table = with_totals(case, table, share)
    decides_sales = any(key in {SALES, MARGIN} or key.startswith(f"{SALES}.") for key in adopted)
    if decides_sales and not any(key == COST or key.startswith(f"{COST}.") for key in adopted):
        _cost_follows(case, table, tested)
        table = with_totals(case, table, share)
    if MARGIN not in adopted:
        follow_margin(case, table)
    return table


def adopted_values(decisions: Iterable[Decision]) -> dict[LineKey, Decimal]:
    """The value last adopted on each line."""
    return {
        decision.line: decision.value
        for decision in decisions
        if decision.kind is DecisionKind.ADOPT and decision.value is not None
    }


def _adopt(case: PresentedCase, table: Table, key: LineKey, value: Decimal) -> None:
    main = main_basis(case, key)
    before = at(table, key, main)
    places = [place for place in table if place[0] == key or place[0] in rows_under(case, key)]
    for place in places:
        own = at(table, *place)
        if own is not None and before:
            table[place] = scaled(own, value, before)
    table[key, main] = value


def _cost_follows(case: PresentedCase, table: Table, tested: Table) -> None:
    """P2 = P1 × (1 - margin) where the case has a margin, else in its old proportion to sales."""
    rows = rows_under(case, COST)
    for basis in bases_of(case):
        sales, cost = at(table, SALES, basis), at(table, COST, basis)
        margin, before = at(table, MARGIN, basis), at(tested, SALES, basis)
        if sales is None or cost is None:
            continue
        if margin is not None:
            follows = scaled(sales, ONE - margin, ONE)
        elif before:
            follows = scaled(cost, sales, before)
        else:
            continue
        for key in rows:
            own = at(table, key, basis)
            if own is not None and cost:
                table[key, basis] = scaled(own, follows, cost)
        table[COST, basis] = follows
