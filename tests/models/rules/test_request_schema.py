# SPDX-License-Identifier: Apache-2.0
"""The schema that ships describes the requests that are answered."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from models.rules.catalogue import ALL
from tests.models.rules.asking import answer
from tests.tools.evaluate_schema import FILE, written

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture(scope="module")
def schema() -> Draft202012Validator:
    shipped = json.loads(FILE.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(shipped)
    return Draft202012Validator(shipped)


def test_the_shipped_schema_is_made_from_the_catalogue() -> None:
    assert FILE.read_text(encoding="utf-8") == written(), "run python -m tests.tools.evaluate_schema"


def test_published_and_worked_requests_are_valid(schema: Draft202012Validator) -> None:
    published = json.loads((DATA / "published_examples.json").read_text(encoding="utf-8"))
    worked = json.loads((DATA / "worked_procedures.json").read_text(encoding="utf-8"))
    items = [example["request"] for example in published]
    items += [
        {"id": f"w{at}", "kind": "check", "procedure": each["procedure"], "inputs": each["inputs"]}
        for at, each in enumerate(worked)
    ]

    assert not [error.message for error in schema.iter_errors({"items": items})]


@pytest.mark.parametrize("procedure", [procedure.id for procedure in ALL])
def test_what_the_schema_refuses_for_a_procedure_is_refused_by_evaluate_too(
    schema: Draft202012Validator, procedure: str
) -> None:
    item = {"id": "a", "kind": "check", "procedure": procedure, "inputs": {"surprise": 1}}

    assert not schema.is_valid({"items": [item]})
    assert "error" in answer(item)


BOUGHT: dict[str, Any] = {"opening_stock": 1, "closing_stock": 1, "purchases": 1}
PURCHASED = {"kind": "check", "procedure": "purchases.cost", "inputs": BOUGHT}
COUNTED = {"purchase_count": 1, "average_purchase": 1}
PRODUCT = {"kind": "check", "procedure": "unit_cost.weighted_margin"}
SHEET = {"kind": "statement", "statement": "balance_sheet"}
PROFIT = {"kind": "statement", "statement": "profit_and_loss"}
BY_SEASON = [{"monthly": 1, "months": 12}]
CAPACITY = {"kind": "capacity", "annual_rate": 0, "months": 1}
TWINS: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("line of a check", {**PURCHASED, "line": "P2"}, {**PURCHASED, "line": "ZZ"}),
    ("row of a check's line", {**PURCHASED, "line": "P2.1"}, {**PURCHASED, "line": "P3.1"}),
    ("line of a balance sheet", {**SHEET, "lines": {"A7a": 1}}, {**SHEET, "lines": {"A7": 1}}),
    ("line of a profit and loss", {**PROFIT, "lines": {"P1": 1}}, {**PROFIT, "lines": {"A1": 1}}),
    ("row of a profit and loss", {**PROFIT, "lines": {"P4.rent": 1}}, {**PROFIT, "lines": {"P4.": 1}}),
    ("seasons", {**PROFIT, "lines": {"P1": BY_SEASON}}, {**SHEET, "lines": {"A1": BY_SEASON}}),
    ("one alternative", PURCHASED, {**PURCHASED, "inputs": {**BOUGHT, **COUNTED}}),
    (
        "the other not given",
        {**PURCHASED, "inputs": {**BOUGHT, **COUNTED, "purchases": None}},
        {**PURCHASED, "inputs": {**BOUGHT, "purchases": None}},
    ),
    (
        "price beside a margin",
        {**PRODUCT, "inputs": {"products": [{"units": 1, "price": 1, "margin": 0}]}},
        {**PRODUCT, "inputs": {"products": [{"sales": 1, "price": 1, "margin": 0}]}},
    ),
    (
        "price that divides",
        {**PRODUCT, "inputs": {"products": [{"sales": 1, "price": 1, "cost": 0}]}},
        {**PRODUCT, "inputs": {"products": [{"sales": 1, "price": 0, "cost": 0}]}},
    ),
    (
        "disposable or monthly",
        {**CAPACITY, "disposable": 1, "monthly": None},
        {**CAPACITY, "disposable": 1, "monthly": [1]},
    ),
    ("disposable at all", {**CAPACITY, "monthly": [1]}, {**CAPACITY, "disposable": None}),
]


@pytest.mark.parametrize(("answered", "refused"), [twin[1:] for twin in TWINS], ids=[twin[0] for twin in TWINS])
def test_the_schema_refuses_what_evaluate_refuses_and_accepts_its_twin(
    schema: Draft202012Validator, answered: dict[str, Any], refused: dict[str, Any]
) -> None:
    assert "error" not in answer(answered)
    assert schema.is_valid({"items": [{"id": "a", **answered}]})
    assert "error" in answer(refused)
    assert not schema.is_valid({"items": [{"id": "a", **refused}]})
