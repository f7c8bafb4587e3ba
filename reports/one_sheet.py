# SPDX-License-Identifier: Apache-2.0
"""A part that is filed and signed by itself stays on one sheet: it is set smaller where it would spill over."""

from collections.abc import Callable, Iterator, Sequence

from reportlab.platypus import CondPageBreak, Flowable

SMALLEST = 0.8
"""Smaller than four fifths nobody reads it with ease; then it flows on to a further page."""
SCALES = (0.95, 0.9, 0.85, SMALLEST)
UNBOUNDED = 1e6


def one_sheet(make: Callable[[], Sequence[Flowable]], width: float, height: float) -> list[Flowable]:
    """The content as it is where it fits into width and height, in points, or fits by no means; else set smaller.

    `make` gives the content anew for every attempt, for a table is laid out once in its life.
    """

    def fits(scale: float) -> bool:
        return sum(each for _part, each in _laid_out(make(), width / scale)) * scale <= height

    if fits(1):
        # What asks for a new page where little room is left would take a last short line away from its sheet.
        return [part for part in make() if not isinstance(part, CondPageBreak)]
    if not fits(SMALLEST):
        return list(make())
    return [Smaller(make(), next(scale for scale in SCALES if fits(scale)))]


def _laid_out(content: Sequence[Flowable], width: float) -> Iterator[tuple[Flowable, float]]:
    """Each part with its height and the space before it, the larger of what the two beside it ask for."""
    after = 0.0
    for part in content:
        if not isinstance(part, CondPageBreak):
            space = max(after, part.getSpaceBefore())
            yield part, space + part.wrap(width, UNBOUNDED)[1]
            after = part.getSpaceAfter()


class Smaller(Flowable):
    """Content laid out on a larger sheet and drawn to scale."""

    def __init__(self, content: Sequence[Flowable], scale: float) -> None:
        super().__init__()
        self.content, self._scale = content, scale
        self._parts: list[tuple[Flowable, float]] = []

    def wrap(self, available: float, _height: float) -> tuple[float, float]:
        self._parts = self._parts or list(_laid_out(self.content, available / self._scale))
        self.width = available
        self.height = sum(height for _part, height in self._parts) * self._scale
        return self.width, self.height

    def draw(self) -> None:
        self.canv.scale(self._scale, self._scale)
        place = self.height / self._scale
        for part, height in self._parts:
            place -= height
            part.drawOn(self.canv, 0, place)
