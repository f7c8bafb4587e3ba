# SPDX-License-Identifier: Apache-2.0
"""A part that is filed and signed by itself stays on one sheet: it is set smaller where it would spill over."""

from collections.abc import Sequence

from reportlab.platypus import CondPageBreak, Flowable, KeepInFrame

SMALLEST = 0.8
"""Below four fifths of its size nobody reads it with ease; then it flows on to a further page."""
UNBOUNDED = 1e6


def one_sheet(content: Sequence[Flowable], width: float, height: float) -> list[Flowable]:
    """The content as it is where it fits into width and height, in points, or fits by no means; else set smaller."""
    parts = [part for part in content if not isinstance(part, CondPageBreak)]
    if _height(parts, width) <= height or _height(parts, width / SMALLEST) * SMALLEST > height:
        return list(content)
    return [KeepInFrame(width, height, parts, mode="shrink")]


def _height(parts: Sequence[Flowable], width: float) -> float:
    """How tall the parts are one below the other, with the larger of the spaces between two."""
    total = after = 0.0
    for part in parts:
        total += max(after, part.getSpaceBefore()) + part.wrap(width, UNBOUNDED)[1]
        after = part.getSpaceAfter()
    return total
