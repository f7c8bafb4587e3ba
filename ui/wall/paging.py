# SPDX-License-Identifier: Apache-2.0
"""Blocks one below the other between a head and a foot, on as many pages as they need.

Nothing is made smaller or cut: what is too much goes to the next page, be it a head or a block higher than a page. A
page is laid out when it is asked for, so that a long text shows as soon as a short one.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple, overload

from ui.wall.marks import LEADING, Drawing, Mark, Photo, Picture, Rule, Scale, Text
from ui.wall.surface import Wall

LOOSEST, WIDEST_GAP = 0.45, 4.0
"""Of its height, at most so much more room is left for a row, and for a gap, to fill the page."""
LEAST_BODY, MOST_UNDER = 0.4, 0.35
"""Of a page without its head: what a head leaves at least, and what is repeated under every body takes at most."""
SLACK = 0.01
"""Sums of heights are not quite what they are."""
GUESSES = (9, 99, 999)
"""How many pages there may be, before they are counted: their number stands in the head and takes its room."""


@dataclass(frozen=True, slots=True)
class Block:
    """Marks that stay together, their tops counted from the block's own. `gap` vanishes where a page begins."""

    height: float
    marks: tuple[Mark, ...] = ()
    gap: bool = False


Blocks = Sequence[Block]
Head = Callable[[int, int], Blocks]
"""The head of a page by its number from 0, and how many there are."""


class _Part(NamedTuple):
    """A block of the flow; `place` is its place in the body, nothing where it is of a head or stands under the body."""

    block: Block
    place: int | None


@dataclass(frozen=True)
class Frame:
    """What stands around a body: the same on every page but for the first head."""

    wall: Wall
    head: Head
    number: Head
    """The head of a page that has no room for its own: which page it is."""
    bottom: Blocks

    @cached_property
    def low(self) -> float:
        return self.wall.bottom - _height(self.bottom)

    def room(self, head: Blocks) -> float:
        return self.low - self.wall.top - _height(head)


class Pages(Sequence[Picture]):
    """The pages of a flow, each laid out when it is asked for."""

    def __init__(self, frame: Frame, heads: tuple[Head, Head], shares: list[list[_Part]], *, loose: bool) -> None:
        self._frame, self._heads, self._shares, self._loose = frame, heads, shares, loose
        self._laid: dict[int, Picture] = {}

    def __len__(self) -> int:
        return len(self._shares)

    @overload
    def __getitem__(self, page: int) -> Picture: ...
    @overload
    def __getitem__(self, page: slice) -> Sequence[Picture]: ...
    def __getitem__(self, page: int | slice) -> Picture | Sequence[Picture]:
        if isinstance(page, slice):
            return [self[each] for each in range(*page.indices(len(self)))]
        number = range(len(self))[page]
        if number not in self._laid:
            wall = self._frame.wall
            self._laid[number] = Picture(wall.width, wall.height, tuple(self._marks(number)))
        return self._laid[number]

    def holding(self, place: int) -> int:
        """The page with this block of the body; the first where there is none."""
        return next((page for page, share in enumerate(self._shares) for part in share if part.place == place), 0)

    def _marks(self, page: int) -> Iterator[Mark]:
        head = self._heads[page > 0](page, len(self))
        share, low = self._shares[page], self._frame.low
        yield from _stacked(head, self._frame.wall.top)
        top = self._frame.wall.top + _height(head)
        stretched = sum(self._stretches(part) for part in share)
        left = max(0.0, low - top - sum(part.block.height for part in share))
        for part in share:
            most = part.block.height * (WIDEST_GAP if part.block.gap else LOOSEST)
            more = min(left / stretched, most) if self._stretches(part) else 0.0
            yield from _at(part.block, top + more / 2)
            top += part.block.height + more
        yield from _stacked(self._frame.bottom, low)

    def _stretches(self, part: _Part) -> bool:
        return part.block.gap or (self._loose and part.place is not None)


def paged(frame: Frame, body: Blocks, under: Blocks, *, most: int | None, loose: bool) -> Pages:
    """The body with at most so many of its blocks on a page."""
    if _height(under) <= MOST_UNDER * (frame.wall.bottom - frame.wall.top):
        frame, under = replace(frame, bottom=(*under, *frame.bottom)), ()
    for guess in GUESSES:
        parts, heads = _flow(frame, body, under, guess)
        rooms = [frame.room(head(page, guess)) for page, head in zip((0, guess - 1), heads, strict=True)]
        shares = list(_shared(parts, rooms, most))
        if len(shares) <= guess:
            break
    return Pages(frame, heads, shares, loose=loose)


def _flow(frame: Frame, body: Blocks, under: Blocks, count: int) -> tuple[list[_Part], tuple[Head, Head]]:
    """What flows over the pages, and the heads of the first and of the others.

    The first head has a page for itself if it needs one; one that is higher is the beginning of the flow instead.
    """
    whole = frame.room(frame.number(count - 1, count))
    tallest = max((block.height for block in (*body, *under)), default=0.0)
    least = max(frame.room(()) * LEAST_BODY, tallest if tallest <= whole else 0.0)
    begins = frame.room(frame.head(0, count)) < 0
    goes_on = frame.room(frame.head(count - 1, count)) < least
    parts = [_Part(block, None) for block in (frame.head(0, 1) if begins else ())]
    parts += [_Part(block, place) for place, block in enumerate(body)]
    parts += [_Part(block, None) for block in under]
    heads = (frame.number if begins else frame.head, frame.number if goes_on else frame.head)
    room = frame.room(heads[1](count - 1, count))
    return [_Part(piece, part.place) for part in parts for piece in _pieces(part.block, room)], heads


def _shared(parts: Sequence[_Part], rooms: Sequence[float], most: int | None) -> Iterator[list[_Part]]:
    """The parts of each page; `rooms` are those of the first page, which may be left to its head, and of the others."""
    share: list[_Part] = []
    page, left, count = 0, rooms[0], 0
    for part in parts:
        full = part.block.height > left + SLACK or (part.place is not None and count == most)
        if full and (share or page == 0):
            yield share
            share, left, count = [], rooms[1], 0
            page += 1
        if part.block.gap and not share:
            continue
        share.append(part)
        left -= part.block.height
        count += part.place is not None
    yield share


def _pieces(block: Block, room: float) -> Iterator[Block]:
    """A block higher than a page in pieces, cut where no mark is; any other as it is."""
    if block.height <= room or block.gap:
        yield block
        return
    tops = [0.0]
    reached = 0.0
    for mark in sorted(block.marks, key=lambda each: each.top):
        if mark.top >= reached - SLACK and reached > 0:
            tops.append(mark.top)
        reached = max(reached, mark.top + _high(mark))
    for top, below in zip(tops, [*tops[1:], block.height], strict=True):
        marks = (mark for mark in block.marks if top - SLACK <= mark.top < below - SLACK)
        yield Block(below - top, tuple(replace(mark, top=mark.top - top) for mark in marks))


def _high(mark: Mark) -> float:
    match mark:
        case Text():
            return mark.size * LEADING
        case Scale() | Drawing() | Photo():
            return mark.height
        case Rule():
            return mark.weight
        case _:
            return mark.size


def _stacked(blocks: Blocks, top: float) -> Iterator[Mark]:
    for block in blocks:
        yield from _at(block, top)
        top += block.height


def _at(block: Block, top: float) -> Iterator[Mark]:
    return (replace(mark, top=mark.top + top) for mark in block.marks)


def _height(blocks: Blocks) -> float:
    return sum(block.height for block in blocks)
