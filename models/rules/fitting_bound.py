# SPDX-License-Identifier: Apache-2.0
"""Above which amount a plan is too much whatever its cents are rounded to."""

from collections.abc import Sequence
from fractions import Fraction

from models.rules.numbers import Exact
from models.rules.schedules import CENTS_OF_A_YUAN, Terms, instalment, present_value
from models.terms import MONTHS_OF_A_YEAR, ScheduleType

COMPOUNDING = frozenset(
    {ScheduleType.EQUAL_INSTALMENTS, ScheduleType.BALLOON, ScheduleType.GRACE, ScheduleType.SEASONAL}
)
"""Plans whose payments are set beforehand: what a row is rounded by bears interest until the last one takes it."""
ROUNDED_BY = Fraction(3, 2)
"""Cents by which one row may move the balance: half a one of interest, half a one of payment, half a one of balloon."""


def most_that_may_fit(terms: Terms, limits: Sequence[int]) -> Exact:
    """An amount in yuan above which some payment is above its limit in cents, or below its month's interest.

    Payment = amount × share, moved by the slack of its row: where amount × share - slack > limit it is too much.
    """
    shares = _shares(terms)
    slack = payment_slack(terms)
    bounds: list[Exact] = [
        (limit + (slack[1] if number == terms.months else slack[0])) / (share * CENTS_OF_A_YUAN)
        for number, (share, limit) in enumerate(zip(shares, limits, strict=True), start=1)
        if share > 0
    ]
    if terms.type is ScheduleType.SEASONAL:
        bounds += _interest_bounds(terms, shares)
    return min(bounds)


def payment_slack(terms: Terms) -> tuple[Exact, Exact]:
    """By how many cents rounding moves a payment at most: of any row but the last, and of the last.

    A compounding plan's balance is moved by d' = d × (1+r) + 3/2 in each row that repays, and its last payment is the
    balance with interest; months of grace pay the interest as it is and move nothing. Other plans add no interest to
    what they were rounded by.
    """
    r, before = _rate(terms), terms.months - 1
    if terms.type not in COMPOUNDING:
        return 1 + r * terms.months, terms.months * (1 + r) + 1
    if terms.type is ScheduleType.GRACE:
        before -= terms.grace_months
    return Fraction(1), (1 + r) * _grown(r, before) + 2


def _grown(r: Exact, rows: int) -> Exact:
    """What so many rows move a balance by: 3/2 × ((1+r)ⁿ - 1) / r."""
    grown: Exact = (1 + r) ** rows
    return ROUNDED_BY * ((grown - 1) / r if r else rows)


def _shares(terms: Terms) -> list[Exact]:
    """The unrounded payments of one yuan, month by month."""
    r, months, one = _rate(terms), terms.months, Fraction(1)
    last = months - 1
    match terms.type:
        case ScheduleType.EQUAL_PRINCIPAL:
            shares: list[Exact] = [one / months + r * Fraction(months - row, months) for row in range(months)]
        case ScheduleType.INTEREST_FIRST:
            shares = [*[r] * last, 1 + r]
        case ScheduleType.SINGLE_PAYMENT:
            shares = [*[Fraction(0)] * last, 1 + r * months]
        case ScheduleType.FLAT:
            shares = [one / months + r] * months
        case ScheduleType.BALLOON:
            later = Fraction(terms.balloon) / Fraction(terms.principal)
            level = instalment(one - later / (1 + r) ** months, r, months)
            shares = [*[level] * last, level + later]
        case ScheduleType.GRACE:
            level = instalment(one, r, months - terms.grace_months)
            shares = [*[r] * terms.grace_months, *[level] * (months - terms.grace_months)]
        case ScheduleType.SEASONAL:
            weights = [Fraction(weight) for weight in terms.weights]
            worth = present_value(weights, r)
            shares = [weight / worth for weight in weights]
        case _:
            shares = [instalment(one, r, months)] * months
    return shares


def _interest_bounds(terms: Terms, shares: Sequence[Exact]) -> list[Exact]:
    """Above which amounts a seasonal payment is surely below its interest: where it is below it unrounded."""
    r, balance = _rate(terms), Fraction(1)
    bounds: list[Exact] = []
    for rows, share in enumerate(shares[:-1]):
        lack = balance * r - share
        if lack > 0:
            bounds.append((1 + r * _grown(r, rows)) / (lack * CENTS_OF_A_YUAN))
        balance += balance * r - share
    return bounds


def _rate(terms: Terms) -> Exact:
    return Fraction(terms.annual_rate) / MONTHS_OF_A_YEAR
