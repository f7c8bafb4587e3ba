# SPDX-License-Identifier: Apache-2.0
"""Where the marks of a page leave ink, and what is wrong with a page: something cut, outside, or over another."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF

from ui.wall.breaking import wide
from ui.wall.marks import LEADING, Dot, Drawing, Mark, Photo, Picture, Rule, Scale, Shape, Text
from ui.wall.surface import Wall


def box_of(mark: Mark) -> QRectF | None:
    """Where a mark leaves ink; nothing for a rule, which may end where a box begins."""
    match mark:
        case Text():
            across = wide(mark.text, mark.size, bold=mark.bold)
            free = max(0.0, mark.right - mark.left - across)
            left = mark.left + {"left": 0.0, "right": free, "centre": free / 2}[mark.align.value]
            high = mark.size * LEADING
            return QRectF(left, mark.top + high * 0.12, across, high * 0.8)
        case Scale():
            return QRectF(mark.left, mark.top, mark.right - mark.left, mark.height)
        case Drawing() | Photo():
            return QRectF(mark.left, mark.top, mark.width, mark.height)
        case Shape() | Dot():
            return QRectF(mark.left, mark.top, mark.size, mark.size)
        case Rule():
            return None


def faults(picture: Picture, wall: Wall) -> Iterator[str]:
    """What nobody in the room should see; nothing comes nearer to an edge than the margins allow."""
    boxes = [(mark, box) for mark in picture.marks if (box := box_of(mark)) is not None]
    inside = QRectF(wall.left - 2, wall.top - 2, wall.room + 4, wall.bottom - wall.top + 4)
    yield from (f"outside: {mark}" for mark, box in boxes if not inside.contains(box))
    for mark in picture.marks:
        if isinstance(mark, Text) and wide(mark.text, mark.size, bold=mark.bold) > mark.right - mark.left + 1.5:
            yield f"cut: {mark.text}"
    for (one, box), (other, other_box) in combinations(boxes, 2):
        if box.intersects(other_box):
            yield f"{one} over {other}"
