# SPDX-License-Identifier: Apache-2.0
"""How far the methods of one line stand apart (`domain.md` §2.9)."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from models.money import decimal_from
from models.rules.check_state import CheckState
from models.rules.judgement import exact_deviation
from models.rules.peer import quartile


@dataclass(frozen=True, slots=True)
class Spread:
    """Lowest, median and highest estimate; `width` = (highest - lowest) / |median|, `None` around a median of zero."""

    count: int
    lowest: Decimal
    median: Decimal
    highest: Decimal
    width: Decimal | None


def spread_of(checks: Iterable[CheckState], basis: str) -> Spread | None:
    """Of the checks at one basis that were not rejected; of fewer than two there is none."""
    estimates = sorted(
        Fraction(state.assessment.estimate)
        for state in checks
        if state.check.basis == basis
        and state.rejected is None
        and state.assessment is not None
        and state.assessment.estimate is not None
    )
    if len(estimates) < len(("lowest", "highest")):
        return None
    median = quartile(estimates, 2)
    width = exact_deviation(median + estimates[-1] - estimates[0], median)
    return Spread(
        len(estimates),
        decimal_from(estimates[0]),
        decimal_from(median),
        decimal_from(estimates[-1]),
        None if width is None else decimal_from(width),
    )
