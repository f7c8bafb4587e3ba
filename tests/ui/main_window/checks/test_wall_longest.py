# SPDX-License-Identifier: Apache-2.0
"""The pages of the wall with the longest names and texts, on every shape of wall: checks 21 and 22 once more.

Every state × four sizes × three rooms × three languages, with 38 characters for a name, figures of eight digits, nine
members, a dozen cases and fifteen conditions.
"""

from collections.abc import Callable, Mapping
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication

from models.snapshots.wall import WallSnapshot
from reports.voice import Voice
from tests.tools.wall_longest import CONDITIONS, longest, name_of, walls
from tests.tools.wall_marks import faults
from tests.tools.wall_states import LANGUAGES, states
from ui.theme import load_typeface
from ui.wall.marks import Picture, Text
from ui.wall.pages import pictures
from ui.wall.surface import Wall

Measure = Callable[..., None]
WALLS = {f"{wall.width}×{wall.height} {wall.scale.value}": wall for wall in walls()}
DIGITS = "0123456789"


@pytest.fixture(autouse=True)
def typeface(qapp: QApplication) -> None:
    del qapp
    load_typeface()


@pytest.mark.parametrize("made", [states, longest])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("wall", WALLS.values(), ids=WALLS)
def test_check_21_on_no_wall_is_a_text_cut_or_over_another(
    measure: Measure, wall: Wall, language: str, made: Callable[[str], Mapping[str, WallSnapshot]]
) -> None:
    voice, wrong, looked_at = Voice(language), list[str](), 0
    for name, snapshot in made(language).items():
        for number, picture in enumerate(pictures(snapshot, voice, wall), start=1):
            wrong += [f"{name}, page {number}: {fault}" for fault in faults(picture, wall)]
            wrong += [f"{name}, page {number}: broken: {figure}" for figure in _broken_figures(picture)]
            looked_at += 1

    assert wrong[:3] == []
    measure(f"pages looked through on {wall}, {language}", looked_at, least=25)


def _broken_figures(picture: Picture) -> list[str]:
    """Figures that go on in the next line of their column."""
    texts = [mark for mark in picture.marks if isinstance(mark, Text)]
    return [
        f"{one.text} {other.text}"
        for one, other in pairwise(texts)
        if (one.left, one.right, one.size, one.bold) == (other.left, other.right, other.size, other.bold)
        if one.text[-1:] in DIGITS and other.text[:1] in f"{DIGITS},."
        if one.text and other.text and other.top > one.top
        if " " not in f"{one.text}{other.text}"
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("wall", WALLS.values(), ids=WALLS)
def test_what_is_too_much_for_a_page_is_whole_on_several(wall: Wall, language: str) -> None:
    found, name = longest(language), _run(name_of(language))

    for state in ("A0", "A1", "A2", "A3", "A5", "A6", "A8"):
        said = "".join(_said(picture) for picture in pictures(found[f"{state}-longest"], Voice(language), wall))
        assert name in said, state

    decided = "".join(_said(picture) for picture in pictures(found["A8-longest"], Voice(language), wall))
    assert decided.count(_run(found["A8-longest"].conditions[0])) == CONDITIONS


def _said(picture: Picture) -> str:
    return "".join(_run(mark.text) for mark in picture.marks if isinstance(mark, Text))


def _run(text: str) -> str:
    return text.replace(" ", "")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("wall", WALLS.values(), ids=WALLS)
def test_the_page_by_which_a_room_is_tried_is_one(wall: Wall, language: str) -> None:
    assert len(pictures(states(language)["A9-trial"], Voice(language), wall)) == 1
