# SPDX-License-Identifier: Apache-2.0
"""同业比较法: a figure against other businesses of the trade."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules.given import Given
from models.rules.judgement import Detail, Judgement, Limits, against
from models.rules.numbers import Exact

ENOUGH_PEERS = 5


def level(given: Given, figure: Exact | None, limits: Limits) -> Judgement:
    """The median of the sample; a sample of fewer than five says something, but does not count as a method."""
    sample = sorted(given.numbers("sample"))
    counts = len(sample) >= ENOUGH_PEERS
    details: dict[str, Detail] = {
        "n": len(sample),
        "q1": quartile(sample, 1),
        "q3": quartile(sample, 3),
        "counts": counts,
    }
    return replace(against(quartile(sample, 2), figure, limits), details=details, counts=counts)


def quartile(ordered: Sequence[Exact], which: int) -> Exact:
    """Linear interpolation between sorted values, as a spreadsheet's QUARTILE.INC; the second is the median."""
    whole, part = divmod(Exact(which * (len(ordered) - 1), 4), 1)
    if part == 0:
        return ordered[whole]
    return ordered[whole] + (ordered[whole + 1] - ordered[whole]) * part


def per_unit(given: Given) -> Exact:
    return given["metric"] * given["size"]
