# SPDX-License-Identifier: Apache-2.0
"""`main.py tour FOLDER`: the demo evening in Chinese, its main screens in the other languages, pictures and the PDF."""

import argparse
import itertools
import json
import os
import sys
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from resources import path

SCREENS = {
    "synchronousWindowSystemEvents": True,
    "windowFrameMargins": False,
    "screens": [
        {"name": "LAPTOP", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "dpr": 1},
        {"name": "PROJECTOR", "x": 1366, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1},
    ],
}
LANGUAGES = ("zh_CN", "en", "zh_TW")
FULL = "zh_CN"
"""The language in which all cases are played; in the others one."""
STEP = timedelta(seconds=7)


def options_of(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="main.py tour")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", choices=LANGUAGES, action="append")
    parser.add_argument("--every", action="store_true", help="all cases and every place, in light and in dark")
    return parser.parse_args(arguments)


def stepping_clock() -> Callable[[], datetime]:
    """A clock that stands before the meeting and moves on a little with every look."""
    parsed = json.loads(path("demo", "meeting.json").read_text(encoding="utf-8"))
    begin = datetime.fromisoformat(f"{parsed['clock']}+08:00")
    looks = itertools.count()
    return lambda: begin + next(looks) * STEP


def run(arguments: Sequence[str]) -> int:
    """Play the tour; exit status 0 with everything in the folder, 1 where it stuck, 2 without a folder."""
    options = options_of(arguments)
    try:
        options.folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sys.stderr.write(f"The pictures cannot be kept in {options.folder}: {error.strerror}.\n")
        return 2
    with TemporaryDirectory(prefix="committee-desk-tour-") as work:
        place = Path(work)
        (place / "screens.json").write_text(json.dumps(SCREENS), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={place / 'screens.json'}"
        os.environ["XDG_CONFIG_HOME"] = work
        from ui.tour.guide import guide
        from ui.tour.player import TourStuck
        from ui.tour.quiet import without_what_no_screen_needs

        without_what_no_screen_needs()
        try:
            for language in options.language or LANGUAGES:
                whole = options.every or language == FULL
                guide(options.folder, place, language, stepping_clock(), whole=whole, every=options.every)
        except TourStuck as stuck:
            sys.stderr.write(f"{stuck}\n")
            return 1
    sys.stdout.write(f"{options.folder}\n")
    return 0
