# SPDX-License-Identifier: Apache-2.0
"""Private notes: sealed before they are stored. The journal learns that there is one, and nothing else of it."""

from collections.abc import Callable
from datetime import datetime
from secrets import token_bytes

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.errors.case import AlreadyWithdrawn, WordsMissing
from models.errors.keys import SecretTooWeak
from models.errors.preparing import NoBookYet, NotYourNote
from models.keys.person_key import NotForThisKey, PersonKey
from models.keys.private_words import (
    PrivateWords,
    WordsKind,
    new_book,
    opened_words,
    removal,
    removes,
    sealed_words,
)
from models.keys.secret_words import LEAST_DIFFERENT, LEAST_LENGTH, is_secret
from models.keys.wrapping import STANDARD, Cost
from models.labels import operations as labels
from models.operations.change import Change, Inverse
from models.operations.news import news
from models.operations.signing import new_id
from models.records.meetings import AgendaItem
from models.records.preparing import NoteBook, PrivateNote
from models.snapshots.preparing import OpenBook
from models.snapshots.reading.frame import members_of, refuse_change
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
        raise SecretTooWeak(least=LEAST_LENGTH, different=LEAST_DIFFERENT)
    number = 1 + (session.scalar(select(func.max(NoteBook.number)).filter_by(person=person)) or 0)
    book, wrapped = new_book(person, secret, cost, random)
    session.add(book_row(book, person, number, wrapped))
    said = Said(labels.BOOK_BEGUN, {"name": person})
    return Change(name="begin_book", facts={"person": person, "book": book}, said=said, payload=book)


def write_note(
    session: Session, *, item: AgendaItemId, book: OpenBook, line: LineKey | None, text: str, acting: str, at: datetime
) -> Change:
    """Write a note about a line, or about the case; the payload is its id."""
    if not text.strip():
        raise WordsMissing
    _refuse_others(session, item, book.id, acting)
    return _written(session, item, book, PrivateWords(WordsKind.NOTE, line, text.strip(), at))


def lean(session: Session, *, item: AgendaItemId, book: OpenBook, choice: Choice, acting: str, at: datetime) -> Change:
    """Keep how the author means to vote; of several leanings the last counts, and nobody but the author sees any."""
    _refuse_others(session, item, book.id, acting)
    return _written(session, item, book, PrivateWords(WordsKind.LEANING, None, choice.value, at))


def remove_note(session: Session, *, item: AgendaItemId, note: str, key: PersonKey) -> Change:
    """Take an own note away; its words are gone from the record, and the proof of the book's key stands for them."""
    refuse_change(session, item)
    row = _standing(session, item, note)
    sealed = row.sealed or b""
    try:
        opened_words(sealed, key, note, item)
    except NotForThisKey:
        raise NotYourNote from None
    row.sealed, row.removal = None, removal(key, note, item, sealed)
    inverse = Inverse(restore_note, {"item": item, "note": note, "sealed": sealed})
    return news(session, item, "remove_note", Said(labels.NOTE_REMOVED), {"note": note}, inverse=inverse)


def take_note_back(
    session: Session, *, item: AgendaItemId, note: str, sealed: bytes, proof: bytes, acting: str
) -> Change:
    """Undo the writing of a note, with the proof that its author made for that while writing it."""
    row = _standing(session, item, note)
    _refuse_others(session, item, row.book, acting)
    if row.sealed != sealed or not removes(proof, sealed):
        raise NotYourNote
    row.sealed, row.removal = None, proof
    inverse = Inverse(restore_note, {"item": item, "note": note, "sealed": sealed})
    return news(session, item, "take_note_back", Said(labels.NOTE_WRITTEN), {"note": note}, inverse=inverse)


def restore_note(session: Session, *, item: AgendaItemId, note: str, sealed: bytes, acting: str) -> Change:
    """Put back exactly the sealed words that were taken away, as their author could write them now."""
    row = session.get(PrivateNote, note)
    if row is None or row.item != item or not removes(row.removal, sealed):
        raise NotYourNote
    _refuse_others(session, item, row.book, acting)
    facts = {"item": item, "note": note, "sealed": sealed, "proof": row.removal}
    row.sealed, row.removal = sealed, None
    inverse = Inverse(take_note_back, facts)
    return news(session, item, "restore_note", Said(labels.NOTE_WRITTEN), {"note": note}, inverse=inverse)


def _written(session: Session, item: AgendaItemId, book: OpenBook, words: PrivateWords) -> Change:
    note = new_id()
    sealed = sealed_words(words, book.key, note, item)
    session.add(PrivateNote(id=note, book=book.id, item=item, sealed=sealed))
    proof = removal(book.key, note, item, sealed)
    inverse = Inverse(take_note_back, {"item": item, "note": note, "sealed": sealed, "proof": proof})
    # The same words for a note and a leaning: what is told here is read over a shoulder, too.
    return news(session, item, "write_note", Said(labels.NOTE_WRITTEN), {"note": note}, inverse=inverse, payload=note)


def _refuse_others(session: Session, item: AgendaItemId, book: str, acting: str) -> None:
    """Who writes is the author of the book and a person of the meeting, the book is here, the case can still change."""
    refuse_change(session, item)
    row = session.get(NoteBook, book)
    if row is None:
        raise NoBookYet(name=acting)
    people = members_of(session, session.get_one(AgendaItem, item).meeting)
    if row.person != acting or all(each.name != acting for each in people):
        raise NotYourNote


def _standing(session: Session, item: AgendaItemId, note: str) -> PrivateNote:
    row = session.get(PrivateNote, note)
    if row is None or row.item != item or row.sealed is None:
        raise AlreadyWithdrawn
    return row
