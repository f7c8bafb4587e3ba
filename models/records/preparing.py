# SPDX-License-Identifier: Apache-2.0
"""What reviewers take home and bring back, and what nobody but its author can read."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Base
from models.records.meetings import Act
from models.records.types import CanonicalJson
from models.terms import AgendaItemId, MeetingId, MemberId


class NoteBook(Base):
    """The key of a person's private words under the own passphrase, and what one guess at it costs.

    Nobody can open it for them: a person who forgets the passphrase begins another book, and the words in this one are
    lost.
    """

    __tablename__ = "note_books"

    id: Mapped[str] = mapped_column(primary_key=True)
    person: Mapped[str]
    number: Mapped[int]
    """Of several books of a person the one with the highest number is written in."""
    memory: Mapped[int]
    passes: Mapped[int]
    lanes: Mapped[int]
    salt: Mapped[bytes]
    nonce: Mapped[bytes]
    box: Mapped[bytes]


class PrivateNote(Base):
    """Words sealed to the key of a book; what kind they are and which line they are about is sealed with them.

    Outside the journal, which keeps for ever: one that its author deleted is `sealed` no more; its id stays, with the
    proof of `removal`, so that an older preparation file does not bring it back.
    """

    __tablename__ = "private_notes"

    id: Mapped[str] = mapped_column(primary_key=True)
    book: Mapped[str] = mapped_column(ForeignKey("note_books.id"))
    item: Mapped[AgendaItemId] = mapped_column(ForeignKey("agenda_items.id"))
    sealed: Mapped[bytes | None]
    removal: Mapped[bytes | None] = mapped_column(default=None)
    """By `models.keys.private_words.removal`; `None` while the words stand, and where they went before it was kept."""


class WrittenPackage(Act):
    """A meeting package that left the desk; `key` is made of its bytes and seals the preparation files made from it."""

    __tablename__ = "written_packages"

    meeting: Mapped[MeetingId] = mapped_column(ForeignKey("meetings.id"))
    sha256: Mapped[str] = mapped_column(unique=True)
    key: Mapped[bytes]


class OpenedPackage(Act):
    """On a reviewer's laptop: the package that the meeting came in, and who prepares it there."""

    __tablename__ = "opened_packages"

    meeting: Mapped[MeetingId] = mapped_column(ForeignKey("meetings.id"), unique=True)
    member: Mapped[MemberId] = mapped_column(ForeignKey("members.id"))
    sha256: Mapped[str]
    key: Mapped[bytes]


class PreparationFile(Act):
    """What a reviewer brought back; of several files of a member the one with the highest `number` counts."""

    __tablename__ = "preparation_files"

    meeting: Mapped[MeetingId] = mapped_column(ForeignKey("meetings.id"))
    member: Mapped[MemberId] = mapped_column(ForeignKey("members.id"))
    package: Mapped[str]
    number: Mapped[int]
    sha256: Mapped[str]
    content: Mapped[object] = mapped_column(CanonicalJson, nullable=False)
