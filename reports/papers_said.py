# SPDX-License-Identifier: Apache-2.0
"""What was done on paper and entered later, in a paragraph that no reader of the case can miss."""

from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable

from models.labels import minutes as labels
from models.snapshots.paper import PaperRow
from models.terms import Said
from reports.text import Writer


def papers_said(papers: Sequence[PaperRow], writer: Writer) -> Iterator[Flowable]:
    """When it was done there, who entered it and really when, which entries of the journal it is and what they did."""
    for row in papers:
        what = tuple(Said(labels.PAPER_WHAT, {"what": action, "count": count}) for action, count in row.what)
        facts = {"done": row.done, "reason": row.reason, "by": row.by, "begun": row.begun, "ended": row.ended}
        numbers = {"first": row.entries[0], "last": row.entries[-1], "count": len(row.entries)}
        template = labels.PAPER_OPEN if row.ended is None else labels.PAPER
        yield writer.paragraph(writer.say(template, **facts, **numbers, what=what), bold=True, before=3)
    if any(row.keyed for row in papers):
        yield writer.paragraph(writer.say(labels.PAPER_KEYS))
