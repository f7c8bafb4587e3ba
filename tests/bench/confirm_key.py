# SPDX-License-Identifier: Apache-2.0
"""From the key that confirms to the painted result: `python -m tests.bench.confirm_key`; budget 50 ms for 95 %."""

import os
import sys
from pathlib import Path

import pytest


def main() -> int:
    """Run the program alone, and let it print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    program = Path(__file__).parent / "programs" / "confirm_key.py"
    return int(pytest.main(["-q", "-s", "--no-header", "-p", "no:cacheprovider", str(program)]))


if __name__ == "__main__":
    sys.exit(main())
