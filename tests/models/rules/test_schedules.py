# SPDX-License-Identifier: Apache-2.0
"""Repayment schedules to the cent."""

from dataclasses import replace
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.rules.input_error import InputError
from models.rules.schedules import Schedule, Terms, schedule
from models.terms import ScheduleType
from tests.models.rules.asking import answer, fault

K07 = {"kind": "schedule", "principal": "60000", "annual_rate": "0.12", "months": 12}
SEASON_PATH = [4240, 4240, 4240, 4240, 640, 640, 11440, 4240, 4240, 11440, 11440, 4240]
EXTRA: dict[str, dict[str, object]] = {
    "balloon": {"balloon": 18000},
    "grace": {"grace_months": 3},
    "seasonal": {"weights": SEASON_PATH},
}


@pytest.mark.parametrize(
    ("kind", "first", "last", "interest"),
    [
        ("equal_instalments", "5330.93", "5330.90", "3971.13"),
        ("equal_principal", "5600.00", "5050.00", "3900.00"),
        ("interest_first", "600.00", "60600.00", "7200.00"),
        ("single_payment", "67200.00", "67200.00", "7200.00"),
        ("flat", "5600.00", "5600.00", "7200.00"),
        ("balloon", "3911.65", "21911.64", "4939.79"),
        ("grace", "600.00", "7004.43", "4839.79"),
        ("seasonal", "4198.57", "4198.55", "4642.13"),
    ],
)
def test_a_loan_is_repaid_to_the_cent(kind: str, first: str, last: str, interest: str) -> None:
    found = answer({**K07, "type": kind, **EXTRA.get(kind, {})})

    assert (found["rows"][0]["payment"], found["rows"][-1]["payment"]) == (first, last)
    assert found["rows"][-1]["balance"] == "0.00"
    assert found["rows"][-1]["number"] == "12"
    assert found["total_interest"] == interest
    assert Decimal(found["total_payment"]) == 60000 + Decimal(interest)


def test_a_seasonal_loan_of_the_handbook_takes_the_same_part_of_every_month() -> None:
    found = answer({**K07, "principal": 45000, "type": "seasonal", "weights": SEASON_PATH})

    assert [row["payment"] for row in found["rows"]][4:7] == ["475.31", "475.31", "8496.16"]
    assert (found["rows"][-1]["payment"], found["total_payment"]) == ("3148.92", "48481.60")


@pytest.mark.parametrize("kind", ["equal_instalments", "balloon", "grace", "seasonal", "flat", "single_payment"])
def test_without_interest_only_the_principal_is_repaid(kind: str) -> None:
    found = answer(
        {
            **K07,
            "annual_rate": 0,
            "principal": "100.01",
            "type": kind,
            **EXTRA.get(kind, {}),
            **({"balloon": 10} if kind == "balloon" else {}),
        }
    )

    assert (found["total_payment"], found["total_interest"]) == ("100.01", "0.00")


@pytest.mark.parametrize("kind", [ScheduleType.GRACE, ScheduleType.BALLOON])
def test_without_months_of_grace_and_without_a_balloon_instalments_are_equal(kind: ScheduleType) -> None:
    even = Terms(Decimal(60000), Decimal("0.12"), 12, ScheduleType.EQUAL_INSTALMENTS)

    assert schedule(replace(even, type=kind)) == schedule(even)


@pytest.mark.parametrize(
    ("terms", "code", "field"),
    [
        ({"principal": 0}, "out_of_range", "principal"),
        ({"principal": "0.0049"}, "out_of_range", "principal"),
        ({"principal": None}, "missing", "principal"),
        ({"annual_rate": "-0.01"}, "out_of_range", "annual_rate"),
        ({"months": 0}, "out_of_range", "months"),
        ({"months": 601}, "out_of_range", "months"),
        ({"months": "12.5"}, "out_of_range", "months"),
        ({"months": "x"}, "not_a_number", "months"),
        ({"type": "bullet"}, "unknown_value", "type"),
        ({"type": None}, "missing", "type"),
        ({"type": "flat", "balloon": 5}, "unknown_input", "balloon"),
        ({"fee": 5}, "unknown_input", "fee"),
        ({"type": "balloon"}, "missing", "balloon"),
        ({"type": "balloon", "balloon": 60000}, "out_of_range", "balloon"),
        ({"type": "balloon", "balloon": -1}, "out_of_range", "balloon"),
        ({"type": "grace", "grace_months": 12}, "out_of_range", "grace_months"),
        ({"type": "seasonal"}, "missing", "weights"),
        ({"type": "seasonal", "weights": [1] * 11}, "length", "weights"),
        ({"type": "seasonal", "weights": [0] * 12}, "out_of_range", "weights"),
        ({"type": "seasonal", "weights": [1, -1] * 6}, "out_of_range", "weights[1]"),
        ({"type": "seasonal", "weights": [1, 0] * 6}, "out_of_range", "weights[1]"),
    ],
)
def test_terms_that_cannot_be_kept_are_refused(terms: dict[str, Any], code: str, field: str) -> None:
    assert fault(answer({**K07, "type": "equal_instalments", **terms})) == (code, field)


