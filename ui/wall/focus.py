# SPDX-License-Identifier: Apache-2.0
"""The pages of one line (A3): what was declared and verified, and where each method's estimate lies."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from models.labels.families import SHORT_NAMES
from models.snapshots.wall import WallLine, WallMethod, WallSnapshot
from models.terms import Level, Said, Unit
from reports.voice import Voice
from ui.wall import sentences
from ui.wall.breaking import wide
from ui.wall.figures import direction, figure
from ui.wall.marks import LEADING, Align, Ink, Mark, Picture, Scale, Shape, Text
from ui.wall.paging import Block
from ui.wall.sheet import Cell, foot, heading, page_of, pages, paragraph, phrases, row, ruled, space, stacked
from ui.wall.surface import Wall

MOST_METHODS = 5
LEAST_METHODS = 2
HERO = 96
LEAST_SCALE = 6
"""Of the size of text, the least width of a drawn scale."""


def line_pages(snapshot: WallSnapshot, voice: Voice, wall: Wall) -> Sequence[Picture]:
    """The line and five methods on the first page, further methods under its figures in short."""
    line = snapshot.line
    words = Said(sentences.REQUESTED, {"client": snapshot.title, "amount": voice.wan(snapshot.requested)})
    place = Said(sentences.CASE_OF, {"position": snapshot.position, "count": snapshot.cases_in_meeting})
    below = foot(wall, snapshot, voice, sentences.UNDER_REVIEW)

    def head(page: int, count: int) -> list[Block]:
        aside = " · ".join(filter(None, (voice.say(place), page_of(voice, page, count))))
        first = [heading(wall, voice.say(words), aside, 44, short=snapshot.title), ruled(wall)]
        if line is None:
            return first
        return [*first, _title(line, voice, wall), *(_hero if page == 0 else _in_short)(line, voice, wall)]

    if line is None:
        return pages(wall, voice, head, (), below)
    methods = sorted(line.methods, key=lambda method: not method.confirmed)
    table = _Table.of(line, voice, wall)
    said = paragraph(wall, voice.say(_said(line)), 36, bold=True, ink=Ink.GOOD if line.cleared else Ink.TEXT)
    scaled = any(_scaled(line, method) for method in methods)
    legend = phrases(wall, voice.say(sentences.LEGEND), 32, ink=Ink.QUIET) if scaled else []
    body = [_method(line, method, table, voice, wall) for method in methods]
    return pages(wall, voice, head, body, below, under=[*legend, *said], most=MOST_METHODS, loose=True)


def _said(line: WallLine) -> Said:
    """What the line still needs; of one that its methods cleared only how many there are, since each has its tick."""
    confirmed = sum(method.confirmed for method in line.methods)
    return Said(sentences.CLEARED, {"count": confirmed}) if line.cleared and confirmed >= LEAST_METHODS else line.said


def _title(line: WallLine, voice: Voice, wall: Wall) -> Block:
    """The line's name, and beside it or below it its level by shape and word."""
    size = wall.size(56)
    judged = line.level is not Level.WITHIN
    way = direction(line.deviation) if judged else ""
    words = "  ".join(filter(None, (voice.word(line.level), voice.say(way) if way else "")))
    left = wall.right - wide(words, size) - 1
    side = size * 1.1
    shape = Shape(line.level, left - side * 1.2, (size * LEADING - side) / 2, side)
    level = Cell(words, left, wall.right + 1, ink=Ink.ADVERSE if line.level.rank >= Level.OVER.rank else Ink.TEXT)
    edge = shape.left - size * 0.5
    if wide(line.label, size, bold=True) <= edge - wall.left:
        return row(size, [Cell(line.label, wall.left, edge, bold=True), level], shape)
    return stacked(row(size, [Cell(line.label, wall.left, wall.right, bold=True)]), row(size, [level], shape))


class _Figure(NamedTuple):
    title: str
    text: str
    bold: bool
    size: int

    @property
    def wide(self) -> float:
        return wide(self.text, self.size, bold=self.bold)


def _figures(line: WallLine, voice: Voice, wall: Wall, words: str) -> list[_Figure]:
    tolerance = Said(words, {"limit": voice.percent(line.limit, signed=False)})
    large = wall.size(HERO)
    found = [
        _Figure(voice.say(sentences.DECLARED), figure(line.declared, line.unit, voice), bold=False, size=large),
        _Figure(voice.say(sentences.VERIFIED), figure(line.verified, line.unit, voice), bold=True, size=large),
        _Figure(voice.say(tolerance), voice.percent(line.deviation), bold=False, size=large),
    ]
    if line.unit is not Unit.RATIO:
        amount = voice.money_apart(line.declared, line.verified)
        found.append(_Figure(voice.say(sentences.AMOUNT), amount, bold=False, size=wall.size(56)))
    return found


def _is_stated(line: WallLine) -> bool:
    return line.declared is not None or line.verified is not None


def _hero(line: WallLine, voice: Voice, wall: Wall) -> list[Block]:
    """The figures as large as they can be seen from everywhere: beside each other, two by two, or one by one."""
    if not _is_stated(line):
        return [space(wall, 16)]
    small = wall.size(36)
    for words in (sentences.DEVIATION, sentences.DEVIATION_SHORT):
        shown = _figures(line, voice, wall, words)
        widths = [max(each.wide, wide(each.title, small)) + small for each in shown]
        if sum(widths) <= wall.room:
            return [_beside(shown, widths, wall), space(wall, 8)]
    beside = 2 if max(widths) <= wall.room / 2 else 1
    share = [wall.room / beside] * beside
    rows = [_beside(shown[begin : begin + beside], share, wall) for begin in range(0, len(shown), beside)]
    return [*rows, space(wall, 8)]


