# SPDX-License-Identifier: Apache-2.0
"""A resolution is filed by itself: it stays on one sheet, its lines closer where it would spill over (check 40)."""

from io import BytesIO

import pytest
from reportlab.platypus import CondPageBreak, Flowable, Paragraph, SimpleDocTemplate, Spacer

from reports.one_sheet import SMALLEST, Smaller, one_sheet
from reports.page import TEXT, room_of
from reports.resolution_page import resolution_page
from reports.text import LOOSE, SMALL, TIGHT, Writer
from reports.voice import Voice
from tests.reports.record import minutes_snapshot

WIDTH, HEIGHT = 400.0, 600.0
WRITER = Writer(Voice("en"))


def lines(height: float) -> list[Paragraph]:
    """So many lines that they have this height, in points, where nothing is closer."""

    def made(writer: Writer) -> list[Flowable]:
        return [writer.paragraph("a line", SMALL, after=0) for _ in range(int(height / SMALL / LOOSE))]

    return [part for part in one_sheet(made, WRITER, WIDTH, HEIGHT) if isinstance(part, Paragraph)]


def leading(parts: list[Paragraph]) -> float:
    style: float = parts[0].style.leading
    return style / SMALL


def test_what_fits_stays_as_it_is() -> None:
    assert leading(lines(HEIGHT)) == pytest.approx(LOOSE)


def test_a_short_last_line_stays_where_it_fits_though_little_room_is_left() -> None:
    """A resolution without signatures above had a sheet of its own for the words that there are none."""

    def parts_with_a_last_line(_writer: Writer) -> list[Flowable]:
        return [Spacer(WIDTH, HEIGHT - 20), CondPageBreak(30), Spacer(WIDTH, 10)]

    pages = SimpleDocTemplate(BytesIO(), pagesize=(WIDTH, HEIGHT + 12), topMargin=0, bottomMargin=0)
    pages.build(one_sheet(parts_with_a_last_line, WRITER, WIDTH, HEIGHT))

    assert pages.page == 1


def test_what_is_a_little_too_tall_has_closer_lines_and_the_same_letters() -> None:
    for excess in (1.02, 1.1, 1.2):
        made = lines(HEIGHT * excess)
        assert TIGHT <= leading(made) < LOOSE
        assert sum(part.wrap(WIDTH, HEIGHT)[1] for part in made) <= HEIGHT
        assert {part.style.fontSize for part in made} == {SMALL}


def test_what_is_too_tall_for_that_is_drawn_smaller_and_what_would_be_too_small_flows_on() -> None:
    def made(height: float) -> list[Flowable]:
        return one_sheet(lambda _writer: [Spacer(WIDTH, height / 4) for _ in range(4)], WRITER, WIDTH, HEIGHT)

    for excess in (1.02, 1.1, 1 / SMALLEST):
        (part,) = made(HEIGHT * excess)
        assert isinstance(part, Smaller)
        assert part.wrap(WIDTH, HEIGHT)[1] <= HEIGHT
    assert len(made(HEIGHT * 1.3)) == 4


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_check_40_a_resolution_of_five_members_and_five_conditions_has_one_sheet(language: str) -> None:
    part = minutes_snapshot("en" if language == "en" else "zh_CN").cases[0]
    assert part.voting is not None
    assert (len(part.voting.rounds[-1].voters), len(part.conditions or ())) == (5, 5)
    width, height = room_of(TEXT)
    made = one_sheet(lambda spaced: resolution_page(part, spaced), Writer(Voice(language)), width, height)

    assert not [part for part in made if isinstance(part, Smaller)], "no letter under 9 points"
    assert sum(each.wrap(width, height)[1] + each.getSpaceBefore() for each in made) <= height


def test_what_is_a_little_too_tall_is_drawn_only_a_little_smaller() -> None:
    def made(height: float) -> list[Flowable]:
        return one_sheet(lambda _writer: [Spacer(WIDTH, height)], WRITER, WIDTH, HEIGHT)

    for excess in (1.01, 1.03, 1.08, 1.15):
        (part,) = made(HEIGHT * excess)
        assert HEIGHT - part.wrap(WIDTH, HEIGHT)[1] < HEIGHT * 0.03
