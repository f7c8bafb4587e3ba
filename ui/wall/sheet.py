# SPDX-License-Identifier: Apache-2.0
"""What pages of the wall are made of: rows of cells, paragraphs, headings, and the foot.

Nothing is ever made smaller or cut: text wraps, columns make room, and lines that do not fit are another page.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import reduce

from models.snapshots.wall import WallSnapshot
from models.terms import Said
from reports.voice import Voice
from ui.wall import sentences
from ui.wall.breaking import broken, wide
from ui.wall.marks import LEADING, Align, Ink, Mark, Rule, Text
from ui.wall.paging import Block, Blocks, Frame, Head, Pages, paged
from ui.wall.surface import FLOOR, Wall

GAP = "   "
"""Between parts of a line that say different things."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A text in a column from `left` to `right`."""

    text: str
    left: float
    right: float
    align: Align = Align.LEFT
    bold: bool = False
    ink: Ink = Ink.TEXT


def row(size: int, cells: Iterable[Cell], *others: Mark) -> Block:
    """Cells beside each other, each broken into lines where its column is narrow."""
    texts = [
        Text(line, cell.left, cell.right, place * size * LEADING, size, cell.bold, cell.ink, cell.align)
        for cell in cells
        if cell.text
        for place, line in enumerate(broken(cell.text, size, cell.right - cell.left, bold=cell.bold))
    ]
    height = max((text.top for text in texts), default=0.0) + size * LEADING
    return Block(height, (*others, *texts))


def stacked(above: Block, below: Block) -> Block:
    """Two blocks that stay together."""
    lower = (replace(mark, top=mark.top + above.height) for mark in below.marks)
    return Block(above.height + below.height, (*above.marks, *lower))


def paragraph(
    wall: Wall, text: str, size: float, *, bold: bool = False, ink: Ink = Ink.TEXT, align: Align = Align.LEFT
) -> list[Block]:
    """A text from edge to edge, one block a line, so that a long one may go on on the next page."""
    real = wall.size(size)
    lines = broken(text, real, wall.room, bold=bold)
    return [Block(real * LEADING, (Text(line, wall.left, wall.right, 0, real, bold, ink, align),)) for line in lines]


def phrases(wall: Wall, text: str, size: float, *, ink: Ink = Ink.TEXT) -> list[Block]:
    """A text of parts with wide gaps between them; a part goes on to the next line as a whole where it can."""
    real, lines = wall.size(size), list[str]()
    for part in filter(None, text.split(GAP)):
        longer = f"{lines[-1]}{GAP}{part.strip()}" if lines else ""
        if lines and wide(longer, real) <= wall.room:
            lines[-1] = longer
        else:
            lines.append(part.strip())
    return [block for line in lines for block in paragraph(wall, line, size, ink=ink)]


def together(blocks: Blocks) -> list[Block]:
    """As one block, so that no page ends within it."""
    return [reduce(stacked, blocks)] if blocks else []


def space(wall: Wall, height: float) -> Block:
    return Block(height * wall.one, gap=True)


def ruled(wall: Wall) -> Block:
    """A line with room above and below it."""
    gap = 10 * wall.one
    return Block(2 * gap, (Rule(wall.left, wall.right, gap, max(2.0, 2 * wall.one)),))


def heading(wall: Wall, text: str, aside: str, size: float, *, bold: bool = False, short: str = "") -> Block:
    """A title with a quiet word at the right edge; where it takes more than a line, the short one if there is one.

    Where the word would take more than a line from a long title it stands above it.
    """
    real, small = wall.size(size), wall.size(36)
    edge = wall.right - wide(aside, small) - small if aside else wall.right
    if short and wide(text, real, bold=bold) > edge - wall.left:
        text = short
    block = row(real, [Cell(text, wall.left, edge, bold=bold)])
    if not aside:
        return block
    whole = row(real, [Cell(text, wall.left, wall.right, bold=bold)])
    if block.height > whole.height + real * LEADING * 1.5:
        return stacked(row(small, [Cell(aside, wall.left, wall.right, Align.RIGHT, ink=Ink.QUIET)]), whole)
    drop = (real - small) * LEADING * 0.6
    word = Text(aside, edge, wall.right, drop, small, ink=Ink.QUIET, align=Align.RIGHT)
    return Block(block.height, (*block.marks, word))


def foot(wall: Wall, snapshot: WallSnapshot, voice: Voice, words: str) -> list[Block]:
    """Whose eyes this is for, the time, and that it is a demonstration where it is one."""
    size = wall.size(FLOOR)
    demo = voice.say(sentences.DEMO) if snapshot.demo else ""
    time = "" if snapshot.at is None else f"{voice.local(snapshot.at):%H:%M}"
    right = wall.right - wide(demo, size, bold=True)
    middle = right - wide(time, size) - 2 * size
    cells = [
        Cell(voice.say(words), wall.left, middle - size, ink=Ink.QUIET),
        Cell(time, middle, right - size, align=Align.RIGHT, ink=Ink.QUIET),
        Cell(demo, right - 1, wall.right, bold=True, align=Align.RIGHT),
    ]
    return [ruled(wall), row(size, [cell for cell in cells if cell.text])]


def page_of(voice: Voice, page: int, pages: int) -> str:
    """Which page this is; nothing where it is the only one."""
    return "" if pages < 2 else voice.say(Said(sentences.PAGE, {"page": page + 1, "pages": pages}))


def pages(
    wall: Wall,
    voice: Voice,
    head: Head,
    body: Blocks,
    bottom: Blocks,
    *,
    under: Blocks = (),
    most: int | None = None,
    loose: bool = False,
) -> Pages:
    """The body on as many pages as it needs, at most so many blocks on each; gaps, and `loose` rows, fill the page.

    What stands `under` it stands above the foot of every page, or ends the body where it would leave too little room.
    """

    def number(page: int, count: int) -> Blocks:
        text = page_of(voice, page, count)
        cell = Cell(text, wall.left, wall.right, Align.RIGHT, ink=Ink.QUIET)
        return [row(wall.size(36), [cell])] if text else []

    return paged(Frame(wall, head, number, tuple(bottom)), body, under, most=most, loose=loose)
