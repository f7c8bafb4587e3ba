# SPDX-License-Identifier: Apache-2.0
"""Files of evidence that the journal names: what the folder beside the database must hold."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.records.journal import JournalValue

EVIDENCE_FILE = "evidence_file"
"""The journal's field that names a stored file: its SHA-256 in hexadecimal and its ending."""


def attached_files(session: Session) -> tuple[str, ...]:
    """The stored names, each once; a value that was erased asks for no file any more."""
    named = select(JournalValue.value).filter_by(name=EVIDENCE_FILE).distinct().order_by(JournalValue.value)
    return tuple(session.scalars(named))
