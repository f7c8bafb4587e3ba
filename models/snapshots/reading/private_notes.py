# SPDX-License-Identifier: Apache-2.0
"""Books of private words, and the words themselves for whoever has the key of a book."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.keys.person_key import NotForThisKey
from models.keys.private_words import PrivateWords, WordsKind, opened_words
from models.keys.wrapping import Cost, WrappedSeed
from models.records.preparing import NoteBook, PrivateNote
from models.snapshots.preparing import OpenBook, PrivateNoteRow, PrivateNotes
from models.snapshots.reading.frame import members_of
from models.terms import AgendaItemId, Choice, MeetingId


def load_writers(session: Session, *, meeting: MeetingId) -> tuple[tuple[str, bool], ...]:
    """The people of a meeting by name, and whether each has chosen a passphrase for notes."""
    have = set(session.scalars(select(NoteBook.person)))
    return tuple((member.name, member.name in have) for member in members_of(session, meeting))


def load_private_notes(session: Session, *, item: AgendaItemId, books: tuple[OpenBook, ...]) -> PrivateNotes:
    """The notes of one author on a case; `books` are the author's, as the passphrase opened them."""
    words: list[tuple[str, str, PrivateWords]] = []
    altered = 0
    for book in books:
        opened, shut = words_of(session, item, book)
        words += [(id, book.id, each) for id, each in opened]
        altered += shut
    words.sort(key=lambda found: (found[2].at, found[0]))
    leanings = [Choice(each.text) for _, _, each in words if each.kind is WordsKind.LEANING]
    notes = tuple(
        PrivateNoteRow(id, book, each.line, each.text, each.at)
        for id, book, each in words
        if each.kind is WordsKind.NOTE
    )
    return PrivateNotes(notes, leanings[-1] if leanings else None, _shut(session, item, books), altered)


def words_of(session: Session, item: AgendaItemId, book: OpenBook) -> tuple[list[tuple[str, PrivateWords]], int]:
    """What stands in a book about a case, by id, and how many notes of it do not open."""
    opened: list[tuple[str, PrivateWords]] = []
    shut = 0
    for row in session.scalars(select(PrivateNote).filter_by(item=item, book=book.id)):
        if row.sealed is not None:
            try:
                opened.append((row.id, opened_words(row.sealed, book.key, row.id, item)))
            except NotForThisKey:
                shut += 1
    return opened, shut


def books_of(session: Session, person: str) -> tuple[NoteBook, ...]:
    """A person's books, the one that is written in first."""
    return tuple(
        session.scalars(select(NoteBook).filter_by(person=person).order_by(NoteBook.number.desc(), NoteBook.id))
    )


def book_row(id: str, person: str, number: int, wrapped: WrappedSeed) -> NoteBook:
    """A book as it is stored."""
    cost = wrapped.cost
    return NoteBook(
        id=id,
        person=person,
        number=number,
        memory=cost.memory,
        passes=cost.passes,
        lanes=cost.lanes,
        salt=wrapped.salt,
        nonce=wrapped.nonce,
        box=wrapped.box,
    )


def boxed(row: NoteBook) -> WrappedSeed:
    return WrappedSeed(Cost(row.memory, row.passes, row.lanes), row.salt, row.nonce, row.box)


def _shut(session: Session, item: AgendaItemId, books: tuple[OpenBook, ...]) -> int:
    """How many notes of the same people lie in books that the passphrase did not open."""
    people = {book.person for book in books}
    other = select(NoteBook.id).where(NoteBook.person.in_(people), NoteBook.id.not_in([book.id for book in books]))
    rows = session.scalars(select(PrivateNote).where(PrivateNote.item == item, PrivateNote.book.in_(other)))
    return sum(row.sealed is not None for row in rows)
