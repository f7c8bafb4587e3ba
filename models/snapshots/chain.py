# SPDX-License-Identifier: Apache-2.0
"""Whether the journal is what was written: every digest recomputed whose value is present."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, unique
from functools import lru_cache
from hashlib import sha256
from typing import Any, NamedTuple

from sqlalchemy import Integer, LargeBinary, Text, select, type_coerce
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeEngine

from models.records.canonical import canonical_text
from models.records.journal import JournalEntry, JournalValue
from models.rules.chain import START, ChainedEntry, entry_of, value_digest
from models.snapshots.paper import PaperRow
from models.terms import SignedKind

Values = Mapping[str, tuple[str, bytes]]


@unique
class ChainFault(Enum):
    """What is wrong at one place of the journal."""

    ENTRY_MISSING = "entry_missing"
    ENTRY_ALTERED = "entry_altered"
    LINK_BROKEN = "link_broken"
    VALUE_ALTERED = "value_altered"
    VALUE_MISSING = "value_missing"
    VALUE_FOREIGN = "value_foreign"


@unique
class FileFault(Enum):
    """What is wrong with a file of evidence."""

    MISSING = "missing"
    ALTERED = "altered"


@dataclass(frozen=True, slots=True)
class FaultyFile:
    """A stored file, by its name in the folder of evidence."""

    name: str
    fault: FileFault


@dataclass(frozen=True, slots=True)
class FaultyVote:
    """A vote of a sealed round: the case's number, the round's, whose it is."""

    case: str
    round: int
    name: str


@dataclass(frozen=True, slots=True)
class FaultySignature:
    """A signature by key that does not hold: under what, of which meeting, case or resolution, by which of `names`."""

    kind: SignedKind
    subject: str
    names: tuple[str, ...]


@unique
class PolicyFault(Enum):
    """What is wrong with a version of the policy, or with the version of a case or a meeting."""

    ALTERED = "altered"
    UNKNOWN = "unknown"
    EXCHANGED = "exchanged"
    OF_MEETING = "exchanged_of_meeting"


@dataclass(frozen=True, slots=True)
class FaultyPolicy:
    """A version that is not what entry `number` recorded; or exchanged for `taken`, which that entry names."""

    version: str
    fault: PolicyFault
    number: int | None = None
    taken: str | None = None
    subject: str = ""
    """The case or the meeting whose version was exchanged."""


@dataclass(frozen=True, slots=True)
class FaultyPlace:
    """An entry, and the field where one value alone is concerned."""

    number: int
    fault: ChainFault
    field: str | None = None


@dataclass(frozen=True, slots=True)
class ErasedValue:
    """A value that left the journal by an operation of its own."""

    number: int
    field: str
    erased_by: int
    operator: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ChainReport:
    """The number of entries, the digest of the last one in hexadecimal, what is wrong and what was erased.

    `files` are the files of evidence that do not hold, where the folder was looked at.
    """

    entries: int
    head: str
    faults: tuple[FaultyPlace, ...] = ()
    erased: tuple[ErasedValue, ...] = ()
    files: tuple[FaultyFile, ...] = ()
    votes: tuple[FaultyVote, ...] = ()
    """Votes of sealed rounds that are not what their members signed."""
    signatures: tuple[FaultySignature, ...] = ()
    """Rolls, vetoes and opinions that are not what was signed, or not signed at all."""
    policies: tuple[FaultyPolicy, ...] = ()
    """Versions of the policy that were changed or exchanged behind the journal's back."""
    papers: tuple[PaperRow, ...] = ()
    """What was entered from paper; no fault, and to be known."""

    @property
    def intact(self) -> bool:
        """Whether the journal holds; the database can be worked with though a file of evidence is missing."""
        return not self.faults


class _Row(NamedTuple):
    """The columns of an entry as they lie in the file, whatever they say."""

    number: int
    command: str
    operation: str
    acting: str
    operator: str
    at: str
    cases: str
    meeting: str | None
    body: bytes
    digest: bytes


