# SPDX-License-Identifier: Apache-2.0
"""What a window colours is decided in the snapshot: outside its tolerance, above the ceiling, out of cash."""

from dataclasses import replace
from decimal import Decimal

import pytest

from models.analysis import Scenario
from models.snapshots.sizing import AheadRow, StressRow
from tests.tools.sample_case import sample_case

ONE = Decimal(1)
MONTH = AheadRow("2027-01", ONE, ONE, ONE, None, ONE, ONE, ONE, exceeds=False)
FOUND = StressRow(Scenario.AS_FOUND, None, None, None, 0, Decimal(1), Decimal(0))


@pytest.mark.parametrize(("size", "outside"), [(None, False), ("0.05", False), ("-0.0501", True), ("0.06", True)])
def test_a_line_is_outside_where_its_largest_deviation_is_above_the_limit(size: str | None, *, outside: bool) -> None:
    line = replace(sample_case().lines[0], largest=None if size is None else Decimal(size), limit=Decimal("0.05"))

    assert line.is_outside is outside


def test_a_month_is_serious_above_its_ceiling_or_without_cash() -> None:
    assert not replace(MONTH, cash=Decimal(0)).serious
    assert replace(MONTH, cash=Decimal("-0.01")).serious
    assert replace(MONTH, exceeds=True).serious


def test_a_supposition_is_serious_with_a_month_above_its_ceiling_or_without_cash() -> None:
    assert not FOUND.serious
    assert replace(FOUND, months_above=1).serious
    assert replace(FOUND, lowest_cash=Decimal("-0.01")).serious
