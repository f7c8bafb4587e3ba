# SPDX-License-Identifier: Apache-2.0
"""Changes to a written workbook, through openpyxl or byte by byte."""

import io
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.workbook import Workbook

Edit = Callable[[bytes], bytes]


def edited(source: bytes, change: Callable[[Workbook], None]) -> bytes:
    """The workbook after a change through openpyxl."""
    book = load_workbook(io.BytesIO(source))
    change(book)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def with_parts(
    source: bytes, edits: Mapping[str, Edit] | None = None, more: Mapping[str, bytes] | None = None
) -> bytes:
    """The workbook with parts rewritten byte by byte and further parts added."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(source)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, (edits or {}).get(name, _same)(content))
        for name, content in (more or {}).items():
            new.writestr(name, content)
    return target.getvalue()


def part_of(source: bytes, sheet: str) -> str:
    """The part in which a sheet stands, for workbooks as openpyxl writes them."""
    book = load_workbook(io.BytesIO(source))
    return f"xl/worksheets/sheet{book.sheetnames.index(sheet) + 1}.xml"


def put_file(folder: Path, content: bytes, name: str = "case.xlsx") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def _same(content: bytes) -> bytes:
    return content
