# SPDX-License-Identifier: Apache-2.0
"""Rounding by name. One currency (yuan): `Decimal` where amounts are stored, `Fraction` where they are computed."""

from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal, DivisionByZero, InvalidOperation, Overflow
from fractions import Fraction

CENTS = 2
RATIO_PLACES = 6
QUANTITY_PLACES = 4
SIGNIFICANT_DIGITS = 60

_LONG_DIVISION = Context(
    prec=SIGNIFICANT_DIGITS,
    Emax=MAX_EMAX,
    Emin=MIN_EMIN,
    traps=[InvalidOperation, DivisionByZero, Overflow],
)


def _scaled_half_up(value: Decimal | Fraction, places: int) -> int:
    """The value in units of its last printed place; a half goes away from zero, as on a till receipt."""
    numerator, denominator = Fraction(value).as_integer_ratio()
    numerator *= 10**places
    magnitude: int = (2 * abs(numerator) + denominator) // (2 * denominator)
    return -magnitude if value < 0 else magnitude


def rounded(value: Decimal | Fraction, places: int) -> Decimal:
    """Half-up to `places` decimals, exact at any size and independent of the current decimal context."""
    return Decimal(f"{_scaled_half_up(value, places)}E-{places}")


def to_cents(value: Decimal | Fraction) -> Decimal:
    """Half-up to the cent."""
    return rounded(value, CENTS)


def from_cents(cents: int) -> Decimal:
    """Yuan, of so many whole cents."""
    return Decimal(f"{cents}E-{CENTS}")


def plain(value: Decimal | Fraction, places: int) -> str:
    """Rounded half-up and written with a fixed number of places, without grouping, and never as a negative zero."""
    scaled = _scaled_half_up(value, places)
    whole, part = divmod(abs(scaled), 10**places)
    text = f"{whole}.{part:0{places}d}" if places else str(whole)
    return f"-{text}" if scaled < 0 else text


def normalised(value: Decimal) -> Decimal:
    """The same number without trailing zeros or a sign of zero, all of its digits kept."""
    return _LONG_DIVISION.create_decimal(value).normalize(_LONG_DIVISION) if value else Decimal(0)


def decimal_of(value: Fraction | None) -> Decimal | None:
    """`decimal_from`, where there is a value."""
    return None if value is None else decimal_from(value)


def decimal_from(value: Fraction) -> Decimal:
    """The value itself where it ends within 60 significant digits, else its nearest 60 digits."""
    return _LONG_DIVISION.divide(Decimal(value.numerator), Decimal(value.denominator))
