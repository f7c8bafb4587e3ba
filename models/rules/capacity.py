# SPDX-License-Identifier: Apache-2.0
"""Repayment capacity: the part of disposable cash that instalments may use, per month, and the loan it supports."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from models.money import decimal_from
from models.rules.numbers import Exact
from models.rules.schedules import MONTHS_OF_A_YEAR, present_value

CAPACITY_SHARE = Decimal("0.8")
"""At most 80 % of disposable cash, unless policy says otherwise (founding rule 4)."""

Amount = Decimal | Fraction


def exact_capacities(disposable: Sequence[Amount], share: Amount) -> tuple[Exact, ...]:
    """The share × disposable, month by month, never below zero."""
    return tuple(max(Fraction(0), Fraction(share) * Fraction(month)) for month in disposable)


def exact_supported_principal(capacities: Sequence[Amount], annual_rate: Amount) -> Exact:
    """Σ capacity(t) / (1+r)ᵗ: the loan whose payments use the capacity up."""
    months = tuple(Fraction(month) for month in capacities)
    return present_value(months, Fraction(annual_rate) / MONTHS_OF_A_YEAR)


def with_replaced(disposable: Decimal, replaced_instalment: Decimal | None) -> Decimal:
    """Disposable cash of a month, in yuan, without the loan that the new one pays off (`domain.md` §3.1)."""
    return disposable + (replaced_instalment or 0)


def exact_ratio(instalment: Amount, disposable: Amount) -> Exact | None:
    """The instalment / disposable; `None` where there is nothing to pay from."""
    return Fraction(instalment) / Fraction(disposable) if disposable > 0 else None


def exceeds(instalments: Sequence[Amount], capacities: Sequence[Amount]) -> bool:
    """Whether in some month the instalment is above the capacity."""
    pairs = zip(instalments, capacities, strict=True)
    return any(Fraction(instalment) > Fraction(capacity) for instalment, capacity in pairs)


def capacity_by_month(disposable: Sequence[Decimal], share: Decimal = CAPACITY_SHARE) -> tuple[Decimal, ...]:
    """Capacity of each month in yuan, unrounded."""
    return tuple(decimal_from(month) for month in exact_capacities(disposable, share))


def supported_principal(capacities: Sequence[Decimal], annual_rate: Decimal) -> Decimal:
    """The principal in yuan, unrounded, which these monthly capacities repay at `annual_rate`."""
    return decimal_from(exact_supported_principal(capacities, annual_rate))


def instalment_ratio(instalment: Decimal, disposable: Decimal) -> Decimal | None:
    """The part of disposable cash that an instalment takes, as a plain decimal."""
    ratio = exact_ratio(instalment, disposable)
    return None if ratio is None else decimal_from(ratio)
