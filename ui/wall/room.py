# SPDX-License-Identifier: Apache-2.0
"""A meeting room as far as the wall depends on it, and the text by which it is remembered."""

from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation

from models.rules.room_fit import RoomScale, room_scale
from models.snapshots.wall import Blank
from ui.wall.surface import Wall

BLANKS = (Blank.BLACK, Blank.WHITE, Blank.LOGO)
"""What a wall that shows nothing may be for an evening."""


@dataclass(frozen=True, slots=True)
class Room:
    """Lengths in metres, as the secretary measured them; by default a common room that size M fits."""

    picture_height: Decimal = Decimal("1.25")
    farthest_seat: Decimal = Decimal("5.00")
    blank: Blank = Blank.BLACK

    def on(self, width: int, height: int) -> "Room":
        """The room for a picture of so many pixels: of one higher than wide, text grows with its width alone."""
        return replace(self, picture_height=self.picture_height * Decimal(Wall(width, height).lines / height))

    @property
    def scale(self) -> RoomScale:
        """The smallest size that the farthest seat reads, else the largest there is."""
        return room_scale(self.picture_height, self.farthest_seat) or RoomScale.XL

    @property
    def reads(self) -> bool:
        """Whether the farthest seat reads the figures at all."""
        return room_scale(self.picture_height, self.farthest_seat) is not None

    @property
    def text(self) -> str:
        return f"{self.picture_height} {self.farthest_seat} {self.blank.value}"


def room_of(text: str) -> Room:
    """The room remembered so; a text that says no room is the common one."""
    match text.split():
        case [height, seat, blank]:
            try:
                room = Room(Decimal(height), Decimal(seat), Blank(blank))
            except (InvalidOperation, ValueError):
                return Room()
            positive = all(length.is_finite() and length > 0 for length in (room.picture_height, room.farthest_seat))
            return room if positive and room.blank in BLANKS else Room()
        case _:
            return Room()
