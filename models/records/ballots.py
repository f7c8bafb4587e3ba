# SPDX-License-Identifier: Apache-2.0
"""Ballots: rounds, votes, reveals."""

from decimal import Decimal

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import STRICT
from models.records.meetings import Act
from models.records.types import CanonicalJson
from models.terms import AgendaItemId, Choice, MemberId, VotingWay


class Round(Act):
    """One round of voting on a case; a restricted one never approves. `base` are those who may vote."""

    __tablename__ = "rounds"
    __table_args__ = (UniqueConstraint("item", "number"), STRICT)

    item: Mapped[AgendaItemId] = mapped_column(ForeignKey("agenda_items.id"))
    number: Mapped[int]
    restricted: Mapped[bool]
    reason: Mapped[str | None]
    base: Mapped[object] = mapped_column(CanonicalJson, nullable=False)
    way: Mapped[VotingWay] = mapped_column(server_default=VotingWay.CALLED_OUT.value)


class Vote(Act):
    """A member's vote; of several in one round the last counts, the others are never shown."""

    __tablename__ = "votes"
    __table_args__ = (UniqueConstraint("round", "member", "turn"), STRICT)

    round: Mapped[str] = mapped_column(ForeignKey("rounds.id"))
    member: Mapped[MemberId] = mapped_column(ForeignKey("members.id"))
    turn: Mapped[int]
    choice: Mapped[Choice]
    amount: Mapped[Decimal | None]
    months: Mapped[int | None]
    annual_rate: Mapped[Decimal | None]
    remark: Mapped[str | None]


class Reveal(Act):
    """The moment from which a round cannot change."""

    __tablename__ = "reveals"

    round: Mapped[str] = mapped_column(ForeignKey("rounds.id"), unique=True)
