# SPDX-License-Identifier: Apache-2.0
"""What was entered from paper in words: by whom, really when, which entries of the journal, and what they did."""

from collections import Counter
from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.records.journal import JournalEntry
from models.records.meetings import AgendaItem
from models.records.paper import PaperEntry
from models.snapshots.paper import PaperRow
from models.snapshots.reading.frame import number_of
from models.snapshots.reading.kept import row_of
from models.snapshots.reading.keys import is_by_keys
from models.snapshots.reading.paper import Span, marked_entries, spans_of
from models.snapshots.reading.trail import action_of
from models.terms import AgendaItemId

Marked = Mapping[str, list[JournalEntry]]


def papers_of(session: Session, item: AgendaItemId) -> tuple[PaperRow, ...]:
    """Every time that a case was entered from paper and something of it was recorded."""
    spans = spans_of(session, item)
    if not spans:
        return ()
    marked = _by_paper(session)
    return tuple(_row(session, span, marked.get(span.entry.id, [])) for span in spans if span.entry.id in marked)


def load_papers(session: Session) -> tuple[PaperRow, ...]:
    """The same of every case of the record."""
    items = dict.fromkeys(session.scalars(select(PaperEntry.item).order_by(PaperEntry.sequence)))
    return tuple(row for item in items for row in papers_of(session, item))


def _by_paper(session: Session) -> Marked:
    numbers = marked_entries(session)
    found: dict[str, list[JournalEntry]] = {}
    asked = select(JournalEntry).where(JournalEntry.number.in_(numbers)).order_by(JournalEntry.number)
    for entry in session.scalars(asked):
        found.setdefault(numbers[entry.number].id, []).append(entry)
    return found


def _row(session: Session, span: Span, entries: list[JournalEntry]) -> PaperRow:
    counted = Counter(entry.operation for entry in entries)
    return PaperRow(
        case=number_of(session, span.entry.item),
        done=span.entry.done,
        reason=span.entry.reason,
        by=tuple(dict.fromkeys((span.entry.operator, *(entry.operator for entry in entries)))),
        begun=span.entry.at,
        ended=None if span.end is None else span.end.at,
        entries=tuple(entry.number for entry in entries),
        what=tuple((action_of(operation), count) for operation, count in counted.items()),
        keyed=is_by_keys(session, row_of(session, AgendaItem, span.entry.item).meeting),
    )
