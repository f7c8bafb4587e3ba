# SPDX-License-Identifier: Apache-2.0
"""Months side by side: a place for each on one scale from zero."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from reports.charts.sheet import Box, Sheet


class Columns:
    """`count` places between the left edge and what stands at the right; values are yuan from 0 to `most`.

    `over` of the head is of no month: words stand there that belong to all.
    """

    def __init__(
        self, sheet: Sheet, count: int, most: float, beside: float, *, foot: float, head: float, over: float = 0
    ) -> None:
        self._sheet, size = sheet, sheet.size
        self.left, self.right = size * 0.5, sheet.medium.width - beside
        self.bottom, self.top = foot, sheet.medium.height - head
        self.step = (self.right - self.left) / count
        self._most, self._over = most or 1, over

    def middle(self, place: int) -> float:
        return self.left + self.step * (place + 0.5)

    def height(self, value: float) -> float:
        return self.bottom + value / self._most * (self.top - self.bottom)

    def place(self, place: int) -> Box:
        """A month with its number, from what stands above the picture to what stands below."""
        left, size = self.left + self.step * place, self._sheet.size
        return Box(left, self.bottom - size * 1.7, left + self.step, self._sheet.medium.height - self._over)

    def months(self, months: Sequence[str], y: float) -> None:
        """The numbers of the months below their places, as many as can be read."""
        room = self._sheet.wide("00") * 1.15
        every = next(each for each in (1, 2, 3, 6, 12, 24, len(months)) if self.step * each >= room or each > 12)
        for place, month in enumerate(months):
            if place % every == 0:
                self._sheet.text(self.middle(place), y, month[-2:].lstrip("0"), across=0.5)

    def row(self, texts: Sequence[str], y: float, *, upright: bool) -> None:
        """A text below each place, its middle at `y`; equal neighbours share one."""
        for first, last, text in runs(texts):
            x = (self.middle(first) + self.middle(last)) / 2
            self._sheet.text(x, y - (self._sheet.wide(text) / 2 if upright else 0), text, across=0.5, upright=upright)


def runs(texts: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """First and last place of neighbours that say the same."""
    place = 0
    for text, same in groupby(texts):
        count = len(list(same))
        yield place, place + count - 1, text
        place += count
