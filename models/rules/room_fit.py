# SPDX-License-Identifier: Apache-2.0
"""How large the wall must write for its farthest seat (`ux.md` §3.14)."""

from decimal import Decimal
from enum import Enum, unique


@unique
class RoomScale(Enum):
    """Three sizes of the wall's text; beyond the last nobody reads a table."""

    M = "M"
    L = "L"
    XL = "XL"

    @property
    def factor(self) -> Decimal:
        """By how much text is larger than at M."""
        return {RoomScale.M: Decimal(1), RoomScale.L: Decimal("1.25"), RoomScale.XL: Decimal("1.5")}[self]

    @property
    def farthest(self) -> int:
        """Heights of the picture up to which a seat still reads it: 20′ for Chinese characters, 17.2′ for figures."""
        return {RoomScale.M: 4, RoomScale.L: 5, RoomScale.XL: 6}[self]

    @property
    def rows(self) -> int:
        """Lines of a statement on one page."""
        return {RoomScale.M: 12, RoomScale.L: 9, RoomScale.XL: 7}[self]


def room_scale(image_height: Decimal, farthest_seat: Decimal) -> RoomScale | None:
    """The smallest scale that the farthest seat can read, both in metres; `None` where no scale is large enough.

    Raises `ValueError` for a picture without height or a seat without distance.
    """
    if image_height <= 0 or farthest_seat <= 0:
        raise ValueError("both lengths must be above zero")
    return next((scale for scale in RoomScale if farthest_seat <= scale.farthest * image_height), None)
