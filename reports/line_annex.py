# SPDX-License-Identifier: Apache-2.0
"""附表: every line in one row with its figures, its two methods and who accepted them; 40 lines on a page."""

from collections.abc import Sequence
from functools import partial
from itertools import groupby

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from models.labels import minutes as labels
from models.snapshots.comparison import CaseSnapshot, LineRow
from models.terms import DecisionKind, LineKind
from reports.fonts import width
from reports.greys import PALE
from reports.line_remarks import counted_pair, estimate_of, legend_of
from reports.page import ANNEX, room_of
from reports.shapes import LevelMark
from reports.tables import Cell, Command, grid
from reports.text import CENTRE, RIGHT, SMALL, TIGHT, Words, Writer

LEAST_NAME = 20 * mm
COLUMNS = (
    labels.LEVEL,
    labels.LINE,
    labels.DECLARED,
    labels.VERIFIED,
    labels.RECOGNISED_SHORT,
    labels.DEVIATION_SHORT,
    labels.LIMIT,
    labels.METHOD_ONE,
    labels.METHOD_TWO,
    labels.ACCEPTED,
)
LAST = len(COLUMNS) - 1
PADDING = 3.4
"""Of both sides of a cell together, in points, and a little for rounding."""
CLOSE: tuple[Command, ...] = (
    ("LEFTPADDING", (0, 0), (-1, -1), 1.5),
    ("RIGHTPADDING", (0, 0), (-1, -1), 1.5),
    ("TOPPADDING", (0, 1), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 1), (-1, -1), 1),
)
"""So little room between rows that a common case has one page."""


def line_annex(case: CaseSnapshot, writer: Writer) -> list[Flowable]:
    """A table over as many pages as the lines need, its heading on each."""
    names = tuple(name for _, name in case.base)
    base = writer.say(labels.BASE, count=len(names), names=names) if names else ""  # the case was not yet opened
    return [
        writer.title(writer.say(labels.ANNEX)),
        writer.cell(writer.say(labels.ANNEX_INTRO, legend=legend_of(writer)), leading=TIGHT),
        writer.paragraph(base, 9, after=3, leading=TIGHT),
        _table(case, writer),
    ]


def _table(case: CaseSnapshot, writer: Writer) -> Flowable:
    rows: list[list[Cell]] = []
    looks: list[Command] = [*CLOSE]
    for group, lines in groupby(case.lines, lambda line: line.group):
        looks += _band(len(rows) + 1)
        rows.append([writer.cell(writer.voice.word(group), bold=True, leading=TIGHT), *[""] * LAST])
        for line in lines:
            rows.append(_figures(case, line, writer))
            looks += _joined(line, len(rows))
    heads = writer.heads(COLUMNS, range(2, 7))
    whole = [row for row in rows if all(row)]  # no cell of these goes over several columns
    return grid(heads, rows, _widths([heads, *whole], [row[0] for row in rows if isinstance(row[0], LevelMark)]), looks)


def _widths(rows: Sequence[Sequence[Cell]], levels: Sequence[Cell]) -> list[float]:
    """In points: no figure and no method is ever broken, and the names have the room that is left."""
    wide = [max(_width(row[column]) for row in rows) + PADDING for column in range(len(COLUMNS))]
    wide[0] = max(map(_width, levels), default=wide[0]) + PADDING
    wide[1] = max(LEAST_NAME, room_of(ANNEX)[0] - sum(wide) + wide[1])
    return wide


def _width(cell: Cell) -> float:
    if isinstance(cell, LevelMark):
        return cell.width
    return width(cell.words, SMALL, bold=cell.bold) if isinstance(cell, Words) else 0.0


def _band(row: int) -> list[Command]:
    """The name of a group, across the table."""
    return [
        ("SPAN", (0, row), (-1, row)),
        ("BACKGROUND", (0, row), (-1, row), PALE),
        ("NOSPLIT", (0, row), (0, row + 1)),
    ]


def _joined(line: LineRow, row: int) -> list[Command]:
    """A risk point has words in place of numbers, which need their room; a derived line no methods of its own."""
    looks: list[Command] = []
    if line.kind is LineKind.RISK:
        looks += [("SPAN", (first, row), (last, row)) for first, last in ((1, 4), (5, 6), (7, 8))]
    if line.kind is LineKind.DERIVED:
        looks.append(("SPAN", (7, row), (8, row)))
    return looks


def _figures(case: CaseSnapshot, line: LineRow, writer: Writer) -> list[Cell]:
    voice, say = writer.voice, partial(writer.cell, leading=TIGHT)
    number = partial(say, align=RIGHT)
    derived = line.kind is LineKind.DERIVED
    name = writer.say(labels.KEYED_LINE, key=line.key, label=line.label)
    cells: list[Cell] = [LevelMark(line.level, voice.word(line.level), derived=derived, leading=TIGHT), say(name)]
    accepted = say(_accepted(case, line), align=CENTRE)
    if line.kind is LineKind.RISK:
        one, two = _methods(line, writer)
        return [*cells, "", "", "", one, "", two, "", accepted]
    cells += [
        number(writer.figure(line.declared, line.unit)),
        number(writer.figure(line.verified, line.unit)),
        number(writer.figure(line.effective if line.recognised is None else line.recognised, line.unit)),
        number(voice.percent(line.deviation)),
        number(voice.ratio(line.limit)),
    ]
    if derived:
        return [*cells, say(writer.say(labels.FOLLOWS), align=CENTRE), "", ""]
    return [*cells, *_methods(line, writer), accepted]


def _methods(line: LineRow, writer: Writer) -> list[Cell]:
    """The first two families that count, with their estimates."""
    pair = counted_pair(line)
    cells: list[Cell] = [writer.cell(estimate_of(line, check, writer), leading=TIGHT) for check in pair]
    waived = any(decision.kind is DecisionKind.WAIVER for decision in line.decisions)
    missing = writer.say(labels.WAIVED) if waived else "—"
    return [*cells, *(writer.cell(missing, leading=TIGHT) for _ in range(2 - len(pair)))]


def _accepted(case: CaseSnapshot, line: LineRow) -> str:
    """How many of those who had to accepted both methods."""
    pair = counted_pair(line)
    if not pair:
        return "—"
    names = set(pair[0].confirmed_by).intersection(*(check.confirmed_by for check in pair[1:]))
    return f"{len(names)}/{len(case.base)}"
