# SPDX-License-Identifier: Apache-2.0
"""Files that are not code, and the one function that finds them."""

import sys
from pathlib import Path


def path(*parts: str) -> Path:
    """Where a resource lies: in the work tree, or unpacked beside a frozen program."""
    frozen = getattr(sys, "_MEIPASS", None)
    base = Path(__file__).parent if frozen is None else Path(frozen) / "resources"
    return base.joinpath(*parts)
