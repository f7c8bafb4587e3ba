# SPDX-License-Identifier: Apache-2.0
"""The largest amount that fits is the largest there is, of loans of decades at any rate too."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.rules.ceiling import MOST_TRIED, STEP, fitting_below, months_above
from models.rules.input_error import InputError
from models.rules.schedules import Terms, of_amount
from models.terms import ScheduleType

MOST_STEPS = 60


def fits(terms: Terms, amount: Decimal, ceilings: list[Decimal]) -> bool:
    try:
        return months_above(of_amount(terms, amount), ceilings) == 0
    except InputError:
        return False


def searched(terms: Terms, ceilings: list[Decimal]) -> Decimal:
    """The largest by trying all."""
    amounts = (Decimal(steps * STEP) for steps in range(int(terms.principal - 1) // STEP, 0, -1))
    return next((amount for amount in amounts if fits(terms, amount, ceilings)), Decimal(0))


@st.composite
def plans(draw: st.DrawFn, kind: ScheduleType) -> Terms:
    months = draw(st.one_of(st.integers(1, 24), st.integers(200, 360)))
    principal = Decimal(draw(st.integers(2, MOST_STEPS)) * STEP)
    rate = draw(st.decimals(0, "0.6", places=3))
    balloon = principal * draw(st.integers(0, 99)) / 100
    weights = [*draw(st.lists(st.integers(0, 9), min_size=months - 1, max_size=months - 1)), draw(st.integers(1, 9))]
    grace = draw(st.integers(0, months - 1))
    return Terms(principal, rate, months, kind, balloon, grace, tuple(map(Decimal, weights)))


@pytest.mark.parametrize("kind", list(ScheduleType))
@settings(max_examples=25)
@given(data=st.data())
def test_no_greater_amount_fits_than_the_one_found(kind: ScheduleType, data: st.DataObject) -> None:
    terms = data.draw(plans(kind))
    least, last = (data.draw(st.decimals(0, terms.principal, places=2)) for _ in range(2))
    ceilings = [*[least] * (terms.months - 1), last]

    assert fitting_below(terms, ceilings) == searched(terms, ceilings)


@pytest.mark.parametrize("rate", ["0.34", "0.41"])
@pytest.mark.parametrize("ceiling", ["120", "1000.55", "2500"])
def test_the_cents_of_thirty_years_with_grace_hide_no_amount(rate: str, ceiling: str) -> None:
    terms = Terms(Decimal(90_000), Decimal(rate), 360, ScheduleType.GRACE, grace_months=12)

    assert fitting_below(terms, [Decimal(ceiling)] * 360) == searched(terms, [Decimal(ceiling)] * 360)


def test_a_seasonal_plan_that_only_rounding_carries_is_found_at_its_largest() -> None:
    """Payments of 29.996 to 3,000 yuan of a loan whose interest is 30.00."""
    weights = (*[Decimal("29.996")] * 11, Decimal("3030.05"))
    terms = Terms(Decimal(50_000), Decimal("0.12"), 12, ScheduleType.SEASONAL, weights=weights)
    ceilings = [Decimal(40_000)] * 12

    found = fitting_below(terms, ceilings)

    assert found == searched(terms, ceilings)
    assert found


def test_where_too_many_amounts_are_in_doubt_one_is_found_that_fits_and_has_none_just_above() -> None:
    """The last of 160 payments at 100 % a year is moved by some 20,000 yuan either way and may take nothing."""
    terms = Terms(Decimal(10**9), Decimal(1), 160, ScheduleType.EQUAL_INSTALMENTS)
    ceilings = [*[Decimal(10**8)] * 159, Decimal(0)]

    found = fitting_below(terms, ceilings)

    assert found is not None
    assert 0 < found < MOST_TRIED * STEP
    assert fits(terms, found, ceilings)
    assert not fits(terms, found + STEP, ceilings)
