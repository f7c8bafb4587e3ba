# SPDX-License-Identifier: Apache-2.0
"""Cases and their revisions: who asks for what, as presented; never changed afterwards."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, MappedAsDataclass, mapped_column

from models.records.base import STRICT, Base
from models.records.types import CanonicalJson
from models.terms import CaseId, RevisionId, ScheduleType


class LoanCase(Base):
    """One application (案件); its content is in its revisions."""

    __tablename__ = "loan_cases"

    id: Mapped[CaseId] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)


class Revision(Base):
    """A case as presented once; `source` is the name of the file it was read from."""

    __tablename__ = "revisions"
    __table_args__ = (UniqueConstraint("case", "number"), STRICT)

    id: Mapped[RevisionId] = mapped_column(primary_key=True)
    case: Mapped[CaseId] = mapped_column(ForeignKey("loan_cases.id"))
    number: Mapped[int]
    source: Mapped[str]
    language: Mapped[str]
    demo: Mapped[bool]
    taken_at: Mapped[datetime]
    client: Mapped[str]
    trade: Mapped[str]
    premises: Mapped[str]
    years: Mapped[Decimal | None]
    first_or_repeat: Mapped[str]
    loan_number: Mapped[int]
    requested: Mapped[Decimal]
    months: Mapped[int]
    annual_rate: Mapped[Decimal]
    schedule_type: Mapped[ScheduleType]
    purpose: Mapped[str]
    lead_officer: Mapped[str]
    second_officer: Mapped[str]
    accepted: Mapped[date | None]
    assigned: Mapped[date | None]
    visited: Mapped[date | None]
    reported: Mapped[date | None]
    survey_date: Mapped[date]
    answer_due: Mapped[date | None]
    first_instalment: Mapped[str | None]
    household_size: Mapped[Decimal | None]
    floor_area: Mapped[Decimal | None]
    other_exposure: Mapped[Decimal | None]
    weights: Mapped[object] = mapped_column(CanonicalJson, nullable=False)
    balloon: Mapped[Decimal | None]
    grace_months: Mapped[int | None]
    replaced_instalment: Mapped[Decimal | None]


class Part(MappedAsDataclass, kw_only=True):
    """A row of a revision, in the order in which the officers wrote it."""

    revision: Mapped[RevisionId] = mapped_column(ForeignKey("revisions.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)


class CasePerson(Part, Base):
    """Somebody connected with the case."""

    __tablename__ = "case_people"

    role: Mapped[str]
    name: Mapped[str]
    relation: Mapped[str | None]
    id_last4: Mapped[str | None]
    note: Mapped[str | None]


class EligibilityRow(Part, Base):
    """One line of the eligibility list."""

    __tablename__ = "eligibility_points"

    text: Mapped[str]
    met: Mapped[bool | None]


class SoftInformation(Part, Base):
    """What the officers heard and saw, by topic."""

    __tablename__ = "soft_information"

    topic: Mapped[str]
    text: Mapped[str]


class EarlierDecisionRow(Part, Base):
    """What the committee decided on this client before."""

    __tablename__ = "earlier_decisions"

    date: Mapped[date]
    meeting: Mapped[str]
    requested: Mapped[Decimal | None]
    months: Mapped[int | None]
    outcome: Mapped[str]
    reason: Mapped[str | None]
