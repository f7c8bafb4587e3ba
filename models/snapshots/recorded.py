# SPDX-License-Identifier: Apache-2.0
"""Whether the record knows a file: an entry holds the file's SHA-256 as one of its values."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.records.journal import JournalValue


def entry_recording(session: Session, *, sha256: str) -> int | None:
    """The number of the last entry that recorded a file with this SHA-256, in hexadecimal."""
    recorded = select(JournalValue.number).filter_by(value=sha256).order_by(JournalValue.number.desc()).limit(1)
    return session.scalar(recorded)
