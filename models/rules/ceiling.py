# SPDX-License-Identifier: Apache-2.0
"""A repayment plan against what can be paid back in each of its months (`design.md` §1, rule 4; §4)."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import floor

from models.money import decimal_from
from models.rules.capacity import is_above
from models.rules.fitting_bound import most_that_may_fit
from models.rules.input_error import InputError
from models.rules.numbers import Amount
from models.rules.schedules import CENTS_OF_A_YUAN, Terms, in_cents, of_amount
from models.terms import ScheduleType

STEP = 100
"""Amounts are granted in whole hundreds of yuan."""
MOST_TRIED = 4_000
"""So many amounts are tried one by one; only loans of decades at rates nobody lends at leave more of them in doubt."""


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
    return AgainstCeiling(above, fitting_below(terms, ceilings))


def months_above(terms: Terms, ceilings: Sequence[Amount | None]) -> int | None:
    """In how many months the payment is above that month's ceiling; a month without a payment asks for nothing.

    Raises `InputError` where the terms make no plan.
    """
    limits = _in_cents(ceilings)
    found = [is_above(row.payment, limits[row.number - 1]) for row in in_cents(terms)]
    known = [above for above in found if above is not None]
    return sum(known) if len(known) == len(found) else None


def fitting_below(terms: Terms, ceilings: Sequence[Amount | None]) -> Decimal | None:
    """The largest amount in whole hundreds, below that of the terms, whose plan is above no ceiling.

    `None` where a ceiling that is needed is not known. The plan of the terms need not be possible itself.

    Unrounded payments are in proportion to the amount, and rounding moves each by no more than `payment_slack`: above
    the bound of `most_that_may_fit` every amount is too much. From there down each is tried until one fits, so that no
    greater one does, however rounded cents move payments to and fro about a ceiling.
    """
    limits = _in_cents(ceilings)
    if None in (limits[-1:] if terms.type is ScheduleType.SINGLE_PAYMENT else limits):
        return None
    known = [0 if limit is None else limit for limit in limits]
    search = _Search(terms, limits)
    most = min(floor(most_that_may_fit(terms, known) / STEP), _whole_steps_below(terms.principal))
    for steps in range(most, max(0, most - MOST_TRIED), -1):
        if search.fits(steps):
            return Decimal(steps * STEP)
    return Decimal(search.halved(max(0, most - MOST_TRIED)) * STEP)


def _in_cents(ceilings: Sequence[Amount | None]) -> list[int | None]:
    """A payment of whole cents is above a ceiling where it is above the whole cents of it."""
    return [None if ceiling is None else floor(Fraction(ceiling) * CENTS_OF_A_YUAN) for ceiling in ceilings]


@dataclass(frozen=True, slots=True)
class _Search:
    """Amounts of one plan, in steps of a hundred, against ceilings in cents."""

    terms: Terms
    limits: Sequence[int | None]

    def fits(self, steps: int) -> bool:
        """Whether so many hundreds are above no ceiling; payments below a month's interest are no plan."""
        try:
            rows = in_cents(of_amount(self.terms, Decimal(steps * STEP)))
            return not any(is_above(row.payment, self.limits[row.number - 1]) for row in rows)
        except InputError:
            return False

    def halved(self, most: int) -> int:
        """An amount that fits and has none just above it, where too many are in doubt to try them all."""
        least = 0
        while most - least > 1:
            middle = (least + most) // 2
            least, most = (middle, most) if self.fits(middle) else (least, middle)
        return least


def _whole_steps_below(principal: Amount) -> int:
    """How many hundreds are less than the principal."""
    return -(-Fraction(principal) // STEP) - 1
