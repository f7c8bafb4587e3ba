# SPDX-License-Identifier: Apache-2.0
"""What a reviewer has for the own eyes, and what reviewers took home and brought back."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from models.terms import Choice, LineKey

if TYPE_CHECKING:  # a start needs neither the files nor the keys
    from models.importers.preparation_file import Preparation
    from models.keys.person_key import PersonKey


@dataclass(frozen=True, slots=True)
class OpenBook:
    """A person's book of private words with its key; in memory alone."""

    id: str
    person: str
    key: "PersonKey"


@dataclass(frozen=True, slots=True)
class PrivateNoteRow:
    """One note in the clear, for its author; `line` is `None` for one about the whole case."""

    id: str
    book: str
    line: LineKey | None
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class PrivateNotes:
    """An author's notes on one case in the order written, and the leaning.

    `shut` counts notes in books that the passphrase did not open, `altered` those in an open book that do not open.
    """

    notes: tuple[PrivateNoteRow, ...] = ()
    leaning: Choice | None = None
    shut: int = 0
    altered: int = 0


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What was taken of a preparation file; `known` where it had come before, `overtaken` where a later one counts.

    `older` are cases prepared on a revision that is not heard, `gone` counts those no longer on the agenda, `unproved`
    deletions of notes for which the key of their book does not vouch: those notes stand.
    """

    name: str
    known: bool
    overtaken: bool
    accepted: int
    fallen: int
    questions: int
    older: tuple[str, ...]
    gone: int
    unproved: int


@dataclass(frozen=True, slots=True)
class ReadyPreparation:
    """What is to be written into a preparation file, and the key that seals it."""

    preparation: "Preparation"
    key: bytes
