# SPDX-License-Identifier: Apache-2.0
"""Horizontal bars: a shape, a name and a number before each, in columns of their own, so that no mark covers a text."""

from collections.abc import Sequence

from models.terms import Level
from reports.charts.sheet import Box, Sheet

MOST_NAME = 0.46
"""Of the width, at most, a name takes."""
BAR = 0.64
TALLEST = 6
"""Of the size of the text, a row is at most this high."""

TIGHTEST = 1.1
"""Of the size of the text, a row is at least so high; in a window lower than that the text is smaller."""


class Rows:
    """The columns of a sheet with `len(names)` rows from the top down; `left` to `right` is the room of the bars."""

    def __init__(self, sheet: Sheet, names: Sequence[str], numbers: Sequence[str], left: float, head: float) -> None:
        self._sheet, self._numbers = sheet, numbers
        sheet.size = size = min(sheet.size, sheet.medium.height / (len(names) + 1) / TIGHTEST)
        room = max(sheet.wide(number, bold=True) for number in numbers)
        most = sheet.medium.width * MOST_NAME
        self._shape, self._name = left - size * 0.85, left
        self._names = [sheet.fitted(name, most, bold=True) for name in names]
        self._number = left + max(sheet.wide(name, bold=True) for name in self._names) + size * 0.6 + room
        self.left, self.right = self._number + size * 0.6, sheet.medium.width - size * 0.6
        self.top = sheet.medium.height - size * 0.3 - head
        self._step = min(size * TALLEST, (self.top - size * 0.3) / len(names))
        self.bottom = self.top - self._step * len(names)

    @classmethod
    def of(cls, sheet: Sheet, names: Sequence[str], numbers: Sequence[str], *, shapes: bool, head: float = 0) -> "Rows":
        return cls(sheet, names, numbers, sheet.size * (1.6 if shapes else 0.4), head)

    def middle(self, place: int) -> float:
        return self.top - self._step * (place + 0.5)

    def low(self, place: int) -> float:
        return self.middle(place) - self._step * BAR / 2

    def high(self, place: int) -> float:
        return self.middle(place) + self._step * BAR / 2

    def whole(self, place: int) -> Box:
        """A row from edge to edge."""
        high = self._step / 2
        return Box(0, self.middle(place) - high, self._sheet.medium.width, self.middle(place) + high)

    def write(self, place: int, level: Level | None, *, bold: bool) -> None:
        """Shape, name and number of a row."""
        y = self.middle(place)
        if level is not None:
            self._sheet.level(level, self._shape, y)
        self._sheet.text(self._name, y, self._names[place], bold=bold)
        self._sheet.text(self._number, y, self._numbers[place], across=1, bold=bold)


def rows_that_fit(sheet: Sheet, head: float) -> int:
    """How many rows can be read in the height of a sheet."""
    return max(1, min(sheet.medium.most, int((sheet.medium.height - head - sheet.size * 0.6) / (sheet.size * 1.35))))
