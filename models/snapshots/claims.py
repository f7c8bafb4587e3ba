# SPDX-License-Identifier: Apache-2.0
"""What minutes say they are: in the code of the closing page and in the file's properties, the same words."""

import re
from dataclasses import dataclass
from typing import Self

from models.snapshots.minutes import MinutesSnapshot

_FORM = re.compile(
    r"COMMITTEE-DESK (?:CASE (\d+) OF )?MINUTES MEETING (\d+) VERSION (\d+)"
    r" RECORD ([0-9A-F]{64}) ENTRY (\d+) HEAD ([0-9A-F]{64})"
)
_COPY = re.compile(r"COMMITTEE-DESK COPY OF ([0-9A-F]{64})")
MOST_BYTES = 512
"""No claim is longer."""


def claims_anything(content: bytes) -> bool:
    """Whether a piece of a file holds the words of minutes or of a copy of them."""
    text = content.decode("latin-1")
    return Claim.said_in(text) is not None or CopyClaim.said_in(text) is not None


@dataclass(frozen=True, slots=True)
class CopyClaim:
    """Of which file, by its SHA-256, something says that it is a copy made on request."""

    sha256: str

    @classmethod
    def said_in(cls, text: str) -> Self | None:
        """As `Claim.said_in`."""
        found = _COPY.search(text)
        return None if found is None else cls(found[1].lower())

    def __str__(self) -> str:
        return f"COMMITTEE-DESK COPY OF {self.sha256.upper()}"


@dataclass(frozen=True, slots=True)
class Claim:
    """Which minutes these are, the hash of their record, and the journal's entry and head that they cover.

    `case` is the position of the only case of which these are the pages; `None` for the whole meeting.
    """

    meeting: int
    version: int
    record: str
    entry: int
    head: str
    case: int | None = None

    @classmethod
    def of(cls, snapshot: MinutesSnapshot) -> Self:
        number, head = snapshot.journal_number, snapshot.journal_head
        case = None if snapshot.edition is None else snapshot.edition.case.position
        return cls(snapshot.agenda.number, snapshot.version, snapshot.record_hash, number, head, case)

    @classmethod
    def said_in(cls, text: str) -> Self | None:
        """The first claim in a text or in a file's bytes read as Latin letters; anything may claim anything."""
        found = _FORM.search(text)
        if found is None:
            return None
        case, meeting, version, record, entry, head = found.groups()
        only = None if case is None else int(case)
        return cls(int(meeting), int(version), record.lower(), int(entry), head.lower(), only)

    def __str__(self) -> str:
        """Capitals, figures and spaces alone: a code holds half as much again of them."""
        only = "" if self.case is None else f"CASE {self.case} OF "
        return (
            f"COMMITTEE-DESK {only}MINUTES MEETING {self.meeting} VERSION {self.version}"
            f" RECORD {self.record.upper()} ENTRY {self.entry} HEAD {self.head.upper()}"
        )
