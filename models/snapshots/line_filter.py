# SPDX-License-Identifier: Apache-2.0
"""Which lines of a case a reviewer wants to see at a time."""

from enum import Enum, auto, unique

from models.snapshots.comparison import CaseSnapshot, LineRow
from models.terms import Level, LineKind


@unique
class LineFilter(Enum):
    """In the order in which they are offered."""

    ALL = auto()
    OUTSIDE = auto()
    """Clearly outside the tolerance: over or severe. A computed line only repeats its sources."""
    OPEN = auto()
    """Not yet cleared."""
    ASKED = auto()
    """With a question that waits for its answer."""


def passes(line: LineRow, which: LineFilter) -> bool:
    """Whether the filter shows the line."""
    root = line.kind is not LineKind.DERIVED
    match which:
        case LineFilter.OUTSIDE:
            return root and line.level in (Level.OVER, Level.SEVERE)
        case LineFilter.OPEN:
            return root and not line.cleared
        case LineFilter.ASKED:
            return line.questions_open > 0
        case LineFilter.ALL:
            return True


def count(case: CaseSnapshot, which: LineFilter) -> int:
    """How many lines of the case the filter shows."""
    return sum(passes(line, which) for line in case.lines)
