# SPDX-License-Identifier: Apache-2.0
"""How a journal entry becomes bytes and a digest: once written, the bytes are hashed as they lie and never built anew.

A body is a row of fields, each four bytes of length (big-endian) and UTF-8 text: the tag, then the parts of the entry.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256

TAG = "committee-desk-journal-1"
START = bytes(32)
"""What the first entry names as the digest before it."""
ERASED = "erased:"


@dataclass(frozen=True, slots=True)
class ChainedEntry:
    """What the bytes of an entry say; `digests` are the salted digests of its values by field name."""

    number: int
    previous: bytes
    command: str
    operation: str
    acting: str
    operator: str
    at: str
    meeting: str | None
    cases: tuple[str, ...]
    digests: tuple[tuple[str, bytes], ...]

    @property
    def erased(self) -> Iterator[tuple[int, str]]:
        """The values (entry, field) whose removal this entry records."""
        for name, _ in self.digests:
            if name.startswith(ERASED):
                number, field = name.removeprefix(ERASED).split(":", 1)
                yield int(number), field


def erased_name(number: int, field: str) -> str:
    """The field by which an entry records that a value of an earlier entry leaves the journal."""
    return f"{ERASED}{number}:{field}"


def value_digest(name: str, value: str, salt: bytes) -> bytes:
    """SHA-256 of salt, field and value, each with its length."""
    return sha256(_prefixed((salt, name.encode(), value.encode()))).digest()


def body_of(entry: ChainedEntry) -> bytes:
    """The bytes that are stored and hashed."""
    parts = [TAG, str(entry.number), entry.previous.hex(), entry.command, entry.operation, entry.acting, entry.operator]
    parts += [entry.at, "" if entry.meeting is None else f"={entry.meeting}", str(len(entry.cases)), *entry.cases]
    for name, digest in entry.digests:
        parts += [name, digest.hex()]
    return _prefixed(tuple(part.encode() for part in parts))


def entry_of(body: bytes) -> ChainedEntry:
    """The entry that a body says; raises `ValueError` if the bytes are no entry."""
    parts = [part.decode() for part in _parts(body)]
    if len(parts) < 10 or parts[0] != TAG:  # noqa: PLR2004 - the fixed parts before the cases
        raise ValueError("not an entry of this journal")
    number, previous, command, operation, acting, operator, at, meeting, count = parts[1:10]
    cases = tuple(parts[10 : 10 + int(count)])
    rest = parts[10 + int(count) :]
    if len(cases) != int(count) or len(rest) % 2:
        raise ValueError("an entry of this journal is cut off")
    digests = tuple((name, bytes.fromhex(digest)) for name, digest in zip(rest[::2], rest[1::2], strict=True))
    known_meeting = meeting.removeprefix("=") if meeting else None
    before = bytes.fromhex(previous)
    return ChainedEntry(int(number), before, command, operation, acting, operator, at, known_meeting, cases, digests)


def body_of_row(table: str, row: Mapping[str, object]) -> bytes:
    """The bytes by which a row of the database is hashed: its table, then name and value of what is not empty.

    A column that came later and holds nothing changes no hash.
    """
    held = [part for name in sorted(row) if row[name] is not None for part in (name.encode(), _stored(row[name]))]
    return _prefixed((table.encode(), str(len(held)).encode(), *held))


def _stored(value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode()


def _prefixed(parts: tuple[bytes, ...]) -> bytes:
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)


def _parts(body: bytes) -> Iterator[bytes]:
    end, whole = 0, len(body)
    while end < whole:
        start = end + 4
        end = start + int.from_bytes(body[end:start], "big")
        if end > whole:
            raise ValueError("an entry of this journal is cut off")
        yield body[start:end]
