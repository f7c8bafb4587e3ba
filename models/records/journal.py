# SPDX-License-Identifier: Apache-2.0
"""The journal (审计轨迹): one entry for each operation, chained by SHA-256, never changed."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Base
from models.records.types import CanonicalJson
from models.terms import CommandId


class JournalEntry(Base):
    """One operation as it was recorded; `body` is what is hashed, the other columns repeat it for reading."""

    __tablename__ = "journal_entries"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    command: Mapped[CommandId] = mapped_column(unique=True)
    operation: Mapped[str]
    acting: Mapped[str]
    operator: Mapped[str]
    at: Mapped[datetime]
    cases: Mapped[object] = mapped_column(CanonicalJson, nullable=False)
    meeting: Mapped[str | None]
    body: Mapped[bytes]
    digest: Mapped[bytes]


class JournalValue(Base):
    """The value behind one digest of an entry, with its salt; erasing removes both."""

    __tablename__ = "journal_values"

    number: Mapped[int] = mapped_column(ForeignKey("journal_entries.number"), primary_key=True, autoincrement=False)
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
    salt: Mapped[bytes]
