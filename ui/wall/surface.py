# SPDX-License-Identifier: Apache-2.0
"""The surface that is written on: how large it is, and how large its text must be."""

from dataclasses import dataclass

from models.rules.room_fit import RoomScale

LINES = 1080
"""Sizes are given for a wall so high."""
HIGHEST = 0.8
"""Of the width, the most height that text grows with: that of the squarest projector."""
FLOOR, LEAST_PIXELS = 28, 24
"""No text is smaller, nor in pixels: a character of eighteen strokes needs them."""
FIGURE = 44
"""The size of figures that are read from everywhere."""
SIDE = 0.05
ABOVE = 48


@dataclass(frozen=True, slots=True)
class Wall:
    """How large the wall is, in pixels, and how large it must write for the room."""

    width: int
    height: int
    scale: RoomScale = RoomScale.M

    @property
    def lines(self) -> float:
        """The height that text is measured by: of a picture higher than it is wide, what its width has room for.

        Text as large as the height of such a picture asks for leaves a column room for two figures and no name.
        """
        return min(float(self.height), self.width * HIGHEST)

    @property
    def one(self) -> float:
        """A pixel of a wall 1080 lines high, here."""
        return self.lines / LINES * float(self.scale.factor)

    @property
    def floor(self) -> int:
        return max(round(FLOOR / LINES * self.lines), LEAST_PIXELS)

    def size(self, size: float) -> int:
        """A size of text, given for 1080 lines and the smallest room, on this wall.

        A larger room needs larger figures; what is larger than they are anyway grows by as much as they do, not more.
        """
        grown = size + min(size, FIGURE) * (float(self.scale.factor) - 1)
        return max(round(grown * self.lines / LINES), self.floor)

    @property
    def left(self) -> float:
        return self.width * SIDE

    @property
    def right(self) -> float:
        return self.width - self.left

    @property
    def room(self) -> float:
        return self.right - self.left

    @property
    def top(self) -> float:
        return ABOVE / LINES * self.lines

    @property
    def bottom(self) -> float:
        return self.height - self.top
