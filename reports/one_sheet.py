# SPDX-License-Identifier: Apache-2.0
"""A part that is filed and signed by itself stays on one sheet: its lines stand closer where it would spill over."""

from collections.abc import Callable, Iterator, Sequence

from reportlab.platypus import CondPageBreak, Flowable

from reports.text import LOOSE, TIGHT, Writer

SPACINGS = ((LOOSE, 1.0), (1.3, 1.0), (1.2, 1.0), (TIGHT, 1.0), (TIGHT, 0.93), (TIGHT, 0.86))
"""Heights of a line, and sizes of text; no letter becomes smaller than those of tables, 9 points."""
SMALLEST = 0.8
SCALES = (0.98, 0.96, 0.94, 0.92, 0.9, 0.88, 0.86, 0.84, 0.82, SMALLEST)
"""What does not fit so either is drawn smaller, not under four fifths: a resolution that goes above the committee."""
UNBOUNDED = 1e6


def one_sheet(
    make: Callable[[Writer], Sequence[Flowable]], writer: Writer, width: float, height: float
) -> list[Flowable]:
    """The content with the loosest lines that fit into width and height, in points, else smaller; as it is if none do.

    `make` gives the content anew for every attempt, for a table is laid out once in its life.
    """
    for leading, size in SPACINGS:
        spaced = writer.spaced(leading, size)
        if sum(each for _part, each in _laid_out(make(spaced), width)) <= height:
            # What asks for a new page where little room is left would take a last short line away from its sheet.
            return [part for part in make(spaced) if not isinstance(part, CondPageBreak)]
    closest = writer.spaced(*SPACINGS[-1])
    for scale in SCALES:
        if sum(each for _part, each in _laid_out(make(closest), width / scale)) * scale <= height:
            return [Smaller(make(closest), scale)]
    return list(make(writer))


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
