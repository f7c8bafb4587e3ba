# SPDX-License-Identifier: Apache-2.0
"""The schema that ships describes the requests that are answered."""

import json
from pathlib import Path

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
