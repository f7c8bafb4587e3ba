# SPDX-License-Identifier: Apache-2.0
"""Signatures by key under acts of a meeting, where its policy asks for keys."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from sqlalchemy.orm import Session

from models.errors.keys import NotThisKey, SignatureMissing, SignerWithoutKey
from models.keys.person_key import PersonKey
from models.records.person_keys import ActSignature
from models.snapshots.reading.keys import open_keys

Keys = Mapping[str, PersonKey]
"""Unlocked keys by the names of those who opened them."""
NO_KEYS: Keys = MappingProxyType({})


def chosen_keys(session: Session, groups: Iterable[tuple[str, ...]], given: Keys) -> tuple[PersonKey, ...]:
    """One key of each group of people; refused where one is missing or is not the one with which its owner signs."""
    own, wanted = open_keys(session), tuple(groups)
    for names in wanted:
        if not any(each in own for each in names):
            raise SignerWithoutKey(names=names)
    chosen = []
    for names in wanted:
        name = next((each for each in names if each in given), None)
        if name is None:
            raise SignatureMissing(names=names)
        if name not in own or own[name].fingerprint != given[name].public.fingerprint:
            raise NotThisKey(name=name)
        chosen.append(given[name])
    return tuple(chosen)


def sign_act(session: Session, act: str, statement: bytes, keys: Iterable[PersonKey]) -> Mapping[str, str]:
    """Keep a signature of each key under the act; what the journal says of them."""
    signed = [(key.public.fingerprint, key.sign(statement)) for key in keys]
    session.add_all(
        ActSignature(act=act, key=fingerprint, statement=statement, signature=signature)
        for fingerprint, signature in signed
    )
    return {f"signed:{fingerprint}": signature.hex() for fingerprint, signature in signed}