def test_a_whole_number_of_months_may_be_written_as_any_number() -> None:
    written = [answer({**K07, "type": "flat", "months": months}) for months in (12, "12", "12.0", "1.2e1")]

    assert all(each == written[0] for each in written)


@pytest.mark.parametrize("kind", ["equal_instalments", "equal_principal", "balloon", "grace", "seasonal"])
@pytest.mark.parametrize("rate", ["1e9", "1e99", "1e-99"])
def test_an_absurd_rate_is_computed_or_refused_but_never_a_crash(kind: str, rate: str) -> None:
    extra = {"weights": [0] * 599 + [1]} if kind == "seasonal" else EXTRA.get(kind, {})

    found = answer({**K07, "months": 600, "annual_rate": rate, "type": kind, **extra})

    assert "rows" in found or fault(found)[0] == "out_of_range"


def test_where_half_a_cent_grows_beyond_all_money_the_rate_is_refused() -> None:
    loans = [
        {
            **K07,
            "principal": principal,
            "months": 600,
            "annual_rate": "1e99",
            "type": "seasonal",
            "weights": [7] + [1] * 599,
        }
        for principal in ("100.01", "100.02", "100.03", "100.04", "100.05", "100.07")
    ]

    assert ("out_of_range", "annual_rate") in [fault(answer(loan)) for loan in loans]


def test_rounding_up_may_repay_a_tiny_loan_early() -> None:
    rows = answer({**K07, "principal": "0.60", "annual_rate": 0, "months": 100, "type": "equal_instalments"})["rows"]

    assert (rows[59]["balance"], rows[-1]["payment"], rows[-1]["balance"]) == ("0.00", "-0.39", "0.00")


cents = st.integers(10_000, 10**9).map(lambda amount: Decimal(amount) / 100)
rates = st.integers(0, 36_00).map(lambda rate: Decimal(rate) / 10_000)


@st.composite
def loans(draw: st.DrawFn, kind: ScheduleType) -> Terms:
    """Any principal, 0 to 60 % a year, 1 to 360 months."""
    months, principal = draw(st.integers(1, 360)), Decimal(draw(st.integers(1, 10**11))) / 100
    rate = Decimal(draw(st.integers(0, 60_00))) / 10_000
    balloon = draw(st.integers(0, 99)) * principal // 100
    weights = draw(st.lists(st.integers(1, 4), min_size=1, max_size=12)) if kind is ScheduleType.SEASONAL else [1]
    path = [Decimal(100 + weights[month % len(weights)]) for month in range(months)]
    return Terms(principal, rate, months, kind, balloon, draw(st.integers(0, months - 1)), path)


@pytest.mark.parametrize("kind", ScheduleType)
@settings(max_examples=25)
@given(data=st.data())
def test_every_row_adds_up_and_the_last_clears_the_balance(kind: ScheduleType, data: st.DataObject) -> None:
    loan = data.draw(loans(kind))
    try:
        result = schedule(loan)
    except InputError:
        assert kind is ScheduleType.SEASONAL  # a slack month need not reach its interest
        return

    assert_adds_up(result, loan.principal)
    assert result.rows[-1].number == loan.months
    assert str(result.rows[-1].balance) == "0.00"


@given(cents, rates, st.lists(st.integers(1, 5), min_size=12, max_size=12))
def test_seasonal_payments_stand_in_proportion_to_their_weights(
    principal: Decimal, rate: Decimal, weights: list[int]
) -> None:
    whole = [Decimal(10 + weight) for weight in weights]

    result = schedule(Terms(principal, rate, 12, ScheduleType.SEASONAL, weights=whole))

    assert_adds_up(result, principal)
    regular = result.rows[:-1]
    assert all(
        abs(row.payment * whole[0] - regular[0].payment * weight) <= Decimal("0.2")
        for row, weight in zip(regular, whole[:-1], strict=True)
    )


@given(cents, rates.filter(bool), st.integers(1, 60))
def test_equal_instalments_agree_with_the_annuity_formula(principal: Decimal, rate: Decimal, months: int) -> None:
    with localcontext() as context:
        context.prec = 80
        r = rate / 12
        annuity = principal * r / (1 - (1 + r) ** -months)

    row = schedule(Terms(principal, rate, months, ScheduleType.EQUAL_INSTALMENTS)).rows[0]

    assert months == 1 or abs(row.payment - annuity) <= Decimal("0.005000001")


def assert_adds_up(result: Schedule, principal: Decimal | Fraction) -> None:
    balance = Fraction(principal)
    for row in result.rows:
        balance -= Fraction(row.principal)
        assert row.payment == row.interest + row.principal
        assert row.balance == balance
    assert balance == 0
    assert result.total_payment == sum(row.payment for row in result.rows)
    assert result.total_payment - result.total_interest == principal
