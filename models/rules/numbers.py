# SPDX-License-Identifier: Apache-2.0
"""Reading numbers exactly. Rules compute with fractions: a third times three is one, and a limit met is met."""

import re
from decimal import Decimal
from fractions import Fraction

from models.labels.rules import MISSING, NOT_A_NUMBER
from models.rules.input_error import Fault, InputError

Exact = Fraction
"""An unrounded value."""
Amount = Decimal | Fraction
"""A number that is exact, whether it was stated or computed."""

LONGEST = 40
_SHAPE = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{1,2})?")
_MOST_DIGITS_FROM_POINT = 200


class Unreadable:
    """Stands for a number that a file spells in a way which is not accepted (`1E+999999`, hundreds of digits)."""

    __slots__ = ()


def is_number_text(text: str) -> bool:
    """Whether a text is a number as programs write it: ASCII digits, a point, at most two digits of exponent."""
    return len(text) <= LONGEST and _SHAPE.fullmatch(text) is not None


def exact_from(value: object, field: str) -> Exact:
    """A decimal, whole number or number text as an exact value; all else, true and false included, is refused."""
    if value is None:
        raise InputError(Fault.MISSING, MISSING, field)
    if isinstance(value, str) and is_number_text(value):
        return Fraction(Decimal(value))
    if isinstance(value, Decimal) and value.is_finite() and abs(value.adjusted()) < _MOST_DIGITS_FROM_POINT:
        return Fraction(value)
    if isinstance(value, int | Fraction) and not isinstance(value, bool):
        return Fraction(value)
    raise InputError(Fault.NOT_A_NUMBER, NOT_A_NUMBER, field)
