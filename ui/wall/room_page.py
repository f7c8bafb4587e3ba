# SPDX-License-Identifier: Apache-2.0
"""The page by which a room is tried: sizes of text, the inks, the shapes of the levels and the band of tolerance."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from models.snapshots.wall import WallSnapshot
from models.terms import Level, Said
from reports.voice import Voice
from ui.wall import sentences
from ui.wall.breaking import wide
from ui.wall.marks import LEADING, Ink, Picture, Scale, Shape, Text
from ui.wall.paging import Block
from ui.wall.sheet import Cell, foot, heading, pages, paragraph, row, space
from ui.wall.surface import FIGURE, FLOOR, Wall

LARGEST, SIZES = 96, (FIGURE, 36, FLOOR)
"""Of the figures of a line; of those of a statement, of words and the foot."""
INKS = ((Ink.TEXT, "#1"), (Ink.QUIET, "#2"), (Ink.ADVERSE, "#3"), (Ink.GOOD, "#4"))
BAND, ESTIMATE, DECLARED = Decimal("0.1"), Decimal("0.06"), Decimal("0.3")


def room_pages(snapshot: WallSnapshot, voice: Voice, wall: Wall) -> Sequence[Picture]:
    """One page with nothing of any case; its samples are as large as the wall writes for this room."""
    sample = voice.say(Said(sentences.SAMPLE))
    body = [
        *paragraph(wall, "0123456789 −35.9%", LARGEST),
        *(line for size in SIZES for line in paragraph(wall, sample, size)),
        space(wall, 16),
        *_signs(voice, wall),
    ]

    def head(_page: int, _pages: int) -> list[Block]:
        return [heading(wall, voice.say(Said(sentences.TRY_ROOM)), "", 56)]

    return pages(wall, voice, head, body, foot(wall, snapshot, voice, sentences.NO_CASE))


def _signs(voice: Voice, wall: Wall) -> Iterator[Block]:
    """Shapes with their words, the four inks beside each other, and an estimate within and beyond its tolerance."""
    size = wall.size(FIGURE)
    step = wall.room / len(Level)
    places = [wall.left + step * number for number in range(len(Level))]
    shapes = [Shape(level, left, size * 0.15, size) for level, left in zip(Level, places, strict=True)]
    words = [Cell(voice.word(level), left + size * 1.4, left + step) for level, left in zip(Level, places, strict=True)]
    yield row(size, words, *shapes)
    sample = "{} −12%"
    widest = max(wide(sample.format(sign), size) for _ink, sign in INKS) + size / 2
    beside = len(INKS) if widest <= step else len(INKS) // 2
    for first in range(0, len(INKS), beside):
        places = [wall.left + wall.room / beside * number for number in range(beside)]
        inks = [
            Text(sample.format(sign), left, left + wall.room / beside, 0, size, ink=ink)
            for (ink, sign), left in zip(INKS[first : first + beside], places, strict=True)
        ]
        yield Block(size * LEADING, tuple(inks))
    high = 52 * wall.one
    yield Block(high, (Scale(wall.left, wall.right, 0, high, ESTIMATE, DECLARED, BAND, confirmed=True),))
