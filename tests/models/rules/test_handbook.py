# SPDX-License-Identifier: Apache-2.0
"""Every worked number of domain.md §1 to §3 whose convention is the product's, to the cent; the test ids name them.

Not here, because the product has another convention or no such figure: M02c in reverse (a count, not sales), the ratios
of M03 and §3.4 and the limits of §3.3 (figures of a case, not procedures), the z-value of M05, M09b (a gap in points,
not a deviation), the median of §2.9 (the lowest estimate is proposed, below).
"""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from models.money import to_cents
from models.rules.figures import at
from models.terms import Level, LineKey
from tests.models.rules.asking import answer
from tests.models.rules.small_case import adopts, case, check, evidence, examined, line

EXAMPLES = json.loads((Path(__file__).parents[2] / "data" / "handbook_examples.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["section"])
def test_an_example_of_the_handbook_comes_out_as_worked_there(example: dict[str, Any]) -> None:
    found = answer(example["item"])

    assert {name: found.get(name) for name in example["expect"]} == example["expect"]
    payments = {row["number"]: row["payment"] for row in found.get("rows", ())}
    assert {number: payments[number] for number in example.get("rows", {})} == example.get("rows", {})


NORMAL_MONTH = {"P1": 60000, "P2": 42000, "P4": 8300, "P5": 0, "P7": 3600, "P8": 1200, "P9": 400, "P10": 800}


def test_2_9_the_lowest_of_eight_estimates_is_proposed_and_all_below_sales_follows_it() -> None:
    of_sales = [each["item"] for each in EXAMPLES if each["item"].get("figure") == 60000 and "2.4" in each["section"]]
    estimated = [item for item in of_sales if item["procedure"] != "verification.documents"]
    checks = [check(f"k{at}", "P1", each["procedure"], each["inputs"], f"e{at}") for at, each in enumerate(estimated)]
    presented = case(
        [line(code, amount, amount) for code, amount in NORMAL_MONTH.items()],
        checks,
        sources=[evidence(f"e{at}") for at in range(len(checks))],
    )

    sales = examined(presented).line(LineKey("P1"))
    assert (sales.proposal, sales.level) == (Decimal("57142.86"), Level.WITHIN)
    table = examined(presented, decisions=[adopts("P1", "57142.86")]).tables.effective
    follow = {code: at(table, LineKey(code), "monthly_average") for code in ("P3", "P11", "CAP")}
    assert {code: to_cents(amount or Decimal(0)) for code, amount in follow.items()} == {
        "P3": Decimal("17142.86"),
        "P11": Decimal("4442.86"),
        "CAP": Decimal("3554.29"),
    }
