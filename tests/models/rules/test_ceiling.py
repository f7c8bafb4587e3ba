# SPDX-License-Identifier: Apache-2.0
"""A repayment plan against the ceiling of each month, and the largest amount of the same plan that fits."""

from decimal import Decimal
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.ceiling import STEP, AgainstCeiling, against_ceiling, fitting_below, months_above
from models.rules.schedules import Terms, of_amount, schedule
from models.terms import ScheduleType

CEILING = Decimal("4956.80")
LUGGAGE = Terms(Decimal(100000), Decimal("0.144"), 12, ScheduleType.EQUAL_INSTALMENTS)
QUICK = 3
"""Seconds; it takes a third of one, and took fourteen."""
EVEN = [kind for kind in ScheduleType if kind is not ScheduleType.SEASONAL]


def test_a_loan_within_every_ceiling_fits_as_it_is() -> None:
    assert against_ceiling(LUGGAGE, [Decimal(9000)] * 12) == AgainstCeiling(0, Decimal(100000))


def test_a_loan_that_uses_up_the_ceiling_fits_as_it_is_too() -> None:
    terms = Terms(Decimal(150), Decimal(0), 3, ScheduleType.EQUAL_PRINCIPAL)

    assert against_ceiling(terms, [Decimal(50)] * 3) == AgainstCeiling(0, Decimal(150))


def test_the_tightest_month_says_how_much_fits_in_whole_hundreds() -> None:
    ceilings = [Decimal(9000)] * 11 + [CEILING]

    assert against_ceiling(LUGGAGE, ceilings) == AgainstCeiling(1, Decimal(55000))


def test_nothing_fits_where_a_month_that_must_pay_has_nothing() -> None:
    assert against_ceiling(LUGGAGE, [Decimal(9000), Decimal(0)] * 6) == AgainstCeiling(6, Decimal(0))


def test_a_month_without_a_payment_needs_no_ceiling() -> None:
    single = Terms(Decimal(1000), Decimal("0.12"), 12, ScheduleType.SINGLE_PAYMENT)

    assert months_above(single, [None] * 11 + [Decimal(1120)]) == 0
    assert months_above(single, [Decimal(9000)] * 11 + [Decimal("1119.99")]) == 1


def test_a_ceiling_that_is_not_known_leaves_it_open() -> None:
    assert against_ceiling(LUGGAGE, [Decimal(9000)] * 11 + [None]) == AgainstCeiling(None, None)


def test_a_smaller_loan_keeps_the_share_of_its_balloon() -> None:
    terms = Terms(Decimal(10_000), Decimal(0), 10, ScheduleType.BALLOON, balloon=Decimal(5_000))

    assert against_ceiling(terms, [Decimal(250)] * 9 + [Decimal(9_000)]) == AgainstCeiling(9, Decimal(5_000))


def test_a_balloon_is_held_against_the_ceiling_of_the_last_month() -> None:
    terms = Terms(Decimal(10_000), Decimal(0), 10, ScheduleType.BALLOON, balloon=Decimal(5_000))

    assert against_ceiling(terms, [Decimal(500)] * 9 + [Decimal(2_750)]) == AgainstCeiling(1, Decimal(5_000))


def test_cents_of_rounding_never_lift_a_payment_above_the_ceiling() -> None:
    """A third of a cent rounds up: the amount whose unrounded payment equals the ceiling does not fit."""
    terms = Terms(Decimal(400), Decimal(0), 3, ScheduleType.EQUAL_PRINCIPAL)
    ceilings = [Decimal("66.66"), Decimal(200), Decimal(200)]

    assert against_ceiling(terms, ceilings) == AgainstCeiling(1, Decimal(100))


def test_an_amount_whose_last_payment_takes_the_cents_left_over_shrinks_a_step_more() -> None:
    terms = Terms(Decimal(700), Decimal("0.1"), 6, ScheduleType.FLAT)

    assert against_ceiling(terms, [Decimal("35.00")] * 6) == AgainstCeiling(6, Decimal(100))


def test_the_payments_of_an_amount_are_a_ceiling_under_which_it_fits() -> None:
    fits = Terms(Decimal(55000), Decimal("0.144"), 12, ScheduleType.EQUAL_INSTALMENTS)
    ceilings = [row.payment for row in schedule(fits).rows]

    assert against_ceiling(LUGGAGE, ceilings) == AgainstCeiling(12, Decimal(55000))


