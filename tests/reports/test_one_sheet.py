# SPDX-License-Identifier: Apache-2.0
"""A resolution is filed by itself: it stays on one sheet, set smaller where it would spill over."""

from functools import partial
from io import BytesIO

from reportlab.platypus import CondPageBreak, Flowable, SimpleDocTemplate, Spacer

from reports.one_sheet import SMALLEST, one_sheet

WIDTH, HEIGHT = 400.0, 600.0


def parts(height: float) -> list[Flowable]:
    return [Spacer(WIDTH, height / 4) for _ in range(4)]


def test_what_fits_stays_as_it_is() -> None:
    assert len(one_sheet(lambda: parts(HEIGHT), WIDTH, HEIGHT)) == 4


def test_a_short_last_line_stays_where_it_fits_though_little_room_is_left() -> None:
    """A resolution without signatures above had a sheet of its own for the words that there are none."""

    def parts_with_a_last_line() -> list[Flowable]:
        return [Spacer(WIDTH, HEIGHT - 20), CondPageBreak(30), Spacer(WIDTH, 10)]

    pages = SimpleDocTemplate(BytesIO(), pagesize=(WIDTH, HEIGHT + 12), topMargin=0, bottomMargin=0)
    pages.build(one_sheet(parts_with_a_last_line, WIDTH, HEIGHT))

    assert pages.page == 1


def test_what_is_a_little_too_tall_becomes_one_part_that_fits() -> None:
    for excess in (1.02, 1.1, 1 / SMALLEST):
        made = one_sheet(partial(parts, HEIGHT * excess), WIDTH, HEIGHT)
        assert [part.wrap(WIDTH, HEIGHT)[1] <= HEIGHT for part in made] == [True]


def test_what_would_be_too_small_to_read_flows_on() -> None:
    assert len(one_sheet(lambda: parts(HEIGHT * 1.3), WIDTH, HEIGHT)) == 4
