# SPDX-License-Identifier: Apache-2.0
"""Files and functions that have grown too long: `python -m tests.tools.sizes` names them."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.tools.extraction import ROOT, source_files

LINES = 400
LINES_OF_A_FUNCTION = 50
EVERYWHERE = ("main.py", "models", "reports", "resources", "tests", "ui")


def too_long(file: Path) -> Iterator[str]:
    """One sentence for the file and for each function that is too long."""
    text = file.read_text(encoding="utf-8")
    lines = len(text.splitlines())
    if lines > LINES:
        yield f"{file}: {lines} lines; a file has at most {LINES}"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > LINES_OF_A_FUNCTION:
                yield f"{file}:{node.lineno}: {node.name}: {length} lines; a function has at most {LINES_OF_A_FUNCTION}"


def main() -> int:
    found = [sentence for file in source_files(EVERYWHERE, ROOT) for sentence in too_long(file)]
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
