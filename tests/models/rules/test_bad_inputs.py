# SPDX-License-Identifier: Apache-2.0
"""Whatever cannot be computed with is refused by code and field, and stops nothing else."""

from typing import Any

import pytest

from tests.models.rules.asking import answer, answers, check, fault

NOT_NUMBERS = [
    True,
    False,
    "",
    " 1",
    "1 ",
    "+1",
    ".5",
    "1.",
    "1e",
    "1e100",
    "1E+999",
    "NaN",
    "Infinity",
    "-inf",
    "0x1",
    "1_000",
    "1,000",
    "１２",
    "٣",
    "1\n",
    "9" * 41,
    [],
    {},
    "--1",
    "1e1.5",
    "½",
]


@pytest.mark.parametrize("value", NOT_NUMBERS, ids=repr)
def test_what_is_not_written_as_a_number_is_not_read_as_one(value: object) -> None:
    assert fault(check("logic.stated", {"computed": value})) == ("not_a_number", "inputs.computed")
    assert fault(check("logic.stated", {"computed": 1}, figure=value)) == ("not_a_number", "figure")


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("1e2", "100.00"),
        ("1E-2", "0.01"),
        ("-0", "0.00"),
        ("007", "7.00"),
        ("9" * 40, "9" * 40 + ".00"),
        (1.005, "1.01"),
    ],
)
def test_a_number_is_read_exactly_from_its_text(value: object, written: str) -> None:
    assert check("logic.stated", {"computed": value})["estimate"] == written


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("sampled_share", 0, "out_of_range"),
        ("sampled_share", "1.01", "out_of_range"),
        ("supported", -1, "out_of_range"),
        ("supported", None, "missing"),
        ("suported", 1, "unknown_input"),
    ],
)
def test_an_input_is_held_to_its_declaration(name: str, value: object, code: str) -> None:
    inputs = {"supported": 1, "sampled_share": 1, name: value}

    assert fault(check("verification.documents", inputs)) == (code, f"inputs.{name}")


BUY = {"opening_stock": 1, "closing_stock": 1}
WORDS = {"outcome": "doubtful", "reason": "no ledger"}
SALES = {"name": "bag", "sales_share": 1}

