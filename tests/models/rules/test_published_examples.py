# SPDX-License-Identifier: Apache-2.0
"""Worked examples that others have published come out as published."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.models.rules.asking import answers

EXAMPLES = json.loads((Path(__file__).parents[2] / "data" / "published_examples.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["request"]["id"])
def test_a_published_example_comes_out_as_published(example: dict[str, Any]) -> None:
    expected = example["expect"]

    (found,) = answers(example["request"])

    assert found.get("deviation") == expected.get("deviation")
    if "estimate" in expected:
        assert_near(found["estimate"], expected["estimate"], expected["tolerance"])
    if "total_interest" in expected:
        assert_near(found["total_interest"], *expected["total_interest"])
    rows = {row["number"]: row for row in found.get("rows", ())}
    for number, amounts in expected.get("rows", {}).items():
        assert [rows[number][name] for name in ("payment", "interest", "principal", "balance")] == amounts
    for code, total in expected.get("totals", {}).items():
        assert found["totals"][code] == total


def assert_near(found: str, wanted: str, tolerance: str) -> None:
    assert abs(Decimal(found) - Decimal(wanted)) <= Decimal(tolerance)
