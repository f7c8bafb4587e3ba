# SPDX-License-Identifier: Apache-2.0
"""What a stated or adopted figure may be: one rule for files and for the keyboard."""

from decimal import Context, Decimal
from fractions import Fraction

from models.labels import rules as words
from models.rules.fields import Range
from models.rules.figures import BALANCE_SHEET
from models.rules.lending import CENT
from models.rules.statements import COMPUTED_PROFITS, PROFIT_LINES
from models.terms import LineKey, Said, Unit

MOST_WHOLE_DIGITS = 15
_EXACT = Context(prec=80)


def figure_fault(line: LineKey, unit: Unit, value: Decimal) -> Said | None:
    """Why a number can be no figure of this line; `None` where it can.

    A margin is below 1; money has two places; assets, debts and entered lines of the profit and loss are not negative.
    """
    if not value.is_finite():
        return Said(words.FIGURE_NO_NUMBER)
    if value and value.adjusted() >= MOST_WHOLE_DIGITS:
        return Said(words.FIGURE_TOO_LARGE, {"digits": MOST_WHOLE_DIGITS})
    if unit is Unit.RATIO:
        return None if Range.MARGIN.holds(Fraction(value)) else Said(words.FIGURE_NO_MARGIN)
    if value != value.quantize(CENT, context=_EXACT):
        return Said(words.FIGURE_TWO_PLACES)
    return Said(words.FIGURE_NEGATIVE) if value < 0 and never_negative(line) else None


def never_negative(line: LineKey) -> bool:
    """Whether a line takes no negative figure; what is computed, equity and flows of cash may be below zero."""
    code = line.partition(".")[0]
    return line.startswith(BALANCE_SHEET) or (code in PROFIT_LINES and code not in COMPUTED_PROFITS)
