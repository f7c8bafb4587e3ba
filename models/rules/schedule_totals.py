# SPDX-License-Identifier: Apache-2.0
"""What the rows of a schedule come to."""

from collections.abc import Mapping
from decimal import Decimal

from models.presented import ScheduleTable

AMOUNTS = ("net", "balance", "amount")
"""Columns that hold what a row is worth today; the first that a schedule has counts."""
COURSE_OF_TIME = frozenset({"month", "day", "step"})
"""A schedule with one of these tells how something went; its rows are no parts of a whole."""


def number_in(row: Mapping[str, object], column: str) -> Decimal | None:
    value = row.get(column)
    return value if isinstance(value, Decimal) else None


def total_in(table: ScheduleTable, column: str) -> Decimal | None:
    """Σ of a column; nothing where no row has a number there."""
    numbers = [number for row in table.rows if (number := number_in(row, column)) is not None]
    return sum(numbers, Decimal(0)) if numbers else None


def listed_total(table: ScheduleTable) -> Decimal | None:
    """What a list adds up to: its amounts, else Σ quantity × unit value; nothing for a course of time."""
    if COURSE_OF_TIME & set(table.columns):
        return None
    column = next((name for name in AMOUNTS if name in table.columns), None)
    if column is not None:
        return total_in(table, column)
    products = [
        quantity * value
        for row in table.rows
        if (quantity := number_in(row, "quantity")) is not None and (value := number_in(row, "unit_value")) is not None
    ]
    return sum(products, Decimal(0)) if products else None
