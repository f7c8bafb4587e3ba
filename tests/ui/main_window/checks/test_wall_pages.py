# SPDX-License-Identifier: Apache-2.0
"""The pages of the wall as the room sees them: checks 21, 22, 23 and 28; 24 and 27 are in `test_wall_curtain`.

Measured on what is laid out and painted: every state, on three walls, for three rooms, in three languages.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from functools import cache
from math import atan, degrees
from typing import NamedTuple

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.rules.room_fit import RoomScale, room_scale
from models.snapshots.wall import Blank, WallSnapshot, WallState
from reports.charts.drawing import draw
from reports.charts.medium import WALL
from reports.voice import Voice
from tests.tools.wall_marks import box_of, faults
from tests.tools.wall_states import LANGUAGES, SIZES, states
from ui.theme import dress, load_typeface
from ui.wall.canvas import WallCanvas
from ui.wall.marks import Dot, Drawing, Picture, Scale, Shape, Text
from ui.wall.pages import pictures
from ui.wall.room import Room
from ui.wall.surface import Wall

Measure = Callable[..., None]
POOR = 7
"""Contrast of a poor system: a projector in a room with its lights on."""
CJK, DIGITS = 0.94, 0.714
"""Of its size, how high a Chinese character and a digit are (`ux.md` §3.14)."""


class Page(NamedTuple):
    """One page of one state, and where it was laid out."""

    name: str
    snapshot: WallSnapshot
    wall: Wall
    voice: Voice
    picture: Picture


def walls() -> Iterator[Wall]:
    return (Wall(*size, scale) for size in SIZES for scale in RoomScale)


@cache
def pages_of(language: str, height: int) -> list[Page]:
    """Every page of every state, on walls so high, laid out once."""
    voice = Voice(language)
    return [
        Page(name, snapshot, wall, voice, picture)
        for wall in walls()
        if height == wall.height
        for name, snapshot in states(language).items()
        for picture in pictures(snapshot, voice, wall)
    ]


def texts(picture: Picture) -> list[Text]:
    return [mark for mark in picture.marks if isinstance(mark, Text)]


@pytest.fixture(autouse=True)
def typeface(qapp: QApplication) -> None:
    load_typeface()
    dress(qapp, dark=False)


def drawn_size(page: Page, drawing: Drawing) -> float:
    """The size of the text that the chart is really drawn with."""
    medium = replace(WALL, width=drawing.width, height=drawing.height, text=drawing.size, line=drawing.weight)
    return draw(drawing.chart, medium, page.voice).size


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("height", "least"), [(1080, 28), (768, 24)])
def test_check_21_no_text_of_any_state_is_too_small(measure: Measure, language: str, height: int, least: int) -> None:
    found = pages_of(language, height)
    smallest = min(text.size for page in found for text in texts(page.picture))
    charts = [drawn_size(page, mark) for page in found for mark in page.picture.marks if isinstance(mark, Drawing)]

    measure(f"smallest text at {height} lines, {language}", smallest, least=least, unit=" px")
    measure(f"smallest text of a chart at {height} lines, {language}", min(charts), least=least, unit=" px")


def numbers(page: Page) -> list[int]:
    """Sizes of the figures of a line's page, without what stands in head and foot."""
    line = page.snapshot.line
    assert line is not None
    figures = {page.voice.money(method.estimate) for method in line.methods if method.estimate is not None}
    return [text.size for text in texts(page.picture) if text.text in figures]


@pytest.mark.parametrize("language", LANGUAGES)
def test_check_22_figures_are_as_large_as_the_room_needs(measure: Measure, language: str) -> None:
    found = pages_of(language, 1080)
    lines = [page for page in found if page.name in {"A3", "A3-large"}]
    heroes = [
        text.size
        for page in lines
        for text in texts(page.picture)
        if page.snapshot.line is not None and text.text == page.voice.percent(page.snapshot.line.deviation)
        if text.size > page.wall.size(44)
    ]

    measure(f"numbers of methods, {language}", min(size for page in lines for size in numbers(page)), least=44)
    measure(f"the line's own figures, {language}", min(heroes), least=96)
    for height, most in ((1080, 12), (768, 8)):
        rows = max(
            sum(isinstance(mark, Shape) for mark in page.picture.marks) - 4
            for page in pages_of(language, height)
            if page.name == "A2"
        )
        measure(f"lines of a statement at {height} lines, {language}", rows, most=most)


def test_check_22_a_larger_room_has_fewer_lines_on_a_page(measure: Measure) -> None:
    for scale, most in ((RoomScale.M, 12), (RoomScale.L, 9), (RoomScale.XL, 7)):
        drawn = pictures(states("zh_CN")["A2"], Voice("zh_CN"), Wall(1920, 1080, scale))
        rows = max(sum(isinstance(mark, Shape) for mark in picture.marks) - 4 for picture in drawn)
        measure(f"lines of a statement, room {scale.value}", rows, most=most, least=most - 1)


# --- nothing cut, nothing over another


@pytest.mark.parametrize("language", LANGUAGES)
def test_check_21_nothing_is_cut_and_nothing_lies_over_another(measure: Measure, language: str) -> None:
    wrong: list[str] = []
    found = [page for height in sorted({wall.height for wall in walls()}) for page in pages_of(language, height)]
    for page in found:
        wrong += [f"{page.name} {page.wall}: {fault}" for fault in faults(page.picture, page.wall)]

    assert wrong[:3] == []
    measure(f"pages looked through, {language}", len(found), least=200)


