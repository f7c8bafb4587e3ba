# SPDX-License-Identifier: Apache-2.0
"""What the rows of a schedule come to."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction

from models.money import decimal_from
from models.presented import ScheduleTable
from models.rules.numbers import Amount, Exact

AMOUNT = "amount"
AMOUNTS = ("net", "balance", AMOUNT)
"""Columns that hold what a row is worth today; the first that a schedule has counts.

An amount beside a net value is the price once paid, beside a balance what was once lent.
"""
BY_COUNT = ("quantity", "unit_value")
COURSE_OF_TIME = frozenset({"month", "day", "step"})
"""A schedule with one of these tells how something went; its rows are no parts of a whole."""


def number_in(row: Mapping[str, object], column: str) -> Decimal | None:
    value = row.get(column)
    return value if isinstance(value, Decimal) else None


def summed(values: Iterable[Amount]) -> Decimal:
    """The exact sum."""
    return decimal_from(sum((Fraction(value) for value in values), Fraction(0)))


def gaps_in(table: ScheduleTable, column: str) -> tuple[int, ...]:
    """The rows, counted from 1, without a number where others have one."""
    found = [number_in(row, column) for row in table.rows]
    gaps = tuple(place for place, number in enumerate(found, start=1) if number is None)
    return gaps if len(gaps) < len(found) else ()


def total_in(table: ScheduleTable, column: str) -> Decimal | None:
    """Σ of a column; nothing where no row has a number there, or not every row has."""
    numbers = [number for row in table.rows if (number := number_in(row, column)) is not None]
    return summed(numbers) if numbers and not gaps_in(table, column) else None


def at_least_in(table: ScheduleTable, column: str) -> Decimal:
    """Σ of the numbers of a column; a row without one can only add to it."""
    return summed(number for row in table.rows if (number := number_in(row, column)) is not None)


def column_of_worth(table: ScheduleTable) -> str:
    """The column that is meant where a reference names none."""
    return next((name for name in AMOUNTS if name in table.columns), AMOUNT)


def columns_of_worth(table: ScheduleTable) -> tuple[str, ...]:
    """The columns that say what the rows are worth: their amount, else quantity and unit value; none over time."""
    if COURSE_OF_TIME & set(table.columns):
        return ()
    if set(AMOUNTS) & set(table.columns):
        return (column_of_worth(table),)
    return BY_COUNT if set(BY_COUNT) <= set(table.columns) else ()


def listed_total(table: ScheduleTable) -> Decimal | None:
    """What a list adds up to: its amounts, else Σ quantity × unit value; nothing for a course of time or with a gap."""
    worth = _worth(table)
    known = [product for product in worth if product is not None]
    return summed(known) if known and len(known) == len(worth) else None


def listed_at_least(table: ScheduleTable) -> Decimal:
    """What the rows that say their worth come to; a row that does not can only add to it."""
    return summed(product for product in _worth(table) if product is not None)


def _worth(table: ScheduleTable) -> list[Exact | None]:
    columns = columns_of_worth(table)
    return [_product(row, columns) for row in table.rows if columns]


def _product(row: Mapping[str, object], columns: tuple[str, ...]) -> Exact | None:
    worth = Fraction(1)
    for column in columns:
        number = number_in(row, column)
        if number is None:
            return None
        worth *= Fraction(number)
    return worth
