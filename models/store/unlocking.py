# SPDX-License-Identifier: Apache-2.0
"""Opening a person's key: the try is counted first, so that no kill saves it; decrypting is the only check."""

from secrets import token_bytes

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from models.errors import SecretBlocked, SecretWrong
from models.keys.lockout import Lockout, Tries
from models.keys.person_key import PersonKey
from models.keys.wrapping import Cost, WrappedSeed, WrongSecret, unwrap, wrap
from models.records.person_keys import SecretTries
from models.snapshots.reading.keys import owner_of, wrapped_row, wrapped_seed


def unlock(engine: Engine, lockout: Lockout, person: str, secret: str, standard: Cost) -> PersonKey:
    """The key; an unknown name takes the same time, and is refused and counted in the same way as a wrong secret."""
    with Session(engine) as session:
        tries = _tries(session, person)
        if wait := lockout.wait(person, tries):
            raise SecretBlocked(name=person, seconds=wait)
        tries = lockout.begun(person, tries)
        _keep(session, person, tries)
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


def _tries(session: Session, person: str) -> Tries:
    row = session.get(SecretTries, person)
    return Tries() if row is None else Tries(row.failures, row.in_hour)


def _keep(session: Session, person: str, tries: Tries) -> None:
    session.merge(SecretTries(person=person, failures=tries.failures, in_hour=tries.in_hour))


def _decoy(cost: Cost) -> WrappedSeed:
    """A box that no secret opens, as dear as the others."""
    return WrappedSeed(cost, token_bytes(16), token_bytes(12), token_bytes(48))
