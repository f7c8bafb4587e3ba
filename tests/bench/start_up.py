# SPDX-License-Identifier: Apache-2.0
"""How soon the window stands and can be used, against a bare PySide6 window with the same fonts.

`python -m tests.bench.start_up` prints medians of five on this machine; budgets 1.5 and 5 times the bare window.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]
ROUNDS = 5
FIRST_PAINT = 1.5
USABLE = 5.0


def measured(program: str, folder: Path, *arguments: str) -> list[float]:
    """The seconds that a program says, counted from before its process exists."""
    environment = {
        **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        **{f"XDG_{place}_HOME": str(folder / place.lower()) for place in ("CONFIG", "DATA", "STATE")},
    }
    done = subprocess.run(
        [sys.executable, "-m", f"tests.bench.programs.{program}", str(time.monotonic()), *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return [float(seconds) for seconds in done.stdout.split()]


def say(name: str, seconds: list[float], bare: float, budget: float) -> bool:
    median = statistics.median(seconds)
    kept = median <= budget * bare
    verdict = "kept" if kept else "MISSED"
    print(f"{name:28} {median * 1000:6.0f} ms   {median / bare:4.2f} × bare   budget {budget} × {verdict}")
    return kept


def main() -> int:
    """0 where both budgets are kept."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        address = f"sqlite:///{folder / 'demo.db'}"
        # The first start makes the demo meeting and fills the file caches; it is not measured.
        measured("demo_window", folder, address)
        measured("bare_window", folder)
        bare: list[float] = []
        painted: list[float] = []
        usable: list[float] = []
        for _ in range(ROUNDS):
            bare += measured("bare_window", folder)
            paint, use = measured("demo_window", folder, address)
            painted.append(paint)
            usable.append(use)
    base = statistics.median(bare)
    print(f"{'bare PySide6 window':28} {base * 1000:6.0f} ms")
    kept = [
        say("first paint of the window", painted, base, FIRST_PAINT),
        say("agenda filled and usable", usable, base, USABLE),
    ]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
