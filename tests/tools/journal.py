# SPDX-License-Identifier: Apache-2.0
"""The journal as a test reads it."""

from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.records.journal import JournalEntry


class Entry(NamedTuple):
    """What was done, on whose word, keyed by whom."""

    operation: str
    acting: str
    operator: str


def last_entries(session: Session, *, count: int) -> list[Entry]:
    """The last entries in order."""
    rows = session.scalars(select(JournalEntry).order_by(JournalEntry.number.desc()).limit(count)).all()
    return [Entry(row.operation, row.acting, row.operator) for row in reversed(rows)]
