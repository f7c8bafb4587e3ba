# SPDX-License-Identifier: Apache-2.0
"""The recognised value that is proposed for a line: the conservative one."""

from collections.abc import Iterable
from decimal import Decimal

from models.money import CENTS, RATIO_PLACES, rounded
from models.rules.bounds import figure_fault
from models.rules.check_state import CheckState
from models.rules.directions import more_is_better
from models.rules.figures import EQUITY, Table, claimed
from models.rules.room import Decision, decided
from models.terms import LineKey, Unit

__all__ = ["Decision", "decided", "least_favourable", "proposal"]

UPPER_BOUND = "estimation.capacity"
"""Its estimate is the most that is possible, so that it can lower a figure and never raise one."""


def proposal(key: LineKey, least: Decimal | None, unit: Unit) -> Decimal | None:
    """The least favourable value, where it can be a figure of the line: no sales below nothing are proposed."""
    return None if least is None or figure_fault(key, unit, least) is not None else least


def least_favourable(
    key: LineKey, basis: str, tested: Table, checks: Iterable[CheckState], unit: Unit = Unit.MONEY
) -> Decimal | None:
    """The least favourable of figure and confirmed estimates, to the cent; none for equity and risk points.

    An estimate at another column is taken in proportion, as a decided line scales all its columns alike.
    """
    figure = claimed(key, tested.get((key, basis)))
    if key == EQUITY or figure is None:
        return None
    values = [figure]
    for state in checks:
        found = None if state.assessment is None else state.assessment.estimate
        own = claimed(key, tested.get((key, state.check.basis)))
        if not state.confirmed or state.unfit is not None or found is None:
            continue
        if state.check.procedure == UPPER_BOUND and own is not None and found >= own:
            continue
        if state.check.basis == basis:
            values.append(found)
        elif own is not None and own > 0:
            values.append(figure * found / own)
    chosen = min(values) if more_is_better(key) else max(values)
    return rounded(chosen, RATIO_PLACES if unit is Unit.RATIO else CENTS)
