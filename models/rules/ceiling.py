# SPDX-License-Identifier: Apache-2.0
"""A repayment plan against what can be paid back in each of its months (`design.md` §1, rule 4; §4)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from models.money import decimal_from
from models.rules.schedules import Terms, schedule

STEP = 100
"""Amounts are granted in whole hundreds of yuan."""


@dataclass(frozen=True, slots=True)
class AgainstCeiling:
    """What is asked for: in how many months it is too much, and up to what amount the same plan would fit, in yuan.

    Both are `None` where a ceiling is not known; `fitting` is 0 where a month that must pay has nothing to pay with.
    """

    months_above: int | None
    fitting: Decimal | None


def against_ceiling(terms: Terms, ceilings: Sequence[Decimal | None]) -> AgainstCeiling:
    """The plan of these terms; `ceilings` has an entry for each month of the loan."""
    above = months_above(terms, ceilings)
    return AgainstCeiling(above, None if above is None else _fitting(terms, ceilings))


def months_above(terms: Terms, ceilings: Sequence[Decimal | None]) -> int | None:
    """In how many months the payment is above that month's ceiling; a month without a payment asks for nothing."""
    pairs = [(row.payment, ceilings[row.number - 1]) for row in schedule(terms).rows]
    known = [(payment, ceiling) for payment, ceiling in pairs if ceiling is not None]
    return None if len(known) < len(pairs) else sum(payment > ceiling for payment, ceiling in known)


def _fitting(terms: Terms, ceilings: Sequence[Decimal | None]) -> Decimal:
    """Payments grow with the amount, so the tightest month says how far it must shrink; cents are rounded after it."""
    shares = [
        Fraction(ceiling) / Fraction(row.payment)
        for row in schedule(terms).rows
        if row.payment > 0 and (ceiling := ceilings[row.number - 1]) is not None
    ]
    most = Fraction(terms.principal) * min(shares, default=Fraction(1))
    amount = Fraction(most // STEP * STEP) if most < terms.principal else Fraction(terms.principal)
    while amount > 0 and months_above(_of_amount(terms, amount), ceilings):
        amount -= STEP
    return decimal_from(max(amount, Fraction(0)))


def _of_amount(terms: Terms, amount: Fraction) -> Terms:
    """The same plan for another amount: a balloon keeps its share of the loan."""
    return replace(terms, principal=amount, balloon=Fraction(terms.balloon) * amount / Fraction(terms.principal))
