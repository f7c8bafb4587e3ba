# SPDX-License-Identifier: Apache-2.0
"""Screens that come and go: check 25. Each platform with two screens needs a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import CDLL
from pathlib import Path
from shutil import which

import pytest

from tests.tools.extraction import ROOT

Measure = Callable[..., None]
FOLDER = Path(__file__).parent / "programs"
AREA = {"y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
SCREENS: list[dict[str, object]] = [
    {"name": "LAPTOP", "x": 0, "width": 1440, "height": 900, **AREA},
    {"name": "PROJECTOR", "x": 1440, "width": 1920, "height": 1080, **AREA},
]


def loads(library: str) -> bool:
    try:
        CDLL(library)
    except OSError:
        return False
    return True


PROGRAMS, LIBRARIES = ("Xvfb", "xrandr"), ("libxcb-icccm.so.4", "libxcb-keysyms.so.1", "libxcb-cursor.so.0")
MISSING = [name for name in PROGRAMS if which(name) is None] + [name for name in LIBRARIES if not loads(name)]


def played(
    folder: Path, content: bytes, platform: str, program: str = "two_screens", **environment: str
) -> dict[str, float]:
    """Run a program on this platform; what it measured."""
    database, found = folder / "given.db", folder / "measured.json"
    database.write_bytes(content)
    given = {"QT_QPA_PLATFORM": platform, "DATABASE": str(database), "MEASURED_TO": str(found), **environment}
    options = [
        "-q",
        "--no-header",
        "-p",
        "no:cacheprovider",
        f"--basetemp={folder / 'inner'}",
        str(FOLDER / f"{program}.py"),
    ]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", *options],
        env={**os.environ, **given},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    measured: dict[str, float] = json.loads(found.read_text(encoding="utf-8"))
    return measured


def platform_with(folder: Path, screens: list[dict[str, object]]) -> str:
    """Qt's platform without a display, with these screens."""
    file = folder / "screens.json"
    wanted = {"synchronousWindowSystemEvents": True, "windowFrameMargins": False, "screens": screens}
    file.write_text(json.dumps(wanted), encoding="utf-8")
    return f"offscreen:configfile={file}"


def test_check_26_a_mirror_in_the_middle_of_a_case_asks(
    tmp_path: Path, luggage_database: bytes, measure: Measure
) -> None:
    mirrored = [{**screen, "x": 0, "width": 1440, "height": 900} for screen in SCREENS]
    took = played(tmp_path, luggage_database, platform_with(tmp_path, mirrored), "mirrored_screens")

    measure("from the mirrored screen to the question", took["asked"], most=500, unit=" ms")


def test_check_25_a_projector_that_goes_takes_the_wall_with_it(
    tmp_path: Path, luggage_database: bytes, measure: Measure
) -> None:
    took = played(tmp_path, luggage_database, platform_with(tmp_path, SCREENS))

    measure("from the pulled cable to the hidden wall", took["hidden"], most=500, unit=" ms")
    measure("from F5 to the wall restored", took["restored"], most=2000, unit=" ms")


@contextmanager
def two_monitors() -> Iterator[str]:
    """A server with two monitors on it; its display."""
    reading, writing = os.pipe()
    screen = ["-screen", "0", "3360x1080x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), *screen], pass_fds=[writing], stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            display = f":{answer.readline().strip()}"
        for monitor in (
            ("LAPTOP", "1440/381x900/238+0+0", "screen"),
            ("PROJECTOR", "1920/508x1080/286+1440+0", "none"),
        ):
            subprocess.run(["xrandr", "--display", display, "--setmonitor", *monitor], check=True)
        yield display
    finally:
        server.terminate()
        server.wait()


@pytest.mark.skipif(bool(MISSING), reason=f"not run: no cable is pulled without {', '.join(MISSING)}")
def test_check_25_fifty_times_the_cable_is_pulled_on_a_server_with_monitors(
    tmp_path: Path, luggage_database: bytes, measure: Measure
) -> None:
    with two_monitors() as display:
        took = played(tmp_path, luggage_database, "xcb", DISPLAY=display, CYCLES="50")

    measure("from the pulled cable to the hidden wall, worst of 50", took["hidden"], most=500, unit=" ms")
    measure("from F5 to the wall restored, worst of 50", took["restored"], most=2000, unit=" ms")
