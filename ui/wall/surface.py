# SPDX-License-Identifier: Apache-2.0
"""The surface that is written on: how large it is, and how large its text must be."""

from dataclasses import dataclass

from models.rules.room_fit import RoomScale

LINES = 1080
"""Sizes are given for a wall so high."""
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
    def one(self) -> float:
        """A pixel of a wall 1080 lines high, here."""
        return self.height / LINES * float(self.scale.factor)

    @property
    def floor(self) -> int:
        return max(round(FLOOR / LINES * self.height), LEAST_PIXELS)

    def size(self, size: float) -> int:
        """A size of text, given for 1080 lines and the smallest room, on this wall.

        A larger room needs larger figures; what is larger than they are anyway grows by as much as they do, not more.
        """
        grown = size + min(size, FIGURE) * (float(self.scale.factor) - 1)
        return max(round(grown * self.height / LINES), self.floor)

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
        return ABOVE / LINES * self.height

    @property
    def bottom(self) -> float:
        return self.height - self.top
