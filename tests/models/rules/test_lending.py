# SPDX-License-Identifier: Apache-2.0
"""Terms that nobody lends are named, whoever typed them."""

from decimal import Decimal

import pytest

from models.labels import resolutions as words
from models.labels.rules import BELOW_INTEREST
from models.rules.lending import plan_fault, terms_fault, way_said
from models.rules.schedules import Terms
from models.terms import Said, ScheduleType

TIER = Decimal(5_000_000)


@pytest.mark.parametrize(
    ("most", "amount", "fault"),
    [
        (TIER, None, None),
        (TIER, "0.01", None),
        (TIER, "5000000", None),
        (None, "1000000000", None),
        (None, "1000000000.01", words.AMOUNT_FAULT),
        (Decimal("2e9"), "1000000001", words.AMOUNT_FAULT),
        (TIER, "5000000.01", words.AMOUNT_FAULT),
        (TIER, "0", words.AMOUNT_FAULT),
        (TIER, "-5", words.AMOUNT_FAULT),
        (TIER, "100.005", words.AMOUNT_FAULT),
        (TIER, "NaN", words.AMOUNT_FAULT),
        (TIER, "Infinity", words.AMOUNT_FAULT),
        (TIER, "1E+50", words.AMOUNT_FAULT),
    ],
)
def test_an_amount_is_whole_cents_up_to_the_end_of_its_tier(
    most: Decimal | None, amount: str | None, fault: str
) -> None:
    found = terms_fault(most, None if amount is None else Decimal(amount), None)

    assert (found and found.template) == fault
    assert found is None or found.fields == {"most": min(most or Decimal(10**9), Decimal(10**9))}


@pytest.mark.parametrize(("months", "lent"), [(None, True), (0, False), (1, True), (600, True), (601, False)])
def test_a_loan_runs_for_one_to_six_hundred_months(months: int | None, *, lent: bool) -> None:
    found = terms_fault(TIER, None, months)

    assert (found is None) is lent
    assert found is None or (found.template, found.fields) == (words.MONTHS_FAULT, {"most": 600})


@pytest.mark.parametrize(
    ("weights", "fault"),
    [
        (("1", "1", "1"), None),
        (("1", "1"), words.NO_WEIGHTS),
        (("0", "0", "0"), words.NO_WEIGHTS),
        (("0.001", "1", "1"), BELOW_INTEREST),
    ],
)
def test_a_seasonal_plan_pays_the_interest_of_each_month(weights: tuple[str, ...], fault: str | None) -> None:
    plan = Terms(Decimal(1000), Decimal("0.12"), 3, ScheduleType.SEASONAL, weights=tuple(map(Decimal, weights)))

    found = plan_fault(plan)
    assert (found and found.template) == fault


@pytest.mark.parametrize(
    ("kind", "amount", "months", "payment"),
    [
        (ScheduleType.EQUAL_INSTALMENTS, "100", 600, "-1.83"),
        (ScheduleType.EQUAL_PRINCIPAL, "100", 600, "-1.83"),
        (ScheduleType.EQUAL_INSTALMENTS, "100", 6, None),
        (ScheduleType.SINGLE_PAYMENT, "100", 600, None),
    ],
)
def test_a_plan_that_is_repaid_before_its_end_by_rounded_cents_is_refused(
    kind: ScheduleType, amount: str, months: int, payment: str | None
) -> None:
    found = plan_fault(Terms(Decimal(amount), Decimal(0), months, kind))

    expected = None if payment is None else Said(words.LAST_PAYMENT_FAULT, {"payment": Decimal(payment)})
    assert found == expected


@pytest.mark.parametrize(("amount", "months"), [("0", 12), ("-1", 12), ("100", 0), ("100", 601)])
def test_of_terms_that_nobody_lends_no_plan_is_made(amount: str, months: int) -> None:
    assert plan_fault(Terms(Decimal(amount), Decimal(0), months, ScheduleType.EQUAL_INSTALMENTS)) is None


def test_a_seasonal_plan_has_no_rate_below_nothing() -> None:
    """A month's rate of -100 % would divide by zero."""
    weights = (Decimal(1),) * 3
    found = plan_fault(Terms(Decimal(1000), Decimal(-12), 3, ScheduleType.SEASONAL, weights=weights))

    assert found is not None
    assert found.template == words.RATE_FAULT


@pytest.mark.parametrize(
    ("rate", "lent"), [("0", True), ("0.12", True), ("1", True), ("1.01", False), ("-0.01", False), ("NaN", False)]
)
def test_a_yearly_rate_is_a_plain_decimal_up_to_one(rate: str, *, lent: bool) -> None:
    found = terms_fault(TIER, None, None, Decimal(rate))

    assert (found is None) is lent
    assert found is None or found.template == words.RATE_FAULT


def plan(kind: ScheduleType, balloon: str = "0", grace_months: int = 0) -> Terms:
    return Terms(Decimal(60_000), Decimal("0.12"), 12, kind, balloon=Decimal(balloon), grace_months=grace_months)


@pytest.mark.parametrize(
    ("balloon", "lent"),
    [("0", True), ("18000.50", True), ("59999.99", True), ("60000", False), ("-1", False), ("0.005", False)],
)
def test_a_balloon_leaves_something_to_the_instalments(balloon: str, *, lent: bool) -> None:
    found = plan_fault(plan(ScheduleType.BALLOON, balloon))

    assert (found is None) is lent
    assert found is None or found == Said(words.BALLOON_FAULT, {"amount": Decimal(60_000)})


@pytest.mark.parametrize(("months", "lent"), [(0, True), (11, True), (12, False), (-1, False)])
def test_grace_ends_before_the_loan(months: int, *, lent: bool) -> None:
    found = plan_fault(plan(ScheduleType.GRACE, grace_months=months))

    assert (found is None) is lent
    assert found is None or found == Said(words.GRACE_FAULT, {"months": 12})


def test_a_way_to_repay_without_balloon_or_grace_is_asked_for_neither() -> None:
    assert plan_fault(plan(ScheduleType.EQUAL_INSTALMENTS, "-1", -1)) is None


def test_a_way_to_repay_is_said_with_its_balloon_or_its_grace() -> None:
    balloon, grace = ScheduleType.BALLOON, ScheduleType.GRACE

    assert way_said(balloon, Decimal(18_000), None) == Said(
        words.WITH_BALLOON, {"way": balloon, "balloon": Decimal(18_000)}
    )
    assert way_said(grace, None, 3) == Said(words.WITH_GRACE, {"way": grace, "months": 3})
    assert way_said(ScheduleType.FLAT, None, None) is ScheduleType.FLAT
