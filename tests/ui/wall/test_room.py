# SPDX-License-Identifier: Apache-2.0
"""The room: what the secretary measured chooses the size, and is remembered."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from models.rules.room_fit import RoomScale
from models.snapshots.wall import Blank
from ui.wall.room import BLANKS, Room, room_of
from ui.wall.room_dialog import RoomDialog

lengths = st.decimals(min_value="0.5", max_value="60", places=2)


@given(lengths, lengths, st.sampled_from(BLANKS))
def test_a_room_is_remembered_as_it_was(height: Decimal, seat: Decimal, blank: Blank) -> None:
    room = Room(height, seat, blank)

    assert room_of(room.text) == room


@pytest.mark.parametrize("text", ["", "1.25", "high far black", "1.25 5 red", "0 5 black", "1 -2 black", "NaN 5 black"])
def test_what_describes_no_room_is_a_common_one(text: str) -> None:
    assert room_of(text) == Room()


@pytest.mark.parametrize(
    ("seat", "scale", "warned"),
    [(5.0, RoomScale.M, False), (6.0, RoomScale.L, False), (7.5, RoomScale.XL, False), (7.6, RoomScale.XL, True)],
)
def test_the_farthest_seat_chooses_the_size_and_past_the_last_one_there_is_a_warning(
    qtbot: QtBot, seat: float, scale: RoomScale, *, warned: bool
) -> None:
    dialog = RoomDialog()
    qtbot.addWidget(dialog)
    dialog.show_room(Room(), QSize(1920, 1080))
    told: list[Room] = []
    dialog.changed.connect(told.append)

    dialog.farthest_seat.setValue(seat + 1)
    dialog.farthest_seat.setValue(seat)

    assert (told[-1].scale, told[-1].reads) == (scale, not warned)
    assert ("cannot read" in dialog.verdict.text()) == warned
    assert f"size {scale.value}" in dialog.verdict.text()


def test_a_picture_higher_than_wide_is_measured_by_what_its_width_has_room_for(qtbot: QtBot) -> None:
    room = Room(Decimal("1.25"), Decimal("3.00"))
    assert room.on(1920, 1080) == room
    assert room.on(1280, 1024) == room
    assert room.scale is RoomScale.M
    assert room.on(1080, 1920).scale is RoomScale.XL
    dialog = RoomDialog()
    qtbot.addWidget(dialog)

    dialog.show_room(room, QSize(1080, 1920))

    assert "cannot read" not in dialog.verdict.text()
    assert "size XL" in dialog.verdict.text()
    dialog.farthest_seat.setValue(3.5)
    assert "cannot read" in dialog.verdict.text()
