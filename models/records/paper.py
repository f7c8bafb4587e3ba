# SPDX-License-Identifier: Apache-2.0
"""What was done on paper and entered later: from one act to the next, everything recorded of a case is from paper."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.records.meetings import Act
from models.terms import AgendaItemId


class PaperEntry(Act):
    """Entering from paper begins: `done` is when it was done there, as the secretary says; `at` stays the real time."""

    __tablename__ = "paper_entries"

    item: Mapped[AgendaItemId] = mapped_column(ForeignKey("agenda_items.id"))
    done: Mapped[datetime]
    reason: Mapped[str]


class PaperEnd(Act):
    """Entering from paper ends; every entry has one end."""

    __tablename__ = "paper_entries_ended"

    item: Mapped[AgendaItemId] = mapped_column(ForeignKey("agenda_items.id"))
    entry: Mapped[str] = mapped_column(ForeignKey("paper_entries.id"), unique=True)
