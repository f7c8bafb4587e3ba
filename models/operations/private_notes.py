# SPDX-License-Identifier: Apache-2.0
"""Private notes: sealed before they are stored. The journal learns that there is one, and nothing else of it."""

from collections.abc import Callable
from datetime import datetime
from secrets import token_bytes

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.errors.case import AlreadyWithdrawn, WordsMissing
from models.errors.keys import SecretTooWeak
from models.errors.preparing import NoteTooLong, NotYourNote
from models.keys.person_key import NotForThisKey, PersonKey
from models.keys.private_words import MOST_TEXT, PrivateWords, WordsKind, new_book, opened_words, sealed_words
from models.keys.secret_words import LEAST_LENGTH, is_secret
from models.keys.wrapping import STANDARD, Cost
from models.labels import operations as labels
from models.operations.change import Change, Inverse
from models.operations.news import news
from models.operations.signing import new_id
from models.records.preparing import NoteBook, PrivateNote
from models.snapshots.preparing import OpenBook
from models.snapshots.reading.frame import refuse_change
from models.snapshots.reading.private_notes import book_row
from models.terms import AgendaItemId, Choice, LineKey, Said


def begin_book(
    session: Session,
    *,
    person: str,
    secret: str,
    cost: Cost = STANDARD,
    random: Callable[[int], bytes] = token_bytes,
) -> Change:
    """A person chooses the passphrase of the own notes; the payload is the id of the book, which that opens.

    One who has a book gets another beside it: the words in the earlier one open with its own passphrase alone.
    """
    if not person.strip():
        raise WordsMissing
    if not is_secret(secret):
        raise SecretTooWeak(least=LEAST_LENGTH)
    id = new_id()
    number = 1 + (session.scalar(select(func.max(NoteBook.number)).filter_by(person=person)) or 0)
    _key, wrapped = new_book(id, person, secret, cost, random)
    session.add(book_row(id, person, number, wrapped))
    said = Said(labels.BOOK_BEGUN, {"name": person})
    return Change(name="begin_book", facts={"person": person, "book": id}, said=said, payload=id)


def write_note(
    session: Session, *, item: AgendaItemId, book: OpenBook, line: LineKey | None, text: str, at: datetime
) -> Change:
    """Write a note about a line, or about the case; the payload is its id."""
    if not text.strip():
        raise WordsMissing
    if len(text) > MOST_TEXT:
        raise NoteTooLong(most=MOST_TEXT)
    refuse_change(session, item)
    return _written(session, item, book, PrivateWords(WordsKind.NOTE, line, text.strip(), at))


def lean(session: Session, *, item: AgendaItemId, book: OpenBook, choice: Choice, at: datetime) -> Change:
    """Keep how the author means to vote; of several leanings the last counts, and nobody but the author sees any."""
    refuse_change(session, item)
    return _written(session, item, book, PrivateWords(WordsKind.LEANING, None, choice.value, at))


def remove_note(session: Session, *, item: AgendaItemId, note: str, key: PersonKey) -> Change:
    """Take an own note away; its words are gone from the record."""
    refuse_change(session, item)
    row = _standing(session, item, note)
    sealed = row.sealed or b""
    try:
        opened_words(sealed, key, note, item)
    except NotForThisKey:
        raise NotYourNote from None
    row.sealed = None
    inverse = Inverse(restore_note, {"item": item, "note": note, "sealed": sealed})
    return news(session, item, "remove_note", Said(labels.NOTE_REMOVED), {"note": note}, inverse=inverse)


def take_note_back(session: Session, *, item: AgendaItemId, note: str, sealed: bytes) -> Change:
    """Undo the writing of a note: whoever has its sealed words wrote it at this desk."""
    refuse_change(session, item)
    row = _standing(session, item, note)
    if row.sealed != sealed:
        raise NotYourNote
    row.sealed = None
    inverse = Inverse(restore_note, {"item": item, "note": note, "sealed": sealed})
    return news(session, item, "take_note_back", Said(labels.NOTE_WRITTEN), {"note": note}, inverse=inverse)


def restore_note(session: Session, *, item: AgendaItemId, note: str, sealed: bytes) -> Change:
    """Put the sealed words of a note back."""
    refuse_change(session, item)
    session.get_one(PrivateNote, note).sealed = sealed
    inverse = Inverse(take_note_back, {"item": item, "note": note, "sealed": sealed})
    return news(session, item, "restore_note", Said(labels.NOTE_WRITTEN), {"note": note}, inverse=inverse)


def _written(session: Session, item: AgendaItemId, book: OpenBook, words: PrivateWords) -> Change:
    note = new_id()
    sealed = sealed_words(words, book.key, note, item)
    session.add(PrivateNote(id=note, book=book.id, item=item, sealed=sealed))
    inverse = Inverse(take_note_back, {"item": item, "note": note, "sealed": sealed})
    # The same words for a note and a leaning: what is told here is read over a shoulder, too.
    return news(session, item, "write_note", Said(labels.NOTE_WRITTEN), {"note": note}, inverse=inverse, payload=note)


def _standing(session: Session, item: AgendaItemId, note: str) -> PrivateNote:
    row = session.get(PrivateNote, note)
    if row is None or row.item != item or row.sealed is None:
        raise AlreadyWithdrawn
    return row
