# SPDX-License-Identifier: Apache-2.0
"""What the level of a line asks for besides two methods (`design.md` §3)."""

from decimal import Decimal

from models.labels import clearing as words
from models.rules.deciding_values import Decision, decided
from models.rules.figures import EQUITY
from models.terms import DecisionKind, Level, LineKey, Said


def demands(
    key: LineKey,
    level: Level,
    cause: str | None,
    methods: int,
    least: int,
    decisions: tuple[Decision, ...],
    proposed: Decimal | None,
    *,
    risk: bool,
) -> tuple[Said, ...]:
    """The sentences of what is still missing; none where the level is satisfied."""
    if level is Level.WITHIN:
        return ()
    lacks = [] if cause else [Said(words.NEEDS_CAUSE)]
    accepted = decided(decisions, key, DecisionKind.CHAIR_ACCEPTS) is not None
    adopted = decided(decisions, key, DecisionKind.ADOPT) is not None
    if level is Level.WATCH:
        return tuple(lacks)
    third = methods > least
    if risk or key == EQUITY:
        if not accepted and (level is Level.SEVERE or not third):
            lacks.append(Said(words.NEEDS_CHAIR_HERE))
        return tuple(lacks)
    value = {"value": proposed}
    if level is Level.SEVERE:
        lacks += [] if adopted else [Said(words.NEEDS_VALUE, value)]
        lacks += [] if accepted else [Said(words.NEEDS_CHAIR)]
    elif not adopted and not third:
        lacks.append(Said(words.NEEDS_THIRD_OR_VALUE, value))
    return tuple(lacks)
