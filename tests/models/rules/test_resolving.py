# SPDX-License-Identifier: Apache-2.0
"""An input that refers to something follows its source, whatever literal stands beside it."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from models.presented import PRIOR, SURVEY_DATE, Figure, LineEntry, PeerRow, PresentedCase, Reference, ScheduleTable
from models.rules.check_state import CheckState
from models.rules.evaluation.answering import in_english
from models.rules.schedule_totals import listed_total
from models.terms import CheckId, LineKey, Unit
from tests.models.rules.small_case import adopts, case, check, examined, line, says

Row = Mapping[str, str | Decimal | None]
SALES = LineEntry(LineKey("A5"), "stock", (Figure(SURVEY_DATE, Decimal(90), Decimal(100), Decimal(70)),), Unit.MONEY)
COUNTED: tuple[Row, ...] = (
    {"name": "bags", "quantity": Decimal(3), "unit_value": Decimal(20), "amount": Decimal(60), "seen": "yes"},
    {"name": "belts", "quantity": None, "unit_value": None, "amount": Decimal(40), "seen": "no"},
)
PEERS = [PeerRow(f"p{at}", {"margin": Decimal(value), "rent": None}) for at, value in enumerate((4, 1, 3, 2, 10))]


def table(*rows: Row, name: str = "stock") -> ScheduleTable:
    return ScheduleTable(name, name, LineKey("A5"), ("name", "quantity", "unit_value", "amount"), rows)


def presented(procedure: str, inputs: Mapping[str, Any], references: Mapping[str, Reference]) -> PresentedCase:
    """A case with one check of the stock, a schedule, peers and another line."""
    asked = check("asked", "A5", procedure, inputs, "d1", references=references)
    base = case([SALES, line("A1", 30, 20)], [asked, says("other", "A5", "logic.stated", 55, "d2")])
    return replace(base, schedules=(table(*COUNTED),), peers=tuple(PEERS))


def followed(procedure: str, inputs: Mapping[str, Any], **references: Reference) -> CheckState:
    return examined(presented(procedure, inputs, references)).checks[CheckId("asked")]


@pytest.mark.parametrize(
    ("reference", "value"),
    [
        (Reference(line=LineKey("A1")), 20),
        (Reference(line=LineKey("A5"), basis=PRIOR), 70),
        (Reference(line=LineKey("AC"), basis=SURVEY_DATE), 120),
        (Reference(check=CheckId("other")), 55),
        (Reference(schedule="stock"), 100),
        (Reference(schedule="stock", row=1), 60),
        (Reference(schedule="stock", row=2), 40),
        (Reference(case="months"), 12),
        (Reference(case="requested"), 60000),
        (Reference(peers="margin", statistic="median"), 3),
        (Reference(peers="margin", statistic="q1"), 2),
        (Reference(peers="margin", statistic="q3"), 4),
        (Reference(peers="margin", statistic="mean"), 4),
        (Reference(peers="margin", statistic="min"), 1),
        (Reference(peers="margin", statistic="max"), 10),
    ],
    ids=str,
)
def test_an_input_follows_its_reference(reference: Reference, value: int) -> None:
    state = followed("ratio.norm", {"base": Decimal(1), "ratio": Decimal(1)}, base=reference)

    assert state.inputs["base"] == Decimal(value)


@pytest.mark.parametrize(
    "reference",
    [
        Reference(line=LineKey("A2")),
        Reference(line=LineKey("A1"), basis=PRIOR),
        Reference(check=CheckId("nobody")),
        Reference(check=CheckId("asked")),
        Reference(schedule="debts"),
        Reference(schedule="stock", column="seen"),
        Reference(schedule="stock", row=3),
        Reference(case="household_size"),
        Reference(case="moon"),
        Reference(peers="rent", statistic="median"),
        Reference(peers="margin", statistic="mode"),
    ],
    ids=str,
)
def test_a_reference_that_leads_nowhere_is_said_of_its_input(reference: Reference) -> None:
    state = followed("ratio.norm", {"base": Decimal(1), "ratio": Decimal(1)}, base=reference)

    assert state.assessment is None
    assert state.error is not None
    assert state.error.fields == {"input": "base"}


def test_a_sample_is_the_whole_column_of_the_peers() -> None:
    state = followed("peer.level", {}, sample=Reference(peers="margin"))

    assert state.inputs == {"sample": [4, 1, 3, 2, 10]}


def test_a_schedule_becomes_the_rows_of_an_input_and_what_is_not_counted_counts_once() -> None:
    items = followed("verification.count", {}, items=Reference(schedule="stock")).inputs["items"]
    debts = followed("verification.debts", {}, found=Reference(schedule="stock", row=2)).inputs["found"]

    assert items == [
        {"name": "bags", "quantity": 3, "unit_value": 20},
        {"name": "belts", "quantity": 1, "unit_value": 40},
    ]
    assert debts == [{"name": "belts", "balance": 40}]


def test_the_column_that_is_asked_for_comes_first() -> None:
    items = followed("verification.count", {}, items=Reference(schedule="stock", column="amount")).inputs["items"]

    assert items == [
        {"name": "bags", "quantity": 1, "unit_value": 60},
        {"name": "belts", "quantity": 1, "unit_value": 40},
    ]


def test_a_row_without_a_number_leaves_its_field_to_be_missed() -> None:
    asked = check("asked", "A5", "verification.debts", {}, "d1", references={"found": Reference(schedule="debts")})
    debts = ScheduleTable("debts", "debts", LineKey("A5"), ("balance", "amount"), ({"balance": "unknown"},))
    without = replace(case([SALES], [asked]), schedules=(debts,))

    state = examined(without).checks[asked.id]

    assert state.inputs == {"found": [{}]}
    assert state.error is not None
    assert in_english(state.error) == "debts, row 1, Balance is missing. Give a value; nothing is guessed."


@pytest.mark.parametrize(("column", "taken"), [("amount", [60, 40]), (None, [60, 40])])
def test_a_list_of_numbers_takes_one_column(column: str | None, taken: list[int]) -> None:
    reference = Reference(schedule="stock", column=column)
    state = followed("estimation.sampled_days", {"takings": [Decimal(1)]}, takings=reference)

    assert state.inputs["takings"] == taken


def test_a_debt_is_what_is_still_owed_before_what_was_lent() -> None:
    rows = ({"amount": Decimal(90), "balance": Decimal(30)}, {"amount": Decimal(20), "balance": Decimal(0)})
    asked = check("asked", "A5", "verification.debts", {}, "d1", references={"found": Reference(schedule="debts")})
    listed = ScheduleTable("debts", "debts", LineKey("A5"), ("amount", "balance"), rows)
    owing = replace(case([SALES], [asked]), schedules=(listed,))

    assert examined(owing).checks[asked.id].inputs == {"found": [{"balance": 30}, {"balance": 0}]}


@pytest.mark.parametrize(
    ("procedure", "field", "columns", "named", "missing"),
    [
        ("verification.debts", "found", ("amount", "balance"), None, "Balance"),
        ("verification.debts", "found", ("balance", "amount"), "amount", "Amount"),
        ("verification.count", "items", ("amount", "net"), "net", "Net value"),
        ("verification.count", "items", ("amount", "net"), None, "Net value"),
        ("verification.count", "items", ("unit_value", "net"), None, "Net value"),
        ("verification.count", "items", ("unit_value", "amount"), "amount", "Amount"),
        ("ratio.ageing", "buckets", ("sales", "turnover", "unpaid_share"), "turnover", "turnover"),
    ],
)
def test_a_blank_cell_of_the_column_that_counts_is_missing_whatever_stands_beside_it(
    procedure: str, field: str, columns: tuple[str, ...], named: str | None, missing: str
) -> None:
    """An amount beside a balance is what was once lent, beside a net value the price once paid."""
    wanted = named or columns[-1]
    full: Row = dict.fromkeys((*columns, "quantity"), Decimal(1))
    rows = (full, {**full, wanted: None})
    listed = ScheduleTable("list", "List", LineKey("A5"), columns, rows)
    reference = Reference(schedule="list", column=named)
    asked = check("asked", "A5", procedure, {}, "d1", references={field: reference})
    error = examined(replace(case([SALES], [asked]), schedules=(listed,))).checks[asked.id].error

    assert error is not None
    assert in_english(error) == f"List, row 2, {missing} is missing. Give a value; nothing is guessed."


@pytest.mark.parametrize(
    ("columns", "worth"),
    [
        (("price", "net"), "net"),
        (("amount", "balance"), "balance"),
        (("amount", "net"), "net"),
        (("amount",), "amount"),
    ],
)
def test_a_list_is_worth_the_same_to_a_sum_a_count_and_the_finding_beside_its_line(
    columns: tuple[str, ...], worth: str
) -> None:
    row: Row = {column: Decimal(60 if column == worth else 500) for column in columns}
    listed = ScheduleTable("list", "List", LineKey("A5"), columns, (row, {**row, worth: Decimal(40)}))
    reference = Reference(schedule="list")
    count = check("count", "A5", "verification.count", {}, "d1", references={"items": reference})
    debts = check("debts", "A5", "verification.debts", {}, "d2", references={"found": reference})
    stated = check("sum", "A5", "logic.stated", {}, "d3", references={"computed": reference})
    seen = examined(replace(case([SALES], [count, debts, stated]), schedules=(listed,)))

    assert listed_total(listed) == Decimal(100)
    for each in (count, debts, stated):
        found = seen.checks[each.id].assessment
        assert found is not None
        assert found.estimate == Decimal(100)


def test_a_quantity_asked_for_by_name_is_no_value_of_its_own() -> None:
    items = followed("verification.count", {}, items=Reference(schedule="stock", row=1, column="quantity"))

    assert items.inputs["items"] == [{"name": "bags", "unit_value": 20, "quantity": 3}]


@pytest.mark.parametrize(
    ("cells", "field"),
    [
        ({"unit_value": Decimal(100)}, "Quantity"),
        ({"quantity": Decimal(7)}, "Value each"),
    ],
)
def test_a_blank_quantity_or_price_leaves_the_count_open_and_is_named_by_list_row_and_column(
    cells: Row, field: str
) -> None:
    asked = check("asked", "A5", "verification.count", {}, "d1", references={"items": Reference(schedule="count")})
    rows: tuple[Row, ...] = ({"quantity": Decimal(18), "unit_value": Decimal(100)}, cells)
    listed = ScheduleTable("count", "Stock count", LineKey("A5"), ("name", "quantity", "unit_value"), rows)
    state = examined(replace(case([SALES], [asked]), schedules=(listed,))).checks[asked.id]

    assert state.assessment is None
    assert state.error is not None
    assert in_english(state.error) == f"Stock count, row 2, {field} is missing. Give a value; nothing is guessed."


@pytest.mark.parametrize("column", ["unit_value", "amount", "deposit"])
def test_a_row_without_a_number_leaves_the_sum_over_it_open(column: str) -> None:
    words = {"unit_value": "Value each", "amount": "Amount", "deposit": "deposit"}
    asked = check(
        "asked",
        "A5",
        "logic.stated",
        {"computed": None},
        "d1",
        references={"computed": Reference(schedule="list", column=column)},
    )
    listed = ScheduleTable("list", "List", None, (column,), ({column: Decimal(5000)}, {column: None}))
    state = examined(replace(case([SALES], [asked]), schedules=(listed,))).checks[asked.id]

    assert state.assessment is None
    assert state.error is not None
    assert in_english(state.error) == f"List, row 2, {words[column]} is missing. Give a value; nothing is guessed."


def test_each_row_of_a_list_without_quantities_counts_once_in_the_column_asked_for() -> None:
    reference = Reference(schedule="list", column="worth")
    asked = check("asked", "A5", "verification.count", {}, "d1", references={"items": reference})
    listed = ScheduleTable("list", "List", None, ("worth",), ({"worth": Decimal(90)},))
    state = examined(replace(case([SALES], [asked]), schedules=(listed,))).checks[asked.id]

    assert state.inputs == {"items": [{"unit_value": 90, "quantity": 1}]}


def test_a_list_of_unknown_shape_takes_nothing() -> None:
    state = followed("trend.finding", {"parts": []}, parts=Reference(schedule="stock"))

    assert state.error is not None
    assert state.error.fields == {"input": "parts"}


@pytest.mark.parametrize(
    ("procedure", "name", "row", "column", "taken"),
    [
        (
            "estimation.units",
            "items",
            {"name": "a", "units": 10, "price": 5},
            None,
            {"name": "a", "units": 10, "price": 5},
        ),
        ("seasonal.month", "seasons", {"name": "a", "monthly": 9, "months": 12}, None, {"monthly": 9, "months": 12}),
        ("estimation.sampled_days", "takings", {"takings": 70}, "takings", 70),
    ],
)
@pytest.mark.parametrize("literal", [None, [], [Decimal(1)]])
def test_what_a_schedule_gives_has_the_shape_that_the_procedure_declares_whatever_stands_beside(
    procedure: str, name: str, row: dict[str, object], column: str | None, taken: object, literal: object
) -> None:
    cells = {key: Decimal(value) if isinstance(value, int) else str(value) for key, value in row.items()}
    listed = ScheduleTable("list", "List", None, tuple(cells), (cells,))
    beside = {} if literal is None else {name: literal}
    reference = {name: Reference(schedule="list", column=column)}
    asked = check("asked", "P1", procedure, beside, "d1", references=reference)
    state = examined(replace(case([line("P1", 9, 9)], [asked]), schedules=(listed,))).checks[asked.id]

    assert state.inputs[name] == [taken]
    assert state.error is None


def test_rows_of_words_follow_no_schedule() -> None:
    state = followed("logic.relation", {}, facts=Reference(schedule="stock"))

    assert state.error is not None
    assert state.error.fields == {"input": "facts"}


def test_rows_of_a_free_shape_take_the_fields_of_the_literal_beside_them() -> None:
    literal = [{"units": Decimal(1), "price": Decimal(1)}]
    rows: list[Row] = [{"units": Decimal(2), "price": Decimal(30), "note": "x"}, {"units": None, "price": Decimal(5)}]
    references = {"list": Reference(schedule="units")}
    asked = check("asked", "A5", "estimation.units", {"list": literal}, "d1", references=references)
    state = examined(replace(case([SALES], [asked]), schedules=(table(*rows, name="units"),))).checks[asked.id]

    assert state.inputs["list"] == [{"units": 2, "price": 30}, {"price": 5}]


def test_a_blank_cell_of_rows_of_a_free_shape_is_named_by_its_column() -> None:
    rows: tuple[Row, ...] = ({"monthly": Decimal(9), "months": None},)
    listed = ScheduleTable("list", "List", None, ("monthly", "months"), rows)
    literal = [{"monthly": Decimal(1), "months": Decimal(12)}]
    reference = {"seasons": Reference(schedule="list")}
    asked = check("asked", "A5", "seasonal.month", {"seasons": literal}, "d1", references=reference)
    error = examined(replace(case([SALES], [asked]), schedules=(listed,))).checks[asked.id].error

    assert error is not None
    assert in_english(error) == "List, row 1, Months is missing. Give a value; nothing is guessed."


def test_an_adopted_value_of_another_line_belongs_to_what_is_seen_and_ones_own_does_not() -> None:
    asked = presented("ratio.norm", {"ratio": Decimal(1)}, {"base": Reference(line=LineKey("A1"))})

    assert examined(asked, decisions=[adopts("A1", 15)]).checks[CheckId("asked")].adopted == {"base": 15}
    assert examined(asked, decisions=[adopts("A1", 20)]).checks[CheckId("asked")].adopted == {}
    assert examined(asked, decisions=[adopts("A5", 15)]).checks[CheckId("asked")].adopted == {}
    own_first = {"ratio": Reference(line=LineKey("A5")), "base": Reference(line=LineKey("A1"))}
    both = examined(presented("ratio.norm", {}, own_first), decisions=[adopts("A1", 15), adopts("A5", 40)])
    assert both.checks[CheckId("asked")].adopted == {"base": 15}
    prior = presented("ratio.norm", {"ratio": Decimal(1)}, {"base": Reference(line=LineKey("A1"), basis=PRIOR)})
    assert examined(prior, decisions=[adopts("A1", 15)]).checks[CheckId("asked")].adopted == {}


def test_the_rows_of_an_ageing_follow_the_schedule_with_sales_and_what_is_unpaid() -> None:
    rows: tuple[Row, ...] = ({"sales": Decimal(100), "unpaid_share": Decimal("0.7")},)
    ageing = ScheduleTable("ageing", "ageing", LineKey("A5"), ("sales", "unpaid_share"), rows)
    asked = presented("ratio.ageing", {"buckets": []}, {"buckets": Reference(schedule="ageing")})

    state = examined(replace(asked, schedules=(ageing,))).checks[CheckId("asked")]

    assert state.inputs["buckets"] == [{"sales": Decimal(100), "unpaid_share": Decimal("0.7")}]
