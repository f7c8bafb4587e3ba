# SPDX-License-Identifier: Apache-2.0
"""Opening a person's key: the try is counted first, so that no kill saves it; decrypting is the only check."""

from contextlib import suppress
from secrets import token_bytes

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from models.errors import SecretBlocked, SecretWrong
from models.keys.lockout import Lockout, Tries
from models.keys.person_key import PersonKey
from models.keys.private_words import opened_book
from models.keys.wrapping import Cost, WrappedSeed, WrongSecret, unwrap, wrap
from models.records.person_keys import SecretTries
from models.snapshots.preparing import OpenBook
from models.snapshots.reading.keys import owner_of, wrapped_row, wrapped_seed
from models.snapshots.reading.private_notes import books_of, boxed

BOOK = "book:"
"""Tries of a notes passphrase are counted apart: they neither clear nor block the tries of the signing key."""


def unlock(engine: Engine, lockout: Lockout, person: str, secret: str, standard: Cost) -> PersonKey:
    """The key; an unknown name takes the same time, and is refused and counted in the same way as a wrong secret."""
    with Session(engine) as session:
        tries = _begun(session, lockout, person, person)
        found = wrapped_seed(session, person)
        fingerprint = "" if found is None else found[0].fingerprint
        wrapped = _decoy(standard) if found is None else found[1]
        session.commit()
    try:
        key = PersonKey(unwrap(wrapped, secret, owner_of(person, fingerprint)))
    except WrongSecret:
        raise SecretWrong(name=person) from None
    with Session(engine) as session:
        _keep(session, person, Lockout.succeeded(tries))
        if wrapped.cost.below(standard):
            session.merge(wrapped_row(fingerprint, wrap(key.seed, secret, owner_of(person, fingerprint), standard)))
        session.commit()
    return key


def unlock_books(engine: Engine, lockout: Lockout, person: str, secret: str, standard: Cost) -> tuple[OpenBook, ...]:
    """Every book of private words that the passphrase opens, the one to write in first; counted like other secrets."""
    with Session(engine) as session:
        tries = _begun(session, lockout, person, BOOK + person)
        boxes = tuple((row.id, boxed(row)) for row in books_of(session, person))
        session.commit()
    books: list[OpenBook] = []
    for id, box in boxes or (("", _decoy(standard)),):
        with suppress(WrongSecret):
            books.append(OpenBook(id, person, opened_book(box, secret, id, person)))
    if not books:
        raise SecretWrong(name=person)
    with Session(engine) as session:
        _keep(session, BOOK + person, Lockout.succeeded(tries))
        session.commit()
    return tuple(books)


def _begun(session: Session, lockout: Lockout, person: str, counted: str) -> Tries:
    """Count a try under its name before it is made; raises `SecretBlocked` while the person has to wait."""
    tries = _tries(session, counted)
    if wait := lockout.wait(counted, tries):
        raise SecretBlocked(name=person, seconds=wait)
    tries = lockout.begun(counted, tries)
    _keep(session, counted, tries)
    return tries


def _tries(session: Session, counted: str) -> Tries:
    row = session.get(SecretTries, counted)
    return Tries() if row is None else Tries(row.failures, row.in_hour)


def _keep(session: Session, counted: str, tries: Tries) -> None:
    session.merge(SecretTries(person=counted, failures=tries.failures, in_hour=tries.in_hour))


def _decoy(cost: Cost) -> WrappedSeed:
    """A box that no secret opens, as dear as the others."""
    return WrappedSeed(cost, token_bytes(16), token_bytes(12), token_bytes(48))
