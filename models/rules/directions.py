# SPDX-License-Identifier: Apache-2.0
"""Line codes and the direction in which a deviation hurts the bank."""

import re
from decimal import Decimal
from enum import Enum, unique
from fractions import Fraction

from models.labels.rules import UNKNOWN_LINE
from models.rules.input_error import Fault, InputError


@unique
class Adverse(Enum):
    """When a figure is adverse: above its estimate, below it, or at any difference."""

    ABOVE = "above"
    BELOW = "below"
    ANY = "any"


ASSETS = ("A1", "A2", "A3", "A4", "A5", "A6", "A7a", "A7b", "A7c", "A7d", "A8")
LIABILITIES = ("L1", "L2", "L3", "L4a", "L4b", "L4c", "L5", "L6", "L7")
GROUPS_OF_LINES = ("A7", "L4")
"""Named together in identities (A7 for A7a to A7d); no entered line of their own."""

DIRECTIONS = {
    **dict.fromkeys((*ASSETS, "AC", "AT", "OA", "P1", "P3", "PM", "P6", "P10", "P11"), Adverse.ABOVE),
    **dict.fromkeys((*LIABILITIES, "LS", "LT", "OL", "P2", "P4", "P5", "P7", "P8", "P9"), Adverse.BELOW),
    "E": Adverse.ANY,
}
MAY_HAVE_ROWS = (*ASSETS, *LIABILITIES, "P1", "P2", "P4")
ROW_NAME = r"[^\s.]+"
"""What follows the point in the code of a row under a line: `2` in `P1.2`."""
_ROW = re.compile(rf"([A-Z][0-9]+[a-d]?)\.{ROW_NAME}")


def direction_of(code: str, field: str = "line") -> Adverse:
    """The adverse direction of a line or of a row under it (`P1.2`); raises `unknown_line`."""
    row = _ROW.fullmatch(code)
    if row is not None and row[1] in MAY_HAVE_ROWS:
        return DIRECTIONS[row[1]]
    direction = DIRECTIONS.get(code) or (DIRECTIONS[f"{code}a"] if code in GROUPS_OF_LINES else None)
    if direction is None:
        raise InputError(Fault.UNKNOWN_LINE, UNKNOWN_LINE, field, line=code)
    return direction


def more_is_better(code: str) -> bool:
    """Whether a higher figure flatters the borrower: income and assets, not costs and debts."""
    return is_adverse(code, Decimal(1), Decimal(0))


def zero_is_favourable(code: str) -> bool:
    """Whether nothing is what the borrower would like to be believed: debts, instalments and costs."""
    return DIRECTIONS.get(code.partition(".")[0]) is Adverse.BELOW


def is_adverse(line_code: str, figure: Decimal | Fraction, estimate: Decimal | Fraction) -> bool:
    """Whether the difference hurts: income and assets overstated, costs and debts understated, equity either way."""
    difference = Fraction(figure) - Fraction(estimate)
    hurts = {Adverse.ABOVE: difference > 0, Adverse.BELOW: difference < 0, Adverse.ANY: difference != 0}
    return hurts[direction_of(line_code)]
