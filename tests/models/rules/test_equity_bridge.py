# SPDX-License-Identifier: Apache-2.0
"""The equity bridge: every step starts where the one before it ended, and the last gap leads to the equity shown."""

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from models.analysis import EquityStep
from models.labels import charts as labels
from models.rules.equity_bridge import BridgeStep, Part, bridge_of
from models.rules.equity_table import EquityTable
from models.terms import CheckId, Level, Said

EXPECTED, ACTUAL = Said(labels.EXPECTED), Said(labels.ACTUAL)
yuan = st.integers(-(10**7), 10**7).map(Decimal)


def table(steps: dict[EquityStep, Decimal], gap: int) -> EquityTable:
    expected = Fraction(sum(steps.values(), Decimal(0)))
    return EquityTable(
        check=CheckId("e"),
        periods=(),
        steps=tuple(steps.items()),
        expected=expected,
        actual=expected + gap,
        gap=Fraction(gap),
        ratios=(),
        chosen="profit",
        level=Level.OVER,
        reading=Said(""),
        asks=(),
        cause=None,
    )


@given(st.dictionaries(st.sampled_from(EquityStep), yuan, min_size=1), st.integers(-1000, 1000))
def test_the_bars_lead_from_nothing_to_the_equity_shown(steps: dict[EquityStep, Decimal], gap: int) -> None:
    found = bridge_of(table(steps, gap))

    amounts = {step.name.template: step.amount for step in found}
    gaps = [step.amount for step in found if step.part is Part.UNEXPLAINED]
    own = found[: len(steps)]
    assert own[0].start == 0
    assert all(before.end == after.start for before, after in pairwise(own))
    assert amounts[labels.EXPECTED] == own[-1].end == sum(steps.values())
    assert gaps == ([Decimal(gap)] if gap else [])
    assert amounts[labels.ACTUAL] == amounts[labels.EXPECTED] + gap
    assert found[-1].name == ACTUAL
    assert found[-1].start == 0


def test_where_nothing_is_unexplained_no_bar_says_so() -> None:
    found = bridge_of(table({EquityStep.INITIAL: Decimal(5)}, 0))
    assert found == (
        BridgeStep(Part.WHOLE, Said("Equity at the start"), Decimal(0), Decimal(5)),
        BridgeStep(Part.WHOLE, EXPECTED, Decimal(0), Decimal(5)),
        BridgeStep(Part.WHOLE, ACTUAL, Decimal(0), Decimal(5)),
    )