PLAIN: dict[str, TypeEngine[Any]] = {name: Text() for name in _Row._fields} | {
    "number": Integer(),
    "body": LargeBinary(),
    "digest": LargeBinary(),
}


def verify_chain(session: Session) -> ChainReport:
    """Recompute the journal from its first entry; a missing value needs a later entry that records its erasure."""
    columns: list[Any] = [type_coerce(getattr(JournalEntry, name), plain) for name, plain in PLAIN.items()]
    rows = [_Row(*row) for row in session.execute(select(*columns).order_by(JournalEntry.number))]
    values = _values_by_entry(session)
    entries = {row.number: _parsed(row) for row in rows}
    erasures = _erasures(entries.values())
    faults = [*_broken_links(rows, entries)]
    erased: list[ErasedValue] = []
    for number, entry in entries.items():
        present = values.pop(number, {})
        if entry is not None:
            faults += _faulty_values(entry, present, erasures)
            gone = [(number, name) for name, _ in entry.digests if name not in present]
            erased += [erasures[place] for place in gone if place in erasures]
    faults += [
        FaultyPlace(number, ChainFault.VALUE_FOREIGN, name) for number, names in values.items() for name in names
    ]
    head = rows[-1].digest if rows else START
    return ChainReport(len(rows), head.hex(), tuple(sorted(faults, key=lambda place: place.number)), tuple(erased))


def _values_by_entry(session: Session) -> dict[int, dict[str, tuple[str, bytes]]]:
    values: dict[int, dict[str, tuple[str, bytes]]] = {}
    columns = (JournalValue.number, JournalValue.name, JournalValue.value, JournalValue.salt)
    for number, name, value, salt in session.execute(select(*columns)):
        values.setdefault(number, {})[name] = (value, salt)
    return values


def _parsed(row: _Row) -> ChainedEntry | None:
    """The entry behind a row, or `None` where bytes, digest and columns do not agree."""
    try:
        entry = entry_of(row.body)
    except ValueError:
        return None
    cases = _cases_text(entry.cases)
    said = (entry.number, entry.command, entry.operation, entry.acting, entry.operator, entry.at, cases, entry.meeting)
    return entry if said == row[:8] and sha256(row.body).digest() == row.digest else None


@lru_cache(maxsize=1024)
def _cases_text(cases: tuple[str, ...]) -> str:
    """The same few cases come again and again."""
    return canonical_text(cases)


def _broken_links(rows: list[_Row], entries: Mapping[int, ChainedEntry | None]) -> Iterator[FaultyPlace]:
    expected, previous = 1, START
    for row in rows:
        entry = entries[row.number]
        if row.number != expected:
            yield FaultyPlace(expected, ChainFault.ENTRY_MISSING)
        elif entry is None:
            yield FaultyPlace(row.number, ChainFault.ENTRY_ALTERED)
        elif entry.previous != previous:
            yield FaultyPlace(row.number, ChainFault.LINK_BROKEN)
        expected, previous = row.number + 1, row.digest


def _erasures(entries: Iterable[ChainedEntry | None]) -> dict[tuple[int, str], ErasedValue]:
    return {
        (number, field): ErasedValue(number, field, entry.number, entry.operator, datetime.fromisoformat(entry.at))
        for entry in entries
        if entry is not None
        for number, field in entry.erased
        if number < entry.number
    }


def _faulty_values(
    entry: ChainedEntry, present: Values, erasures: Mapping[tuple[int, str], ErasedValue]
) -> Iterator[FaultyPlace]:
    known = dict(entry.digests)
    for name, digest in known.items():
        if name not in present:
            if (entry.number, name) not in erasures:
                yield FaultyPlace(entry.number, ChainFault.VALUE_MISSING, name)
        elif value_digest(name, *present[name]) != digest:
            yield FaultyPlace(entry.number, ChainFault.VALUE_ALTERED, name)
    for name in present.keys() - known.keys():
        yield FaultyPlace(entry.number, ChainFault.VALUE_FOREIGN, name)
