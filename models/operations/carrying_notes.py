# SPDX-License-Identifier: Apache-2.0
"""Private words in a preparation file: laid beside those of the desk unread, and taken away again exactly."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors.preparing import OtherBook, TooManyBooks
from models.importers.preparation_file import CarriedBook, CarriedNote, Preparation
from models.keys.private_words import is_removal
from models.records.meetings import AgendaItem
from models.records.preparing import NoteBook, PrivateNote
from models.snapshots.reading.private_notes import book_row, books_of, boxed
from models.terms import MeetingId

MOST_BOOKS = 16
"""Books of one person that files may bring: a passphrase is tried on each of them."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What a file changed: books and notes that it brought, and by note the words that it took away, with the proof."""

    books: tuple[str, ...] = ()
    notes: tuple[CarriedNote, ...] = ()
    removed: tuple[tuple[str, bytes, bytes], ...] = ()
    unproved: int = 0
    """Deletions that the key of their book does not vouch for; they were not done."""


def carry_private_words(session: Session, meeting: MeetingId, person: str, made: Preparation) -> Carried:
    """Lay the sealed words of a file beside those of the desk; what was deleted here or, with proof, there stays so.

    The seal of a file proves no more than that its writer had the package. So nothing in it replaces what stands here,
    and only the key of a book takes words of that book away.
    """
    books = _carry_books(session, person, made.books)
    items = set(session.scalars(select(AgendaItem.id).filter_by(meeting=meeting)))
    own = {book.id for book in books_of(session, person)}
    brought: list[CarriedNote] = []
    removed: list[tuple[str, bytes, bytes]] = []
    unproved = 0
    for note in made.notes:
        if note.item not in items or note.book not in own:
            continue
        there = session.get(PrivateNote, note.id)
        if note.sealed is None and not is_removal(note.removal or b"", note.book, note.id, note.item):
            unproved += there is not None and there.sealed is not None
        elif there is None:
            session.add(_row(note))
            brought.append(note)
        elif note.sealed is None and there.sealed is not None and (there.book, there.item) == (note.book, note.item):
            proof = note.removal or b""
            removed.append((note.id, there.sealed, proof))
            there.sealed, there.removal = None, proof
    session.flush()
    return Carried(books, tuple(brought), tuple(removed), unproved)


def put_back(session: Session, carried: Carried) -> None:
    """Take away what a file brought and put back what it took, except what its author has deleted here since."""
    for note in carried.notes:
        row = session.get(PrivateNote, note.id)
        if row is not None and row.sealed == note.sealed:
            session.delete(row)
    for id, sealed, proof in carried.removed:
        row = session.get(PrivateNote, id)
        if row is not None and row.removal == proof:
            row.sealed, row.removal = sealed, None
    session.flush()
    for book in carried.books:
        if session.scalar(select(PrivateNote.id).filter_by(book=book).limit(1)) is None:
            session.delete(session.get_one(NoteBook, book))
    session.flush()


def _carry_books(session: Session, person: str, books: tuple[CarriedBook, ...]) -> tuple[str, ...]:
    """The books that are new here."""
    new = []
    for book in books:
        there = session.get(NoteBook, book.id)
        if there is None:
            session.add(book_row(book.id, person, book.number, book.box))
            session.flush()
            new.append(book.id)
        elif there.person != person or boxed(there) != book.box:
            raise OtherBook(name=person)
    if new and len(books_of(session, person)) > MOST_BOOKS:
        raise TooManyBooks(name=person, most=MOST_BOOKS)
    return tuple(new)


def _row(note: CarriedNote) -> PrivateNote:
    return PrivateNote(id=note.id, book=note.book, item=note.item, sealed=note.sealed, removal=note.removal)