FAULTY: list[tuple[str, object, str, str]] = [
    ("verification.count", {"items": []}, "length", "items"),
    ("verification.count", {"items": None}, "missing", "items"),
    ("verification.count", {"items": {"quantity": 1}}, "unknown_value", "items"),
    ("verification.count", {"items": [5]}, "unknown_value", "items[0]"),
    ("verification.count", {"items": [None]}, "missing", "items[0]"),
    (
        "verification.count",
        {"items": [{"quantity": 1, "unit_value": 2}, {"quantity": 1}]},
        "missing",
        "items[1].unit_value",
    ),
    ("verification.count", {"items": [{"quantity": "x", "unit_value": 2}]}, "not_a_number", "items[0].quantity"),
    ("verification.count", {"items": [{"quantity": 1, "unit_value": 2, "unit": 3}]}, "unknown_input", "items[0].unit"),
    ("verification.count", {"items": [{"name": 5, "quantity": 1, "unit_value": 2}]}, "unknown_value", "items[0].name"),
    ("estimation.sampled_days", {"takings": [1, None]}, "missing", "takings[1]"),
    ("estimation.sampled_days", {"takings": [1, -1]}, "out_of_range", "takings[1]"),
    ("estimation.units", {"items": [{"units": 1, "price": 1, "allowance": 1}]}, "out_of_range", "items[0].allowance"),
    ("estimation.capacity", {}, "missing", "machines"),
    ("verification.tax", {"tax_paid": 1, "rate": "0.1", "months": 0}, "out_of_range", "months"),
    ("ratio.ageing", {"buckets": [{"sales": 1, "unpaid_share": "1.5"}]}, "out_of_range", "buckets[0].unpaid_share"),
    ("trend.growth", {"base": -5, "growth": "-1.01"}, "out_of_range", "growth"),
    (
        "trend.year_on_year",
        {"same_month_last_year": 1, "recent": [1], "recent_last_year": [1, 2]},
        "length",
        "recent_last_year",
    ),
    ("peer.margin", {"cost_of_sales": 1, "margin": 1}, "out_of_range", "margin"),
    ("purchases.cost", BUY, "missing", "purchases"),
    ("purchases.cost", {**BUY, "purchases": 1, "purchase_count": 1}, "conflict", "purchase_count"),
    ("purchases.cost", {**BUY, "purchase_count": 1}, "missing", "average_purchase"),
    ("purchases.cost", {**BUY, "purchases": 1, "margin": "0.1"}, "unknown_input", "margin"),
    ("purchases.sales", {**BUY, "purchases": 1}, "missing", "cost_rate"),
    ("purchases.sales", {**BUY, "purchases": 1, "margin": "0.1", "markup": 1}, "conflict", "markup"),
    ("purchases.sales", {**BUY, "purchases": 1, "markup": -1}, "out_of_range", "markup"),
    ("purchases.sales", {**BUY, "purchases": 1, "cost_rate": 0}, "out_of_range", "cost_rate"),
    ("seasonal.year", {"seasons": [{"monthly": 1, "months": 11}]}, "out_of_range", "seasons"),
    ("energy.growth", {"base": 1, "used_now": 1, "used_before": 0}, "out_of_range", "used_before"),
    ("unit_cost.margin", {"price": 1, "components": {}}, "length", "components"),
    ("unit_cost.margin", {"price": 1, "components": [1]}, "unknown_value", "components"),
    ("unit_cost.margin", {"price": 1, "components": {"steel": "x"}}, "not_a_number", "components.steel"),
    ("unit_cost.weighted_margin", {"products": [{"margin": 0}]}, "missing", "products[0].sales_share"),
    ("unit_cost.weighted_margin", {"products": [SALES]}, "missing", "products[0].margin"),
    ("unit_cost.weighted_margin", {"products": [{**SALES, "price": 2}]}, "missing", "products[0].cost"),
    ("unit_cost.weighted_margin", {"products": [{"sales": 0}]}, "missing", "products[0].margin"),
    ("unit_cost.weighted_margin", {"products": [{"sales": 0, "margin": 0}]}, "division_by_zero", "products"),
    ("unit_cost.weighted_margin", {"products": [{**SALES, "cost": 2}]}, "missing", "products[0].price"),
    ("unit_cost.weighted_margin", {"products": [{**SALES, "margin": 0, "price": 2}]}, "conflict", "products[0].price"),
    ("unit_cost.weighted_margin", {"products": [{**SALES, "margin": 0, "cost": 2}]}, "conflict", "products[0].cost"),
    ("unit_cost.weighted_margin", {"products": [{**SALES, "units": 1, "margin": 0}]}, "conflict", "products[0].units"),
    ("unit_cost.weighted_margin", {"products": [{"sales_share": "0.9949", "margin": 0}]}, "out_of_range", "products"),
    ("unit_cost.weighted_margin", {"products": [{"units": 1, "margin": 0}]}, "missing", "products[0].price"),
    (
        "unit_cost.weighted_margin",
        {"products": [{**SALES, "margin": 0}, {"sales": 1, "margin": 0}]},
        "conflict",
        "products[1].sales",
    ),
    (
        "logic.equity",
        {"initial_equity": 1, "period_profit": 1, "monthly_profit": 1, "months": 1},
        "conflict",
        "monthly_profit",
    ),
    ("logic.equity", {"initial_equity": 1, "months": 1}, "missing", "monthly_profit"),
    ("logic.equity", {"initial_equity": 1, "period_profit": 1, "denominator": "max"}, "unknown_value", "denominator"),
    ("logic.relation", {**WORDS, "facts": ["one"]}, "length", "facts"),
    ("logic.relation", {**WORDS, "facts": ["one", 2]}, "unknown_value", "facts[1]"),
    ("logic.relation", {**WORDS, "facts": ["one", {"text": "two", "proof": "E1"}]}, "unknown_input", "facts[1].proof"),
    ("logic.relation", {**WORDS, "facts": ["one", " "]}, "missing", "facts[1]"),
    ("peer.finding", {"outcome": "fine", "reason": "x"}, "unknown_value", "outcome"),
    ("peer.finding", {"outcome": "doubtful"}, "missing", "reason"),
    ("peer.finding", {"outcome": "doubtful", "reason": 5}, "unknown_value", "reason"),
]


@pytest.mark.parametrize(("procedure", "inputs", "code", "field"), FAULTY)
def test_a_faulty_input_is_named(procedure: str, inputs: object, code: str, field: str) -> None:
    given = check(procedure, inputs)

    assert fault(given) == (code, f"inputs.{field}")


@pytest.mark.parametrize(
    ("procedure", "inputs"),
    [
        ("trend.year_on_year", {"same_month_last_year": 1, "recent": [1, 1], "recent_last_year": [0, 0]}),
        ("unit_cost.weighted_margin", {"products": [{"sales": 0, "margin": "0.1"}]}),
    ],
)
def test_nothing_is_divided_by_a_sum_of_nothing(procedure: str, inputs: dict[str, Any]) -> None:
    code, _field = fault(check(procedure, inputs))

    assert code == "division_by_zero"


