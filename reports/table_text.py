# SPDX-License-Identifier: Apache-2.0
"""The minutes as comma-separated text, in the order in which they are read, for spreadsheets and programs."""

import csv
import re
from collections.abc import Iterable, Iterator
from io import StringIO

from reports.outline import Block, Grid, Heading, Part, Sentence

MARK = "\ufeff"
"""Tells a spreadsheet that the text is UTF-8."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_FIGURE = re.compile(r"[+-]?[\d,]+(\.\d+)?%?")


def table_text(blocks: Iterable[Block]) -> str:
    """One line for each row and sentence, after the names of its part and its section."""
    written = StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerows([_harmless(cell) for cell in row] for row in _rows(blocks))
    return MARK + written.getvalue()


def _rows(blocks: Iterable[Block]) -> Iterator[list[str]]:
    part = section = ""
    for block in blocks:
        match block:
            case Part():
                part, section = block.title, ""
            case Heading():
                section = block.text
            case Sentence():
                yield [part, section, block.text]
            case Grid():
                if block.heads:
                    yield [part, section, *block.heads]
                for row in block.rows:
                    # A cell over several columns leaves those behind it empty, so that all stand under their headings.
                    cells = [[field.text, *[""] * (field.columns - 1)] for field in row]
                    yield [part, section, *(text for cell in cells for text in cell)]


def _harmless(text: str) -> str:
    """Words that a spreadsheet would compute as a formula are marked as words."""
    return f"'{text}" if text.startswith(_FORMULA) and not _FIGURE.fullmatch(text) else text
