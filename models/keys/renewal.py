# SPDX-License-Identifier: Apache-2.0
"""A further key for a person who has had one: two others vouch for it, each with the own key."""

from models.keys.person_key import PersonKey, PublicKey
from models.keys.statements import statement

RENEWAL = "committee-desk/key-renewal/1"


def renewal_statement(person: str, key: PublicKey) -> bytes:
    """What the witnesses sign."""
    return statement(RENEWAL, [person, key.fingerprint])


def vouched(person: str, key: PublicKey, witness: PersonKey) -> bytes:
    return witness.sign(renewal_statement(person, key))