def test_a_price_of_nothing_is_refused_where_it_divides_and_weighs_nothing_where_it_does_not() -> None:
    sold = {"units": 2, "price": 5, "margin": "0.4"}
    gift = {"units": 9, "price": 0}

    beside_a_margin = check("unit_cost.weighted_margin", {"products": [sold, {**gift, "margin": "-0.2"}]})
    beside_a_cost = check("unit_cost.weighted_margin", {"products": [sold, {**gift, "cost": 1}]})
    alone = check("unit_cost.weighted_margin", {"products": [{**gift, "margin": "-0.2"}]})

    assert beside_a_margin["estimate"] == "0.400000"
    assert fault(beside_a_cost) == ("out_of_range", "inputs.products[1].price")
    assert fault(alone) == ("division_by_zero", "inputs.products")


def test_no_document_covers_a_figure_of_zero() -> None:
    assert fault(check("verification.documents", {"supported": 5}, figure=0)) == ("division_by_zero", "figure")


@pytest.mark.parametrize(
    ("item", "code", "field"),
    [
        ({}, "missing", "kind"),
        ({"kind": 5}, "unknown_kind", "kind"),
        ({"kind": "guess"}, "unknown_kind", "kind"),
        ({"kind": "check"}, "missing", "procedure"),
        ({"kind": "check", "procedure": []}, "unknown_procedure", "procedure"),
        ({"kind": "check", "procedure": "trend.hope"}, "unknown_procedure", "procedure"),
        ({"kind": "check", "procedure": "logic.stated"}, "missing", "inputs"),
        ({"kind": "check", "procedure": "logic.stated", "inputs": []}, "unknown_value", "inputs"),
        (
            {"kind": "check", "procedure": "logic.stated", "inputs": {"computed": 1}, "basis": "x"},
            "unknown_input",
            "basis",
        ),
        (
            {"kind": "check", "procedure": "logic.stated", "inputs": {"computed": 1}, "unit": "kg"},
            "unknown_value",
            "unit",
        ),
        ({"kind": "check", "procedure": "logic.stated", "inputs": {"computed": 1}, "line": 7}, "unknown_line", "line"),
        *(
            (
                {"kind": "check", "procedure": "logic.stated", "inputs": {"computed": 1}, "line": line},
                "unknown_line",
                "line",
            )
            for line in ("A9", "P12", "C1", "X", "a1", "P1.", "P3.1", "E.1", "A1 ", "P1.1.1", "L4d")
        ),
        ({"kind": "check", "procedure": "logic.finding", "inputs": WORDS, "figure": 1}, "not_allowed", "figure"),
    ],
)
def test_a_faulty_item_is_named(item: dict[str, Any], code: str, field: str) -> None:
    assert fault(answer(item)) == (code, field)


@pytest.mark.parametrize("blank", ["", " "])
def test_a_blank_is_given_and_no_word_that_is_known(blank: str) -> None:
    stated = {"kind": "check", "procedure": "logic.stated", "inputs": {"computed": 1}}
    relation = {"outcome": "doubtful", "reason": "no ledger", "facts": ["one", "two"]}

    assert fault(answer({**stated, "kind": blank})) == ("unknown_kind", "kind")
    assert fault(answer({**stated, "procedure": blank})) == ("unknown_procedure", "procedure")
    assert fault(answer({**stated, "line": blank})) == ("unknown_line", "line")
    assert fault(answer({**stated, "unit": blank})) == ("unknown_value", "unit")
    assert fault(check("logic.relation", {**relation, "outcome": blank})) == ("unknown_value", "inputs.outcome")
    assert fault(check("logic.relation", {**relation, "reason": blank})) == ("missing", "inputs.reason")


def test_null_is_not_given() -> None:
    found = check("logic.stated", {"computed": 1}, figure=None, line=None, unit=None)

    assert found == {"id": "only", "estimate": "1.00", "details": {}}


def test_items_without_an_id_of_their_own_are_refused_and_the_others_answered() -> None:
    good = {"kind": "check", "procedure": "logic.stated", "inputs": {"computed": 1}}

    found = answers(5, {**good}, {**good, "id": ""}, {**good, "id": 7}, {**good, "id": "a"}, {**good, "id": "a"}, None)

    assert [each["id"] for each in found] == [None, None, "", None, "a", "a", None]
    assert [fault(each)[0] if "error" in each else None for each in found] == [
        "missing",
        "missing",
        "missing",
        "unknown_value",
        None,
        "conflict",
        "missing",
    ]
