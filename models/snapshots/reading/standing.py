# SPDX-License-Identifier: Apache-2.0
"""What the committee has said about a case and not taken back, and the case with its corrections laid over it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from models.presented import Evidence, Figure, LineEntry, PresentedCase
from models.records.confirmations import Confirmation, Correction, Dissent, LineDecision, StatedCause
from models.records.entered import EnteredCheck, EnteredEvidence, EvidenceReclassified
from models.snapshots.comparison import ReclassifiedRow
from models.snapshots.reading.frame import acts
from models.snapshots.reading.presented import check_of
from models.terms import AgendaItemId, CheckId, LineKey


@dataclass(frozen=True, slots=True)
class Standing:
    """Acts on the lines of a case; `verdicts` holds the last confirmation or rejection of each check."""

    verdicts: Mapping[CheckId, Confirmation]
    dissents: tuple[Dissent, ...]
    decisions: tuple[LineDecision, ...]
    corrections: tuple[Correction, ...]
    causes: tuple[StatedCause, ...]
    entered: tuple[EnteredCheck, ...]
    evidence: tuple[EnteredEvidence, ...]
    reclassified: tuple[EvidenceReclassified, ...]

    def is_corrected(self, line: LineKey) -> bool:
        return any(row.line == line for row in self.corrections)


def standing_of(session: Session, item: AgendaItemId) -> Standing:
    return Standing(
        verdicts={row.check: row for row in acts(session, Confirmation, item=item)},
        dissents=acts(session, Dissent, item=item),
        decisions=acts(session, LineDecision, item=item),
        corrections=acts(session, Correction, item=item),
        causes=acts(session, StatedCause, item=item),
        entered=acts(session, EnteredCheck, item=item),
        evidence=acts(session, EnteredEvidence, item=item),
        reclassified=acts(session, EvidenceReclassified, item=item),
    )


def as_corrected(case: PresentedCase, standing: Standing) -> PresentedCase:
    """The case with corrected figures, stated causes and the session's checks and classes of evidence laid over it."""
    lines = tuple(
        replace(line, figures=tuple(_figure(line, figure, standing) for figure in line.figures)) for line in case.lines
    )
    points = tuple(
        replace(
            point, cause=next((row.cause for row in reversed(standing.causes) if row.line == point.key), point.cause)
        )
        for point in case.risk_points
    )
    entered = {row.check: check_of(row, row.check) for row in standing.entered}
    known = {check.id for check in case.checks}
    checks = (
        *(entered.get(check.id, check) for check in case.checks),
        *(check for id, check in entered.items() if id not in known),
    )
    classes = {row.evidence: row.evidence_class for row in standing.reclassified}
    evidence = tuple(
        replace(each, evidence_class=classes.get(each.id, each.evidence_class))
        for each in (*case.evidence, *(_evidence(row) for row in standing.evidence))
    )
    return replace(case, lines=lines, risk_points=points, checks=checks, evidence=evidence)


def reclassified_rows(case: PresentedCase, standing: Standing) -> tuple[ReclassifiedRow, ...]:
    """Evidence that has another class than the one it was laid before the committee with."""
    brought = (*case.evidence, *(_evidence(row) for row in standing.evidence))
    before = {each.id: each.evidence_class for each in brought}
    last = {row.evidence: row for row in standing.reclassified}
    return tuple(
        ReclassifiedRow(id, before[id], row.evidence_class, row.reason, row.acting)
        for id, row in last.items()
        if row.evidence_class is not before[id]
    )


def _evidence(row: EnteredEvidence) -> Evidence:
    return Evidence(
        row.evidence, row.evidence_class, row.issuer, row.holder, row.date, row.content, row.file_name, row.file
    )


def _figure(line: LineEntry, figure: Figure, standing: Standing) -> Figure:
    for row in standing.corrections:
        if row.line == line.key and row.basis == figure.basis:
            declared = row.value if row.track == "declared" else figure.declared
            verified = row.value if row.track == "verified" else figure.verified
            figure = replace(figure, declared=declared, verified=verified)
    for cause in standing.causes:
        if cause.line == line.key and cause.basis == figure.basis:
            figure = replace(figure, cause=cause.cause)
    return figure
