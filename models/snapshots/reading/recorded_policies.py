# SPDX-License-Identifier: Apache-2.0
"""Whether the versions of the policy, and the one of each case, are those that the journal recorded."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.records.journal import JournalEntry, JournalValue
from models.records.meetings import AgendaItem, Meeting, PolicyVersion
from models.snapshots.chain import FaultyPolicy, PolicyFault
from models.snapshots.reading.frame import number_of
from models.snapshots.reading.policy import POLICY_DIGEST, policy_digest

ADOPTED = {"version": "version", "digest": "sha256"}
TAKEN = {"version": "policy", "digest": POLICY_DIGEST, "item": "item"}
FIELDS = {"adopt_policy": ADOPTED, "convene": TAKEN, "convene_demo": TAKEN, "open_case": TAKEN}
"""Operations whose entries name a version, and what each calls its facts."""
CONVENING = frozenset({"convene", "convene_demo"})


@dataclass(frozen=True, slots=True)
class _Named:
    """One entry that names a version; the digest is missing in entries of earlier programs."""

    number: int
    version: str
    digest: str | None
    item: str | None
    meeting: str | None
    """The meeting that was convened under the version."""


def faulty_policies(session: Session) -> tuple[FaultyPolicy, ...]:
    """Versions that no entry names or that are not what was recorded, and cases that were given another one."""
    named = tuple(_named(session))
    return (*_changed(session, named), *_exchanged(session, named), *_exchanged_of_meetings(session, named))


def _named(session: Session) -> Iterator[_Named]:
    columns = (JournalEntry.number, JournalEntry.operation, JournalEntry.meeting, JournalValue.name, JournalValue.value)
    query = select(*columns)
    joined = query.join(JournalValue, JournalValue.number == JournalEntry.number)
    facts: dict[tuple[int, str, str | None], dict[str, str]] = {}
    for number, operation, meeting, name, value in session.execute(
        joined.where(JournalEntry.operation.in_(FIELDS)).order_by(JournalEntry.number)
    ):
        facts.setdefault((number, operation, meeting), {})[name] = value
    for (number, operation, meeting), values in facts.items():
        fields: Mapping[str, str] = FIELDS[operation]
        found = {field: values.get(name) for field, name in fields.items()}
        if (version := found["version"]) is not None:
            convened = meeting if operation in CONVENING else None
            yield _Named(number, version, found["digest"], found.get("item"), convened)


def _changed(session: Session, named: tuple[_Named, ...]) -> Iterator[FaultyPolicy]:
    for row in session.scalars(select(PolicyVersion).order_by(PolicyVersion.version)):
        entries = [entry for entry in named if entry.version == row.version]
        digest = policy_digest(row.content)
        differing = [entry for entry in entries if entry.digest not in {None, digest}]
        if not entries:
            yield FaultyPolicy(row.version, PolicyFault.UNKNOWN)
        elif differing:
            yield FaultyPolicy(row.version, PolicyFault.ALTERED, differing[0].number)


def _exchanged(session: Session, named: tuple[_Named, ...]) -> Iterator[FaultyPolicy]:
    taken = {entry.item: entry for entry in named if entry.item is not None}
    for item in session.scalars(select(AgendaItem)):
        entry = taken.get(item.id)
        if entry is not None and entry.version != item.policy:
            number = number_of(session, item.id)
            yield FaultyPolicy(item.policy, PolicyFault.EXCHANGED, entry.number, entry.version, number)


def _exchanged_of_meetings(session: Session, named: tuple[_Named, ...]) -> Iterator[FaultyPolicy]:
    """By the version of its meeting the roll must be signed, or need not be."""
    taken = {entry.meeting: entry for entry in named if entry.meeting is not None}
    for meeting in session.scalars(select(Meeting)):
        entry = taken.get(meeting.id)
        if entry is not None and entry.version != meeting.policy:
            fault = PolicyFault.OF_MEETING
            yield FaultyPolicy(meeting.policy, fault, entry.number, entry.version, str(meeting.number))
