# SPDX-License-Identifier: Apache-2.0
"""What verifies the statements: evidence, checks, risk points, figures of other cases in the trade."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Base
from models.records.cases import Part
from models.records.types import CanonicalJson
from models.terms import CheckId, EvidenceClass, EvidenceId, LineKey


class EvidenceItem(Part, Base):
    """One piece of evidence."""

    __tablename__ = "evidence_items"

    id: Mapped[EvidenceId]
    evidence_class: Mapped[EvidenceClass]
    issuer: Mapped[str]
    holder: Mapped[str]
    date: Mapped[date | None]
    content: Mapped[str]
    file: Mapped[str | None]
    stored: Mapped[str | None]


class CheckRecord(Part, Base):
    """One procedure applied to one line at one basis."""

    __tablename__ = "checks"

    id: Mapped[CheckId]
    line: Mapped[LineKey]
    basis: Mapped[str]
    procedure: Mapped[str]
    inputs: Mapped[object] = mapped_column(CanonicalJson, nullable=False)
    evidence: Mapped[object] = mapped_column(CanonicalJson, nullable=False)
    references: Mapped[object] = mapped_column(CanonicalJson, nullable=False)
    cause: Mapped[str | None]


class RiskPointRow(Part, Base):
    """A statement in words that is verified like a line."""

    __tablename__ = "risk_points"

    key: Mapped[LineKey]
    text: Mapped[str]
    mitigation: Mapped[str | None]
    cause: Mapped[str | None]
    severity: Mapped[int | None]
    likelihood: Mapped[int | None]
    owner: Mapped[str | None]


class PeerFigures(Part, Base):
    """Anonymous figures of one decided case in the trade."""

    __tablename__ = "peer_figures"

    id: Mapped[str]
    figures: Mapped[object] = mapped_column(CanonicalJson, nullable=False)
