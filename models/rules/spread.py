# SPDX-License-Identifier: Apache-2.0
"""How far the methods of one line stand apart (`domain.md` §2.9)."""

from collections.abc import Iterable
from dataclasses import dataclass

from models.rules.check_state import TWO, CheckState
from models.rules.judgement import deviation_of
from models.rules.numbers import Exact
from models.rules.peer import quartile


@dataclass(frozen=True, slots=True)
class Spread:
    """Lowest, median and highest estimate; `width` = (highest - lowest) / |median|, `None` around a median of zero."""

    count: int
    lowest: Exact
    median: Exact
    highest: Exact
    width: Exact | None


def spread_of(checks: Iterable[CheckState], basis: str) -> Spread | None:
    """Of the checks at one basis, not rejected, that do not read the line itself; of fewer than two there is none."""
    estimates = sorted(
        state.assessment.estimate
        for state in checks
        if state.check.basis == basis
        and state.rejected is None
        and not state.reads_itself
        and state.assessment is not None
        and state.assessment.estimate is not None
    )
    if len(estimates) < TWO:
        return None
    median = quartile(estimates, 2)
    width = deviation_of(median + estimates[-1] - estimates[0], median)
    return Spread(len(estimates), estimates[0], median, estimates[-1], width)
