# SPDX-License-Identifier: Apache-2.0
"""Writes the demo workbooks and the empty one: `.venv/bin/python -m tests.tools.demo_workbooks`."""

from pathlib import Path

from models.files import write_whole
from models.importers.workbook_writing import template_bytes, workbook_bytes
from resources import path
from tests.tools.demo_source import CASES, LANGUAGES, presented

TEMPLATE = "empty.xlsx"


def write_all(target: Path) -> list[Path]:
    """All workbooks in both languages below `target`; gives their paths."""
    written = []
    for language in LANGUAGES:
        folder = target / language
        folder.mkdir(parents=True, exist_ok=True)
        contents = {f"{name}.xlsx": workbook_bytes(presented(name, language), language) for name in CASES}
        contents[TEMPLATE] = template_bytes(language)
        for name, content in contents.items():
            write_whole(folder / name, content)
            written.append(folder / name)
    return written


if __name__ == "__main__":
    for file in write_all(path("samples")):
        print(file)
