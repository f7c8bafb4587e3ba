# SPDX-License-Identifier: Apache-2.0
"""The pages of a statement (A2): its lines with what was declared and verified, the worst first."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from models.snapshots.wall import WallRow, WallSnapshot, WallStatement
from models.terms import Group, Level, Said
from reports.voice import Voice
from ui.wall import sentences
from ui.wall.breaking import wide
from ui.wall.figures import direction, figure
from ui.wall.marks import LEADING, Align, Ink, Picture, Shape, Text
from ui.wall.paging import Block
from ui.wall.sheet import Cell, foot, heading, page_of, pages, row, ruled, stacked
from ui.wall.surface import Wall

LOW = 768
"""A wall so high or lower shows at most `FEW` lines."""
FEW = 8
MOST_APART = 5
"""Of the size of text, the most room between two columns: an eye must find its line again."""
LEAST_LABEL = 8
"""Characters of a line's name that have room on one line; below that the word for the direction gives its place."""


LEAST_NAME = 5
"""Characters of it below which a name stands on lines of its own, above its figures."""


class _Columns(NamedTuple):
    """The right edges of the columns; `said` is nothing where the direction has no column.

    `figures` is where those of the figures begin: where the names end, or below them at the left edge.
    """

    label: float
    figures: float
    declared: float
    verified: float
    deviation: float
    said: float | None

    @property
    def stacked(self) -> bool:
        """Whether names stand above their figures."""
        return self.figures < self.label


def most_rows(wall: Wall) -> int:
    """Lines of a statement on one page."""
    rows = wall.scale.rows
    return min(rows, FEW) if wall.height <= LOW else rows


def statement_pages(snapshot: WallSnapshot, voice: Voice, wall: Wall) -> Sequence[Picture]:
    """The statement on as many pages as it needs."""
    statement = snapshot.statement
    rows = () if statement is None else statement.rows
    columns = _columns(rows, voice, wall)
    figures = statement is not None and statement.group is not Group.RISK

    def head(page: int, count: int) -> list[Block]:
        words = Said(sentences.STATEMENT, {"client": snapshot.title, "statement": _title(statement)})
        title = heading(wall, voice.say(words), page_of(voice, page, count), 44, bold=True)
        return [title, *([_titles(columns, voice, wall)] if figures else ()), ruled(wall)]

    body = [_row(each, columns, voice, wall) for each in rows]
    legend = [_legend(voice, wall)] if figures else []
    bottom = [*legend, *foot(wall, snapshot, voice, sentences.UNDER_REVIEW)]
    return pages(wall, voice, head, body, bottom, most=most_rows(wall), loose=True)


def _title(statement: WallStatement | None) -> Group | str:
    return "" if statement is None else statement.group


def _shape(wall: Wall) -> float:
    """The column of the shapes."""
    return wall.size(40) * 1.5


def _columns(rows: tuple[WallRow, ...], voice: Voice, wall: Wall) -> _Columns:
    """Each as wide as its widest text, with the rest of the width between them; else the names are broken.

    Where little is left for the names, the word for the direction gives its place: the sign says the same.
    """
    size, small = wall.size(40), wall.size(36)

    def column(title: str, texts: list[str]) -> float:
        widest = max((wide(text, size, bold=True) for text in texts), default=0.0)
        return max(widest, wide(voice.say(title), small)) + size * 0.9

    numbers = [
        column(sentences.DECLARED, [figure(each.declared, each.unit, voice) for each in rows]),
        column(sentences.VERIFIED, [figure(each.verified, each.unit, voice) for each in rows]),
        column(sentences.DIFFERENCE, [voice.percent(each.deviation) for each in rows]),
    ]
    said = max(wide(voice.say(word), size, bold=True) for word in (sentences.TOO_HIGH, sentences.TOO_LOW)) + size * 0.6
    room = wall.room - _shape(wall) - sum(numbers)
    longest = max((wide(_name(each), size, bold=True) for each in rows), default=0.0) + 1
    fits = room - said >= min(longest, LEAST_LABEL * size)
    room -= said if fits else 0.0
    above = room < min(longest, LEAST_NAME * size)
    name = 0.0 if above else min(room, longest)
    more = min(max(0.0, room - name) / len(numbers), MOST_APART * size)
    begin = wall.left + _shape(wall) + name
    declared, verified, deviation = (begin + sum(numbers[:place]) + more * place for place in (1, 2, 3))
    label = wall.right if above else begin
    return _Columns(label, begin, declared, verified, deviation, deviation + said + 1 if fits else None)


def _name(shown: WallRow) -> str:
    return f"ƒ {shown.label}" if shown.derived else shown.label


def _titles(columns: _Columns, voice: Voice, wall: Wall) -> Block:
    titles = (
        (sentences.DECLARED, columns.figures, columns.declared),
        (sentences.VERIFIED, columns.declared, columns.verified),
        (sentences.DIFFERENCE, columns.verified, columns.deviation),
    )
    name = Cell(voice.say(sentences.LINE), wall.left + _shape(wall), columns.label, ink=Ink.QUIET)
    cells = [Cell(voice.say(words), left, right, Align.RIGHT, ink=Ink.QUIET) for words, left, right in titles]
    return row(wall.size(36), cells if columns.stacked else [name, *cells])


def _row(shown: WallRow, columns: _Columns, voice: Voice, wall: Wall) -> Block:
    """One line: bold where it is beyond its tolerance by more than a little."""
    size = wall.size(40)
    bold = shown.level.rank >= Level.OVER.rank
    ink = Ink.ADVERSE if bold else Ink.TEXT
    name = Cell(_name(shown), wall.left + _shape(wall), columns.label, bold=bold)
    side = wall.size(40) * 1.15
    shape = Shape(shown.level, wall.left, (size * LEADING - side) / 2, side)
    if shown.declared is None and shown.verified is None and shown.deviation is None:
        word = voice.word(shown.level)
        edge = wall.right - wide(word, size, bold=bold) - 1
        level = Cell(word, edge, wall.right, Align.RIGHT, bold, ink)
        return row(size, [replace(name, right=edge - size), level], shape)
    numbers = [
        Cell(figure(shown.declared, shown.unit, voice), columns.figures, columns.declared, Align.RIGHT, bold),
        Cell(figure(shown.verified, shown.unit, voice), columns.declared, columns.verified, Align.RIGHT, bold),
        Cell(voice.percent(shown.deviation), columns.verified, columns.deviation, Align.RIGHT, bold, ink),
    ]
    words = direction(shown.deviation) if shown.level is not Level.WITHIN else ""
    if words and columns.said is not None:
        numbers.append(Cell(voice.say(words), columns.deviation + size * 0.6, columns.said, bold=bold, ink=ink))
    return (
        stacked(row(size, [name], shape), row(size, numbers)) if columns.stacked else row(size, [name, *numbers], shape)
    )


def _legend(voice: Voice, wall: Wall) -> Block:
    """The four shapes with their words, in as many lines as they need."""
    size = wall.size(32)
    marks: list[Shape | Text] = []
    left, line = wall.left, 0
    for level in Level:
        word = voice.word(level)
        long = size * 1.4 + wide(word, size)
        if left > wall.left and left + long > wall.right:
            left, line = wall.left, line + 1
        top = line * size * LEADING
        marks.append(Shape(level, left, top + size * 0.15, size * 1.1))
        marks.append(Text(word, left + size * 1.4, left + long + 1, top, size, ink=Ink.QUIET))
        left += long + size
    return Block((line + 1) * size * LEADING, tuple(marks))