def test_interest_of_cents_still_says_how_much_fits() -> None:
    """A cent of interest at a hundredth of a percent stands for 1,200 yuan of loan."""
    terms = Terms(Decimal(203_000), Decimal("0.0001"), 2, ScheduleType.INTEREST_FIRST)

    assert against_ceiling(terms, [Decimal("1.06"), Decimal(300_000)]) == AgainstCeiling(1, Decimal(127_700))


def test_the_cents_of_a_loan_of_decades_move_the_amount_by_many_steps() -> None:
    """The last payment takes what 599 rows were rounded by."""
    terms = Terms(Decimal(111_800), Decimal(0), 600, ScheduleType.EQUAL_INSTALMENTS)

    assert against_ceiling(terms, [Decimal("186.33")] * 600).fitting == Decimal(111_700)


def test_a_balloon_is_resized_to_the_cent() -> None:
    terms = Terms(Decimal(300), Decimal("0.1"), 10, ScheduleType.BALLOON, balloon=Decimal("100.01"))

    assert of_amount(terms, Decimal(200)).balloon == Decimal("66.67")


def test_a_seasonal_plan_shrinks_no_further_than_its_interest_allows() -> None:
    """The first payment is the interest of 200 yuan to the cent, and a cent short of that of 100."""
    weights = (Decimal("0.027101423"), Decimal(1), Decimal(1))
    terms = Terms(Decimal(200), Decimal("0.1663"), 3, ScheduleType.SEASONAL, weights=weights)

    assert against_ceiling(terms, [Decimal(90)] * 3) == AgainstCeiling(2, Decimal(0))


@given(
    principal=st.integers(1, 5_000).map(lambda hundreds: Decimal(hundreds * 100)),
    rate=st.decimals(0, "0.36", places=3),
    months=st.integers(1, 60),
    kind=st.sampled_from(EVEN),
    ceiling=st.decimals(0, 20_000, places=2),
)
def test_what_fits_is_within_every_ceiling_and_no_greater_amount_is(
    principal: Decimal, rate: Decimal, months: int, kind: ScheduleType, ceiling: Decimal
) -> None:
    terms, ceilings = Terms(principal, rate, months, kind), [ceiling] * months
    found = against_ceiling(terms, ceilings)

    assert found.fitting is not None
    assert found.fitting <= principal
    if found.fitting:
        assert months_above(Terms(found.fitting, rate, months, kind), ceilings) == 0
    above = (found.fitting + step * STEP for step in range(1, 11))
    greater = [amount for amount in above if amount < principal]
    assert all(months_above(Terms(amount, rate, months, kind), ceilings) for amount in greater)


@pytest.mark.parametrize("kind", EVEN)
def test_the_months_of_every_plan_are_compared_with_their_own_ceiling(kind: ScheduleType) -> None:
    terms = Terms(Decimal(12000), Decimal("0.12"), 12, kind)

    assert months_above(terms, [Decimal(0)] * 11 + [Decimal(10**6)]) == (
        0 if kind is ScheduleType.SINGLE_PAYMENT else 11
    )


def test_a_plan_that_small_amounts_carry_by_their_rounding_only_is_asked_for_no_more_than_these() -> None:
    """Payments of 29.996 to 3,000 yuan, whose interest is 30.00: of a milliard nothing rounds them up."""
    weights = (*[Decimal("29.996")] * 11, Decimal("3030.05"))
    terms = Terms(Decimal(1_000_000_000), Decimal("0.12"), 12, ScheduleType.SEASONAL, weights=weights)

    found = fitting_below(terms, [Decimal(4_000)] * 12)

    assert found is not None
    assert months_above(of_amount(terms, found), [Decimal(4_000)] * 12) == 0
    assert found >= Decimal(3_000)


def test_what_fits_is_not_known_while_a_ceiling_of_a_month_that_pays_is_not() -> None:
    assert fitting_below(LUGGAGE, [Decimal(9000)] * 11 + [None]) is None

    single = Terms(Decimal(1000), Decimal("0.12"), 12, ScheduleType.SINGLE_PAYMENT)
    assert fitting_below(single, [None] * 11 + [Decimal(560)]) == Decimal(500)


def test_what_fits_of_fifty_years_is_found_at_once() -> None:
    terms = Terms(Decimal(1_000_000_000), Decimal("0.24"), 600, ScheduleType.EQUAL_INSTALMENTS)
    begun = process_time()

    found = fitting_below(terms, [Decimal("5137.76")] * 600)

    assert found == Decimal(256_800)
    assert process_time() - begun < QUICK
