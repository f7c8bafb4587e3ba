# SPDX-License-Identifier: Apache-2.0
"""What a person is told about inputs that are impossible or seldom so."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

import pytest

from models.labels import sense as words
from models.presented import NOT_APPLICABLE, Stated
from models.rules.assessment import assess
from models.rules.sense import cautions, doubts_of_adopted, doubts_of_figure, impossible, unusual
from models.terms import LineKey, Said, Unit
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
    ("facts", "field"),
    [
        ([{"text": "Two helpers"}, {"text": "sales"}], None),
        ([{"text": "Two  rents"}, {"text": "sales"}, {"text": " two rents", "evidence": "7"}], "inputs.facts[2].text"),
        (("rent", "rent"), "inputs.facts[1].text"),
        ("rent", None),
    ],
)
def test_a_fact_is_in_no_relation_to_itself(facts: object, field: str | None) -> None:
    found = impossible({"outcome": "consistent", "facts": facts})

    assert found == (None if field is None else Said(words.FACT_TWICE, {"field": field}))


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


@pytest.mark.parametrize(
    ("figure", "value", "unit", "told"),
    [
        ("8000", "80000", Unit.MONEY, [words.TEN_TIMES]),
        ("8000", "79999", Unit.MONEY, []),
        ("8000", "800", Unit.MONEY, [words.A_TENTH]),
        ("8000", "801", Unit.MONEY, []),
        ("8000", "0", Unit.MONEY, []),
        ("0", "8000", Unit.MONEY, []),
        ("-50", "600", Unit.MONEY, [words.TEN_TIMES]),
        ("0.05", "0.6", Unit.RATIO, [words.TEN_TIMES_RATE]),
        ("0.6", "0.06", Unit.RATIO, [words.A_TENTH_RATE]),
    ],
)
def test_a_figure_far_from_the_one_stated_is_remarked(figure: str, value: str, unit: Unit, told: list[str]) -> None:
    assert [said.template for said in doubts_of_figure(Decimal(figure), Decimal(value), unit)] == told


@pytest.mark.parametrize("stated", [None, NOT_APPLICABLE])
def test_where_no_figure_is_stated_none_is_far_from_it(stated: Stated) -> None:
    assert list(doubts_of_figure(stated, Decimal(5), Unit.MONEY)) == []


@pytest.mark.parametrize(
    ("line", "value", "unit", "told"),
    [
        ("P1", "101", Unit.MONEY, [words.MORE_FAVOURABLE]),
        ("P1", "99", Unit.MONEY, []),
        ("P7", "99", Unit.MONEY, [words.MORE_FAVOURABLE]),
        ("P7", "101", Unit.MONEY, []),
        ("PM", "101", Unit.RATIO, [words.MORE_FAVOURABLE_RATE]),
    ],
)
def test_a_value_on_the_borrowers_side_of_the_proposal_is_remarked(
    line: str, value: str, unit: Unit, told: list[str]
) -> None:
    remarked = doubts_of_adopted(LineKey(line), Decimal(100), Decimal(value), unit)
    assert [said.template for said in remarked] == told


def test_without_a_proposal_there_is_nothing_to_be_beside() -> None:
    assert list(doubts_of_adopted(LineKey("P1"), None, Decimal(5), Unit.MONEY)) == []


def test_a_check_without_hours_has_nothing_to_remark() -> None:
    inputs = {"computed": Decimal(5)}
    entered = check("k", "A1", "logic.stated", inputs, "d1")

    assert list(cautions(entered, inputs, assess("logic.stated", inputs))) == []
    assert list(cautions(entered, inputs, assess("logic.finding", {"outcome": "doubtful", "reason": "seen"}))) == []
