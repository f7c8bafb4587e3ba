# SPDX-License-Identifier: Apache-2.0
"""A repayment plan against what can be paid back in each of its months (`design.md` §1, rule 4; §4)."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from models.money import decimal_from
from models.rules.input_error import InputError
from models.rules.numbers import Amount
from models.rules.schedules import Terms, of_amount, rows_of, schedule
from models.terms import MONTHS_OF_A_YEAR

STEP = 100
"""Amounts are granted in whole hundreds of yuan."""
CENTS_OF_A_YUAN = 100
MOST_LEEWAY = 50
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
    if above == 0:
        return AgainstCeiling(above, decimal_from(Fraction(terms.principal)))
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
    """The largest amount in whole hundreds, of a plan that is above a ceiling.

    Payments grow with the amount, so that halving finds where they pass a ceiling; rounded cents may move them to and
    fro about it, and the steps of the leeway above are tried one by one.
    """
    below = _whole_steps_below(terms.principal)
    least, most = 0, below + 1
    while most - least > 1:
        middle = (least + most) // 2
        if _is_too_much(terms, middle, ceilings):
            most = middle
        else:
            least = middle
    steps = min(least + 2 * _leeway(terms), below)
    while steps and _is_too_much(terms, steps, ceilings) is not False:
        steps -= 1
    return Decimal(steps * STEP)


def _leeway(terms: Terms) -> int:
    """By how many steps rounded cents may move the amount.

    Each row leaves up to a cent, which bears interest until the last payment takes all of them; a yuan of payment
    stands for at most `months` yuan of loan.
    """
    rate, rows = Fraction(terms.annual_rate) / MONTHS_OF_A_YEAR, terms.months
    cents = ((1 + rate) ** rows - 1) / rate if rate else rows
    return min(MOST_LEEWAY, 1 + int(cents * rows / (CENTS_OF_A_YUAN * STEP)))


def _whole_steps_below(principal: Amount) -> int:
    """How many hundreds are less than the principal."""
    return -(-Fraction(principal) // STEP) - 1


def _is_too_much(terms: Terms, steps: int, ceilings: Sequence[Amount | None]) -> bool | None:
    """Whether the plan of so many hundreds is above a ceiling; `None` where its cents pay no month's interest."""
    try:
        rows = rows_of(of_amount(terms, Decimal(steps * STEP)))
        return any(is_above(row.payment, ceilings[row.number - 1]) for row in rows)
    except InputError:
        return None
