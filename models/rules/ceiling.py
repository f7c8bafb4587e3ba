# SPDX-License-Identifier: Apache-2.0
"""A repayment plan against what can be paid back in each of its months (`design.md` §1, rule 4; §4)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from models.money import decimal_from
from models.rules.input_error import InputError
from models.rules.numbers import Amount
from models.rules.schedules import MONTHS_OF_A_YEAR, Terms, schedule

STEP = 100
"""Amounts are granted in whole hundreds of yuan."""
CENTS_OF_A_YUAN = 100
LONG, MOST_LEEWAY = 120, 50
"""Loans of decades at high rates end in a last payment made of nothing but rounded cents: there the search stops."""


@dataclass(frozen=True, slots=True)
class AgainstCeiling:
    """What is asked for: in how many months it is too much, and up to what amount the same plan would fit, in yuan.

    Both are `None` where a ceiling is not known; `fitting` is 0 where a month that must pay has nothing to pay with.
    """

    months_above: int | None
    fitting: Decimal | None


def against_ceiling(terms: Terms, ceilings: Sequence[Amount | None]) -> AgainstCeiling:
    """The plan of these terms; `ceilings` has an entry for each month of the loan."""
    above = months_above(terms, ceilings)
    return AgainstCeiling(above, None if above is None else _fitting(terms, ceilings))


def is_above(payment: Amount, ceiling: Amount | None) -> bool | None:
    """Whether a payment is above its month's ceiling; `None` where that is not known."""
    return None if ceiling is None else payment > ceiling


def months_above(terms: Terms, ceilings: Sequence[Amount | None]) -> int | None:
    """In how many months the payment is above that month's ceiling; a month without a payment asks for nothing."""
    found = [is_above(row.payment, ceilings[row.number - 1]) for row in schedule(terms).rows]
    known = [above for above in found if above is not None]
    return sum(known) if len(known) == len(found) else None


def _fitting(terms: Terms, ceilings: Sequence[Amount | None]) -> Decimal:
    """Payments grow with the amount, so the tightest month says how far it must shrink, but for rounded cents."""
    shares = [
        Fraction(ceiling) / Fraction(row.payment)
        for row in schedule(terms).rows
        if row.payment > 0 and (ceiling := ceilings[row.number - 1]) is not None
    ]
    most = Fraction(terms.principal) * min(shares, default=Fraction(1))
    if most >= terms.principal:
        return decimal_from(Fraction(terms.principal))
    amount = Fraction(min(most // STEP + _leeway(terms), _whole_steps_below(terms.principal)) * STEP)
    while amount > 0 and not _fits(_of_amount(terms, amount), ceilings):
        amount -= STEP
    return decimal_from(max(amount, Fraction(0)))


def _leeway(terms: Terms) -> int:
    """By how many steps rounded cents may move the amount.

    Each row leaves up to a cent, which bears interest until the last payment takes all of them; a yuan of payment
    stands for at most `months` yuan of loan.
    """
    rate, rows = Fraction(terms.annual_rate) / MONTHS_OF_A_YEAR, min(terms.months, LONG)
    cents = ((1 + rate) ** rows - 1) / rate if rate else rows
    return min(MOST_LEEWAY, 1 + int(cents * terms.months / (CENTS_OF_A_YUAN * STEP)))


def _whole_steps_below(principal: Amount) -> int:
    """How many hundreds are less than the principal."""
    return -(-Fraction(principal) // STEP) - 1


def _fits(terms: Terms, ceilings: Sequence[Amount | None]) -> bool:
    """A seasonal plan whose cents no longer pay a month's interest fits no more than one above a ceiling."""
    try:
        return not months_above(terms, ceilings)
    except InputError:
        return False


def _of_amount(terms: Terms, amount: Fraction) -> Terms:
    """The same plan for another amount: a balloon keeps its share of the loan."""
    return replace(terms, principal=amount, balloon=Fraction(terms.balloon) * amount / Fraction(terms.principal))
