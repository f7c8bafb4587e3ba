# SPDX-License-Identifier: Apache-2.0
"""Repayment capacity: the part of disposable cash that instalments may use, per month, and the loan it supports."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from models.money import from_cents
from models.rules.numbers import Amount, Exact
from models.rules.schedules import present_value
from models.terms import MONTHS_OF_A_YEAR

CAPACITY_SHARE = Decimal("0.8")
"""At most 80 % of disposable cash, unless policy says otherwise (founding rule 4)."""


def monthly_capacity(disposable: Amount, share: Amount = CAPACITY_SHARE) -> Exact:
    """The share × disposable of one month, in yuan, never below zero."""
    return max(Fraction(0), Fraction(share) * Fraction(disposable))


def supported_principal(capacities: Sequence[Amount], annual_rate: Amount) -> Exact:
    """Σ capacity(t) / (1+r)ᵗ: the loan whose payments use the capacity up."""
    months = tuple(Fraction(month) for month in capacities)
    return present_value(months, Fraction(annual_rate) / MONTHS_OF_A_YEAR)


def instalment_ratio(instalment: Amount, disposable: Amount) -> Exact | None:
    """The instalment / disposable cash, the part that it takes; `None` where there is nothing to pay from."""
    return Fraction(instalment) / Fraction(disposable) if disposable > 0 else None


def cover(capacity: Amount, payment: Amount) -> Decimal | None:
    """How many times a month's capacity pays its instalment, to two places; `None` where nothing is due.

    It is cut, not rounded: what falls short by little does not read as covered.
    """
    if payment <= 0:
        return None
    return from_cents(int(Fraction(capacity) / Fraction(payment) * 100))


def is_above(payment: Amount | int, ceiling: Amount | int | None) -> bool | None:
    """Whether a payment is above its month's ceiling; `None` where that is not known."""
    return None if ceiling is None else payment > ceiling


def exceeds(instalments: Sequence[Amount], capacities: Sequence[Amount]) -> bool:
    """Whether in some month the instalment is above the capacity."""
    return any(is_above(*pair) for pair in zip(instalments, capacities, strict=True))
