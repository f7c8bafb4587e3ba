# SPDX-License-Identifier: Apache-2.0
"""Sealed minutes and what is kept beside them; which file somebody holds, and to what a printed hash belongs."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, unique

from models.terms import KeptKind, MeetingId, MemberId

LEAST_DIGITS = 8
"""As many of a hash as every page prints."""
SCANS = (".pdf", ".jpg", ".jpeg", ".png")
"""How the name of a scan of signed paper ends."""


@dataclass(frozen=True, slots=True)
class ArchivedFile:
    """One file beside the database; `kind` is `None` for the sealed minutes themselves."""

    kind: KeptKind | None
    name: str
    stored: str
    sha256: str
    size: int
    version: int
    at: datetime
    acting: str
    entry: int | None
    """The journal's entry that recorded it; `None` where none did, and the file counts for nothing."""
    certificate: str = ""
    """SHA-256 of the certificate that signed it."""


@dataclass(frozen=True, slots=True)
class SignOffRow:
    """A person of the meeting who has a key; `at` is `None` while nothing is signed off."""

    member: MemberId
    name: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class ArchivedMinutes:
    """The sealed minutes of one meeting: the sealed file first, then what came later."""

    meeting: MeetingId
    number: int
    on: date
    unit: str
    record: str
    entries: int
    head: str
    version: int
    """That the record has now: one more for every addition."""
    files: tuple[ArchivedFile, ...]
    sign_offs: tuple[SignOffRow, ...]

    @property
    def sealed(self) -> ArchivedFile:
        return self.files[0]

    @property
    def additions(self) -> int:
        """How many came after the seal."""
        return self.version - 1

    @property
    def last_kept(self) -> ArchivedFile:
        """The file of the last version: the sealed one, or a later one with its additions."""
        return [file for file in self.files if file.kind in {None, KeptKind.VERSION}][-1]


@unique
class FileStanding(Enum):
    """Which file somebody holds, by its bytes alone."""

    SEALED = "sealed"
    SIGNED = "signed"
    SCAN = "scan"
    VERSION = "version"
    RECORDED = "recorded"
    """Another file that an entry names, as a piece of evidence."""
    APPENDED = "appended"
    """One of ours with something behind it that the record does not know."""
    ALTERED = "altered"
    """It says it is one of ours."""
    COPY = "copy"
    """It says it is a copy, made on request, of one of ours that it names."""
    EXTRACT = "extract"
    """It says it is the pages of one case alone."""
    DRAFT = "draft"
    """Printed from this record, and never sealed as it is."""
    UNKNOWN = "unknown"

    @property
    def is_kept(self) -> bool:
        return self in {self.SEALED, self.SIGNED, self.SCAN, self.VERSION, self.RECORDED}


@dataclass(frozen=True, slots=True)
class FileVerdict:
    """What the record says of a file. `minutes` and `file` are those it is, or begins with, or says it is."""

    standing: FileStanding
    sha256: str
    entry: int | None = None
    """The entry that recorded exactly these bytes."""
    minutes: ArchivedMinutes | None = None
    file: ArchivedFile | None = None
    claimed: int | None = None
    """The number of the meeting of which the file says it is the minutes."""
    record_now: str | None = None
    """The hash of the record as it is computed today, for a file that is kept."""
    case: int | None = None
    """The position of the only case of which it says it has the pages."""

    @property
    def record_agrees(self) -> bool:
        """Whether the record still says what was sealed."""
        return self.minutes is None or self.record_now is None or self.minutes.record == self.record_now

    @property
    def is_earlier(self) -> bool:
        """Whether additions came after this version."""
        if self.minutes is None or self.file is None or self.file.kind is KeptKind.SCAN:
            return False
        return self.standing.is_kept and self.file.version < self.minutes.version


@unique
class PrintedKind(Enum):
    """What a hash that is printed on paper is the hash of."""

    RECORD = "record"
    HEAD = "head"
    FILE = "file"
    ADDED = "added"
    """Of the record with its additions."""


@dataclass(frozen=True, slots=True)
class PrintedMatch:
    """Sealed minutes to which a printed hash, or its beginning, belongs."""

    kind: PrintedKind
    minutes: ArchivedMinutes
    file: ArchivedFile | None = None
    version: int | None = None
    """Up to which version the additions are in it."""
