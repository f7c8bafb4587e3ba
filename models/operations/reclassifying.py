# SPDX-License-Identifier: Apache-2.0
"""Putting a piece of evidence into another class: what it may prove changes, and what was confirmed on it falls."""

from datetime import datetime

from sqlalchemy.orm import Session

from models.errors.case import ReasonMissing
from models.errors.checking import ClassUnchanged, NoSuchEvidence
from models.labels import operations as labels
from models.operations.change import Change, Inverse
from models.operations.news import news
from models.operations.signing import signature
from models.operations.withdrawing import undoing
from models.records.entered import EvidenceReclassified
from models.snapshots.reading.desk import desk_of
from models.snapshots.reading.frame import refuse_unless_open
from models.terms import AgendaItemId, EvidenceClass, EvidenceId, Said


def reclassify_evidence(
    session: Session,
    *,
    item: AgendaItemId,
    evidence: EvidenceId,
    evidence_class: EvidenceClass,
    reason: str,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Judge a piece of evidence anew, with a reason; the officer's own class stays in the record."""
    refuse_unless_open(session, item)
    pieces = {each.id: each for each in desk_of(session, item).presented.evidence}
    if evidence not in pieces:
        raise NoSuchEvidence(evidence=evidence)
    before = pieces[evidence].evidence_class
    if before is evidence_class:
        raise ClassUnchanged(evidence=evidence)
    if not reason.strip():
        raise ReasonMissing
    signed = signature(session, acting=acting, operator=operator, at=at)
    row = EvidenceReclassified(**signed, item=item, evidence=evidence, evidence_class=evidence_class, reason=reason)
    session.add(row)
    said = Said(labels.RECLASSIFIED, {"evidence": evidence, "before": before, "after": evidence_class})
    given = {"item": item, "evidence": evidence, "evidence_class": evidence_class, "reason": reason}
    inverse = undoing(item, "reclassification", said, Inverse(reclassify_evidence, given), signed["id"])
    facts = {"evidence": evidence, "class": evidence_class.value, "reason": reason}
    return news(session, item, "reclassify_evidence", said, facts, inverse=inverse)
