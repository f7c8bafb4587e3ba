# SPDX-License-Identifier: Apache-2.0
"""What a session adds to a case: checks, the evidence they bring and its classes, own words under a chart."""

import datetime as dt

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.records.confirmations import ActOnLine
from models.records.meetings import Act
from models.records.types import CanonicalJson
from models.terms import AgendaItemId, CheckId, EvidenceClass, EvidenceId


class EnteredCheck(ActOnLine):
    """A check of the session, or a later version of one that was there; the last row of a check counts."""

    __tablename__ = "entered_checks"

    check: Mapped[CheckId]
    basis: Mapped[str]
    procedure: Mapped[str]
    inputs: Mapped[object] = mapped_column(CanonicalJson, nullable=False)
    evidence: Mapped[object] = mapped_column(CanonicalJson, nullable=False)
    references: Mapped[object] = mapped_column(CanonicalJson, nullable=False)
    cause: Mapped[str | None]


class EvidenceReclassified(Act):
    """A piece of evidence put into another class by a member; of several the last counts."""

    __tablename__ = "evidence_reclassified"

    item: Mapped[AgendaItemId] = mapped_column(ForeignKey("agenda_items.id"))
    evidence: Mapped[EvidenceId]
    evidence_class: Mapped[EvidenceClass]
    reason: Mapped[str]


class EnteredEvidence(Act):
    """A piece of evidence laid before the session; `file` is its name among the stored ones, `file_name` its own."""

    __tablename__ = "entered_evidence"

    item: Mapped[AgendaItemId] = mapped_column(ForeignKey("agenda_items.id"))
    evidence: Mapped[EvidenceId]
    evidence_class: Mapped[EvidenceClass]
    issuer: Mapped[str]
    holder: Mapped[str]
    date: Mapped[dt.date | None]
    content: Mapped[str]
    file: Mapped[str | None]
    file_name: Mapped[str | None]


class StatedConclusion(Act):
    """What a chart shows in the committee's own words, empty where the computed sentence counts again.

    `computed` marks the sentence beside which it was said; of several of a chart the last counts.
    """

    __tablename__ = "stated_conclusions"

    item: Mapped[AgendaItemId] = mapped_column(ForeignKey("agenda_items.id"))
    chart: Mapped[int]
    computed: Mapped[str]
    text: Mapped[str]
