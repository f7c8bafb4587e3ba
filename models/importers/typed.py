# SPDX-License-Identifier: Apache-2.0
"""Numbers typed for an input of a check: in which forms, how one was read, and where that may not be what was meant."""

from decimal import Decimal

from models.importers.numbers import NumberForm, ReadNumber, parse_number, tidy
from models.labels.importing import READ_AS_PERCENT
from models.labels.sense import READ_AS_WHOLE
from models.rules.fields import Number, Numbers, Range
from models.terms import Said, Unit

PERCENT = ("%", "％")
AT_MOST_ONE = (Range.SHARE, Range.PART, Range.ALLOWANCE, Range.MARGIN)
"""Rates that no bare number above 1 can be: there it is percent, and up to 1 the share itself."""
OPEN_RATES = frozenset({"growth", "markup", "cost_rate"})
"""Rates that may well be above 1, so that a bare 2 is taken for 200 %; where 2 % was meant, nothing else would tell."""


def form_of(field: Number | Numbers) -> NumberForm:
    """In which forms a number of this input may be typed."""
    open_rate = NumberForm.ANY if field.unit is Unit.RATIO else NumberForm.PLAIN
    return NumberForm.PERCENTAGE if field.range in AT_MOST_ONE else open_rate


def typed(value: object) -> str:
    """A value as it would be typed."""
    return format(value, "f") if isinstance(value, Decimal) else "" if value is None else str(value)


def how_read(text: str, read: ReadNumber, *, rate: bool) -> Said | None:
    """How a number was read where the typing does not show it: `1` and `35` of a rate have two readings."""
    echo = read.echo
    if echo is None and rate and abs(read.value) >= 1:
        echo = Said(READ_AS_PERCENT, {"typed": text, "value": read.value * 100})
    as_percent = text.endswith(PERCENT) and text[:-1] == typed(tidy(read.value * 100))
    shows_itself = as_percent or (abs(read.value) < 1 and text == typed(read.value))
    return None if shows_itself else echo


def as_whole(text: str, field: Number, value: Decimal) -> Said | None:
    """A caution where a bare number was taken for a multiple of the whole though it may have been meant as percent."""
    bare = parse_number(text, NumberForm.PLAIN)
    if not isinstance(bare, ReadNumber) or bare.value != value:
        return None
    likely = abs(value) >= 1 if field.name in OPEN_RATES else field.range in AT_MOST_ONE and abs(value) == 1
    return Said(READ_AS_WHOLE, {"typed": text, "percent": value * 100}) if likely else None
