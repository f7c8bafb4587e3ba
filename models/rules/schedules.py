# SPDX-License-Identifier: Apache-2.0
"""Repayment schedules: each row from the rounded rows before it, the last one clears the balance to the cent."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from math import lcm

from models.labels.rules import BELOW_INTEREST, RATE_TOO_HIGH
from models.money import CENTS, from_cents, to_cents
from models.rules.input_error import Fault, InputError
from models.rules.numbers import Amount, Exact
from models.terms import MONTHS_OF_A_YEAR, ScheduleType

CENTS_OF_A_YUAN = 10**CENTS
BEYOND_ALL_MONEY = 10**1000 * CENTS_OF_A_YUAN
"""In cents. At absurd rates half a cent of rounding grows like a debt; no row of such a loan means anything."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What is lent and how it is repaid; `annual_rate` is a plain decimal. Balloon, grace, weights by type."""

    principal: Decimal | Fraction
    annual_rate: Decimal | Fraction
    months: int
    type: ScheduleType
    balloon: Decimal | Fraction = Decimal(0)
    grace_months: int = 0
    weights: Sequence[Decimal | Fraction] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One payment, in cents: payment = interest + principal, and what is still owed afterwards."""

    number: int
    payment: Decimal
    interest: Decimal
    principal: Decimal
    balance: Decimal


@dataclass(frozen=True, slots=True)
class Schedule:
    """All payments of a loan."""

    rows: tuple[Row, ...]
    total_payment: Decimal
    total_interest: Decimal


@dataclass(frozen=True, slots=True)
class _Plan:
    """Terms in exact numbers, with r the rate of one month."""

    principal: Exact
    r: Exact
    months: int
    type: ScheduleType

    @property
    def interest_is_level(self) -> bool:
        """Whether every month pays interest on the whole principal."""
        return self.type in {ScheduleType.INTEREST_FIRST, ScheduleType.FLAT}


def of_amount(terms: Terms, principal: Amount) -> Terms:
    """The same plan for another amount."""
    return replace(terms, principal=principal, balloon=balloon_of(terms.balloon, terms.principal, principal))


def balloon_of(balloon: Amount, principal: Amount, other: Amount) -> Decimal:
    """The balloon of another amount: it keeps its share of the loan, to the cent."""
    return to_cents(Fraction(balloon) * Fraction(other) / Fraction(principal))


Payments = Callable[[int, int], int]
"""From the number of a row and its interest to its payment, both in cents; the last row is not asked for."""


@dataclass(frozen=True, slots=True)
class InCents:
    """A row in whole cents: whole numbers are many times quicker, for whom searches through amounts."""

    number: int
    payment: int
    interest: int
    balance: int


def schedule(terms: Terms) -> Schedule:
    """Every row of the loan; raises `InputError` where a seasonal payment would not reach the month's interest."""
    found = tuple(in_cents(terms))
    paid, interest = sum(row.payment for row in found), sum(row.interest for row in found)
    return Schedule(tuple(map(_row, found)), from_cents(paid), from_cents(interest))


def _row(row: InCents) -> Row:
    principal = row.payment - row.interest
    return Row(row.number, *map(from_cents, (row.payment, row.interest, principal, row.balance)))


def in_cents(terms: Terms) -> Iterator[InCents]:
    """The rows one by one, for whom a first one may be enough."""
    r = Fraction(terms.annual_rate) / MONTHS_OF_A_YEAR
    plan = _Plan(Fraction(terms.principal), r, terms.months, terms.type)
    if terms.type is ScheduleType.SINGLE_PAYMENT:
        return iter((_only_row(plan),))
    return _rows(plan, _PAYMENTS[terms.type](plan, terms))


def _only_row(plan: _Plan) -> InCents:
    interest = _cents(plan.principal * plan.r * plan.months)
    return InCents(plan.months, _cents(plan.principal) + interest, interest, 0)


