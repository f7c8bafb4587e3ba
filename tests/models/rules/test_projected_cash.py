# SPDX-License-Identifier: Apache-2.0
"""A schedule that projects cash is held to its own sums, to the cash counted and to the loan asked for."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

import pytest

from models.presented import PresentedCase
from models.terms import ScheduleType
from tests.models.rules.small_case import APPLICATION, case, line
from tests.models.rules.test_case_findings import rows, told, with_rows

Cells = Mapping[str, str]
THREE = replace(APPLICATION, requested=Decimal(300), months=3, annual_rate=Decimal(0))
"""A loan of three months after the survey of November 2026, at 100 a month without interest."""


def month(name: str, opening: str, closing: str, disposable: str = "150", instalment: str = "100") -> Cells:
    return {
        "month": name,
        "opening": opening,
        "disposable": disposable,
        "instalment": instalment,
        "closing": closing,
    }


DECEMBER = month("2026-12", "300", "350")
JANUARY = month("2027-01", "350", "400")
FEBRUARY = month("2027-02", "400", "450")


def projected(*months: Cells, **asked: object) -> PresentedCase:
    """With 300 of cash and bank balances counted at the survey."""
    return replace(with_rows(rows("plan", None, *months)), application=replace(THREE, **asked))  # type: ignore[arg-type] # fields by name


def test_a_projection_that_adds_up_from_the_cash_counted_is_left_in_peace() -> None:
    assert told(projected(DECEMBER, JANUARY, FEBRUARY)) == []


def test_each_row_adds_up_to_its_closing_cash() -> None:
    assert told(projected(DECEMBER, {**JANUARY, "disposable": "90.01"}, FEBRUARY)) == [
        "plan, 2027-01: from 350, what comes in and goes out makes 340.01, but 400 is listed."
    ]


def test_a_row_without_a_month_is_added_up_like_the_others() -> None:
    blank = {**DECEMBER, "month": "", "closing": "351"}

    assert "plan, —: from 300, what comes in and goes out makes 350, but 351 is listed." in told(
        projected(blank, DECEMBER, JANUARY, FEBRUARY)
    )


def test_what_makes_disposable_cash_is_not_counted_beside_it() -> None:
    parts = {"sales": "500", "purchases": "300", "household": "50"}

    def plan(**changes: str) -> PresentedCase:
        return projected(*({**row, **parts, **changes} for row in (DECEMBER, JANUARY, FEBRUARY)))

    def without(**changes: str) -> PresentedCase:
        made = ({**row, **parts, **changes} for row in (DECEMBER, JANUARY, FEBRUARY))
        return projected(*({key: cell for key, cell in row.items() if key != "disposable"} for row in made))

    assert told(plan()) == []
    assert told(without()) == []
    assert told(without(household="60"))[0] == (
        "plan, 2026-12: from 300, what comes in and goes out makes 340, but 350 is listed."
    )


def test_a_column_whose_way_is_not_known_is_asked_for() -> None:
    strange = [{**row, "odds": "5"} for row in (DECEMBER, JANUARY, FEBRUARY)]

    assert told(projected(*strange)) == [
        "plan: whether “odds” comes in or goes out is not known; its rows are not added up. Name it “In” or “Out”."
    ]


def test_in_and_out_are_columns_that_the_program_knows() -> None:
    moved = {"month": "2026-12", "opening": "300", "inflow": "70", "outflow": "20", "closing": "350"}

    assert told(projected(moved, months=1)) == []
    assert told(projected({**moved, "outflow": "10"}, months=1)) == [
        "plan, 2026-12: from 300, what comes in and goes out makes 360, but 350 is listed."
    ]


def test_a_flow_that_no_row_states_is_told() -> None:
    presented = projected(DECEMBER, JANUARY, FEBRUARY)
    table = presented.schedules[0]
    silent = replace(table, rows=tuple({**row, "instalment": None, "disposable": Decimal(50)} for row in table.rows))

    assert told(replace(presented, schedules=(silent,))) == [
        "plan: no row has a number under “Monthly instalment”; nothing can be compared with it."
    ]


def test_balances_alone_are_added_up_with_nothing() -> None:
    assert told(projected({"month": "2026-12", "opening": "300", "closing": "999"}, months=1)) == []
    assert told(projected({"month": "2026-12", "closing": "999", "instalment": "300"}, months=1)) == []


def test_the_first_month_after_the_survey_opens_with_the_cash_counted() -> None:
    other = month("2026-12", "301", "351"), month("2027-01", "351", "401"), month("2027-02", "401", "451")

    assert told(projected(*other)) == ["plan: 2026-12 opens with 301, but cash and bank balances are 300."]
    later = projected(month("2027-01", "900", "950"), month("2027-02", "950", "1000"), first_instalment="2027-01")
    assert told(replace(later, application=replace(later.application, months=2, requested=Decimal(200)))) == []


def test_the_last_month_surveyed_leaves_the_cash_counted() -> None:
    past = month("2026-10", "0", "250", "250", "0"), month("2026-11", "250", "310", "60", "0")
    ahead = month("2026-12", "310", "360"), month("2027-01", "360", "410"), month("2027-02", "410", "460")

    assert told(projected(*past, *ahead)) == ["Cash flow ends with 310, but cash and bank balances are 300."]


def test_cash_that_is_not_stated_is_compared_with_nothing() -> None:
    presented = replace(projected(month("2026-12", "9", "59"), months=1, requested=Decimal(100)))

    assert told(replace(presented, lines=case([line("A1", "100", "100"), line("A2")]).lines)) == []
    assert told(replace(presented, lines=case([line("A1", "9", "9"), line("A2", "n/a", "n/a")]).lines)) == []
    assert told(replace(presented, lines=case([line("A1", "8", "8"), line("A2", "n/a", "n/a")]).lines)) == [
        "plan: 2026-12 opens with 9, but cash and bank balances are 8."
    ]


def test_the_instalment_is_that_of_the_loan_asked_for() -> None:
    cheap = [month(each, "300", "300", "90", "90") for each in ("2026-12", "2027-01", "2027-02")]
    said = "plan: an instalment of 90 is listed for 2026-12 – 2027-02; the loan asked for costs 100 there."

    assert told(projected(*cheap)) == [said]


def test_each_month_is_compared_with_its_own_row_of_the_schedule() -> None:
    months = [
        month("2026-12", "300", "300", "3", "3"),
        month("2027-01", "300", "300", "3", "3"),
        month("2027-02", "300", "300", "303", "303"),
    ]
    interest_first = {"annual_rate": Decimal("0.12"), "schedule_type": ScheduleType.INTEREST_FIRST}

    assert told(projected(*months, **interest_first)) == []
    at_once = [{**row, "instalment": "0", "disposable": "0"} for row in months[:2]]
    paid = month("2027-02", "300", "300", "309", "309")
    asked = {**interest_first, "schedule_type": ScheduleType.SINGLE_PAYMENT}
    assert told(projected(*at_once, paid, **asked)) == []


def test_after_the_last_month_of_the_loan_there_is_no_instalment_and_before_the_first_no_comparison() -> None:
    longer = DECEMBER, JANUARY, FEBRUARY, month("2027-03", "450", "500")

    assert told(projected(*longer)) == [
        "plan: an instalment of 100 is listed for 2027-03; the loan asked for costs 0 there."
    ]
    assert told(projected(*longer, first_instalment="2027-01")) == []


@pytest.mark.parametrize(
    "asked",
    [
        {"schedule_type": ScheduleType.SEASONAL},
        {"requested": Decimal(0)},
        {"schedule_type": ScheduleType.GRACE, "grace_months": 3},
    ],
)
def test_terms_that_make_no_plan_of_their_own_are_compared_with_nothing(asked: dict[str, object]) -> None:
    assert told(projected(DECEMBER, JANUARY, FEBRUARY, **asked)) == []
    assert told(projected(months=0)) == []
