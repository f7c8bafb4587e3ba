# SPDX-License-Identifier: Apache-2.0
"""What became of a resolution: how each condition stood when, and the pay-out. Added to the record, never edited."""

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.records.meetings import Act
from models.records.types import CanonicalJson
from models.terms import AgendaItemId, ConditionId, ConditionStatus, MeetingId

RECUSED = "recused"


class ConditionStep(Act):
    """A condition stands so from now on; `words` are the evidence or the reason.

    A waiver carries the meeting that decided it and the votes, each as a member's name and choice; of a member who
    declared a conflict of interest the name, `RECUSED` and the reason.
    """

    __tablename__ = "condition_steps"

    item: Mapped[AgendaItemId] = mapped_column(ForeignKey("agenda_items.id"))
    condition: Mapped[ConditionId]
    status: Mapped[ConditionStatus]
    words: Mapped[str]
    meeting: Mapped[MeetingId | None] = mapped_column(ForeignKey("meetings.id"))
    votes: Mapped[object] = mapped_column(CanonicalJson, nullable=False)


class PayOut(Act):
    """The day on which the loan was paid out; the last one counts, a later one says in words why it was corrected."""

    __tablename__ = "pay_outs"

    item: Mapped[AgendaItemId] = mapped_column(ForeignKey("agenda_items.id"))
    on: Mapped[date]
    words: Mapped[str]
