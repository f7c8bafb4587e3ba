# SPDX-License-Identifier: Apache-2.0
"""附表续: below the rows of the annex, line by line what was not the ordinary course and how each method worked out."""

from reportlab.platypus import Flowable

from models.labels import minutes as labels
from models.snapshots.comparison import CaseSnapshot
from reports.line_remarks import remarks, workings
from reports.tables import Cell, grid
from reports.text import Writer

WIDTHS = (34, 130)


def line_workings(case: CaseSnapshot, writer: Writer) -> list[Flowable]:
    """A row to each line of which there is something to say; nothing where there is none."""
    rows: list[list[Cell]] = []
    for line in case.lines:
        said = [text for text in (remarks(case, line, writer), workings(line, writer)) if text]
        if said:
            name = writer.say(labels.KEYED_LINE, key=line.key, label=line.label)
            rows.append([writer.cell(name), [writer.cell(text) for text in said]])
    if not rows:
        return []
    head = writer.heads((labels.LINE, labels.HOW_CHECKED))
    return writer.section(writer.say(labels.WORKINGS), grid(head, rows, WIDTHS))
