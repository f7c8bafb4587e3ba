# SPDX-License-Identifier: Apache-2.0
"""How long `main.py evaluate` takes: `python -m tests.bench.evaluate`; budgets 0.25 s and 2 s."""

import json
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]
WORKED = json.loads((ROOT / "tests" / "data" / "worked_procedures.json").read_text(encoding="utf-8"))
MIXED = 10_000
ROUNDS = 5


def items(count: int) -> list[dict[str, object]]:
    return [
        {
            "id": f"c{at}",
            "kind": "check",
            "procedure": WORKED[at % len(WORKED)]["procedure"],
            "inputs": WORKED[at % len(WORKED)]["inputs"],
            "figure": str(60_000 + at),
            "line": "P1",
        }
        for at in range(count)
    ]


def seconds(request: Path) -> tuple[float, float]:
    """By the clock, and of the processor alone: others may use this machine too."""
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, "main.py", "evaluate", str(request)], cwd=ROOT, stdout=subprocess.DEVNULL, check=True
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.perf_counter() - start, used


def main() -> None:
    """Print the median of five runs of the whole process, for an empty list and for 10,000 checks of all procedures."""
    with TemporaryDirectory() as folder:
        for count in (0, MIXED):
            request = Path(folder) / f"{count}.json"
            request.write_text(json.dumps({"items": items(count)}), encoding="utf-8")
            clock, used = (
                statistics.median(each) for each in zip(*(seconds(request) for _ in range(ROUNDS)), strict=True)
            )
            print(f"{count:>6} items: {clock:.2f} s, {used:.2f} s of the processor")


if __name__ == "__main__":
    main()
