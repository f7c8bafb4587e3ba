# SPDX-License-Identifier: Apache-2.0
"""Effective values: what the figures become once recognised values are adopted."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from models.presented import MONTHLY_AVERAGE, SEASON_PREFIX, PresentedCase
from models.rules.figures import (
    COST,
    MARGIN,
    SALES,
    Table,
    at,
    bases_of,
    main_basis,
    margin_followed,
    rows_under,
    seasons_filled,
    with_totals,
)
from models.rules.numbers import Exact
from models.rules.room import Decision
from models.terms import DecisionKind, LineKey


def effective_table(case: PresentedCase, tested: Table, decisions: Iterable[Decision], share: Decimal) -> Table:
    """The tested figures with adopted values in their place, everything computed from them made anew.

    A decided line scales all its columns alike; costs follow recognised sales and margin, a margin follows costs: of
    the two the one decided last stands. The sum of rows is no line to decide on: it follows its rows.
    """
    table = dict(tested)
    adopted = adopted_values(decisions)
    for key, value in adopted.items():
        table = _adopted(case, table, key, Fraction(value))
    table = with_totals(case, table, share)
    order = list(adopted)
    of_cost = [order.index(key) for key in order if key == COST or key.startswith(f"{COST}.")]
    by_margin = MARGIN in adopted and order.index(MARGIN) > max(of_cost, default=-1)
    decides_sales = by_margin or any(key == SALES or key.startswith(f"{SALES}.") for key in order)
    if decides_sales and (by_margin or not of_cost):
        table = with_totals(case, _cost_followed(case, table, tested, by_margin=by_margin), share)
    return table if by_margin else table | margin_followed(case, table, stated=bool(of_cost))


def margin_out_of_reach(case: PresentedCase, *tables: Table) -> tuple[str, Fraction] | None:
    """The column whose margin is 1 or more, and that margin: scaled with the others, its goods would cost nothing."""
    for basis in bases_of(case):
        for table in tables:
            margin = at(table, MARGIN, basis)
            if margin is not None and margin >= 1:
                return basis, margin
    return None


def adopted_values(decisions: Iterable[Decision]) -> dict[LineKey, Decimal]:
    """The value last adopted on each line, in the order of these last decisions."""
    adopted: dict[LineKey, Decimal] = {}
    for decision in decisions:
        if decision.kind is DecisionKind.ADOPT and decision.value is not None:
            adopted.pop(decision.line, None)
            adopted[decision.line] = decision.value
    return adopted


def _adopted(case: PresentedCase, before: Table, key: LineKey, value: Fraction) -> Table:
    """Every column in proportion; from nothing there is none, so that a season stands alone, an average everywhere."""
    main, table = main_basis(case, key), dict(before)
    whole = at(before, key, main)
    places = [place for place in before if place[0] == key]
    if whole:
        table.update({place: own * value / whole for place in places if (own := at(before, *place)) is not None})
    elif main == MONTHLY_AVERAGE:
        table.update(dict.fromkeys(places, value))
    table[key, main] = value
    if main.startswith(SEASON_PREFIX) and key != MARGIN:
        table |= seasons_filled(case, table, key)
    return table


def _cost_followed(case: PresentedCase, before: Table, tested: Table, *, by_margin: bool) -> Table:
    """P2 = P1 × (1 - margin) where the margin is decided, else in its old proportion to sales.

    The proportion is the rate at which the cost was given, before that was rounded to be written down. A column
    without sales and cost gave none: sales adopted there cost what they do on the average, if that is known.
    """
    rows, table = rows_under(case, COST), dict(before)
    seasons = bases_of(case)[:-1]
    for basis in seasons or bases_of(case):
        sales, cost = at(table, SALES, basis), at(table, COST, basis)
        margin, sold = at(table, MARGIN, basis), at(tested, SALES, basis)
        if sales is None or cost is None:
            continue
        if sold == 0 and sales and not cost and margin is None:
            margin = at(table, MARGIN, MONTHLY_AVERAGE)
            follows = None if margin is None else sales * (1 - margin)
        elif margin is not None and (by_margin or not sold):
            follows = sales * (1 - margin)
        elif sold:
            follows = cost * sales / sold
        else:
            continue
        table |= {**_shared_out(table, rows, basis, follows), (COST, basis): follows}
    for key in (COST, *rows) if seasons else ():
        table |= seasons_filled(case, table, key)
    return table


def _shared_out(table: Table, rows: tuple[LineKey, ...], basis: str, follows: Exact | None) -> Table:
    """A cost among its rows as they made it; where it was nothing, as they make the average, else nobody knows how."""
    like = basis if at(table, COST, basis) or not follows else MONTHLY_AVERAGE
    whole = at(table, COST, like) or Fraction(0)
    unknown = follows is None or (follows != 0 and not whole)
    return {
        (key, basis): None if follows is None or unknown else own * follows / (whole or 1)
        for key in rows
        if (own := at(table, key, like)) is not None
    }
