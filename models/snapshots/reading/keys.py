# SPDX-License-Identifier: Apache-2.0
"""Keys of people read from the record."""

from collections import Counter
from collections.abc import Callable, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.keys.person_key import PublicKey
from models.keys.statements import statement
from models.keys.wrapping import Cost, WrappedSeed
from models.records.meetings import ActingChair, AgendaItem, Closing, Meeting, Member, SealedMinutes
from models.records.person_keys import ActSignature, ClosedKey, EnrolledKey, WrappedKey
from models.rules.policy import Identity
from models.snapshots.keys import KeyRow, KeysSnapshot, PrintedKey
from models.snapshots.reading.desk import policy_of, tier_of
from models.snapshots.reading.frame import VOTERS, acts, members_of
from models.snapshots.reading.kept import row_of
from models.terms import AgendaItemId, MeetingId, Role

KEEPS_A_KEY = (*VOTERS, Role.SECRETARY)
LANGUAGES = ("zh_CN", "zh_TW", "en")
"""In which a policy may call an office."""
OWNER = "committee-desk/wrapped-key/1"


def key_holders(session: Session, meeting: MeetingId) -> tuple[Member, ...]:
    """Voting members and secretaries: whoever may have a key."""
    return tuple(member for member in members_of(session, meeting) if member.role in KEEPS_A_KEY)


def all_keys(session: Session) -> Mapping[str, EnrolledKey]:
    """Every key that was ever enrolled, by fingerprint, in order."""
    return {row.fingerprint: row for row in acts(session, EnrolledKey)}


def open_keys(session: Session, until: int | None = None) -> Mapping[str, EnrolledKey]:
    """The key with which each person signs now, by the person's name; or signed before an act with this sequence."""
    closed = {row.fingerprint for row in acts(session, ClosedKey) if until is None or row.sequence < until}
    there = (row for row in all_keys(session).values() if until is None or row.sequence < until)
    return {row.person: row for row in there if row.fingerprint not in closed}


def public_key(row: EnrolledKey) -> PublicKey:
    return PublicKey(row.signing, row.sealing)


def owner_of(person: str, fingerprint: str) -> bytes:
    """What belongs to the box of a key: whose it is."""
    return statement(OWNER, [person, fingerprint])


def wrapped_seed(session: Session, person: str) -> tuple[EnrolledKey, WrappedSeed] | None:
    """The person's key and its box, where there is one."""
    key = open_keys(session).get(person)
    row = None if key is None else session.get(WrappedKey, key.fingerprint)
    if key is None or row is None:
        return None
    return key, WrappedSeed(Cost(row.memory, row.passes, row.lanes), row.salt, row.nonce, row.box)


def wrapped_row(fingerprint: str, wrapped: WrappedSeed) -> WrappedKey:
    """A box as it is stored."""
    cost = wrapped.cost
    return WrappedKey(
        fingerprint=fingerprint,
        memory=cost.memory,
        passes=cost.passes,
        lanes=cost.lanes,
        salt=wrapped.salt,
        nonce=wrapped.nonce,
        box=wrapped.box,
    )


def is_by_keys(session: Session, meeting: MeetingId) -> bool:
    """Whether the policy of the meeting asks for keys."""
    policy = policy_of(session, row_of(session, Meeting, meeting).policy, "en")
    return policy.identity is Identity.KEYS


def roll_signers(session: Session, meeting: MeetingId) -> tuple[tuple[str, ...], ...]:
    """Who signs the roll: one of each group. Whoever presided over a case may stand for the chair."""
    members = members_of(session, meeting)
    items = select(AgendaItem.id).filter_by(meeting=meeting)
    presided = {row.member for row in session.scalars(select(ActingChair).where(ActingChair.item.in_(items)))}
    chairs = [each for each in members if each.role is Role.CHAIR] + [each for each in members if each.id in presided]
    secretaries = [each for each in members if each.role is Role.SECRETARY]
    return tuple(tuple(member.name for member in group) for group in (chairs, secretaries))


def offices_above(session: Session, meeting: MeetingId) -> frozenset[str]:
    """Every office that signs above the committee by the policy of the meeting, in whatever language it is called."""
    return frozenset(office for language in LANGUAGES for office in _offices(session, meeting, language))


def _offices(session: Session, meeting: MeetingId, language: str) -> tuple[str, ...]:
    policy = policy_of(session, row_of(session, Meeting, meeting).policy, language)
    return tuple(dict.fromkeys(office for tier in policy.tiers for office in tier.signers))


def office_at(session: Session, item: AgendaItemId, place: int) -> frozenset[str]:
    """The office that signs above in this place of the case's tier: what the policy calls it, in every language."""
    return frozenset(tier_of(session, item, language).signers[place] for language in LANGUAGES)


def printed_keys(session: Session, meeting: MeetingId) -> tuple[PrintedKey, ...]:
    """What the minutes print of keys: those that signed when they were sealed, for the same bytes ever after."""
    if not is_by_keys(session, meeting):
        return ()
    sealed = acts(session, SealedMinutes, meeting=meeting)
    own = open_keys(session, sealed[0].sequence if sealed else None)
    names = [member.name for member in key_holders(session, meeting)]
    names += [name for name, key in own.items() if key.office and name not in names]
    return tuple(PrintedKey(name, own[name].fingerprint) for name in names if name in own)


def roll_signed_by(session: Session, meeting: MeetingId) -> tuple[PrintedKey, ...]:
    """Whose keys signed the roll when the meeting was closed; nobody while it is open, or without keys."""
    closings, keys = acts(session, Closing, meeting=meeting), all_keys(session)
    signed = select(ActSignature.key).where(ActSignature.act.in_([closing.id for closing in closings]))
    there = set(session.scalars(signed))
    return tuple(PrintedKey(key.person, mark) for mark, key in keys.items() if mark in there)


def load_keys(session: Session, *, meeting: MeetingId, language: str = "zh_CN") -> KeysSnapshot:
    """Who of the meeting has a key and who signs above it; the latter only where the policy asks for keys."""
    by_keys, row = is_by_keys(session, meeting), _rows_of(session)
    rows = [row(member.name, member.role) for member in key_holders(session, meeting)]
    if by_keys:
        there = {each.person for each in rows}
        above = {key.person: key.office for key in all_keys(session).values() if key.office}
        rows += [row(name, None, office) for name, office in above.items() if name not in there]
        rows += [row("", None, office) for office in _offices(session, meeting, language)]
    return KeysSnapshot(meeting, tuple(rows), by_keys, roll_signers(session, meeting) if by_keys else ())


def _rows_of(session: Session) -> Callable[..., KeyRow]:
    own = open_keys(session)
    every = Counter(key.person for key in all_keys(session).values())

    def row(person: str, role: Role | None, office: str = "") -> KeyRow:
        key = own.get(person)
        return KeyRow(
            person=person,
            role=role,
            fingerprint=None if key is None else key.fingerprint,
            enrolled_at=None if key is None else key.at,
            closed=every[person] - (key is not None),
            office=office,
        )

    return row
