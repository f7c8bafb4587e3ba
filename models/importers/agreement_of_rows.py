# SPDX-License-Identifier: Apache-2.0
"""Holds the rows of schedules and of the peer table to what their columns can say.

What cannot be is a problem; what is merely doubtful is told, and the import goes on. Source: `methods.md`, *Ranges*.
"""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from models.importers.gathering import Gathering
from models.importers.parsed import Noticed
from models.importers.places import Places
from models.labels import importing as labels
from models.labels.rules import RANGES
from models.money import CENTS, rounded
from models.presented import PresentedCase, ScheduleTable
from models.rules.fields import Range
from models.rules.guarantors import INFLUENCES
from models.rules.schedule_totals import number_in
from models.terms import Said

PEERS = "peers"
_COLUMNS: Mapping[str, Range] = {
    **dict.fromkeys(
        (
            *("quantity", "unit_value", "price", "cost", "balance", "takings", "sales", "purchases", "slips"),
            *("parties", "days", "months", "life_years", "months_in_period", "stock_days", "expense_rate"),
            *("income", "instalments", "instalment", "living_costs", "household", "rent_per_m2", "kwh_per_piece"),
        ),
        Range.NOT_NEGATIVE,
    ),
    **dict.fromkeys(("share", "sales_share", "loan_to_value"), Range.PART),
    "margin": Range.MARGIN,
}
_AMOUNT, _MARGIN, _INFLUENCE = "amount", "margin", "influence"
_WORST_PEER = Decimal(-1)
"""A business that spends more than twice its takings on goods is none to compare with, but a slip of the keys."""
_ASSETS_AND_DEBTS = ("A", "L")
_LISTS_OF_AMOUNTS = frozenset({"purpose_need", "collateral"})
_HALF = Fraction(1, 2)


def look_at_rows(case: PresentedCase, gathering: Gathering, places: Places) -> None:
    for table in case.schedules:
        ranges = dict(_COLUMNS)
        if (table.line or "").startswith(_ASSETS_AND_DEBTS) or table.name in _LISTS_OF_AMOUNTS:
            ranges[_AMOUNT] = Range.NOT_NEGATIVE
        for number, row in enumerate(table.rows):
            for column in row:
                _look_at_cell(table, number, column, ranges.get(column), gathering, places)
            _look_at_product(table, number, gathering, places)
    for number, peer in enumerate(case.peers):
        for column, value in peer.figures.items():
            wanted = _unlike_a_peer(column, value)
            if wanted is not None:
                place = places.of(PEERS, "", f"cell:{number}.{column}")
                gathering.problem(*place, format(value or 0, "f"), wanted, Said(labels.CORRECT_ROW))


def _look_at_cell(
    table: ScheduleTable, number: int, column: str, allowed: Range | None, gathering: Gathering, places: Places
) -> None:
    value = number_in(table.rows[number], column)
    if value is None:
        return
    if column == _INFLUENCE and value not in INFLUENCES:
        wanted = Said(labels.WHOLE_NUMBER, {"least": 1, "most": max(INFLUENCES)})
    elif allowed is not None and not allowed.holds(Fraction(value)):
        wanted = _number_wanted(allowed)
    else:
        return
    place = places.of("schedule", table.name, f"cell:{number}.{column}")
    gathering.problem(*place, format(value, "f"), wanted, Said(labels.CORRECT_ROW))


def _unlike_a_peer(column: str, value: Decimal | None) -> Said | None:
    """What a peer's figure should be, or nothing where it can be so."""
    allowed = _COLUMNS.get(column)
    if value is None or allowed is None:
        return None
    if column == _MARGIN and value < _WORST_PEER:
        return Said(labels.MARGIN_OF_A_PEER)
    return None if allowed.holds(Fraction(value)) else _number_wanted(allowed)


def _number_wanted(allowed: Range) -> Said:
    return Said(labels.NUMBER_WITHIN, {"range": Said(RANGES[allowed.value])})


def _look_at_product(table: ScheduleTable, number: int, gathering: Gathering, places: Places) -> None:
    """An amount beside quantity and unit value; the unit value may be rounded to its last place, or to cents."""
    row = table.rows[number]
    quantity, value, amount = (number_in(row, column) for column in ("quantity", "unit_value", _AMOUNT))
    if quantity is None or value is None or amount is None:
        return
    product = Fraction(quantity) * Fraction(value)
    exponent = value.as_tuple().exponent
    last_place = Decimal(1).scaleb(min(exponent if isinstance(exponent, int) else 0, -CENTS))
    if abs(product - Fraction(amount)) <= max(abs(Fraction(quantity)), Fraction(1)) * Fraction(last_place) * _HALF:
        return
    facts = {"quantity": quantity, "value": value, "computed": rounded(product, CENTS), "amount": amount}
    place = places.of("schedule", table.name, f"cell:{number}.{_AMOUNT}")
    gathering.notice(*place, Noticed.AMOUNT, Said(labels.AMOUNT_DIFFERS, facts))
