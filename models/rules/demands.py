# SPDX-License-Identifier: Apache-2.0
"""What the level of a line asks for besides two methods (`design.md` §3)."""

from decimal import Decimal

from models.labels import clearing as words
from models.rules.figures import EQUITY
from models.rules.room import Decision, decided
from models.terms import DecisionKind, Level, LineKey, Said


def demands(
    key: LineKey,
    level: Level,
    cause: str | None,
    decisions: tuple[Decision, ...],
    proposed: Decimal | None,
    *,
    third: bool,
    risk: bool,
) -> tuple[Said, ...]:
    """The sentences of what is still missing; `third` says that one more method than the least is accepted."""
    if level is Level.WITHIN:
        return ()
    lacks = [] if cause else [Said(words.NEEDS_CAUSE)]
    if level is Level.WATCH:
        return tuple(lacks)
    accepted = decided(decisions, key, DecisionKind.CHAIR_ACCEPTS) is not None
    adoption = decided(decisions, key, DecisionKind.ADOPT)
    adopted = adoption is not None and adoption.value is not None
    if risk or key == EQUITY:
        if not accepted and (level is Level.SEVERE or not third):
            lacks.append(Said(words.NEEDS_CHAIR_HERE))
        return tuple(lacks)
    severe = level is Level.SEVERE
    if not adopted and (severe or not third):
        lacks.append(_value(proposed, severe=severe))
    if severe and not accepted:
        lacks.append(Said(words.NEEDS_CHAIR))
    return tuple(lacks)


def _value(proposed: Decimal | None, *, severe: bool) -> Said:
    """That a value must be adopted, and which one key adopts."""
    if proposed is None:
        return Said(words.NEEDS_OWN_VALUE if severe else words.NEEDS_THIRD_OR_OWN_VALUE)
    return Said(words.NEEDS_VALUE if severe else words.NEEDS_THIRD_OR_VALUE, {"value": proposed})


def not_concurring(key: LineKey, away: int, decisions: tuple[Decision, ...]) -> tuple[Said, ...]:
    """A line on which somebody does not concur needs one of the chair's three decisions."""
    if not away or decided(decisions, key, DecisionKind.CHAIR_ACCEPTS) is not None:
        return ()
    return (Said(words.NEEDS_CHAIR_AGAINST, {"count": away}),)
