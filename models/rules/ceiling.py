# SPDX-License-Identifier: Apache-2.0
"""A repayment plan against what can be paid back in each of its months (`design.md` §1, rule 4; §4)."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import floor

from models.money import decimal_from
from models.rules.capacity import is_above
from models.rules.input_error import InputError
from models.rules.numbers import Amount
from models.rules.schedules import CENTS_OF_A_YUAN, Terms, in_cents, of_amount
from models.terms import MONTHS_OF_A_YEAR, ScheduleType

STEP = 100
"""Amounts are granted in whole hundreds of yuan."""
MOST_LEEWAY = 50
"""Loans of decades at high rates end in a last payment made of nothing but rounded cents: there the search stops."""
TRIED = 8
"""So many amounts side by side that no payment plan reaches its interest at are no matter of rounded cents."""


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

    Payments grow with the amount, so that halving finds where they pass a ceiling; rounded cents may move them to and
    fro about it, and the steps of the leeway above are tried one by one.
    """
    limits = _in_cents(ceilings)
    if None in (limits[-1:] if terms.type is ScheduleType.SINGLE_PAYMENT else limits):
        return None
    search = _Search(terms, limits, _whole_steps_below(terms.principal))
    never_pays = search.never_pays()
    least, most = 0, search.below + 1
    while most - least > 1:
        middle = (least + most) // 2
        too_much = search.is_too_much(middle)
        if never_pays if too_much is None else too_much:
            most = middle
        else:
            least = middle
    steps = min(least + 2 * _leeway(terms), search.below)
    while steps and search.is_too_much(steps) is not False:
        steps -= 1
    return Decimal(steps * STEP)


def _in_cents(ceilings: Sequence[Amount | None]) -> list[int | None]:
    """A payment of whole cents is above a ceiling where it is above the whole cents of it."""
    return [None if ceiling is None else floor(Fraction(ceiling) * CENTS_OF_A_YUAN) for ceiling in ceilings]


@dataclass(frozen=True, slots=True)
class _Search:
    """Amounts of one plan, in steps of a hundred up to `below`, against ceilings in cents."""

    terms: Terms
    limits: Sequence[int | None]
    below: int

    def is_too_much(self, steps: int) -> bool | None:
        """Whether so many hundreds are above a ceiling; `None` where their payments do not reach a month's interest."""
        try:
            rows = in_cents(of_amount(self.terms, Decimal(steps * STEP)))
            return any(is_above(row.payment, self.limits[row.number - 1]) for row in rows)
        except InputError:
            return None

    def never_pays(self) -> bool:
        """Whether the plan reaches its interest by the rounding of small amounts only: then more is too much.

        Else it is the rounding of small amounts that keeps it from it.
        """
        return all(self.is_too_much(steps) is None for steps in range(self.below, max(self.below - TRIED, 0), -1))


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
