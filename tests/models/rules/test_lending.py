# SPDX-License-Identifier: Apache-2.0
"""Terms that nobody lends are named, whoever typed them."""

from decimal import Decimal

import pytest

from models.labels import resolutions as words
from models.rules.lending import terms_fault

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
    ("rate", "lent"), [("0", True), ("0.12", True), ("1", True), ("1.01", False), ("-0.01", False), ("NaN", False)]
)
def test_a_yearly_rate_is_a_plain_decimal_up_to_one(rate: str, *, lent: bool) -> None:
    found = terms_fault(TIER, None, None, Decimal(rate))

    assert (found is None) is lent
    assert found is None or found.template == words.RATE_FAULT
