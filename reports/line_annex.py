# SPDX-License-Identifier: Apache-2.0
"""附表: every line with its figures, its two methods, who accepted them and what was not accepted."""

from itertools import groupby

from reportlab.platypus import Flowable

from models.labels import minutes as labels
from models.snapshots.comparison import CaseSnapshot, LineRow
from models.terms import DecisionKind, Family, LineKind
from reports.greys import HAIRLINE, MEDIUM, PALE, WHITE
from reports.line_remarks import counted_pair, estimate_of, remarks, workings
from reports.shapes import LevelMark
from reports.tables import Cell, Command, grid
from reports.text import CENTRE, Writer

WIDTHS = (17, 24, 15.5, 14, 20.5, 17, 12, 18, 17.5, 8.5)
COLUMNS = (
    labels.LEVEL,
    labels.LINE,
    labels.DECLARED,
    labels.VERIFIED,
    labels.RECOGNISED,
    labels.DEVIATION,
    labels.LIMIT,
    labels.METHOD_ONE,
    labels.METHOD_TWO,
    labels.ACCEPTED,
)
LONG = 1_200
"""Characters of remarks that may take most of a page."""
LAST = len(COLUMNS) - 1


def line_annex(case: CaseSnapshot, writer: Writer) -> list[Flowable]:
    """A table over as many pages as the lines need, its heading on each."""
    legend = tuple(
        writer.say(labels.LEGEND_ENTRY, mark=writer.voice.mark(family), word=writer.voice.word(family))
        for family in Family
    )
    names = tuple(name for _, name in case.base)
    base = writer.say(labels.BASE, count=len(names), names=names) if names else ""  # the case was not yet opened
    return [
        writer.title(writer.say(labels.ANNEX)),
        writer.cell(writer.say(labels.ANNEX_INTRO, legend=legend)),
        writer.paragraph(base, 9, after=4),
        _table(case, writer),
    ]


def _table(case: CaseSnapshot, writer: Writer) -> Flowable:
    head = writer.heads(COLUMNS, range(2, 7))
    rows: list[list[Cell]] = []
    looks: list[Command] = [("LEFTPADDING", (0, 0), (-1, -1), 1.5), ("RIGHTPADDING", (0, 0), (-1, -1), 1.5)]
    for group, lines in groupby(case.lines, lambda line: line.group):
        looks += _band(len(rows) + 1)
        rows.append([writer.cell(writer.voice.word(group), bold=True), *[""] * LAST])
        for line in lines:
            rows.append(_figures(case, line, writer))
            below = [text for text in (remarks(case, line, writer), workings(line, writer)) if text]
            looks += _joined(line, len(rows))
            if below:
                looks += _below(len(rows) + 1, together=sum(map(len, below)) < LONG)
                rows.append(["", [writer.cell(text) for text in below], *[""] * (LAST - 1)])
    return grid(head, rows, WIDTHS, looks)


def _band(row: int) -> list[Command]:
    """The name of a group, across the table."""
    return [
        ("SPAN", (0, row), (-1, row)),
        ("BACKGROUND", (0, row), (-1, row), PALE),
        ("NOSPLIT", (0, row), (0, row + 1)),
    ]


def _below(row: int, *, together: bool) -> list[Command]:
    """Remarks under their line, without a rule between the two, and on the same page unless they fill pages."""
    kept: list[Command] = [("NOSPLIT", (0, row - 1), (0, row))] if together else []
    return [
        *kept,
        ("SPAN", (1, row), (-1, row)),
        ("LINEBELOW", (0, row - 1), (-1, row - 1), HAIRLINE, WHITE),
        ("LINEBELOW", (0, row), (-1, row), HAIRLINE, MEDIUM),
    ]


def _joined(line: LineRow, row: int) -> list[Command]:
    """A risk point has words in place of numbers, a derived line no methods of its own."""
    looks: list[Command] = []
    if line.kind is LineKind.RISK:
        looks.append(("SPAN", (1, row), (6, row)))
    if line.kind is LineKind.DERIVED:
        looks.append(("SPAN", (7, row), (8, row)))
    return looks


def _figures(case: CaseSnapshot, line: LineRow, writer: Writer) -> list[Cell]:
    voice = writer.voice
    derived = line.kind is LineKind.DERIVED
    name = writer.say(labels.KEYED_LINE, key=line.key, label=line.label)
    cells: list[Cell] = [LevelMark(line.level, voice.word(line.level), derived=derived), writer.cell(name)]
    if line.kind is LineKind.RISK:
        cells += [""] * 5
    else:
        cells += [
            writer.number(writer.figure(line.declared, line.unit)),
            writer.number(writer.figure(line.verified, line.unit)),
            writer.number(writer.figure(line.effective if line.recognised is None else line.recognised, line.unit)),
            writer.number(voice.percent(line.deviation)),
            writer.number(voice.ratio(line.limit)),
        ]
    if derived:
        return [*cells, writer.cell(writer.say(labels.FOLLOWS), align=CENTRE), "", ""]
    return [*cells, *_methods(line, writer), writer.cell(_accepted(case, line), align=CENTRE)]


def _methods(line: LineRow, writer: Writer) -> list[Cell]:
    """The first two families that count, with their estimates."""
    pair = counted_pair(line)
    cells: list[Cell] = [writer.cell(estimate_of(line, check, writer)) for check in pair]
    waived = any(decision.kind is DecisionKind.WAIVER for decision in line.decisions)
    missing = writer.say(labels.WAIVED) if waived else "—"
    return [*cells, *(writer.cell(missing) for _ in range(2 - len(pair)))]


def _accepted(case: CaseSnapshot, line: LineRow) -> str:
    """How many of those who had to accepted both methods."""
    pair = counted_pair(line)
    if not pair:
        return "—"
    names = set(pair[0].confirmed_by).intersection(*(check.confirmed_by for check in pair[1:]))
    return f"{len(names)}/{len(case.base)}"
