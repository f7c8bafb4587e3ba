# SPDX-License-Identifier: Apache-2.0
"""The largest loan whose payments, by one schedule, stay within the ceiling of every month."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from models.money import decimal_from
from models.rules.schedules import Terms, schedule

PROBE = Decimal(1_000_000_000)
"""Payments grow with the principal; on this one the rounding to cents is lost."""


def largest_loan(terms: Terms, ceilings: Sequence[Decimal]) -> Decimal | None:
    """Min over months of ceiling / (payment for one yuan), in yuan to the cent below; of `terms` the schedule counts.

    `None` where a balloon or grace period of a fixed size keeps payments from growing with the principal.
    """
    if terms.balloon:
        return None
    rows = schedule(replace(terms, principal=PROBE)).rows
    own = ceilings[len(ceilings) - len(rows) :]
    pairs = zip(rows, own, strict=True)
    each = [Fraction(ceiling) * Fraction(PROBE) / Fraction(row.payment) for row, ceiling in pairs if row.payment]
    cents = min(each) * 100
    return decimal_from(Fraction(cents.numerator // cents.denominator, 100))
