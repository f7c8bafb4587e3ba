# SPDX-License-Identifier: Apache-2.0
"""Which terms can be lent at all: asked of every vote and every resolution, whoever typed them."""

from decimal import Decimal

from models.labels import resolutions as words
from models.terms import Said, ScheduleType

CENT = Decimal("0.01")
MOST_LENT = Decimal(1_000_000_000)
"""Yuan; no unit for micro- and small loans lends more, so more is a slip of the keys."""
MOST_MONTHS = 600
STATED_WHOLE = tuple(kind for kind in ScheduleType if kind not in {ScheduleType.BALLOON, ScheduleType.GRACE})
"""Ways to repay that a request can state: neither workbook nor record has a place for a balloon or months of grace."""
MOST_RATE = Decimal(1)
"""A plain yearly rate; 12 for 12 % is a slip of the keys."""


def terms_fault(
    most: Decimal | None, amount: Decimal | None, months: int | None, annual_rate: Decimal | None = None
) -> Said | None:
    """What is wrong with these terms; what is not given is not asked. `most` is the end of the tier voted by."""
    limit = MOST_LENT if most is None else min(most, MOST_LENT)
    if amount is not None and not (_between(amount, CENT, limit) and amount == amount.quantize(CENT)):
        return Said(words.AMOUNT_FAULT, {"most": limit})
    if months is not None and not 1 <= months <= MOST_MONTHS:
        return Said(words.MONTHS_FAULT, {"most": MOST_MONTHS})
    if annual_rate is not None and not _between(annual_rate, Decimal(0), MOST_RATE):
        return Said(words.RATE_FAULT)
    return None


def _between(value: Decimal, least: Decimal, most: Decimal) -> bool:
    return value.is_finite() and least <= value <= most
