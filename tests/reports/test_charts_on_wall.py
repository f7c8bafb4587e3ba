# SPDX-License-Identifier: Apache-2.0
"""Charts as a poor projector shows them: measured on the dots that are drawn, for the walls that there are."""

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from models.snapshots.charting import chart_of
from models.snapshots.charts import ChartKind
from models.terms import Level
from reports.charts.drawing import draw
from reports.charts.medium import PAPER, SCREEN, WALL, Medium
from reports.charts.raster import raster
from reports.charts.sheet import Box, Fill, Sheet
from reports.voice import Voice
from tests.reports.demo_charts import demo_cases

Light = np.ndarray[tuple[int, int], np.dtype[np.float64]]
POOR = 7
"""Contrast of a projector in a room with its lights on."""
WALLS = {
    "1920×1080": WALL,
    "1366×768": replace(WALL, width=1229, height=480, text=26, line=2.1),
    "1024×768": replace(WALL, width=922, height=480, text=26, line=2),
    "1280×1024, largest text": replace(WALL, width=1152, height=690, text=51, line=4.3),
    "upright, largest text": replace(WALL, width=972, height=1100, text=43, line=3.6),
}
LANGUAGES = ("zh_CN", "zh_TW", "en")


def shown(sheet: Sheet) -> Light:
    """How much light comes from each dot, white being 1 and black a seventh of it."""
    dots = raster(sheet, 1)
    grey = np.frombuffer(dots.dots, np.uint8).reshape(dots.height, dots.width, 4)[:, :, :3] / 255
    linear = np.where(grey <= 0.04045, grey / 12.92, ((grey + 0.055) / 1.055) ** 2.4)
    light: Light = 1 / POOR + (1 - 1 / POOR) * (linear @ np.array([0.2126, 0.7152, 0.0722]))
    return light


MARKS: dict[str, Callable[[Sheet, float], None]] = {
    "a rule": lambda sheet, y: sheet.rule((0, y), (100, y)),
    "a strong rule": lambda sheet, y: sheet.rule((0, y), (100, y), strong=True),
    "the base": lambda sheet, y: sheet.base((0, y), (100, y)),
    "a hollow bar": lambda sheet, y: sheet.bar(Box(-5, y, 105, y + 20), Fill.HOLLOW),
    "a hatched bar": lambda sheet, y: sheet.bar(Box(-5, y, 105, y + 40), Fill.HATCHED),
    "a solid bar": lambda sheet, y: sheet.bar(Box(-5, y, 105, y + 20), Fill.SOLID),
}


@pytest.mark.parametrize("medium", WALLS.values(), ids=WALLS)
@pytest.mark.parametrize("mark", MARKS.values(), ids=MARKS)
def test_what_a_chart_says_is_three_to_one_on_a_poor_projector_wherever_its_dots_fall(
    mark: Callable[[Sheet, float], None], medium: Medium
) -> None:
    for offset in (0, 0.25, 0.5, 0.75):
        sheet = Sheet(replace(medium, width=100, height=100))
        mark(sheet, 30 + offset)
        light = shown(sheet)

        assert (1 / light[:, 2:-2].min(axis=0)).min() >= 3


@pytest.mark.parametrize("medium", WALLS.values(), ids=WALLS)
def test_signs_are_three_to_one_and_text_is_four_and_a_half(medium: Medium) -> None:
    signs: list[Callable[[Sheet], None]] = [
        lambda sheet: sheet.dot(50, 50),
        lambda sheet: sheet.cross(50, 50),
        lambda sheet: sheet.arrow(50, 50, right=True),
        *((lambda sheet, level=level: sheet.level(level, 50, 50)) for level in Level),
        lambda sheet: sheet.text(10, 50, "0"),
    ]
    for sign in signs:
        sheet = Sheet(replace(medium, width=100, height=100))
        sign(sheet)

        assert 1 / shown(sheet).min() >= 4.5


@pytest.mark.parametrize("upright", [False, True])
@pytest.mark.parametrize("medium", WALLS.values(), ids=WALLS)
def test_a_band_is_seen_by_its_edges_against_white_and_against_itself(medium: Medium, upright: bool) -> None:
    sheet = Sheet(replace(medium, width=300, height=300))
    sheet.band(Box(100, -9, 200, 309) if upright else Box(-9, 100, 309, 200), upright=upright)
    light = shown(sheet)
    across = light if upright else light.T
    band = float(across[150, 150])

    for side in (across[:, 90:110], across[:, 190:210]):  # against the band, which is darker than white
        seen = band / side.min(axis=1)
        assert (seen >= 3).mean() >= 0.5
        assert (seen < 2).mean() >= 0.1  # a broken line: a rule is none
    assert band / (1 / POOR) >= 4.5  # ink on the band
    assert band < 0.9  # in grey the band is not the paper


@pytest.mark.parametrize("medium", [PAPER, SCREEN], ids=["paper", "screen"])
def test_paper_and_screen_keep_their_light_band(medium: Medium) -> None:
    sheet = Sheet(replace(medium, width=100, height=100))
    sheet.band(Box(20, 20, 80, 80), upright=False)

    assert len(np.unique(shown(sheet).round(3))) <= 3


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("medium", WALLS.values(), ids=WALLS)
def test_on_no_wall_does_a_text_of_a_chart_lie_on_another(language: str, medium: Medium) -> None:
    for case in demo_cases("en" if language == "en" else "zh_CN"):
        for kind in ChartKind:
            chart = chart_of(case, kind)
            sheet = Sheet(medium) if chart is None else draw(chart, medium, Voice(language))
            texts = [box for _text, box in sheet.texts]
            assert all(box.left >= -0.6 and box.right <= medium.width + 0.6 for box in texts)
            assert all(box.bottom >= -0.6 and box.top <= medium.height + 0.6 for box in texts)
            assert all(_apart(one, other) for one, other in combinations(texts, 2)), (case.client, kind)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("medium", WALLS.values(), ids=WALLS)
def test_no_amount_of_the_repayment_is_cut(language: str, medium: Medium) -> None:
    voice = Voice(language)
    for case in demo_cases("en" if language == "en" else "zh_CN"):
        cover = case.charts.cover
        assert cover is not None
        said = " ".join(text for text, _box in draw(cover, medium, voice).texts)
        assert cover.declared is None or voice.money(cover.declared) in said


def _apart(one: Box, other: Box) -> bool:
    beside = one.right <= other.left + 0.6 or other.right <= one.left + 0.6
    return beside or one.top <= other.bottom + 0.6 or other.top <= one.bottom + 0.6
