# SPDX-License-Identifier: Apache-2.0
"""The lines of an emergency sheet's case that lack methods, to tick them on, and what is asked meanwhile."""

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from models.labels import emergency as words
from models.labels import minutes as labels
from models.snapshots.comparison import CaseSnapshot, LineRow
from reports.greys import HAIRLINE, MEDIUM
from reports.line_remarks import legend_of
from reports.shapes import TickBoxes
from reports.tables import MIDDLE, Cell, grid
from reports.text import SMALL, Writer

EMPTY_QUESTIONS = 4
BESIDE_DECISION = 3
"""Empty rows for questions where they share the page of the decision."""


def lines_page(case: CaseSnapshot, lines: list[LineRow], writer: Writer) -> Iterator[Flowable]:
    """Every line that is not cleared, with the methods at hand for it."""
    yield writer.title(writer.say(words.LINES, position=case.position))
    yield writer.cell(writer.say(words.LINES_NOTE, legend=legend_of(writer)))
    yield Spacer(0, 3)
    columns = (labels.LINE, labels.DECLARED, labels.VERIFIED, words.TWO_METHODS, words.ADOPTED, words.NOT_CONCUR)
    rows: list[list[Cell]] = [
        [
            writer.cell(f"{line.level.shape} {line.label}"),
            writer.number(writer.figure(line.declared, line.unit)),
            writer.number(writer.figure(line.verified, line.unit)),
            TickBoxes(_methods(line, writer), SMALL, gap=5),
            "",
            "",
        ]
        for line in lines
    ]
    upright = [("LINEBEFORE", (3, 0), (-1, -1), HAIRLINE, MEDIUM)]
    yield grid(writer.heads(columns, figures=(1, 2)), rows, (38, 20, 20, 36, 28, 26), [*MIDDLE, *upright])
    yield from questions(case, writer)


def _methods(line: LineRow, writer: Writer) -> list[tuple[str, bool]]:
    """The methods with a check of the line that was not rejected; those confirmed at the machine are filled."""
    return [(writer.voice.mark(family), said is True) for family, said in line.methods if said is not False]


def questions(case: CaseSnapshot, writer: Writer, empty: int = EMPTY_QUESTIONS) -> list[Flowable]:
    """What was asked at the machine and is not answered, and room for more."""
    rows: list[list[Cell]] = [
        [writer.cell(question.asked_by), writer.cell(question.text), Spacer(0, 8 * mm)]
        for question in case.questions
        if question.answer is None
    ]
    rows += [["", Spacer(0, 8 * mm), ""] for _ in range(empty)]
    upright = [("LINEBEFORE", (1, 0), (-1, -1), HAIRLINE, MEDIUM)]
    table = grid(writer.heads((words.ASKED, labels.QUESTION, words.ANSWERED)), rows, (26, 66, 72), [*MIDDLE, *upright])
    return writer.section(writer.say(labels.QUESTIONS), table)