# --- contrast


def luminance(image: QImage) -> "np.ndarray[tuple[int, int], np.dtype[np.float64]]":
    """Relative luminance of every pixel, as a poor system shows it: its black is a seventh of its white."""
    grey = image.convertToFormat(QImage.Format.Format_RGB888)
    dots = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    light = dots[:, : grey.width() * 3].reshape(grey.height(), grey.width(), 3) / 255
    linear = np.where(light <= 0.04045, light / 12.92, ((light + 0.055) / 1.055) ** 2.4)
    shown: np.ndarray[tuple[int, int], np.dtype[np.float64]] = 1 / POOR + (1 - 1 / POOR) * (
        linear @ np.array([0.2126, 0.7152, 0.0722])
    )
    return shown


@pytest.mark.parametrize("size", SIZES)
def test_check_23_text_and_signs_are_seen_on_a_poor_system(
    measure: Measure, qtbot: QtBot, size: tuple[int, int]
) -> None:
    canvas = WallCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(*size)
    least = {Text: 99.0, Shape: 99.0, Dot: 99.0, Scale: 99.0, Drawing: 99.0}
    for snapshot in states("zh_CN").values():
        if snapshot.blank in {Blank.BLACK, Blank.WHITE}:
            continue
        canvas.show_snapshot(snapshot, Voice("zh_CN"))
        light = luminance(canvas.grab().toImage())
        for mark in canvas.picture().marks:
            box = box_of(mark)
            if box is not None and type(mark) in least:
                inside = light[int(box.top()) : int(box.bottom()) + 1, int(box.left()) : int(box.right()) + 1]
                least[type(mark)] = min(least[type(mark)], float(1 / inside.min()))

    measure(f"contrast of text at 7:1, {size[0]}×{size[1]}", least.pop(Text), least=4.5)
    for kind, contrast in least.items():
        measure(f"contrast of {kind.__name__.lower()}s at 7:1, {size[0]}×{size[1]}", contrast, least=3)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", RoomScale)
def test_check_23_the_tolerance_is_seen_by_its_edges_on_a_poor_system(
    measure: Measure, qtbot: QtBot, size: tuple[int, int], scale: RoomScale
) -> None:
    canvas = WallCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(*size)
    canvas.show_snapshot(states("zh_CN")["A9-trial"], Voice("zh_CN"), scale)
    drawn = next(mark for mark in canvas.picture().marks if isinstance(mark, Scale))
    light = luminance(canvas.grab().toImage())

    across = light[int(drawn.top + drawn.height * 0.2)]  # above the line, below the upper edge
    band = float(np.median(across[across < 0.99]))
    dark = np.flatnonzero(band / across >= 3)

    middle = (drawn.left + drawn.right) / 2
    measure("edges of the band on either side", len({bool(x > middle) for x in dark}), least=2)
    measure("contrast of ink on the band", band * POOR, least=4.5)
    measure("contrast of an edge with the band", band / float(across.min()), least=3)


# --- the farthest seat


def minutes_of_arc(pixels: float, wall: Wall, ratio: float) -> float:
    """How large something is for a seat so many heights of the picture away."""
    return degrees(2 * atan(pixels / wall.height / ratio / 2)) * 60


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("ratio", ["2.0", "3.9", "4.0", "4.1", "5.0", "5.1", "6.0"])
def test_check_28_the_farthest_seat_reads_labels_and_figures(
    measure: Measure, size: tuple[int, int], ratio: str
) -> None:
    scale = room_scale(Decimal(1), Decimal(ratio))
    assert scale is not None
    wall, voice = Wall(*size, scale), Voice("zh_CN")
    found = [
        text
        for snapshot in states("zh_CN").values()
        if snapshot.state is not WallState.BLANK
        for picture in pictures(snapshot, voice, wall)
        for text in texts(picture)
    ]
    labels = min(text.size for text in found)
    figures = min(text.size for text in found if text.text.replace(",", "").isdecimal())

    seat = f"{ratio} heights away, {size[0]}×{size[1]}"
    measure(f"a label {seat}", minutes_of_arc(labels * CJK, wall, float(ratio)), least=20, unit="′")
    measure(f"a figure {seat}", minutes_of_arc(figures * DIGITS, wall, float(ratio)), least=17.2, unit="′")


def test_check_28_on_a_wall_that_stands_upright_too(measure: Measure) -> None:
    room = Room(Decimal(1), Decimal("2.7")).on(1080, 1920)
    assert room.reads
    wall, voice = Wall(1080, 1920, room.scale), Voice("zh_CN")

    found = [text for picture in pictures(states("zh_CN")["A2"], voice, wall) for text in texts(picture)]
    figures = min(text.size for text in found if text.text.replace(",", "").isdecimal())

    measure("a label on an upright wall", minutes_of_arc(min(text.size for text in found) * CJK, wall, 2.7), least=20)
    measure("a figure on an upright wall", minutes_of_arc(figures * DIGITS, wall, 2.7), least=17.2)


def test_check_28_a_room_that_no_scale_suits_is_told() -> None:
    assert room_scale(Decimal("1.5"), Decimal("9.1")) is None
