# SPDX-License-Identifier: Apache-2.0
"""Words for their author alone, sealed to the key of the author's own book.

What kind they are, which line they are about and when they were written is sealed with them, and all are filled up to
whole blocks: neither content nor length tells a leaning from a short note.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, unique
from secrets import token_bytes
from typing import TYPE_CHECKING

from models.keys.person_key import SEED, NotForThisKey, PersonKey, sealed_to
from models.keys.statements import statement
from models.keys.wrapping import STANDARD, Cost, WrappedSeed, unwrap, wrap
from models.terms import AgendaItemId, LineKey

if TYPE_CHECKING:
    from collections.abc import Mapping

NOTE = "committee-desk/private-note/1"
BOOK = "committee-desk/note-book/1"
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
    plain = json.dumps(content, ensure_ascii=False).encode()
    filled = plain.ljust(-(-len(plain) // BLOCK) * BLOCK, b" ")
    return sealed_to(key.public.sealing, filled, _purpose(note, item))


def opened_words(sealed: bytes, key: PersonKey, note: str, item: AgendaItemId) -> PrivateWords:
    """What was sealed; raises `NotForThisKey` for another's, for another place's and for what was altered."""
    plain = key.open(sealed, _purpose(note, item))
    try:
        content: Mapping[str, str | None] = json.loads(plain)
        line = content["line"]
        kind, text, at = (str(content[name]) for name in ("kind", "text", "at"))
        return PrivateWords(WordsKind(kind), None if line is None else LineKey(line), text, datetime.fromisoformat(at))
    except (ValueError, KeyError, TypeError):
        raise NotForThisKey from None


def new_book(
    book: str, person: str, secret: str, cost: Cost = STANDARD, random: Callable[[int], bytes] = token_bytes
) -> tuple[PersonKey, WrappedSeed]:
    """The key of a new book, and the box in which it is kept."""
    key = PersonKey(random(SEED))
    return key, wrap(key.seed, secret, _owner(book, person), cost, random)


def opened_book(wrapped: WrappedSeed, secret: str, book: str, person: str) -> PersonKey:
    """The key of a book by the passphrase of its author; raises `WrongSecret`."""
    return PersonKey(unwrap(wrapped, secret, _owner(book, person)))


def _purpose(note: str, item: AgendaItemId) -> bytes:
    return statement(NOTE, [note, item])


def _owner(book: str, person: str) -> bytes:
    return statement(BOOK, [book, person])
