# SPDX-License-Identifier: Apache-2.0
"""Which acts and which entries of the journal were entered from paper."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.records.journal import JournalEntry
from models.records.meetings import Act, AgendaItem
from models.records.paper import PaperEnd, PaperEntry
from models.records.sittings import CarriedOver
from models.snapshots.reading.frame import acts, listed
from models.terms import AgendaItemId

BEGIN, END = "begin_paper", "end_paper"
OF_THE_MACHINE = frozenset(
    {
        *("note_shown", "note_showing_lost", "note_package", "merge_preparation", "take_preparation_back"),
        *("begin_book", "write_note", "remove_note", "restore_note", "take_note_back", "lean"),
    }
)
"""Entries that no sheet of paper holds: pictures of the wall, files, private words."""
Moment = tuple[datetime, str, str]
"""When an act was done, by whom and keyed by whom."""


@dataclass(frozen=True, slots=True)
class Span:
    """From one act to another; `end` is `None` while entering goes on."""

    entry: PaperEntry
    end: PaperEnd | None

    def covers(self, sequence: int) -> bool:
        """Whether the act at this place was entered from paper."""
        return self.entry.sequence < sequence and (self.end is None or sequence < self.end.sequence)


def spans_of(session: Session, item: AgendaItemId) -> tuple[Span, ...]:
    """Every time that a case was entered from paper, in order."""
    begun = acts(session, PaperEntry, item=item)
    if not begun:
        return ()
    ends = {row.entry: row for row in acts(session, PaperEnd, item=item)}
    return tuple(Span(row, ends.get(row.id)) for row in begun)


def open_paper(session: Session, item: AgendaItemId) -> PaperEntry | None:
    """What is being entered now."""
    spans = spans_of(session, item)
    return spans[-1].entry if spans and spans[-1].end is None else None


def never(_row: Act) -> bool:
    """Nothing of this case was ever entered from paper."""
    return False


def on_paper(session: Session, item: AgendaItemId) -> Callable[[Act], bool]:
    """Whether an act on this case was entered from paper; one carried over from another sitting is what it was there.

    A carried act has a place of its own in the order of acts, but the moment and the people of the one it repeats.
    """
    spans, carried = spans_of(session, item), acts(session, CarriedOver, item=item)
    before = on_paper(session, carried[0].earlier) if carried else never
    if not spans and before is never:
        return never

    @cache
    def marks(kind: type[Act]) -> Mapping[Moment, bool]:
        """Of acts on the case itself: those of a round, such as votes, are never carried over."""
        repeated = bool(carried) and "item" in kind.__table__.columns
        rows = acts(session, kind, item=carried[0].earlier) if repeated else ()
        return {_moment(row): before(row) for row in rows}

    def is_on_paper(row: Act) -> bool:
        carried_mark = marks(type(row)).get(_moment(row))
        return any(span.covers(row.sequence) for span in spans) if carried_mark is None else carried_mark

    return is_on_paper


def _moment(row: Act) -> Moment:
    return row.at, row.acting, row.operator


def marked_entries(session: Session) -> Mapping[int, PaperEntry]:
    """By the number of each entry of the journal what it was entered under; entries without a case are the meeting's.

    The order of the journal decides and no clock: between the entry that begins and the one that ends.
    """
    begun: dict[tuple[str, str], Iterator[PaperEntry]] = {}
    rows = session.execute(
        select(PaperEntry, AgendaItem).join(AgendaItem, AgendaItem.id == PaperEntry.item).order_by(PaperEntry.sequence)
    ).all()
    for _entry, item in rows:
        place = str(item.meeting), str(item.case)
        begun[place] = iter([entry for entry, other in rows if other.id == item.id])
    return _marked(session, begun) if begun else {}


def _marked(session: Session, begun: Mapping[tuple[str, str], Iterator[PaperEntry]]) -> Mapping[int, PaperEntry]:
    columns = (JournalEntry.number, JournalEntry.operation, JournalEntry.meeting, JournalEntry.cases)
    open_now: dict[tuple[str, str], PaperEntry] = {}
    marked: dict[int, PaperEntry] = {}
    for number, operation, meeting, cases in session.execute(select(*columns).order_by(JournalEntry.number)):
        places = [(str(meeting), str(case)) for case in listed(cases)]
        if operation == BEGIN:  # of a journal that was meddled with it may begin nothing
            entries = ((place, next(begun[place], None)) for place in places if place in begun)
            open_now |= {place: entry for place, entry in entries if entry is not None}
        elif operation == END:
            open_now = {place: entry for place, entry in open_now.items() if place not in places}
        elif operation not in OF_THE_MACHINE:
            under = [entry for place, entry in open_now.items() if _concerns(place, str(meeting), places)]
            if under:
                marked[number] = under[-1]
    return marked


def _concerns(open_place: tuple[str, str], meeting: str, places: list[tuple[str, str]]) -> bool:
    """An entry about the case, or about its meeting as a whole: who was in the room."""
    return open_place in places or (not places and open_place[0] == meeting)