def _rows(plan: _Plan, payments: Payments) -> Iterator[InCents]:
    """Each row from the balance of the one before: whole cents, but for a first one that was asked for with more."""
    part, whole = plan.r.as_integer_ratio()
    owed, units = (plan.principal * CENTS_OF_A_YUAN).as_integer_ratio()
    level = _cents(plan.principal * plan.r)
    for number in range(1, plan.months + 1):
        interest = level if plan.interest_is_level else _half_up(owed * part, units * whole)
        last = number == plan.months
        payment = _half_up(owed, units) + interest if last else payments(number, interest)
        if payment < interest and plan.type is ScheduleType.SEASONAL:
            raise InputError(Fault.OUT_OF_RANGE, BELOW_INTEREST, f"weights[{number - 1}]", month=number)
        owed, units = 0 if last else _half_up(owed - (payment - interest) * units, units), 1
        yield InCents(number, payment, interest, owed)


def _cents(amount: Exact) -> int:
    numerator, denominator = amount.as_integer_ratio()
    return _half_up(numerator * CENTS_OF_A_YUAN, denominator)


def _half_up(numerator: int, denominator: int) -> int:
    """A whole number of cents; a half goes away from zero."""
    magnitude = (2 * abs(numerator) + denominator) // (2 * denominator)
    if magnitude > BEYOND_ALL_MONEY:
        raise InputError(Fault.OUT_OF_RANGE, RATE_TOO_HIGH, "annual_rate")
    return -magnitude if numerator < 0 else magnitude


def instalment(principal: Exact, r: Exact, months: int) -> Exact:
    """The level payment, unrounded: P·r·(1+r)ⁿ / ((1+r)ⁿ - 1); without interest P/n."""
    if r == 0:
        return principal / months
    grown = (1 + r) ** months
    return principal * r * grown / (grown - 1)


def _equal_instalments(plan: _Plan, _terms: Terms) -> Payments:
    level = _cents(instalment(plan.principal, plan.r, plan.months))
    return lambda _number, _interest: level


def _equal_principal(plan: _Plan, _terms: Terms) -> Payments:
    part = _cents(plan.principal / plan.months)
    return lambda _number, interest: part + interest


def _interest_first(_plan: _Plan, _terms: Terms) -> Payments:
    return lambda _number, interest: interest


def _flat(plan: _Plan, _terms: Terms) -> Payments:
    """Interest on the whole principal until the end."""
    level = _cents(plan.principal / plan.months + plan.principal * plan.r)
    return lambda _number, _interest: level


def _balloon(plan: _Plan, terms: Terms) -> Payments:
    """The instalments repay all but the balloon, which is paid inside the last row."""
    later = Fraction(terms.balloon) / (1 + plan.r) ** plan.months
    level = _cents(instalment(plan.principal - later, plan.r, plan.months))
    return lambda _number, _interest: level


def _grace(plan: _Plan, terms: Terms) -> Payments:
    level = _cents(instalment(plan.principal, plan.r, plan.months - terms.grace_months))
    return lambda number, interest: interest if number <= terms.grace_months else level


def _seasonal(plan: _Plan, terms: Terms) -> Payments:
    """Payments in proportion to the weights, worth the principal at the loan's rate."""
    weights = [Fraction(weight) for weight in terms.weights]
    part, whole = (plan.principal / present_value(weights, plan.r)).as_integer_ratio()
    pairs = [weight.as_integer_ratio() for weight in weights]
    return lambda number, _interest: _half_up(
        part * pairs[number - 1][0] * CENTS_OF_A_YUAN, whole * pairs[number - 1][1]
    )


def present_value(amounts: Sequence[Exact], r: Exact) -> Exact:
    """Σ amount(t) / (1+r)ᵗ for t = 1, 2, …, over one common denominator, so that long terms stay quick."""
    grown, still = (1 + r).as_integer_ratio()
    units = lcm(*(amount.denominator for amount in amounts))
    total, power = 0, 1
    for amount in amounts:
        power *= still
        total = total * grown + int(amount * units) * power
    return Fraction(total, units * grown ** len(amounts))


_PAYMENTS: Mapping[ScheduleType, Callable[[_Plan, Terms], Payments]] = {
    ScheduleType.EQUAL_INSTALMENTS: _equal_instalments,
    ScheduleType.EQUAL_PRINCIPAL: _equal_principal,
    ScheduleType.INTEREST_FIRST: _interest_first,
    ScheduleType.FLAT: _flat,
    ScheduleType.BALLOON: _balloon,
    ScheduleType.GRACE: _grace,
    ScheduleType.SEASONAL: _seasonal,
}
