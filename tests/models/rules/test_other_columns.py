# SPDX-License-Identifier: Apache-2.0
"""What checks at other columns, and of the cash-flow statement, do to a line."""

from decimal import Decimal

import pytest

from models.presented import Figure, LineEntry, Reference, Season
from models.terms import LineKey
from tests.models.rules.small_case import Number, case, examined, line, says


@pytest.mark.parametrize(
    ("key", "columns", "estimate", "proposed"),
    [
        ("P1", {"slack": (100, 100), "peak": (100, 100)}, 40, 40),
        ("P1", {"slack": (60, 60), "peak": (200, 200)}, 150, 45),
        ("P1", {"slack": (60, 60), "peak": (200, 200)}, 300, 60),
        ("P7", {"slack": (60, 60), "peak": (200, 200)}, 300, 90),
        ("P1", {"slack": (60, 60), "peak": (0, 0)}, 40, 60),
        ("P1", {"slack": (60, 60), "peak": (None, None)}, 40, 60),
    ],
)
def test_an_estimate_at_another_column_is_proposed_in_proportion(
    key: str, columns: dict[str, tuple[Number, Number]], estimate: int, proposed: int
) -> None:
    apart = says("apart", key, "cost_income.key_cost", estimate, "d1", basis="season:peak", cause="told")
    seasons = [Season("slack", "slack", 6), Season("peak", "peak", 6)]

    assert (
        examined(case([line(key, seasons=columns)], [apart], seasons=seasons)).line(LineKey(key)).proposal == proposed
    )


def test_a_check_that_reads_the_cash_flow_statement_waits_for_no_line() -> None:
    month = "period:2026-10"
    flow = LineEntry(LineKey("C1a"), "C1a", (Figure(month, None, Decimal(100)),))
    read = says("flow", "P1", "ratio.norm", 1, "d1", references={"base": Reference(line=LineKey("C1a"), basis=month)})
    presented = case([line("P1", 100, 100), flow], [read, says("x", "P1", "estimation.sampled_days", 100, "d2")])

    assert examined(presented).line(LineKey("P1")).cleared
