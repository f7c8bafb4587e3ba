# SPDX-License-Identifier: Apache-2.0
"""What was resolved and on which conditions."""

from decimal import Decimal

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.records.meetings import Act
from models.records.types import CanonicalJson
from models.terms import AgendaItemId, ConditionId, ConditionKind, Outcome, ScheduleType


class ConditionText(Act):
    """A condition as worded at one time; of several texts of one condition the last counts."""

    __tablename__ = "condition_texts"

    item: Mapped[AgendaItemId] = mapped_column(ForeignKey("agenda_items.id"))
    condition: Mapped[ConditionId]
    code: Mapped[str | None]
    mandatory: Mapped[bool]
    kind: Mapped[ConditionKind]
    text: Mapped[str]
    owner: Mapped[str]
    due: Mapped[str]
    proof: Mapped[str]
    struck: Mapped[str | None]


class Resolution(Act):
    """What was adopted after a revealed round; frozen and numbered."""

    __tablename__ = "resolutions"

    item: Mapped[AgendaItemId] = mapped_column(ForeignKey("agenda_items.id"))
    round: Mapped[str] = mapped_column(ForeignKey("rounds.id"), unique=True)
    number: Mapped[str] = mapped_column(unique=True)
    outcome: Mapped[Outcome]
    amount: Mapped[Decimal | None]
    months: Mapped[int | None]
    annual_rate: Mapped[Decimal | None]
    schedule_type: Mapped[ScheduleType | None]
    balloon: Mapped[Decimal | None]
    grace_months: Mapped[int | None]
    instalment: Mapped[Decimal | None]
    reasons: Mapped[str]
    reason_codes: Mapped[object] = mapped_column(CanonicalJson, nullable=False)
    open_questions: Mapped[object] = mapped_column(CanonicalJson, nullable=False)
    reason_lines: Mapped[object] = mapped_column(CanonicalJson, nullable=False, server_default="{}")
