# SPDX-License-Identifier: Apache-2.0
"""Files of evidence that the journal names: what the folder beside the database must hold."""

from collections.abc import Sequence

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from models.presented import AttachedFile
from models.records.journal import JournalValue

EVIDENCE_FILE = "evidence_file"
"""The journal's field that names a stored file: its SHA-256 in hexadecimal and its ending."""


def names_of_files(files: Sequence[AttachedFile]) -> dict[str, str]:
    """The journal's fields for several files of one operation: `evidence_file.1` and so on."""
    return {f"{EVIDENCE_FILE}.{number}": file.stored for number, file in enumerate(files, start=1)}


def attached_files(session: Session) -> tuple[str, ...]:
    """The stored names, each once; a value that was erased asks for no file any more."""
    one_of_files = or_(
        JournalValue.name == EVIDENCE_FILE, JournalValue.name.startswith(f"{EVIDENCE_FILE}.", autoescape=True)
    )
    named = select(JournalValue.value).where(one_of_files).distinct().order_by(JournalValue.value)
    return tuple(session.scalars(named))
