# SPDX-License-Identifier: Apache-2.0
"""Writing the one entry of an operation at the end of the chain, and finding an earlier one by its command."""

import secrets
from hashlib import sha256

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from models.operations.change import Change
from models.operations.wish import Wish
from models.records.journal import JournalEntry, JournalValue
from models.records.types import moment_text
from models.rules.chain import ERASED, START, ChainedEntry, body_of, erased_name, value_digest
from models.terms import CaseId, CommandId, MeetingId

SALT = 16


def write_entry(session: Session, change: Change, wish: Wish) -> int:
    """Add the entry with its values, take out what the change erases, and give the entry's number."""
    if reserved := [name for name in change.facts if name.startswith(ERASED)]:
        raise ValueError(f"facts with a reserved name: {reserved}")
    number, previous = _end_of(session)
    facts = dict(change.facts) | {erased_name(gone.number, gone.field): "" for gone in change.erases}
    salted = {name: (value, secrets.token_bytes(SALT)) for name, value in sorted(facts.items())}
    body = body_of(
        ChainedEntry(
            number,
            previous,
            wish.command,
            change.name,
            wish.acting,
            wish.operator,
            moment_text(wish.at),
            change.meeting,
            change.cases,
            tuple((name, value_digest(name, value, salt)) for name, (value, salt) in salted.items()),
        )
    )
    session.add(_entry(number, change, wish, body))
    session.flush()
    session.add_all(JournalValue(number=number, name=name, value=v, salt=salt) for name, (v, salt) in salted.items())
    session.flush()
    for gone in change.erases:
        session.execute(delete(JournalValue).filter_by(number=gone.number, name=gone.field))
    return number


def entry_of_command(session: Session, command: CommandId) -> tuple[int, Change, Wish] | None:
    """What the journal knows of a command: enough for a receipt; its inverse and words went to the first caller."""
    entry = session.scalar(select(JournalEntry).filter_by(command=command))
    if entry is None:
        return None
    values = session.execute(select(JournalValue.name, JournalValue.value).filter_by(number=entry.number))
    cases = entry.cases if isinstance(entry.cases, tuple) else ()
    change = Change(
        name=entry.operation,
        cases=tuple(CaseId(str(case)) for case in cases),
        meeting=None if entry.meeting is None else MeetingId(entry.meeting),
        facts={name: value for name, value in values if not name.startswith(ERASED)},
    )
    return entry.number, change, Wish(command=command, acting=entry.acting, operator=entry.operator, at=entry.at)


def _end_of(session: Session) -> tuple[int, bytes]:
    columns = (JournalEntry.number, JournalEntry.digest)
    last = session.execute(select(*columns).order_by(JournalEntry.number.desc()).limit(1)).first()
    return (1, START) if last is None else (last.number + 1, last.digest)


def _entry(number: int, change: Change, wish: Wish, body: bytes) -> JournalEntry:
    return JournalEntry(
        number=number,
        command=wish.command,
        operation=change.name,
        acting=wish.acting,
        operator=wish.operator,
        at=wish.at,
        cases=change.cases,
        meeting=change.meeting,
        body=body,
        digest=sha256(body).digest(),
    )
