# SPDX-License-Identifier: Apache-2.0
"""The farthest seat chooses the size of the wall's text."""

from decimal import Decimal

import pytest

from models.rules.room_fit import RoomScale, room_scale


@pytest.mark.parametrize(
    ("image", "seat", "chosen"),
    [
        ("1.5", "3", RoomScale.M),
        ("1.5", "6", RoomScale.M),
        ("1.5", "6.01", RoomScale.L),
        ("1.5", "7.5", RoomScale.L),
        ("1.5", "9", RoomScale.XL),
        ("1.5", "9.01", None),
    ],
)
def test_the_smallest_scale_that_the_last_row_reads_is_chosen(image: str, seat: str, chosen: RoomScale | None) -> None:
    assert room_scale(Decimal(image), Decimal(seat)) is chosen


@pytest.mark.parametrize(("image", "seat"), [("0", "3"), ("1.5", "0"), ("-1", "3")])
def test_a_room_without_size_is_refused(image: str, seat: str) -> None:
    with pytest.raises(ValueError, match="above zero"):
        room_scale(Decimal(image), Decimal(seat))


def test_larger_text_means_fewer_lines_on_a_page() -> None:
    assert [(scale.factor, scale.rows) for scale in RoomScale] == [
        (Decimal(1), 12),
        (Decimal("1.25"), 9),
        (Decimal("1.5"), 7),
    ]
