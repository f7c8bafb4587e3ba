# SPDX-License-Identifier: Apache-2.0
"""The tour plays the whole evening in windows of its own, and leaves every picture in both sizes, and the minutes."""

import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from resources import path
from tests.tools.demo_source import CASES, source
from ui.tour.places import FURTHER_OF_A_LINE, OF_A_LINE, OF_A_VOTE, OF_THE_AGENDA

pytestmark = pytest.mark.long

SIZES = ("1366x768", "1920x1080")
BEFORE = [
    *["agenda", "agenda-dark", "wall-agenda", "import", "import-refused", "imported", "keys"],
    *["policy", "policy-rules"],
]
OF_CASES = {
    "building-materials": ["rejecting", "adopting", "asking", "resolving"],
    "luggage-shop": [
        *["case", "wall-overview", "wall-line", "wall-statement", "confirming", "deciding", "lines", "lines-dark"],
        *["questions", "answering", "answered", "wall-question"],
        *["overview", "entering-a-check", "evidence", "evidence-files", "correcting", "stating-a-cause"],
        *["not-concurring", "chart", "wall-chart", "wall-count"],
        *["gate", "votes", "votes-dark", "wall-voting", "revealed", "conditions", "resolution", "wall-resolution"],
    ],
    "sports-shop": ["lines", "gate", "revealed", "resolving", "resolution", "wall-resolution"],
    "flower-wholesale": ["case", "resolving", "resolution"],
}
WALLS = ("-7to1", "-grey", "-xga", "-xga-7to1", "-xga-grey")
"""A wall is also pictured on a poor projector, in grey, and beside the first size on a common projector."""
AFTER = ["agenda-at-the-end", "minutes", "wall-black"]


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a tour in Chinese."""
    folder = tmp_path_factory.mktemp("tour")
    start = path().parent / "main.py"
    played = subprocess.run(
        [sys.executable, str(start), "tour", str(folder), "--language", "zh_CN"],
        capture_output=True,
        text=True,
        check=False,
        timeout=1800,  # a minute and a half alone on the machine, much longer beside others
    )
    assert (played.returncode, played.stderr) == (0, "")
    return folder


def test_only_what_a_missing_screen_cannot_do_is_left_out_of_what_qt_says() -> None:
    said = (
        "from PySide6.QtCore import qWarning; from ui.tour.quiet import without_what_no_screen_needs as quiet; quiet();"
        " qWarning('This plugin does not support raise()'); qWarning('a table is broken')"
    )
    heard = subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, check=True, cwd=path().parent)

    assert heard.stderr == "a table is broken\n"


def test_every_screen_and_wall_state_is_pictured_in_both_sizes(left: Path) -> None:
    of_cases = [f"{case}-{name}" for case, names in OF_CASES.items() for name in names]
    taken = [*BEFORE, *of_cases, *AFTER]
    for place, size in enumerate(SIZES):
        names = [file.stem.partition("-")[2] for file in (left / f"zh_CN-{size}").glob("*.png")]
        walls = [name + sort for name in taken if "wall" in name for sort in (WALLS if place == 0 else WALLS[:2])]
        assert sorted(names) == sorted([*taken, *walls])


def test_all_six_cases_end_in_the_resolution_of_their_script(left: Path) -> None:
    printed = "".join(page.extract_text() for page in PdfReader(left / "minutes-zh_CN.pdf").pages)
    assert len(CASES) == 6
    for name in CASES:
        assert source(name)["session"]["resolution"]["number"] in printed


@pytest.mark.nightly
@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_place_is_pictured_in_light_and_in_dark(tmp_path: Path, language: str) -> None:
    start = path().parent / "main.py"
    command = [sys.executable, str(start), "tour", str(tmp_path), "--every", "--language", language]
    played = subprocess.run(command, capture_output=True, text=True, check=False, timeout=1800)
    assert (played.returncode, played.stderr) == (0, "")
    for size in SIZES:
        names = [file.stem.partition("-")[2] for file in (tmp_path / f"{language}-{size}").glob("*.png")]
        light = {name for name in names if "wall-" not in name and not name.endswith("-dark")}
        places = (*OF_A_LINE, *FURTHER_OF_A_LINE, *OF_A_VOTE)
        assert {f"luggage-shop-{name}" for name, _there, _back in places} <= light
        assert {name for name, _there, _back in OF_THE_AGENDA} <= light
        assert {f"{name}-dark" for name in light} == {name for name in names if name.endswith("-dark")}
