# SPDX-License-Identifier: Apache-2.0
"""The terms of a loan: the strictest of the votes, its schedule, and each month against what can be paid."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from sqlalchemy.orm import Session

from models.records.ballots import Round
from models.rules import schedules
from models.rules.ceiling import months_above
from models.rules.lending import plan_fault
from models.rules.numbers import Amount, Exact
from models.rules.tally import APPROVALS
from models.snapshots.reading.ballot import last_votes
from models.snapshots.reading.desk import Desk
from models.snapshots.voting import OwnTerms, Terms
from models.terms import ScheduleType

LEVEL = (ScheduleType.EQUAL_INSTALMENTS, ScheduleType.FLAT)
"""Every month the same payment, but for the cents of the last."""


@dataclass(frozen=True, slots=True)
class Loan:
    """A schedule against the ceiling of each month.

    `instalment` is the first payment and `ceiling` the lowest one. Where payments differ by month both are of
    one month: of the first, or of the one that is furthest above its ceiling.
    """

    instalment: Decimal
    payments: tuple[Decimal, ...]
    ceilings: tuple[Exact | None, ...]
    ceiling: Exact | None
    exceeds: bool


def requested_terms(desk: Desk) -> Terms:
    asked = desk.presented.application
    return Terms(
        amount=asked.requested,
        months=asked.months,
        annual_rate=asked.annual_rate,
        schedule_type=asked.schedule_type,
        balloon=asked.balloon,
        grace_months=asked.grace_months,
    )


def resized(terms: Terms, amount: Decimal, months: int) -> Terms:
    """The same way to repay for another amount and term: a balloon keeps its share, grace ends before the loan."""
    balloon, grace = terms.balloon, terms.grace_months
    if balloon is not None:
        balloon = schedules.balloon_of(balloon, terms.amount, amount)
    if grace is not None:
        grace = min(grace, months - 1)
    return replace(terms, amount=amount, months=months, balloon=balloon, grace_months=grace)


def merged_terms(session: Session, desk: Desk, voting: Round) -> Terms:
    """The strictest terms of the members who approve in this round."""
    approving = (vote for vote in last_votes(session, voting).values() if vote.choice in APPROVALS)
    return strictest_terms(desk, [OwnTerms(vote.amount, vote.months, vote.annual_rate) for vote in approving])


def strictest_terms(desk: Desk, approving: Sequence[OwnTerms]) -> Terms:
    """The lowest amount, the shortest term and the highest rate; without any, as requested.

    A rate at which the merged loan could not pay its interest is passed over; that of whoever said its term never is.
    """
    asked = requested_terms(desk)
    amounts = [own.amount for own in approving if own.amount is not None]
    months = [own.months for own in approving if own.months is not None]
    rates = [own.annual_rate for own in approving if own.annual_rate is not None]
    merged = resized(asked, min(amounts, default=asked.amount), min(months, default=asked.months))
    rated = (replace(merged, annual_rate=rate) for rate in sorted(rates, reverse=True))
    return next((each for each in rated if not plan_fault(plan_of(desk, each))), merged)


def loan_of(desk: Desk, terms: Terms) -> Loan:
    """The payments of these terms; a seasonal schedule follows the officer's weights or each month's capacity."""
    plan, ceilings = plan_of(desk, terms), desk.ceilings(terms.months)
    payments = tuple(row.payment for row in schedules.schedule(plan).rows)
    known = [ceiling for ceiling in ceilings if ceiling is not None]
    exceeds = months_above(plan, ceilings) != 0
    instalment, ceiling = payments[0], min(known, default=None)
    if terms.schedule_type not in LEVEL and len(known) == len(payments):
        instalment, ceiling = _month(payments, known, exceeds=exceeds)
    return Loan(instalment, payments, ceilings, ceiling, exceeds)


def _month(payments: Sequence[Decimal], ceilings: Sequence[Exact], *, exceeds: bool) -> tuple[Decimal, Exact]:
    """The payment and the ceiling of the month that is told."""
    months = list(zip(payments, ceilings, strict=True))
    return max(months, key=lambda month: Fraction(month[0]) - month[1]) if exceeds else months[0]


def plan_of(desk: Desk, terms: Terms) -> schedules.Terms:
    """The terms as a repayment plan."""
    return schedules.Terms(
        terms.amount,
        terms.annual_rate,
        terms.months,
        terms.schedule_type,
        balloon=terms.balloon or Decimal(0),
        grace_months=terms.grace_months or 0,
        weights=weights_of(desk, terms),
    )


def weights_of(desk: Desk, terms: Terms) -> tuple[Amount, ...]:
    """Of a seasonal schedule the officer's weights while they reach, else each month's ceiling; of others none."""
    if terms.schedule_type is not ScheduleType.SEASONAL:
        return ()
    own = desk.presented.application.weights
    known = (ceiling for ceiling in desk.ceilings(terms.months) if ceiling is not None)
    return own[: terms.months] if len(own) >= terms.months else tuple(known)
