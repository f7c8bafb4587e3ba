# SPDX-License-Identifier: Apache-2.0
"""From the equity at the start to the equity shown, each step from where the one before it ended."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from models.money import decimal_from
from models.rules.equity_table import EquityTable
from models.terms import BridgePart, EquityStep


@dataclass(frozen=True, slots=True)
class BridgeStep:
    """A bar of the bridge from `start` to `end`, in yuan; a total starts from nothing."""

    part: EquityStep | BridgePart
    start: Decimal
    end: Decimal

    @property
    def amount(self) -> Decimal:
        return self.end - self.start


def bridge_of(table: EquityTable) -> tuple[BridgeStep, ...]:
    """Start, steps, expected equity, what remains unexplained, actual equity."""
    return tuple(_bridge(table))


def _bridge(table: EquityTable) -> Iterable[BridgeStep]:
    nothing = Decimal(0)
    reached = nothing
    for part, amount in table.steps:
        yield BridgeStep(part, reached, reached + amount)
        reached += amount
    expected, actual = decimal_from(table.expected), decimal_from(table.actual)
    yield BridgeStep(BridgePart.EXPECTED, nothing, expected)
    if table.gap:
        yield BridgeStep(BridgePart.UNEXPLAINED, expected, actual)
    yield BridgeStep(BridgePart.ACTUAL, nothing, actual)
