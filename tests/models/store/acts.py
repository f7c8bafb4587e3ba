# SPDX-License-Identifier: Apache-2.0
"""Small operations for tests of the store: they live in the journal alone."""

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.errors import Refusal
from models.operations.change import Change, Inverse, ValueName
from models.operations.wish import Wish
from models.records.journal import JournalEntry, JournalValue
from models.snapshots.attached import EVIDENCE_FILE
from models.terms import CaseId, CommandId, MeetingId, Said

EVENING = datetime(2026, 11, 24, 19, 0, tzinfo=UTC)


@dataclass(eq=False, kw_only=True)
class TooMuch(Refusal):
    limit: int


def wish(command: str | None = None, *, at: datetime = EVENING) -> Wish:
    return Wish(command=CommandId(command or str(uuid4())), acting="chair", operator="secretary", at=at)


def note(session: Session, *, text: str) -> Change:
    del session
    return Change(name="note", cases=(CaseId("case-1"),), meeting=MeetingId("meeting-1"), facts={"text": text})


def count_up(session: Session) -> Change:
    """Read the last count and write the next: two writers that overlap would write the same one twice."""
    return Change(
        name="count_up",
        facts={"count": str(last_count(session) + 1)},
        inverse=Inverse(count_down),
        said=Said("Count up"),
    )


def count_down(session: Session) -> Change:
    if last_count(session) == 0:
        raise TooMuch(limit=0)
    return Change(
        name="count_down",
        facts={"count": str(last_count(session) - 1)},
        inverse=Inverse(count_up),
        said=Said("Count down"),
    )


def count_then_refuse(session: Session) -> Change:
    session.add(
        JournalEntry(
            number=99,
            command=CommandId("stray"),
            operation="stray",
            acting="",
            operator="",
            at=EVENING,
            cases=(),
            meeting=None,
            body=b"",
            digest=b"",
        )
    )
    session.flush()
    raise TooMuch(limit=1)


def erase(session: Session, *, number: int, field: str) -> Change:
    del session
    return Change(name="erase", erases=(ValueName(number, field),))


def last_count(session: Session) -> int:
    last = select(JournalValue.value).filter_by(name="count").order_by(JournalValue.number.desc()).limit(1)
    return int(session.scalar(last) or 0)


def counts(session: Session) -> tuple[int, ...]:
    written = select(JournalValue.value).filter_by(name="count").order_by(JournalValue.number)
    return tuple(int(value) for value in session.scalars(written))


def commands(session: Session) -> frozenset[str]:
    return frozenset(session.scalars(select(JournalEntry.command)))


def entries(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(JournalEntry)) or 0


def attach(session: Session, *, file: str) -> Change:
    """Name a stored file of evidence, as an operation of the desk does."""
    del session
    return Change(name="attach", facts={EVIDENCE_FILE: file})
