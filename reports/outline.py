# SPDX-License-Identifier: Apache-2.0
"""What pages say, without their looks: the same parts, headings, sentences and tables for readers of other forms.

It walks the very content that is laid out as pages, so that no form can say more or less than another.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import cast

from reportlab.graphics.barcode.qr import QrCode
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    HRFlowable,
    KeepTogether,
    NextPageTemplate,
    PageBreak,
    Spacer,
)

from reports.chart_flowable import Chart, ChartRow
from reports.one_sheet import Smaller
from reports.page import Chapter
from reports.shapes import LevelMark, SignaturePlace, TickBoxes
from reports.tables import Cell, Kind, Rows
from reports.text import Words

SILENT = (CondPageBreak, HRFlowable, NextPageTemplate, PageBreak, Spacer, Chart)
"""What has no words of its own; under a chart stands the sentence that it shows."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the document begins."""

    title: str
    key: str


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a page (1) or of a section (2)."""

    text: str
    level: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A paragraph."""

    text: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """One cell: its lines, over how many columns it goes, whether it names what follows."""

    lines: tuple[str, ...]
    columns: int = 1
    names: bool = False

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; without headings, each row names what it says."""

    heads: tuple[str, ...]
    rows: tuple[tuple[Field, ...], ...]


Block = Part | Heading | Sentence | Grid


def outline(content: Iterable[Flowable]) -> Iterator[Block]:
    """The blocks of a document, in the order in which they are read; raises `TypeError` for what it does not know."""
    for part in content:
        inner = _within(part)
        if inner is not None:
            yield from outline(inner)
        elif isinstance(part, Rows):
            yield from _table(part)
        else:
            yield from _own(part)


def _within(part: Flowable) -> Iterable[Flowable] | None:
    """What lies in a part that only arranges others."""
    match part:
        case Smaller():
            return part.content
        case KeepTogether():
            return cast("Iterable[Flowable]", part._content)  # type: ignore[attr-defined] # noqa: SLF001 (not in stubs)
        case ChartRow():
            return (cell for column in part.columns for cell in column if isinstance(cell, Flowable))
    return None


def _own(part: Flowable) -> Iterator[Block]:
    match part:
        case Chapter():
            yield Part(part.title, part.key)
        case Words() if part.level:
            yield Heading(part.words, part.level)
        case Words():
            if part.words:
                yield Sentence(part.words, part.bold)
        case _ if text := _words(part):
            yield Sentence(text)


def _words(part: Flowable) -> str | None:
    """The words of a flowable that is neither table nor paragraph; `None` of what has none."""
    match part:
        case Words() | LevelMark() | TickBoxes() | SignaturePlace():
            return part.words
        case QrCode():
            return str(part.value)
        case _ if isinstance(part, SILENT):
            return None
    raise TypeError(f"no words are known of a {type(part).__name__}")


def _table(table: Rows) -> Iterator[Block]:
    """A table of words; a frame, or a table that only puts things side by side, gives what lies in it."""
    cells = [cell for row in table.content for cell in row]
    if table.kind is Kind.BOX or any(isinstance(part, Rows) for cell in cells for part in _parts(cell)):
        yield from outline(part for cell in cells for part in _parts(cell))
        return
    rows = tuple(tuple(_fields(row)) for row in table.content)
    if table.kind is Kind.GRID:
        # Under headings bold is emphasis, but for a name that stands alone over the rows below it.
        named = tuple(tuple(replace(field, names=field.names and len(row) == 1) for field in row) for row in rows[1:])
        yield Grid(tuple(field.text for field in rows[0]), named)
    else:
        yield Grid((), rows)


def _parts(cell: Cell) -> Sequence[Flowable]:
    if isinstance(cell, str):
        return ()
    return (cell,) if isinstance(cell, Flowable) else cell


def _fields(row: Sequence[Cell]) -> Iterator[Field]:
    """The cells of a row; the empty texts behind one are the columns that it covers."""
    place = 0
    while place < len(row):
        parts, covered = _parts(row[place]), 1
        while place + covered < len(row) and row[place + covered] == "":
            covered += 1
        said = (_words(part) for part in parts)
        names = bool(parts) and all(isinstance(part, Words) and part.bold for part in parts)
        yield Field(tuple(text for text in said if text), covered if parts else 1, names)
        place += covered if parts else 1
