# SPDX-License-Identifier: Apache-2.0
"""What the officers changed since the revision before, on paper: line by line, then the lines as they were."""

from reportlab.platypus import Flowable

from models.labels import minutes as labels
from models.snapshots.revisions import RevisionChanges
from reports.changes import change_words, fact_words, summary
from reports.tables import grid
from reports.text import Writer


def change_table(changes: RevisionChanges | None, writer: Writer) -> list[Flowable]:
    """Nothing for a first revision."""
    if changes is None:
        return []
    voice = writer.voice
    rows = [(writer.say(labels.APPLICATION), *fact_words(fact, voice)) for fact in changes.facts]
    rows += [
        (writer.say(labels.KEYED_LINE, key=row.line, label=row.label), *change_words(row, voice))
        for row in changes.rows
    ]
    parts: list[Flowable] = [writer.paragraph(summary(changes, voice))]
    if rows:
        heads = writer.heads((labels.LINE, labels.CHANGED_WHAT, labels.BEFORE, labels.NOW))
        parts.append(grid(heads, [[writer.cell(text) for text in row] for row in rows], (46, 38, 38, 38)))
    same = tuple(row.label for row in changes.unchanged)
    if same:
        parts.append(writer.cell(writer.say(labels.AS_BEFORE, lines=same)))
    return writer.section(writer.say(labels.CHANGES, revision=changes.before), *parts)
