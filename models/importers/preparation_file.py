# SPDX-License-Identifier: Apache-2.0
"""Preparation files: what a reviewer brings back, sealed with the key of the package it was made from.

The public part is confirmations, questions and how far each case is. The private part is as it lies in the reviewer's
record, under the reviewer's own passphrase: whoever merges the file carries it on and cannot read it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from hmac import compare_digest, digest
from pathlib import Path
from typing import Any

from models.errors.preparing import PreparationUnreadable
from models.importers import limits
from models.keys.wrapping import Cost, WrappedSeed
from models.terms import AgendaItemId, CheckId, LineKey, MemberId, RejectionReason, RevisionId

FORMAT = "committee-desk/preparation/1"


@dataclass(frozen=True, slots=True)
class PreparedVerdict:
    """A check that the reviewer accepted or rejected, by the digest of what was seen."""

    check: CheckId
    digest: str
    rejected: RejectionReason | None


@dataclass(frozen=True, slots=True)
class PreparedQuestion:
    """A question that the reviewer means to ask."""

    line: LineKey | None
    text: str
    compulsory: bool


@dataclass(frozen=True, slots=True)
class PreparedCase:
    """One case as the reviewer left it: `cleared` of `total` lines."""

    item: AgendaItemId
    revision: RevisionId
    cleared: int
    total: int
    verdicts: tuple[PreparedVerdict, ...]
    questions: tuple[PreparedQuestion, ...]


@dataclass(frozen=True, slots=True)
class CarriedBook:
    """A book of private words in its box."""

    id: str
    number: int
    box: WrappedSeed


@dataclass(frozen=True, slots=True)
class CarriedNote:
    """A private note as it is stored; `sealed` is `None` for one that its author deleted."""

    id: str
    book: str
    item: AgendaItemId
    sealed: bytes | None


@dataclass(frozen=True, slots=True)
class Preparation:
    """All of one file; `number` grows with each that a reviewer writes."""

    package: str
    member: MemberId
    name: str
    number: int
    cases: tuple[PreparedCase, ...]
    books: tuple[CarriedBook, ...]
    notes: tuple[CarriedNote, ...]


@dataclass(frozen=True, slots=True)
class SealedPreparation:
    """A preparation with the text that is sealed, and the seal."""

    preparation: Preparation
    text: str
    seal: bytes

    @property
    def sha256(self) -> str:
        return sha256(self.text.encode()).hexdigest()

    def holds(self, key: bytes) -> bool:
        """Whether it is as it was written by somebody with the package."""
        return compare_digest(digest(key, self.text.encode(), "sha256"), self.seal)


def preparation_bytes(preparation: Preparation, key: bytes) -> bytes:
    """The whole file."""
    text = _text(_plain(preparation))
    seal = digest(key, text.encode(), "sha256").hex()
    return json.dumps({"format": FORMAT, "content": json.loads(text), "seal": seal}, ensure_ascii=False).encode()


def read_preparation(path: Path) -> SealedPreparation:
    """Read a file; whether its seal holds is asked with the key of its package. Raises `PreparationUnreadable`."""
    try:
        file = _file(path)
        content = file["content"]
        return SealedPreparation(preparation_from(content), _text(content), bytes.fromhex(file["seal"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise PreparationUnreadable(file=path.name) from error


def _file(path: Path) -> dict[str, Any]:
    if path.stat().st_size > limits.JSON_BYTES:
        raise ValueError("too large")
    file: dict[str, Any] = json.loads(path.read_bytes())
    if file["format"] != FORMAT:
        raise ValueError("another format")
    return file


def public_part(preparation: Preparation) -> list[dict[str, object]]:
    """What the record keeps of it in the clear."""
    return [_plain_case(each) for each in preparation.cases]


def _text(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _plain(made: Preparation) -> dict[str, object]:
    return {
        "package": made.package,
        "member": made.member,
        "name": made.name,
        "number": made.number,
        "public": public_part(made),
        "private": {
            "books": [
                {
                    "id": book.id,
                    "number": book.number,
                    "cost": [book.box.cost.memory, book.box.cost.passes, book.box.cost.lanes],
                    "salt": book.box.salt.hex(),
                    "nonce": book.box.nonce.hex(),
                    "box": book.box.box.hex(),
                }
                for book in made.books
            ],
            "notes": [
                {
                    "id": note.id,
                    "book": note.book,
                    "item": note.item,
                    "sealed": None if note.sealed is None else note.sealed.hex(),
                }
                for note in made.notes
            ],
        },
    }


def _plain_case(case: PreparedCase) -> dict[str, object]:
    return {
        "item": case.item,
        "revision": case.revision,
        "cleared": case.cleared,
        "total": case.total,
        "verdicts": [
            {"check": each.check, "digest": each.digest, "rejected": each.rejected and each.rejected.value}
            for each in case.verdicts
        ],
        "questions": [{"line": each.line, "text": each.text, "compulsory": each.compulsory} for each in case.questions],
    }


def preparation_from(content: Mapping[str, Any]) -> Preparation:
    """Raises `ValueError`, `KeyError` or `TypeError` for anything else."""
    private = content["private"]
    return Preparation(
        package=str(content["package"]),
        member=MemberId(str(content["member"])),
        name=str(content["name"]),
        number=int(content["number"]),
        cases=tuple(map(prepared_case, content["public"])),
        books=tuple(map(_book, private["books"])),
        notes=tuple(
            CarriedNote(
                str(row["id"]),
                str(row["book"]),
                AgendaItemId(str(row["item"])),
                None if row["sealed"] is None else bytes.fromhex(row["sealed"]),
            )
            for row in private["notes"]
        ),
    )


def prepared_case(row: Mapping[str, Any]) -> PreparedCase:
    """One case of the public part, from a file or from the record."""
    return PreparedCase(
        AgendaItemId(str(row["item"])),
        RevisionId(str(row["revision"])),
        int(row["cleared"]),
        int(row["total"]),
        tuple(
            PreparedVerdict(
                CheckId(str(each["check"])),
                str(each["digest"]),
                None if each["rejected"] is None else RejectionReason(each["rejected"]),
            )
            for each in row["verdicts"]
        ),
        tuple(
            PreparedQuestion(
                None if each["line"] is None else LineKey(str(each["line"])),
                str(each["text"]),
                bool(each["compulsory"]),
            )
            for each in row["questions"]
        ),
    )


def _book(row: Mapping[str, Any]) -> CarriedBook:
    memory, passes, lanes = map(int, row["cost"])
    parts = (bytes.fromhex(row[name]) for name in ("salt", "nonce", "box"))
    return CarriedBook(str(row["id"]), int(row["number"]), WrappedSeed(Cost(memory, passes, lanes), *parts))
