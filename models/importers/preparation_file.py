# SPDX-License-Identifier: Apache-2.0
"""Preparation files: what a reviewer brings back, sealed with the key of the package it was made from.

The public part is confirmations, questions and how far each case is. The private part is as it lies in the reviewer's
record, under the reviewer's own passphrase: whoever merges the file carries it on and cannot read it.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from hashlib import sha256
from hmac import compare_digest, digest
from pathlib import Path
from typing import Any, TypeVar

from models.errors.preparing import PreparationTooMuch, PreparationUnreadable
from models.importers import limits
from models.keys.wrapping import Cost, WrappedSeed
from models.terms import AgendaItemId, CheckId, LineKey, MemberId, RejectionReason, RevisionId

FORMAT = "committee-desk/preparation/2"
SALT, NONCE, BOX = 16, 12, 48
"""Bytes of the parts of a box."""
T = TypeVar("T")


class _TooMuch(Exception):
    """More than a file of this program ever holds."""


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
    """A private note as it is stored; `sealed` is `None` for one that its author deleted, and `removal` its proof."""

    id: str
    book: str
    item: AgendaItemId
    sealed: bytes | None
    removal: bytes | None = None


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
    """The whole file; raises `PreparationTooMuch` for what could not be read again."""
    text = _text(plain(preparation))
    seal = digest(key, text.encode(), "sha256").hex()
    content = json.loads(text)
    made = json.dumps({"format": FORMAT, "content": content, "seal": seal}, ensure_ascii=False).encode()
    try:
        _refuse_large(len(made))
        preparation_from(content)
    except _TooMuch as error:
        raise _too_much("") from error
    return made


def read_preparation(path: Path) -> SealedPreparation:
    """Read a file; whether its seal holds is asked with the key of its package.

    Raises `PreparationUnreadable`, or `PreparationTooMuch` for what would fill the memory or keep the machine busy.
    """
    try:
        file = _file(path)
        content = file["content"]
        text = _text(content)
        text.encode()
        return SealedPreparation(preparation_from(content), text, bytes.fromhex(file["seal"]))
    except _TooMuch as error:
        raise _too_much(path.name) from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise PreparationUnreadable(file=path.name) from error


def _too_much(file: str) -> PreparationTooMuch:
    return PreparationTooMuch(
        file=file,
        megabytes=limits.PREPARATION_BYTES // limits.MEGABYTE,
        books=limits.NOTE_BOOKS,
        notes=limits.NOTES,
        questions=limits.QUESTIONS,
        characters=limits.TEXT_LENGTH,
    )


def _refuse_large(size: int) -> None:
    if size > limits.PREPARATION_BYTES:
        raise _TooMuch


def _file(path: Path) -> dict[str, Any]:
    _refuse_large(path.stat().st_size)
    file: dict[str, Any] = json.loads(path.read_bytes())
    if file["format"] != FORMAT:
        raise ValueError("another format")
    return file


def public_part(preparation: Preparation) -> list[dict[str, object]]:
    """What the record keeps of it in the clear."""
    return [_plain_case(each) for each in preparation.cases]


def _text(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def plain(made: Preparation) -> dict[str, object]:
    """As JSON; read it with `preparation_from`."""
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
                    "removal": None if note.removal is None else note.removal.hex(),
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
        package=_id(content["package"]),
        member=MemberId(_id(content["member"])),
        name=_id(content["name"]),
        number=_number(content["number"]),
        cases=_each(prepared_case, content["public"], limits.PREPARED_CASES),
        books=_each(_book, private["books"], limits.NOTE_BOOKS),
        notes=_each(_note, private["notes"], limits.NOTES),
    )


def prepared_case(row: Mapping[str, Any]) -> PreparedCase:
    """One case of the public part, from a file or from the record."""
    return PreparedCase(
        AgendaItemId(_id(row["item"])),
        RevisionId(_id(row["revision"])),
        _number(row["cleared"]),
        _number(row["total"]),
        _each(_verdict, row["verdicts"], limits.VERDICTS),
        _each(_question, row["questions"], limits.QUESTIONS),
    )


def _verdict(row: Mapping[str, Any]) -> PreparedVerdict:
    rejected = row["rejected"]
    reason = None if rejected is None else RejectionReason(rejected)
    return PreparedVerdict(CheckId(_id(row["check"])), _id(row["digest"]), reason)


def _question(row: Mapping[str, Any]) -> PreparedQuestion:
    line = None if row["line"] is None else LineKey(_id(row["line"]))
    return PreparedQuestion(line, _id(row["text"], limits.TEXT_LENGTH), bool(row["compulsory"]))


def _note(row: Mapping[str, Any]) -> CarriedNote:
    sealed, removal = (
        None if row[name] is None else _bytes(row[name], limits.SEALED_BYTES) for name in ("sealed", "removal")
    )
    return CarriedNote(_id(row["id"]), _id(row["book"]), AgendaItemId(_id(row["item"])), sealed, removal)


def _book(row: Mapping[str, Any]) -> CarriedBook:
    memory, passes, lanes = map(_number, row["cost"])
    cost = Cost(memory, passes, lanes)
    if not cost.bearable:
        raise _TooMuch
    salt, nonce, box = (bytes.fromhex(row[name]) for name in ("salt", "nonce", "box"))
    if (len(salt), len(nonce), len(box)) != (SALT, NONCE, BOX):
        raise ValueError("no box")
    return CarriedBook(_id(row["id"]), _number(row["number"]), WrappedSeed(cost, salt, nonce, box))


def _each(made: Callable[[Mapping[str, Any]], T], rows: list[Mapping[str, Any]], most: int) -> tuple[T, ...]:
    if len(rows) > most:
        raise _TooMuch
    return tuple(map(made, rows))


def _id(text: object, most: int = limits.ID_LENGTH) -> str:
    if not isinstance(text, str):
        raise TypeError("a text expected")
    if len(text) > most:
        raise _TooMuch
    return text


def _number(number: object) -> int:
    """A file has whole numbers; the record gives the same ones back as decimals."""
    if not isinstance(number, int | Decimal) or not 0 <= number <= limits.COUNT or number != int(number):
        raise ValueError("a count expected")
    return int(number)


def _bytes(text: str, most: int) -> bytes:
    if len(text) > 2 * most:
        raise _TooMuch
    return bytes.fromhex(text)
