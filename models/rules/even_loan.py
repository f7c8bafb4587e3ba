# SPDX-License-Identifier: Apache-2.0
"""The largest loan whose payments, by one schedule, stay within the ceiling of every month."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from models.money import decimal_from
from models.rules.input_error import InputError
from models.rules.schedules import Terms, schedule

PROBE = Decimal(1_000_000_000)
"""Payments grow with the principal; on this one the rounding to cents is lost."""


def largest_loan(terms: Terms, ceilings: Sequence[Decimal]) -> Decimal | None:
    """Min over months of ceiling / (payment for one yuan), in yuan to the cent below; of `terms` the schedule counts.

    `None` where a balloon of a fixed size keeps payments from growing with the principal, and where the weights of a
    seasonal schedule leave some payment below its interest, so that no loan can be repaid by it.
    """
    if terms.balloon:
        return None
    try:
        rows = schedule(replace(terms, principal=PROBE)).rows
    except InputError:
        return None
    own = ceilings[len(ceilings) - len(rows) :]
    pairs = zip(rows, own, strict=True)
    each = [Fraction(ceiling) * Fraction(PROBE) / Fraction(row.payment) for row, ceiling in pairs if row.payment]
    cents = min(each) * 100
    return decimal_from(Fraction(cents.numerator // cents.denominator, 100))
