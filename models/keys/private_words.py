# SPDX-License-Identifier: Apache-2.0
"""Words for their author alone, sealed to the key of the author's own book.

What kind they are, which line they are about and when they were written is sealed with them, and all are filled up to
whole blocks: neither content nor length tells a leaning from a short note.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, unique
from hashlib import sha256
from hmac import compare_digest
from secrets import token_bytes
from typing import TYPE_CHECKING

from models.keys.person_key import SEED, NotForThisKey, PersonKey, PublicKey, sealed_to
from models.keys.statements import statement
from models.keys.wrapping import STANDARD, Cost, WrappedSeed, unwrap, wrap
from models.terms import AgendaItemId, Choice, LineKey

if TYPE_CHECKING:
    from collections.abc import Mapping

NOTE = "committee-desk/private-note/1"
BOOK = "committee-desk/note-book/1"
DRAFT = "committee-desk/draft-note/1"
REMOVED = "committee-desk/removed-note/1"
DIGEST = 32
BLOCK = 1024
MOST_TEXT = 4000
"""Characters of one note."""


@unique
class WordsKind(Enum):
    """A note, or how the author means to vote."""

    NOTE = "note"
    LEANING = "leaning"


@dataclass(frozen=True, slots=True)
class PrivateWords:
    """One note; `line` is `None` for one about the whole case, `text` of a leaning is the value of the choice."""

    kind: WordsKind
    line: LineKey | None
    text: str
    at: datetime


def sealed_words(words: PrivateWords, key: PersonKey, note: str, item: AgendaItemId) -> bytes:
    """Seal words for their place; at another place they do not open."""
    content = {"kind": words.kind.value, "line": words.line, "text": words.text, "at": words.at.isoformat()}
    return sealed_to(key.public.sealing, _filled(content), _purpose(note, item))


def opened_words(sealed: bytes, key: PersonKey, note: str, item: AgendaItemId) -> PrivateWords:
    """What was sealed; raises `NotForThisKey` for another's, for another place's and for what was altered."""
    plain = key.open(sealed, _purpose(note, item))
    try:
        content: Mapping[str, str | None] = json.loads(plain)
        line = content["line"]
        kind, text, at = (str(content[name]) for name in ("kind", "text", "at"))
        if WordsKind(kind) is WordsKind.LEANING:
            Choice(text)
        return PrivateWords(WordsKind(kind), None if line is None else LineKey(line), text, datetime.fromisoformat(at))
    except (ValueError, KeyError, TypeError):
        raise NotForThisKey from None


def draft_name(key: PersonKey, item: AgendaItemId, line: LineKey | None) -> str:
    """By which half a note about a line, or about the whole case, is found again; it tells neither line nor author."""
    return key.name_for(statement(DRAFT, [item, line or ""]))


def sealed_draft(text: str, key: PersonKey, place: Sequence[str]) -> bytes:
    """Half a note, sealed for the place where it was typed."""
    return sealed_to(key.public.sealing, _filled({"text": text}), statement(DRAFT, place))


def opened_draft(sealed: bytes, key: PersonKey, place: Sequence[str]) -> str:
    """What was half typed there; raises `NotForThisKey`."""
    plain = key.open(sealed, statement(DRAFT, place))
    try:
        return str(json.loads(plain)["text"])
    except (ValueError, KeyError, TypeError):
        raise NotForThisKey from None


def removal(key: PersonKey, note: str, item: AgendaItemId, sealed: bytes) -> bytes:
    """The proof that the holder of a book's key took exactly these sealed words away."""
    digest = sha256(sealed).digest()
    return digest + key.sign(_removed(note, item, digest))


def is_removal(proof: bytes, book: str, note: str, item: AgendaItemId) -> bool:
    """Whether the key of the book made this proof; a book of before books were named by their keys can prove none."""
    try:
        signing = bytes.fromhex(book)
    except ValueError:
        return False
    return PublicKey(signing, b"").holds(_removed(note, item, proof[:DIGEST]), proof[DIGEST:])


def removes(proof: bytes | None, sealed: bytes) -> bool:
    """Whether these are the words that a proof took away."""
    return proof is not None and compare_digest(proof[:DIGEST], sha256(sealed).digest())


def new_book(
    person: str, secret: str, cost: Cost = STANDARD, random: Callable[[int], bytes] = token_bytes
) -> tuple[str, WrappedSeed]:
    """The name of a new book and the box of its key; the name is the key that checks what the book's key signs."""
    key = PersonKey(random(SEED))
    book = key.public.signing.hex()
    return book, wrap(key.seed, secret, _owner(book, person), cost, random)


def opened_book(wrapped: WrappedSeed, secret: str, book: str, person: str) -> PersonKey:
    """The key of a book by the passphrase of its author; raises `WrongSecret`."""
    return PersonKey(unwrap(wrapped, secret, _owner(book, person)))


def _filled(content: "Mapping[str, str | None]") -> bytes:
    """As bytes, filled up to whole blocks."""
    plain = json.dumps(content, ensure_ascii=False).encode()
    return plain.ljust(-(-len(plain) // BLOCK) * BLOCK, b" ")


def _purpose(note: str, item: AgendaItemId) -> bytes:
    return statement(NOTE, [note, item])


def _removed(note: str, item: AgendaItemId, digest: bytes) -> bytes:
    return statement(REMOVED, [note, item, digest.hex()])


def _owner(book: str, person: str) -> bytes:
    return statement(BOOK, [book, person])
