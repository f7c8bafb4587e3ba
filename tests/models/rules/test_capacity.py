# SPDX-License-Identifier: Apache-2.0
"""What disposable cash can carry."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.capacity import cover, exceeds, instalment_ratio, monthly_capacity, supported_principal
from models.rules.schedules import Terms, schedule
from models.terms import ScheduleType
from tests.models.rules.asking import answer, fault

K07 = {"kind": "capacity", "annual_rate": "0.12", "months": 12}
DISPOSABLE = [5300, 5300, 5300, 5300, 800, 800, 14300, 5300, 5300, 14300, 14300, 5300]


def test_an_average_month_supports_a_loan() -> None:
    found = answer({**K07, "disposable": 6800, "instalment": "5330.93"})

    assert found == {
        "id": "only",
        "capacity": "5440.00",
        "supported_principal": "61227.62",
        "ratio": "0.783960",
        "exceeds": False,
    }


def test_a_normal_month_supports_less_and_the_factor_is_the_handbooks() -> None:
    assert answer({**K07, "disposable": 5300})["supported_principal"] == "47721.53"
    assert round(supported_principal([Decimal(1)] * 12, Decimal("0.12")), 6) == Decimal("11.255077")


def test_the_average_passes_where_slack_months_do_not() -> None:
    found = answer({**K07, "monthly": DISPOSABLE, "instalment": "5330.93"})

    assert found["capacities"][:7] == ["4240.00", "4240.00", "4240.00", "4240.00", "640.00", "640.00", "11440.00"]
    assert found["supported_principal"] == "60592.06"
    assert found["ratio"]["monthly"][4:6] == ["6.663663", "6.663663"]
    assert found["ratio"]["average"] == "0.783960"
    assert found["exceeds"] is True


def test_where_nothing_is_left_there_is_no_ratio_and_no_capacity() -> None:
    month = answer({**K07, "disposable": -5, "instalment": 1})
    path = answer({**K07, "months": 2, "monthly": [-5, 5], "instalment": 1})

    assert (month["capacity"], month["ratio"], month["exceeds"]) == ("0.00", None, True)
    assert path["ratio"] == {"monthly": [None, "0.200000"], "average": None}


def test_an_instalment_at_the_capacity_does_not_exceed_it() -> None:
    assert answer({**K07, "disposable": 1, "share": "0.333", "instalment": "0.333"})["exceeds"] is False
    assert answer({**K07, "disposable": 1, "share": "0.333", "instalment": "0.3330001"})["exceeds"] is True
    assert set(answer({**K07, "disposable": 1})) == {"id", "capacity", "supported_principal"}


@pytest.mark.parametrize(
    ("terms", "code", "field"),
    [
        ({}, "missing", "disposable"),
        ({"disposable": 1, "monthly": [1] * 12}, "conflict", "monthly"),
        ({"monthly": [1] * 11}, "length", "monthly"),
        ({"monthly": []}, "length", "monthly"),
        ({"monthly": 5}, "unknown_value", "monthly"),
        ({"monthly": [1] * 11 + [None]}, "missing", "monthly[11]"),
        ({"disposable": 1, "share": 0}, "out_of_range", "share"),
        ({"disposable": 1, "share": "1.01"}, "out_of_range", "share"),
        ({"disposable": 1, "annual_rate": None}, "missing", "annual_rate"),
        ({"disposable": 1, "months": None}, "missing", "months"),
        ({"disposable": 1, "instalment": -1}, "out_of_range", "instalment"),
        ({"disposable": 1, "term": 5}, "unknown_input", "term"),
    ],
)
def test_a_faulty_question_about_capacity_is_refused(terms: dict[str, Any], code: str, field: str) -> None:
    assert fault(answer({**K07, **terms})) == (code, field)


amounts = st.integers(100, 10**7).map(lambda cents: Decimal(cents) / 100)


@given(amounts, st.integers(0, 3600).map(lambda rate: Decimal(rate) / 10_000), st.integers(1, 60))
def test_the_supported_loan_is_repaid_by_exactly_its_capacity(month: Decimal, rate: Decimal, months: int) -> None:
    capacity = monthly_capacity(month)

    principal = supported_principal([capacity] * months, rate)

    rows = schedule(Terms(principal, rate, months, ScheduleType.EQUAL_INSTALMENTS)).rows
    assert months == 1 or abs(Fraction(rows[0].payment) - capacity) <= Decimal("0.005")


@given(st.lists(amounts, min_size=1), amounts)
def test_an_instalment_exceeds_where_it_takes_more_than_the_share(
    disposable: list[Decimal], instalment: Decimal
) -> None:
    capacities = [monthly_capacity(month) for month in disposable]
    ratios = [instalment_ratio(instalment, month) for month in disposable]

    assert exceeds([instalment] * len(disposable), capacities) is any(
        ratio is not None and ratio > Decimal("0.8") for ratio in ratios
    )


def test_no_ratio_is_taken_of_nothing() -> None:
    assert instalment_ratio(Decimal(1), Decimal(0)) is None


def test_cover_is_cut_so_that_what_falls_short_by_little_never_reads_as_covered() -> None:
    assert cover(Decimal("4999.99"), Decimal(5000)) == Decimal("0.99")
    assert cover(Decimal(5000), Decimal(5000)) == Decimal("1.00")
    assert cover(Decimal(0), Decimal(5000)) == 0
    assert cover(Decimal(5000), Decimal(0)) is None