def _beside(shown: list[_Figure], widths: list[float], wall: Wall) -> Block:
    """Titles over figures on one base line; what is left of the width stands between them."""
    small, large = wall.size(36), wall.size(HERO)
    more = (wall.room - sum(widths)) / len(shown)
    left, marks = wall.left, list[Mark]()
    for each, width in zip(shown, widths, strict=False):
        right = min(left + width + more, wall.right)
        marks.append(Text(each.title, left, right, 0, small, ink=Ink.QUIET))
        drop = small * LEADING + (large - each.size) * LEADING * 0.75
        marks.append(Text(each.text, left, right, drop, each.size, bold=each.bold))
        left = right
    return Block((small + large) * LEADING, tuple(marks))


def _in_short(line: WallLine, voice: Voice, wall: Wall) -> list[Block]:
    """The same figures in one line, above further methods."""
    if not _is_stated(line):
        return [space(wall, 16)]
    facts = {
        "declared": figure(line.declared, line.unit, voice),
        "verified": figure(line.verified, line.unit, voice),
        "deviation": voice.percent(line.deviation),
    }
    return [*phrases(wall, voice.say(Said(sentences.FIGURES, facts)), 44), space(wall, 8)]


def _scaled(line: WallLine, method: WallMethod) -> bool:
    """Whether there is a place for the method on a drawn scale."""
    return method.estimate is not None and isinstance(line.verified, Decimal) and bool(line.verified)


class _Table(NamedTuple):
    """Where the columns of the methods end. Where a scale has no room beside the numbers it stands under the name.

    `figures` is where the numbers begin: where the names end, or below them at the left edge.
    """

    name: float
    figures: float
    estimate: float
    deviation: float
    scale: float
    tick: str
    below: bool

    @property
    def stacked(self) -> bool:
        """Whether names stand above their numbers."""
        return self.figures < self.name

    @classmethod
    def of(cls, line: WallLine, voice: Voice, wall: Wall) -> "_Table":
        size = wall.size(44)
        names = [_name(method, voice) for method in line.methods]
        numbers = [figure(method.estimate, line.unit, voice) for method in line.methods]
        deviations = [voice.percent(method.deviation) for method in line.methods]
        name = wall.left + max((wide(each, size) for each in names), default=0.0) + size * 0.6
        estimate = max((wide(each, size) for each in numbers), default=0.0)
        deviation = estimate + size * 0.9 + max((wide(each, size) for each in deviations), default=0.0)
        for tick in (f"✓ {voice.say(sentences.CONFIRMED)}", "✓"):
            scale = wall.right - wide(tick, size) - size * 0.6
            if scale - name - deviation - size >= LEAST_SCALE * size:
                return cls(name, name, name + estimate, name + deviation, scale, tick, below=False)
        if name + deviation > scale:
            return cls(scale, wall.left, wall.left + estimate, wall.left + deviation, scale, "✓", below=True)
        return cls(name, name, name + estimate, name + deviation, scale, "✓", below=True)


def _name(method: WallMethod, voice: Voice) -> str:
    return voice.translate("FamilyShort", SHORT_NAMES[method.family])


def _method(line: WallLine, method: WallMethod, table: _Table, voice: Voice, wall: Wall) -> Block:
    size = wall.size(44)
    cells = [Cell(_name(method, voice), wall.left, table.name)]
    if method.confirmed:
        cells.append(Cell(table.tick, table.scale + size * 0.6, wall.right + 1, ink=Ink.GOOD))
    beside = list[Cell]()
    if method.finding is not None:
        beside = [Cell(voice.say(method.finding), table.figures, table.scale)]
    elif method.estimate is not None:
        beside = [
            Cell(figure(method.estimate, line.unit, voice), table.figures - 1, table.estimate, Align.RIGHT),
            Cell(voice.percent(method.deviation), table.estimate, table.deviation, Align.RIGHT),
        ]
    lower = table.stacked and bool(beside)
    block = stacked(row(size, cells), row(size, beside)) if lower else row(size, [*cells, *beside])
    scale = _scale(line, method, table, size, wall)
    if scale is None:
        return block
    return stacked(block, Block(scale.height, (scale,))) if table.below else Block(block.height, (*block.marks, scale))


def _scale(line: WallLine, method: WallMethod, table: _Table, size: int, wall: Wall) -> Scale | None:
    verified, estimate = line.verified, method.estimate
    if estimate is None or not isinstance(verified, Decimal) or not verified:
        return None
    declared = line.declared
    return Scale(
        wall.left if table.below else table.deviation + size,
        wall.right if table.below else table.scale,
        0.0 if table.below else (LEADING - 1) * size / 2,
        float(size),
        estimate=_share(estimate, verified),
        declared=_share(declared, verified) if isinstance(declared, Decimal) else None,
        band=line.limit,
        confirmed=method.confirmed,
    )


def _share(value: Decimal, verified: Decimal) -> Decimal:
    """How far a value lies from the verified figure, as a share of it: a place on the drawn scale."""
    return (value - verified) / abs(verified)
