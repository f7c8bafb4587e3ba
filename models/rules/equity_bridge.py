# SPDX-License-Identifier: Apache-2.0
"""From the equity at the start to the equity shown, each step from where the one before it ended."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, unique

from models.analysis import EquityStep
from models.labels import charts as labels
from models.labels.enums import WORDS
from models.money import decimal_from
from models.rules.equity_table import EquityTable
from models.terms import Said


@unique
class Part(Enum):
    """What a bar stands for: an equity as a whole, a step towards it, or what no step explains."""

    WHOLE = "whole"
    STEP = "step"
    UNEXPLAINED = "unexplained"


@dataclass(frozen=True, slots=True)
class BridgeStep:
    """A bar of the bridge from `start` to `end`, in yuan; a whole starts from nothing."""

    part: Part
    name: Said
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
    for step, amount in table.steps:
        part = Part.WHOLE if step is EquityStep.INITIAL else Part.STEP
        yield BridgeStep(part, Said(WORDS[step]), reached, reached + amount)
        reached += amount
    expected, actual = decimal_from(table.expected), decimal_from(table.actual)
    yield BridgeStep(Part.WHOLE, Said(labels.EXPECTED), nothing, expected)
    if table.gap:
        yield BridgeStep(Part.UNEXPLAINED, Said(labels.UNEXPLAINED), expected, actual)
    yield BridgeStep(Part.WHOLE, Said(labels.ACTUAL), nothing, actual)
