# SPDX-License-Identifier: Apache-2.0
"""Which terms can be lent at all: asked of every vote and every resolution, whoever typed them."""

from decimal import Decimal
from fractions import Fraction

from models.labels import resolutions as words
from models.money import to_cents
from models.presented import Application
from models.rules.input_error import InputError
from models.rules.schedules import Terms, schedule
from models.terms import Said, ScheduleType

CENT = Decimal("0.01")
MOST_LENT = Decimal(1_000_000_000)
"""Yuan; no unit for micro- and small loans lends more, so more is a slip of the keys."""
MOST_MONTHS = 600
MOST_RATE = Decimal(1)
"""A plain yearly rate; 12 for 12 % is a slip of the keys."""


def asked_plan(asked: Application) -> Terms:
    """The loan as the client asks for it, with the officer's own weights."""
    return Terms(
        asked.requested,
        asked.annual_rate,
        asked.months,
        asked.schedule_type,
        asked.balloon or Decimal(0),
        asked.grace_months or 0,
        asked.weights,
    )


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


def plan_fault(terms: Terms) -> Said | None:
    """What is wrong with a plan: 0 ≤ balloon < principal, 0 ≤ months of grace < months, payments above the interest.

    Instalments that are rounded up must not have repaid the loan before its last month.
    """
    if terms.type is ScheduleType.BALLOON and not (
        0 <= terms.balloon < terms.principal and Fraction(terms.balloon) == Fraction(to_cents(terms.balloon))
    ):
        return Said(words.BALLOON_FAULT, {"amount": terms.principal})
    if terms.type is ScheduleType.GRACE and not 0 <= terms.grace_months < terms.months:
        return Said(words.GRACE_FAULT, {"months": terms.months})
    if terms.type is ScheduleType.SEASONAL and (len(terms.weights) != terms.months or not any(terms.weights)):
        return Said(words.NO_WEIGHTS, {"months": terms.months})
    if terms.annual_rate < 0:
        return Said(words.RATE_FAULT)
    return _row_fault(terms) if terms.principal > 0 and 0 < terms.months <= MOST_MONTHS else None


def _row_fault(terms: Terms) -> Said | None:
    try:
        last = schedule(terms).rows[-1].payment
    except InputError as fault:
        return fault.message
    return Said(words.LAST_PAYMENT_FAULT, {"payment": last}) if last < 0 else None


def way_said(kind: ScheduleType, balloon: Decimal | None, grace_months: int | None) -> Said | ScheduleType:
    """The way to repay in words, with its balloon in yuan or its months of grace."""
    if balloon is not None:
        return Said(words.WITH_BALLOON, {"way": kind, "balloon": balloon})
    if grace_months is not None:
        return Said(words.WITH_GRACE, {"way": kind, "months": grace_months})
    return kind


def _between(value: Decimal, least: Decimal, most: Decimal) -> bool:
    return value.is_finite() and least <= value <= most
