# SPDX-License-Identifier: Apache-2.0
"""From Enter on the agenda to the painted lines: `python -m tests.bench.opening_case`; budgets 150 ms and 400 ms."""

import os
import sys
from pathlib import Path

import pytest


def main() -> int:
    """Run the program alone, and let it print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    program = Path(__file__).parent / "programs" / "opening_case.py"
    return int(pytest.main(["-q", "-s", "--no-header", "-p", "no:cacheprovider", str(program)]))


if __name__ == "__main__":
    sys.exit(main())
