# SPDX-License-Identifier: Apache-2.0
"""A meeting that goes on another day, and cases that leave it without a decision."""

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.records.meetings import Act
from models.terms import AgendaItemId, MeetingId


class Adjournment(Act):
    """The meeting breaks off, to go on another day; `reason` in words."""

    __tablename__ = "adjournments"

    meeting: Mapped[MeetingId] = mapped_column(ForeignKey("meetings.id"))
    until: Mapped[date]
    reason: Mapped[str]


class Resumption(Act):
    """An adjourned meeting goes on: attendance is taken anew."""

    __tablename__ = "resumptions"

    meeting: Mapped[MeetingId] = mapped_column(ForeignKey("meetings.id"))


class LeftUndecided(Act):
    """A case whose quorum left for good ends without a decision; `round` where a ballot was open, whose votes fall."""

    __tablename__ = "cases_left_undecided"

    item: Mapped[AgendaItemId] = mapped_column(ForeignKey("agenda_items.id"))
    round: Mapped[str | None] = mapped_column(ForeignKey("rounds.id"), unique=True)
    reason: Mapped[str]


class Deferral(Act):
    """The chair puts a case off to a later meeting before it is voted on; `reason` in words."""

    __tablename__ = "deferrals"

    item: Mapped[AgendaItemId] = mapped_column(ForeignKey("agenda_items.id"))
    reason: Mapped[str]


class Reconsideration(Act):
    """A decided case is heard again, once, because of new facts; `item` is its place on the new agenda."""

    __tablename__ = "reconsiderations"

    item: Mapped[AgendaItemId] = mapped_column(ForeignKey("agenda_items.id"), unique=True)
    facts: Mapped[str]


class CarriedOver(Act):
    """What an earlier sitting said of the same case was taken over when the case was opened."""

    __tablename__ = "cases_carried_over"

    item: Mapped[AgendaItemId] = mapped_column(ForeignKey("agenda_items.id"), unique=True)
    earlier: Mapped[AgendaItemId] = mapped_column(ForeignKey("agenda_items.id"))
