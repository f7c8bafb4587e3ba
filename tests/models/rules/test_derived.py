# SPDX-License-Identifier: Apache-2.0
"""Totals are cleared through the lines that make them, and are adverse where the borrower looks better than found."""

import pytest

from models.rules.clearing import ClearsBy
from models.terms import LineKey, LineKind
from tests.models.rules.small_case import case, examined, line, says

PARTS = {
    "AT": "A1 A2 A3 A4 A5 A6 A7a A7b A7c A7d A8",
    "LT": "L1 L2 L3 L4a L4b L4c L5 L6",
    "P3": "P1 P2 PM",
    "P6": "P1 P2 PM P4 P4.1 P5",
    "P11": "P1 P2 PM P4 P4.1 P5 P7 P8 P9 P10",
    "CAP": "P1 P2 PM P4 P4.1 P5 P7 P8 P9 P10",
}
ALL = sorted({part for parts in PARTS.values() for part in parts.split()} | {"L7", "OA", "OL"})
METHODS = ("verification.debts", "estimation.sampled_days")


@pytest.mark.parametrize("left_out", ALL)
def test_a_total_waits_for_every_line_that_makes_it_and_for_no_other(left_out: str) -> None:
    checks = [
        says(f"{key}-{at}", key, procedure, "0.4" if key == "PM" else 100, f"d{at}")
        for key in ALL
        for at, procedure in enumerate(METHODS, start=1)
        if key != left_out
    ]
    lines = [line(key, *(("0.4", "0.4") if key == "PM" else (100, 100))) for key in ALL]
    examination = examined(case(lines, checks))

    waiting = {key for key in PARTS if examination.line(LineKey(key)).clears_by is ClearsBy.NOTHING}

    assert waiting == {key for key, parts in PARTS.items() if left_out in parts.split()}


@pytest.mark.parametrize(
    ("key", "total", "declared", "verified", "adverse"),
    [
        ("A1", "AT", 110, 100, True),
        ("A1", "AT", 90, 100, False),
        ("A1", "AT", 100, 100, False),
        ("A1", "AT", None, 100, None),
        ("L1", "LT", 90, 100, True),
        ("L1", "LT", 110, 100, False),
        ("L1", "LT", 100, 100, False),
        ("P1", "P11", 101, 100, True),
        ("P7", "CAP", 110, 100, False),
    ],
)
def test_a_total_is_adverse_where_the_borrower_looks_better_than_found(
    key: str, total: str, declared: int | None, verified: int, *, adverse: bool | None
) -> None:
    base = [line("P1", 1000, 1000)] if key == "P7" else []
    state = examined(case([*base, line(key, declared, verified)])).line(LineKey(total))

    assert (state.kind, state.adverse) == (LineKind.DERIVED, adverse)


def test_a_total_of_nothing_is_not_cleared() -> None:
    assert examined(case([line("A1", 1, 1)])).line(LineKey("LT")).clears_by is ClearsBy.NOTHING
