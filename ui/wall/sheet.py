# SPDX-License-Identifier: Apache-2.0
"""Pages of the wall: blocks one below the other between a head and a foot; what is too much goes to the next page.

Nothing is ever made smaller or cut: text wraps, columns make room, and lines that do not fit are another page.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from models.rules.room_fit import RoomScale
from models.snapshots.wall import WallSnapshot
from models.terms import Said
from reports.voice import Voice
from ui.wall import sentences
from ui.wall.breaking import broken, wide
from ui.wall.marks import LEADING, Align, Ink, Mark, Picture, Rule, Text

LINES = 1080
"""Sizes are given for a wall so high."""
FLOOR, LEAST_PIXELS = 28, 24
"""No text is smaller, nor in pixels: a character of eighteen strokes needs them."""
FIGURE = 44
"""The size of figures that are read from everywhere."""
SIDE = 0.05
ABOVE = 48
LOOSEST, WIDEST_GAP = 0.45, 4.0
"""Of its height, at most so much more room is left for a row, and for a gap, to fill the page."""


@dataclass(frozen=True, slots=True)
class Wall:
    """How large the wall is, in pixels, and how large it must write for the room."""

    width: int
    height: int
    scale: RoomScale = RoomScale.M

    @property
    def one(self) -> float:
        """A pixel of a wall 1080 lines high, here."""
        return self.height / LINES * float(self.scale.factor)

    @property
    def floor(self) -> int:
        return max(round(FLOOR / LINES * self.height), LEAST_PIXELS)

    def size(self, size: float) -> int:
        """A size of text, given for 1080 lines and the smallest room, on this wall.

        A larger room needs larger figures; what is larger than they are anyway grows by as much as they do, not more.
        """
        grown = size + min(size, FIGURE) * (float(self.scale.factor) - 1)
        return max(round(grown * self.height / LINES), self.floor)

    @property
    def left(self) -> float:
        return self.width * SIDE

    @property
    def right(self) -> float:
        return self.width - self.left

    @property
    def room(self) -> float:
        return self.right - self.left

    @property
    def top(self) -> float:
        return ABOVE / LINES * self.height

    @property
    def bottom(self) -> float:
        return self.height - self.top


@dataclass(frozen=True, slots=True)
class Block:
    """Marks that stay together, their tops counted from the block's own. `gap` vanishes where a page begins or ends."""

    height: float
    marks: tuple[Mark, ...] = ()
    gap: bool = False


Blocks = Sequence[Block]
Head = Callable[[int, int], Blocks]
"""The head of a page by its number from 0, and how many there are."""


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


def paragraph(
    wall: Wall, text: str, size: float, *, bold: bool = False, ink: Ink = Ink.TEXT, align: Align = Align.LEFT
) -> list[Block]:
    """A text from edge to edge, one block a line, so that a long one may go on on the next page."""
    real = wall.size(size)
    lines = broken(text, real, wall.room, bold=bold)
    return [row(real, [Cell(line, wall.left, wall.right, align, bold, ink)]) for line in lines]


def space(wall: Wall, height: float) -> Block:
    return Block(height * wall.one, gap=True)


def ruled(wall: Wall) -> Block:
    """A line with room above and below it."""
    gap = 10 * wall.one
    return Block(2 * gap, (Rule(wall.left, wall.right, gap, max(2.0, 2 * wall.one)),))


def heading(wall: Wall, text: str, aside: str, size: float, *, bold: bool = False, short: str = "") -> Block:
    """A title with a quiet word at the right edge; where it takes more than a line, the short one if there is one."""
    real, small = wall.size(size), wall.size(36)
    edge = wall.right - wide(aside, small) - small if aside else wall.right
    if short and wide(text, real, bold=bold) > edge - wall.left:
        text = short
    block = row(real, [Cell(text, wall.left, edge, bold=bold)])
    if not aside:
        return block
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
    wall: Wall, head: Head, body: Blocks, bottom: Blocks, *, most: int | None = None, loose: bool = False
) -> tuple[Picture, ...]:
    """The body on as many pages as it needs, at most so many blocks on each; gaps, and `loose` rows, fill the page."""
    low = wall.bottom - _height(bottom)
    shares = list(_shared(wall, head, body, low, most))
    return tuple(
        Picture(wall.width, wall.height, tuple(_laid(wall, head(page, len(shares)), share, bottom, low, loose=loose)))
        for page, share in enumerate(shares)
    )


def _shared(wall: Wall, head: Head, body: Blocks, low: float, most: int | None) -> Iterator[Blocks]:
    """The blocks of each page. A page whose head leaves no room for a block is left to its head."""
    share: list[Block] = []
    page = 0
    rest = list(body)
    while rest:
        room = low - wall.top - _height(head(page, 9))
        block = rest[0]
        if block.gap and not share:
            rest.pop(0)
        elif (not share and page > 0) or (_height([*share, block]) <= room and len(share) != most):
            share.append(rest.pop(0))
        else:
            yield share
            share, page = [], page + 1
    yield share


def _laid(wall: Wall, head: Blocks, body: Blocks, bottom: Blocks, low: float, *, loose: bool) -> Iterator[Mark]:
    yield from _stacked(head, wall.top)
    top = wall.top + _height(head)
    stretched = [block for block in body if loose or block.gap]
    left = max(0.0, low - top - _height(body))
    for block in body:
        most = block.height * (WIDEST_GAP if block.gap else LOOSEST)
        more = min(left / len(stretched), most) if block in stretched else 0.0
        yield from _at(block, top + more / 2)
        top += block.height + more
    yield from _stacked(bottom, low)


def _stacked(blocks: Blocks, top: float) -> Iterator[Mark]:
    for block in blocks:
        yield from _at(block, top)
        top += block.height


def _at(block: Block, top: float) -> Iterator[Mark]:
    return (replace(mark, top=mark.top + top) for mark in block.marks)


def _height(blocks: Blocks) -> float:
    return sum(block.height for block in blocks)
