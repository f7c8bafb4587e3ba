# SPDX-License-Identifier: Apache-2.0
"""Findings of a case at the edge: what is just enough is left in peace, and what is open is not added up."""

from dataclasses import replace
from fractions import Fraction

import pytest

from models.presented import Season
from models.rules.cash_flow import CLOSING, cash_flow_totals
from tests.models.rules.test_case_findings import JUNE, cash_month, flow, rows, told, with_rows


def test_shares_of_partners_may_exceed_all_by_half_a_point() -> None:
    just = rows("suppliers", None, {"name": "a", "share": "0.5"}, {"name": "b", "share": "0.505"})
    above = rows("suppliers", None, {"name": "a", "share": "0.5"}, {"name": "b", "share": "0.506"})

    assert told(with_rows(just)) == []
    assert told(with_rows(above)) == ["suppliers: the shares add up to 100.6%, more than all."]


def test_january_and_december_are_months_of_the_year() -> None:
    inner = Season("inner", "inner", 10, tuple(range(2, 12))), Season("outer", "outer", 2)

    assert told(with_rows(seasons=inner)) == [
        "These months of the year are in no season: 1, 12. The weakest season bounds their instalments."
    ]


def test_months_in_two_seasons_and_in_none_are_named_one_by_one() -> None:
    low, high = Season("low", "low", 6, (1, 2, 3, 4, 5, 6)), Season("high", "high", 6, (5, 6, 9, 10, 11, 12))

    assert told(with_rows(seasons=(low, high))) == [
        "These months of the year are in two seasons: 5, 6. The weaker one bounds their instalments.",
        "These months of the year are in no season: 7, 8. The weakest season bounds their instalments.",
    ]


@pytest.mark.parametrize(
    ("flow", "sign"),
    [*((code, 1) for code in ("C1a", "C1b", "C1c")), *((code, -1) for code in ("C2a", "C2b", "C2c", "C2d"))],
)
def test_every_flow_of_a_month_moves_what_is_left_at_its_end(flow: str, sign: int) -> None:
    known = {code: Fraction(10) for code in ("C0", "C1a", "C2a", "C4", "C5", "C6")}

    moved = cash_flow_totals({**known, flow: known.get(flow, Fraction(0)) + 7})

    assert moved[CLOSING] == 40 + sign * 7


def test_a_surveyed_month_that_ends_below_zero_is_not_called_projected() -> None:
    surveyed = flow(cash_month("2026-06", **{**JUNE, "C0": "-70"}))

    assert told(surveyed) == ["Cash flow ends with −50, but cash and bank balances are 100."]


def test_a_projected_month_that_ends_with_nothing_left_has_enough() -> None:
    assert told(flow(cash_month("2026-12", **{**JUNE, "C0": "-20"}))) == []


def test_two_lists_behind_a_line_of_which_one_is_open_are_not_compared_with_it() -> None:
    whole = rows("receivables", "A3", {"name": "a", "amount": "700"})
    half = rows("more", "A3", {"name": "b", "amount": "5"}, {"name": "c"})

    assert told(with_rows(whole, half)) == ["more, row 2, Amount is missing; what rests on it stays open."]


@pytest.mark.parametrize(
    ("name", "line", "given", "blank", "place"),
    [
        ("samples", "P1", {"takings": "700", "days": "7"}, {"takings": "100"}, "samples, row 2, Days"),
        ("debts", "L4b", {"balance": "500", "instalment": "9"}, {"balance": "0"}, "debts, row 2, Monthly instalment"),
        (
            "credit_report",
            None,
            {"balance": "500", "instalment": "9"},
            {"balance": "0"},
            "credit_report, row 2, Monthly instalment",
        ),
    ],
)
def test_days_of_a_sample_and_instalments_of_a_debt_leave_open_what_rests_on_them(
    name: str, line: str | None, given: dict[str, str], blank: dict[str, str], place: str
) -> None:
    table = rows(name, line, {"name": "a", **given}, {"name": "b", **blank})

    assert f"{place} is missing; what rests on it stays open." in told(with_rows(table))


def test_instalments_of_what_is_no_debt_may_be_blank() -> None:
    assert told(with_rows(rows("payables", "L1", {"name": "a", "instalment": "9"}, {"name": "b"}))) == []


def test_a_credit_report_that_stands_behind_a_debt_is_no_debt_list_too() -> None:
    debts = rows("debts", "L4b", {"name": "bank", "balance": "500", "instalment": "40"})
    report = rows("credit_report", "L4b", {"name": "bank", "balance": "0", "instalment": "38"})

    assert told(with_rows(debts, report)) == []
    assert told(replace(with_rows(debts), schedules=(report,))) != []


def test_a_statement_that_looks_ahead_has_every_month_of_the_loan_itself_or_in_a_schedule() -> None:
    ahead = flow(cash_month("2026-12", **{**JUNE, "C0": "100"}))
    past = flow(cash_month("2026-11", **{**JUNE, "C0": "80"}))
    longer = {
        name: replace(each, application=replace(each.application, months=3))
        for name, each in (("ahead", ahead), ("past", past))
    }
    rest = rows("plan", None, *({"month": month, "closing": "5"} for month in ("2027-01", "2027-02")))

    assert told(longer["ahead"]) == ["Cash flow: nothing is stated for 2027-01 – 2027-02, to the end of the loan."]
    assert told(replace(longer["ahead"], schedules=(rest,))) == []
    assert told(longer["past"]) == []
