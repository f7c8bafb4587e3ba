# SPDX-License-Identifier: Apache-2.0
"""What the committee says about lines: confirmations, dissent, decisions, corrections, causes, questions."""

from decimal import Decimal

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.presented import Stated
from models.records.meetings import Act
from models.records.stated import StatedFigure
from models.records.types import CanonicalJson
from models.terms import (
    AgendaItemId,
    CheckId,
    DecisionKind,
    LineKey,
    MemberId,
    QuestionId,
    RejectionReason,
)


class ActOnLine(Act):
    """An act about one line of a case."""

    __abstract__ = True

    item: Mapped[AgendaItemId] = mapped_column(ForeignKey("agenda_items.id"))
    line: Mapped[LineKey]


class Confirmation(ActOnLine):
    """A check accepted (采信), or rejected where `rejected` says why; `digest` is of what was confirmed.

    `seen` holds the parts of that digest in words, so that a fallen confirmation can say what changed.
    """

    __tablename__ = "confirmations"

    check: Mapped[CheckId]
    members: Mapped[object] = mapped_column(CanonicalJson, nullable=False)
    digest: Mapped[str]
    seen: Mapped[object] = mapped_column(CanonicalJson, nullable=False)
    rejected: Mapped[RejectionReason | None]


class Dissent(ActOnLine):
    """A member who does not concur with the room on a line."""

    __tablename__ = "dissents"

    member: Mapped[MemberId] = mapped_column(ForeignKey("members.id"))
    reason: Mapped[RejectionReason]


class LineDecision(ActOnLine):
    """The adopted value, the chair's acceptance, a waiver, or *re-investigate*."""

    __tablename__ = "line_decisions"

    kind: Mapped[DecisionKind]
    value: Mapped[Decimal | None]
    reason: Mapped[str]


class Correction(ActOnLine):
    """A figure read again in session; `track` is `declared` or `verified`."""

    __tablename__ = "corrections"

    basis: Mapped[str]
    track: Mapped[str]
    value: Mapped[Stated] = mapped_column(StatedFigure, nullable=True)
    reason: Mapped[str]


class StatedCause(ActOnLine):
    """Why a line deviates, as a member adds or contests it."""

    __tablename__ = "stated_causes"

    basis: Mapped[str]
    cause: Mapped[str]


class Question(Act):
    """A question put in session."""

    __tablename__ = "questions"

    item: Mapped[AgendaItemId] = mapped_column(ForeignKey("agenda_items.id"))
    line: Mapped[LineKey | None]
    number: Mapped[int]
    text: Mapped[str]
    asked_by: Mapped[str]
    compulsory: Mapped[bool]


class Answer(Act):
    """What was answered, and whether it fits what is on the desk."""

    __tablename__ = "answers"

    question: Mapped[QuestionId] = mapped_column(ForeignKey("questions.id"))
    text: Mapped[str]
    answered_by: Mapped[str]
    consistent: Mapped[bool | None]
