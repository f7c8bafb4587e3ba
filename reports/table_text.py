# SPDX-License-Identifier: Apache-2.0
"""The minutes as comma-separated text, in the order in which they are read, for spreadsheets and programs."""

from collections.abc import Iterable, Iterator

from reports.outline import Block, Grid, Heading, Part, Sentence
from reports.rows_text import rows_text


def table_text(blocks: Iterable[Block]) -> str:
    """One line for each row and sentence, after the names of its part and its section."""
    return rows_text(_rows(blocks))


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
