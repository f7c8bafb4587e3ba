# SPDX-License-Identifier: Apache-2.0
"""Repayment schedules: each row from the rounded rows before it, the last one clears the balance to the cent."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import lcm

from models.labels.rules import BELOW_INTEREST
from models.money import to_cents
from models.rules.input_error import Fault, InputError
from models.rules.numbers import Exact
from models.terms import ScheduleType

MONTHS_OF_A_YEAR = 12


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


Payments = Callable[[int, Exact], Exact]
"""From the number of a row and its rounded interest to its payment, unrounded; the last row is not asked for."""


def schedule(terms: Terms) -> Schedule:
    """Every row of the loan; raises `InputError` where a seasonal payment would not reach the month's interest."""
    plan = _Plan(Fraction(terms.principal), Fraction(terms.annual_rate) / MONTHS_OF_A_YEAR, terms.months)
    if terms.type is ScheduleType.SINGLE_PAYMENT:
        rows: tuple[Row, ...] = (_only_row(plan),)
    else:
        level_interest = terms.type in {ScheduleType.INTEREST_FIRST, ScheduleType.FLAT}
        rows = tuple(_rows(plan, _PAYMENTS[terms.type](plan, terms), level_interest=level_interest))
    if terms.type is ScheduleType.SEASONAL:
        _refuse_payments_below_interest(rows)
    paid = sum((Fraction(row.payment) for row in rows), Fraction(0))
    interest = sum((Fraction(row.interest) for row in rows), Fraction(0))
    return Schedule(rows, to_cents(paid), to_cents(interest))


def _only_row(plan: _Plan) -> Row:
    interest = to_cents(plan.principal * plan.r * plan.months)
    payment = to_cents(plan.principal + Fraction(interest))
    return Row(plan.months, payment, interest, to_cents(plan.principal), to_cents(Fraction(0)))


def _rows(plan: _Plan, payments: Payments, *, level_interest: bool) -> Iterator[Row]:
    balance = plan.principal
    for number in range(1, plan.months + 1):
        owed = plan.principal if level_interest else balance
        interest = to_cents(owed * plan.r)
        last = number == plan.months
        due = balance + Fraction(interest) if last else payments(number, Fraction(interest))
        payment = to_cents(due)
        principal = Fraction(payment) - Fraction(interest)
        balance = Fraction(0) if last else Fraction(to_cents(balance - principal))
        yield Row(number, payment, interest, to_cents(principal), to_cents(balance))


def instalment(principal: Exact, r: Exact, months: int) -> Exact:
    """The level payment, unrounded: P·r·(1+r)ⁿ / ((1+r)ⁿ - 1); without interest P/n."""
    if r == 0:
        return principal / months
    grown = (1 + r) ** months
    return principal * r * grown / (grown - 1)


def _equal_instalments(plan: _Plan, _terms: Terms) -> Payments:
    level = instalment(plan.principal, plan.r, plan.months)
    return lambda _number, _interest: level


def _equal_principal(plan: _Plan, _terms: Terms) -> Payments:
    part = Fraction(to_cents(plan.principal / plan.months))
    return lambda _number, interest: part + interest


def _interest_first(_plan: _Plan, _terms: Terms) -> Payments:
    return lambda _number, interest: interest


def _flat(plan: _Plan, _terms: Terms) -> Payments:
    """Interest on the whole principal until the end."""
    level = plan.principal / plan.months + plan.principal * plan.r
    return lambda _number, _interest: level


def _balloon(plan: _Plan, terms: Terms) -> Payments:
    """The instalments repay all but the balloon, which is paid inside the last row."""
    later = Fraction(terms.balloon) / (1 + plan.r) ** plan.months
    level = instalment(plan.principal - later, plan.r, plan.months)
    return lambda _number, _interest: level


def _grace(plan: _Plan, terms: Terms) -> Payments:
    level = instalment(plan.principal, plan.r, plan.months - terms.grace_months)
    return lambda number, interest: interest if number <= terms.grace_months else level


def _seasonal(plan: _Plan, terms: Terms) -> Payments:
    """Payments in proportion to the weights, worth the principal at the loan's rate."""
    weights = [Fraction(weight) for weight in terms.weights]
    k = plan.principal / present_value(weights, plan.r)
    return lambda number, _interest: k * weights[number - 1]


def present_value(amounts: Sequence[Exact], r: Exact) -> Exact:
    """Σ amount(t) / (1+r)ᵗ for t = 1, 2, …, over one common denominator, so that long terms stay quick."""
    grown, still = (1 + r).as_integer_ratio()
    units = lcm(*(amount.denominator for amount in amounts))
    total, power = 0, 1
    for amount in amounts:
        power *= still
        total = total * grown + int(amount * units) * power
    return Fraction(total, units * grown ** len(amounts))


def _refuse_payments_below_interest(rows: Sequence[Row]) -> None:
    for at, row in enumerate(rows):
        if row.payment < row.interest:
            field = f"weights[{at}]"
            raise InputError(Fault.OUT_OF_RANGE, BELOW_INTEREST, field, month=row.number)


_PAYMENTS: Mapping[ScheduleType, Callable[[_Plan, Terms], Payments]] = {
    ScheduleType.EQUAL_INSTALMENTS: _equal_instalments,
    ScheduleType.EQUAL_PRINCIPAL: _equal_principal,
    ScheduleType.INTEREST_FIRST: _interest_first,
    ScheduleType.FLAT: _flat,
    ScheduleType.BALLOON: _balloon,
    ScheduleType.GRACE: _grace,
    ScheduleType.SEASONAL: _seasonal,
}
