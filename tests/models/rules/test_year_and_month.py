# SPDX-License-Identifier: Apache-2.0
"""The year of the seasons is compared by its month with a line whose figure is a month's; `evaluate` gives the year."""

from decimal import Decimal
from fractions import Fraction

from models.rules.assessment import assess
from models.rules.spread import spread_of
from models.terms import Level, LineKey
from reports.voice import Voice
from tests.models.rules.small_case import adopts, case, check, examined, line, says

SEASONS = {
    "seasons": [
        {"monthly": Decimal(60000), "months": Decimal(8)},
        {"monthly": Decimal(75000), "months": Decimal(4)},
    ]
}
YEAR = check("year", "P1", "seasonal.year", SEASONS, "d1")


def test_in_a_case_the_year_is_a_month_and_both_are_said() -> None:
    examination = examined(case([line("P1", 70000, 65000)], [YEAR, says("c", "P1", "commission.sales", 66000, "d2")]))

    found = examination.checks[YEAR.id].assessment
    assert found is not None
    assert (found.estimate, found.deviation, found.level) == (Fraction(65000), Fraction(0), Level.WITHIN)
    assert Voice("en").say(found.said).endswith("= 780,000; ÷ 12 = 65,000")
    state = examination.line(LineKey("P1"))
    assert state.proposal == 65000
    spread = spread_of(examination.checks.values(), YEAR.basis)
    assert spread is not None
    assert (spread.lowest, spread.highest) == (Fraction(65000), Fraction(66000))


def test_a_severe_year_is_held_against_the_value_adopted_by_its_month() -> None:
    other = says("c", "P1", "commission.sales", 65000, "d2")
    presented = case([line("P1", 140000, 140000, cause="season")], [YEAR, other])

    methods = examined(presented, decisions=[adopts("P1", 65000)]).line(LineKey("P1")).methods

    assert [state.check.id for state in methods.counted] == ["year", "c"]


def test_without_a_case_the_year_stays_a_year() -> None:
    assert assess("seasonal.year", SEASONS, figure=Decimal(65000)).estimate == 780000
