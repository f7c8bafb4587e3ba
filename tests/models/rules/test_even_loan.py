# SPDX-License-Identifier: Apache-2.0
"""The largest loan that each schedule keeps within the ceilings of every month."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.even_loan import largest_loan
from models.rules.schedules import Terms, schedule
from models.terms import ScheduleType
from tests.models.rules.k07 import MONTHS, PATH, RATE, SHARE

ROUNDING = Decimal("0.20")
"""Half a cent of each month, with its interest."""
CEILINGS = [SHARE * month for month in PATH]


def terms(kind: ScheduleType, principal: str = "1") -> Terms:
    grace = 2 if kind is ScheduleType.GRACE else 0
    weights = CEILINGS if kind is ScheduleType.SEASONAL else ()
    return Terms(Decimal(principal), RATE, MONTHS, kind, grace_months=grace, weights=weights)


@pytest.mark.parametrize(
    ("kind", "amount"),
    [
        (ScheduleType.EQUAL_INSTALMENTS, "7203.24"),
        (ScheduleType.EQUAL_PRINCIPAL, "7111.11"),
        (ScheduleType.INTEREST_FIRST, "4198.01"),
        (ScheduleType.SINGLE_PAYMENT, "3785.71"),
        (ScheduleType.FLAT, "6857.14"),
        (ScheduleType.GRACE, "6061.63"),
        (ScheduleType.SEASONAL, "60592.05"),
    ],
)
def test_only_a_seasonal_schedule_uses_the_capacity_of_a_seasonal_shop(kind: ScheduleType, amount: str) -> None:
    assert largest_loan(terms(kind), CEILINGS) == Decimal(amount)


def test_a_balloon_of_a_fixed_size_does_not_grow_with_the_loan() -> None:
    balloon = Terms(Decimal(10), RATE, MONTHS, ScheduleType.BALLOON, balloon=Decimal(5))

    assert largest_loan(balloon, CEILINGS) is None


def test_months_in_which_nothing_is_paid_bound_nothing() -> None:
    seasonal = Terms(Decimal(1), Decimal(0), 3, ScheduleType.SEASONAL, weights=(Decimal(0), Decimal(1), Decimal(1)))

    assert largest_loan(seasonal, [Decimal(0), Decimal(50), Decimal(80)]) == Decimal(100)


kinds = st.sampled_from([kind for kind in ScheduleType if kind is not ScheduleType.BALLOON])


@given(kinds, st.lists(st.integers(1_000, 2_000).map(Decimal), min_size=MONTHS, max_size=MONTHS))
def test_the_largest_loan_exceeds_no_ceiling_by_more_than_rounding(kind: ScheduleType, ceilings: list[Decimal]) -> None:
    even = Terms(Decimal(1), RATE, MONTHS, kind, grace_months=2 if kind is ScheduleType.GRACE else 0, weights=ceilings)
    amount = largest_loan(even, ceilings)

    assert amount is not None
    rows = schedule(replace(even, principal=amount)).rows
    assert all(row.payment <= ceilings[row.number - 1] + ROUNDING for row in rows)


def test_weights_that_leave_a_payment_below_its_interest_repay_no_loan() -> None:
    steep = [*[Decimal(100)] * 11, Decimal(10_101)]

    assert largest_loan(Terms(Decimal(1), RATE, MONTHS, ScheduleType.SEASONAL, weights=steep), steep) is None
