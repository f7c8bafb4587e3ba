# SPDX-License-Identifier: Apache-2.0
"""How long `main.py evaluate` takes: `python -m tests.bench.evaluate`; budgets 0.25 s and 2 s."""

import json
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


def seconds(request: Path) -> float:
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "main.py", "evaluate", str(request)], cwd=ROOT, stdout=subprocess.DEVNULL, check=True
    )
    return time.perf_counter() - start


def main() -> None:
    """Print the median of five runs of the whole process, for an empty list and for 10,000 checks of all procedures."""
    with TemporaryDirectory() as folder:
        for count in (0, MIXED):
            request = Path(folder) / f"{count}.json"
            request.write_text(json.dumps({"items": items(count)}), encoding="utf-8")
            print(f"{count:>6} items: {statistics.median(seconds(request) for _ in range(ROUNDS)):.2f} s")


if __name__ == "__main__":
    main()
