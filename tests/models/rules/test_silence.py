# SPDX-License-Identifier: Apache-2.0
"""What is blank, skipped or has nothing to meet is told as such; silence is no agreement."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

import pytest

from models.presented import Figure, LineEntry, PresentedCase, ScheduleTable
from models.terms import LineKey
from tests.models.rules.small_case import APPLICATION, case, line
from tests.models.rules.test_case_findings import JULY, JUNE, cash_month, flow, rows, told, with_rows

Cells = Mapping[str, str]


def empty(name: str, line: str | None, *columns: str, rows: int = 2) -> ScheduleTable:
    """A list whose rows have a name and nothing else."""
    made = tuple({"name": f"row {row}", **dict.fromkeys(columns)} for row in range(rows))
    return ScheduleTable(name, name, None if line is None else LineKey(line), ("name", *columns), made)


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        (empty("debts", "L4b", "amount", "balance"), ["Balance"]),
        (empty("debts", "L5", "amount"), ["Amount"]),
        (empty("count", "A3", "quantity", "unit_value"), ["Quantity", "Value each"]),
        (empty("credit_report", None, "balance"), ["Balance"]),
        (empty("samples", "P1", "takings", "days"), ["Takings by day", "Days"]),
        (empty("sampled_days", None, "day", "takings"), ["Takings by day"]),
        (empty("cash_flow_projection", None, "month", "closing", rows=0), []),
        (empty("debts", "L4b", "balance", rows=0), []),
        (empty("collateral", None, "amount"), []),
        (empty("guarantors", "L4b", "phone"), []),
    ],
    ids=lambda each: each.name if isinstance(each, ScheduleTable) else "",
)
def test_a_list_of_nothing_but_blanks_is_told_by_the_column_that_would_count(
    table: ScheduleTable, columns: list[str]
) -> None:
    assert told(with_rows(table)) == [
        f"{table.name}: no row has a number under “{column}”; nothing can be compared with it." for column in columns
    ]


@pytest.mark.parametrize(
    ("stated", "said"),
    [
        ((), "but the statement has no figure for L4b."),
        ((line("L4b"),), "but the statement has no figure for L4b."),
        ((line("L4b", "n/a", "n/a"),), "but the statement says that L4b does not apply."),
    ],
)
def test_rows_behind_a_line_without_a_figure_are_told(stated: tuple[object, ...], said: str) -> None:
    debts = rows("debts", "L4b", {"name": "bank", "balance": "700"}, {"name": "cousin", "balance": "50"})
    lines = (line("A1", "1", "1"), *stated)
    presented = replace(case(lines), schedules=(debts,))  # type: ignore[arg-type]  # lines, given as objects

    assert told(presented) == [f"debts: the rows add up to 750, {said}"]


@pytest.mark.parametrize(
    "table",
    [
        rows("debts", "L4b", {"name": "bank", "balance": "0"}),
        rows("names", "L4b", {"name": "bank"}),
        rows("expenses", "P4", {"amount": "5"}),
        rows("purpose_need", None, {"amount": "5"}),
    ],
    ids=lambda table: table.name,
)
def test_rows_that_are_worth_nothing_or_behind_no_balance_need_no_figure(table: ScheduleTable) -> None:
    assert told(replace(case([line("A1", "1", "1")]), schedules=(table,))) == []


def test_a_sample_of_no_days_is_told() -> None:
    week = {"name": "last week", "takings": "700", "days": "7"}
    none = {"name": "today", "takings": "120", "days": "0"}

    assert told(with_rows(rows("samples", "P1", week, none))) == [
        "Sales of “today” stand for 0 days; no day of them can be compared."
    ]
    assert told(with_rows(rows("samples", "P1", week, {**none, "takings": "0"}))) == [
        "Sales of “today” stand for 0 days; no day of them can be compared."
    ]


def projected(*months: Cells, first: str | None = None) -> PresentedCase:
    """A loan of three months after the survey of November 2026, with these months of cash."""
    table = rows("projection", None, *months)
    asked = replace(APPLICATION, months=3, first_instalment=first)
    return replace(with_rows(table), application=asked)


def month(name: str, opening: str = "300", closing: str = "300") -> Cells:
    moved = str(Decimal(closing) - Decimal(opening))
    return {"month": name, "opening": opening, "disposable": moved, "closing": closing}


DECEMBER, JANUARY, FEBRUARY = month("2026-12"), month("2027-01"), month("2027-02")


def test_a_projection_of_every_month_of_the_loan_is_left_in_peace() -> None:
    assert told(projected(DECEMBER, JANUARY, FEBRUARY)) == []
    assert told(projected(FEBRUARY, DECEMBER, JANUARY)) == []
    assert told(projected(JANUARY, FEBRUARY, month("2027-03"), first="2027-01")) == []
    assert told(projected(month("2026-10"), month("2026-11"))) == []


@pytest.mark.parametrize(
    ("months", "first", "absent"),
    [
        ((DECEMBER, FEBRUARY), None, "2027-01"),
        ((DECEMBER,), None, "2027-01 – 2027-02"),
        ((JANUARY,), None, "2026-12, 2027-02"),
        ((month("2026-09"), month("2026-11")), None, "2026-10"),
        ((DECEMBER, JANUARY, FEBRUARY), "2027-01", "2027-03"),
    ],
)
def test_a_month_that_a_projection_skips_or_does_not_reach_is_told(
    months: tuple[Cells, ...], first: str | None, absent: str
) -> None:
    assert told(projected(*months, first=first)) == [
        f"projection: nothing is stated for {absent}, between its months or to the end of the loan."
    ]


def test_months_that_the_statement_projects_are_projected() -> None:
    ahead = cash_month("2026-12", **{**JUNE, "C0": "80"})
    presented = replace(
        flow(ahead), application=replace(APPLICATION, months=2), schedules=(rows("projection", None, JANUARY),)
    )

    assert told(presented) == []


def test_a_row_of_a_projection_says_its_month_and_its_cash() -> None:
    blank = replace(
        projected(DECEMBER, JANUARY, FEBRUARY),
        schedules=(
            ScheduleTable(
                "projection",
                "projection",
                None,
                ("month", "opening", "closing"),
                (
                    {"month": "2026-12", "opening": None},
                    {"month": "2027-13", "opening": None},
                    {"month": "2027-01", "opening": None},
                ),
            ),
        ),
        application=replace(APPLICATION, months=2),
    )

    assert told(projected({**DECEMBER, "month": ""}, DECEMBER, JANUARY, FEBRUARY)) == [
        "projection, row 1, Month is missing; what rests on it stays open."
    ]
    assert told(blank) == [
        "projection, row 2, Month is missing; what rests on it stays open.",
        "projection: no row has a number under “Opening balance”; nothing can be compared with it.",
        "projection: no row has a number under “Closing balance”; nothing can be compared with it.",
    ]
    gap = rows("projection", None, DECEMBER, {"month": "2027-01", "opening": "300"}, FEBRUARY)
    assert told(replace(projected(), schedules=(gap,))) == [
        "projection, row 2, Disposable cash is missing; what rests on it stays open.",
        "projection, row 2, Closing balance is missing; what rests on it stays open.",
    ]


def test_the_cash_of_a_projection_goes_on_from_month_to_month_and_never_runs_out() -> None:
    broken = projected(month("2026-11", "295"), month("2026-12", "300", "-20"), month("2027-01", "30"), FEBRUARY)

    assert told(broken) == [
        "Cash flow: 2026-12 ends with −20, but 2027-01 opens with 30.",
        "Cash flow: 2026-12 is projected to end with −20, less than nothing.",
    ]
    assert told(projected(DECEMBER, DECEMBER, JANUARY, FEBRUARY)) == ["projection: 2026-12 stands more than once."]


def test_a_month_of_the_statement_without_some_figure_is_told_with_its_line() -> None:
    second, third = (cash_month(month, **{**JULY, "C0": "70"}) for month in ("2026-07", "2026-08"))
    lacking = [tuple(entry for entry in month if entry.key not in {"C2a", "C5"}) for month in (second, third)]
    presented = flow(cash_month("2026-06", **JUNE), *lacking)
    unsold = flow(cash_month("2026-06", C0="100", C2a="0"))

    assert told(presented) == ["Cash flow: no figure of C2a, C5 for 2026-07 – 2026-08; closing cash stays open there."]
    silent = LineEntry(LineKey("C5"), "C5", (Figure("period:2026-06"),))
    some = flow(cash_month("2026-06", C0="100", C1a="0", C2a="0"))
    blank = replace(some, lines=(silent, *some.lines))
    assert told(blank) == ["Cash flow: no figure of C5 for 2026-06; closing cash stays open there."]
    assert told(unsold) == ["Cash flow: no figure of C1 for 2026-06; closing cash stays open there."]


def test_a_month_that_the_statement_skips_is_told_and_breaks_no_chain() -> None:
    enough = cash_month("2026-10", **JUNE), cash_month("2026-12", **{**JULY, "C0": "500"})

    assert told(flow(*enough)) == [
        "Cash flow ends with 70, but cash and bank balances are 100.",
        "Cash flow: nothing is stated for 2026-11, between months that are.",
    ]
