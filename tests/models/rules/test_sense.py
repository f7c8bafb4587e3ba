# SPDX-License-Identifier: Apache-2.0
"""What a person is told about inputs that are impossible or seldom so."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

import pytest

from models.labels import sense as words
from models.rules.assessment import assess
from models.rules.sense import cautions, impossible, unusual
from tests.models.rules.small_case import check

DRAWER: Mapping[str, object] = {
    "cash_counted": Decimal(900),
    "float": Decimal(100),
    "paid_out": Decimal(0),
    "hours_so_far": Decimal(4),
    "hours_per_day": Decimal(10),
}


def told(line: str = "P1", **changed: Decimal) -> list[str]:
    inputs = {**DRAWER, **changed}
    entered = check("k", line, "estimation.drawer", inputs, "d1")
    return [said.template for said in cautions(entered, inputs, assess("estimation.drawer", inputs))]


@pytest.mark.parametrize(("hours", "refused"), [("24", False), ("24.5", True)])
def test_a_day_has_24_hours(hours: str, *, refused: bool) -> None:
    assert (impossible({**DRAWER, "hours_per_day": Decimal(hours)}) is not None) is refused


@pytest.mark.parametrize(
    ("name", "value", "remarked"),
    [("trading_days", 31, False), ("trading_days", 32, True), ("months", 121, True), ("quantity", 10**9, False)],
)
def test_a_number_beyond_what_is_usual_is_remarked(name: str, value: int, *, remarked: bool) -> None:
    assert (unusual(name, Fraction(value)) is not None) is remarked


def test_a_day_that_went_on_longer_than_a_day_is_remarked() -> None:
    assert told() == []
    assert told(hours_so_far=Decimal(11)) == [words.MORE_HOURS_THAN_A_DAY]


def test_an_estimate_below_nothing_is_remarked_where_a_line_is_never_negative() -> None:
    assert told(float=Decimal(1000)) == [words.NEGATIVE_ESTIMATE]
    assert told("E", float=Decimal(1000)) == []


def test_a_check_without_hours_has_nothing_to_remark() -> None:
    inputs = {"computed": Decimal(5)}
    entered = check("k", "A1", "logic.stated", inputs, "d1")

    assert list(cautions(entered, inputs, assess("logic.stated", inputs))) == []
    assert list(cautions(entered, inputs, assess("logic.finding", {"outcome": "doubtful", "reason": "seen"}))) == []
