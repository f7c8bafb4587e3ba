# SPDX-License-Identifier: Apache-2.0
"""Keys of people: a first one by the own secret, a further one on the word of two others, a closed one for good."""

from collections.abc import Callable, Mapping
from datetime import datetime
from secrets import token_bytes

from sqlalchemy.orm import Session

from models.errors.case import ReasonMissing
from models.errors.keys import KeyNeeded, NoKeyYet, NotAKeyHolder, SecretTooWeak, WitnessesMissing
from models.keys.person_key import SEED, PersonKey
from models.keys.renewal import vouched
from models.keys.secret_words import LEAST_DIFFERENT, LEAST_LENGTH, is_secret
from models.keys.wrapping import STANDARD, Cost, wrap
from models.labels import operations as labels
from models.operations.change import Change
from models.operations.signing import signature
from models.records.person_keys import ClosedKey, EnrolledKey
from models.snapshots.keys import WITNESSES
from models.snapshots.reading.ballot import sealed_round_with
from models.snapshots.reading.frame import number_of
from models.snapshots.reading.keys import (
    all_keys,
    key_holders,
    load_keys,
    offices_above,
    open_keys,
    owner_of,
    wrapped_row,
)
from models.terms import MeetingId, Said

RENEWED = "renewed"


def enrol_key(
    session: Session,
    *,
    meeting: MeetingId,
    person: str,
    office: str = "",
    secret: str,
    witnesses: Mapping[str, PersonKey] | None = None,
    cost: Cost = STANDARD,
    random: Callable[[int], bytes] = token_bytes,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Give a person a key that the secret alone opens; the payload is its fingerprint.

    Whoever has had a key needs witnesses, unlocked keys by name: the chair and the secretary of the meeting, or another
    member in the place of the one whose key it is. The key of before is closed; what it signed stays valid.
    No key is closed while a sealed round needs it.
    Somebody who signs above the committee is enrolled under that `office`, as the policy calls it.
    """
    _refuse_strangers(session, meeting, person, office)
    if not is_secret(secret):
        raise SecretTooWeak(least=LEAST_LENGTH, different=LEAST_DIFFERENT)
    vouching = _vouching(session, meeting, person, witnesses or {})
    before = open_keys(session).get(person)
    key = PersonKey(random(SEED))
    fingerprint = key.public.fingerprint
    said_by = [
        {"key": each.public.fingerprint, "signature": vouched(person, key.public, each).hex()} for each in vouching
    ]
    signed = signature(session, acting=acting, operator=operator, at=at)
    halves = {"signing": key.public.signing, "sealing": key.public.sealing}
    session.add(
        EnrolledKey(**signed, person=person, fingerprint=fingerprint, witnesses=said_by, office=office, **halves)
    )
    session.flush()
    session.add(wrapped_row(fingerprint, wrap(key.seed, secret, owner_of(person, fingerprint), cost, random)))
    if before is not None:
        _close(session, before, RENEWED, acting=acting, operator=operator, at=at)
    facts = {"person": person, "key": fingerprint, **{name: half.hex() for name, half in halves.items()}}
    facts |= {"office": office} if office else {}
    facts |= {"closes": "" if before is None else before.fingerprint}
    facts |= {"witnesses": " ".join(f"{each['key']}:{each['signature']}" for each in said_by)}
    said = Said(labels.KEY_ENROLLED if not vouching else labels.KEY_RENEWED, {"name": person})
    return Change(name="enrol_key", meeting=meeting, facts=facts, said=said, payload=fingerprint)


def _refuse_strangers(session: Session, meeting: MeetingId, person: str, office: str) -> None:
    """Keys belong to the people of the meeting, and to whoever signs above in an office that its policy knows."""
    above = bool(office) and office in offices_above(session, meeting) and bool(person.strip())
    if not above and person not in {member.name for member in key_holders(session, meeting)}:
        raise NotAKeyHolder(name=person)


def close_key(
    session: Session, *, meeting: MeetingId, person: str, reason: str, acting: str, operator: str, at: datetime
) -> Change:
    """A person leaves: the key signs nothing any more and is never deleted."""
    key = open_keys(session).get(person)
    if key is None:
        raise NoKeyYet(names=(person,))
    if not reason.strip():
        raise ReasonMissing
    _close(session, key, reason.strip(), acting=acting, operator=operator, at=at)
    facts = {"person": person, "key": key.fingerprint, "reason": reason.strip()}
    return Change(name="close_key", meeting=meeting, facts=facts, said=Said(labels.KEY_CLOSED, {"name": person}))


def _close(session: Session, key: EnrolledKey, reason: str, *, acting: str, operator: str, at: datetime) -> None:
    voting = sealed_round_with(session, key)
    if voting is not None:
        raise KeyNeeded(name=key.person, case=number_of(session, voting.item), round=voting.number)
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(ClosedKey(**signed, fingerprint=key.fingerprint, reason=reason))


def _vouching(
    session: Session, meeting: MeetingId, person: str, given: Mapping[str, PersonKey]
) -> tuple[PersonKey, ...]:
    """The keys that vouch; none for a first key."""
    if person not in {row.person for row in all_keys(session).values()}:
        return ()
    wanted, own = load_keys(session, meeting=meeting).witnesses_of(person), open_keys(session)
    there = {name: given[name] for name in wanted if name in given}
    known = all(own[name].fingerprint == key.public.fingerprint for name, key in there.items())
    if len(there) < WITNESSES or not known:
        raise WitnessesMissing(name=person, witnesses=wanted)
    return tuple(there.values())
