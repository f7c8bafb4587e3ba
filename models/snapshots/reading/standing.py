# SPDX-License-Identifier: Apache-2.0
"""What the committee has said about a case and not taken back, and the case with its corrections laid over it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from sqlalchemy.orm import Session

from models.presented import (
    MONTHLY_AVERAGE,
    SEASON_PREFIX,
    Apportioned,
    Evidence,
    Figure,
    LineEntry,
    NotApplicable,
    PresentedCase,
    Season,
)
from models.records.confirmations import Confirmation, Correction, Dissent, LineDecision, StatedCause
from models.records.entered import EnteredCheck, EnteredEvidence, EvidenceReclassified
from models.rules.figures import MARGIN, SALES, at, declared, table_of, tested
from models.rules.statements import exact_year
from models.snapshots.comparison import ReclassifiedRow
from models.snapshots.reading.frame import acts
from models.snapshots.reading.paper import on_paper
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
    from_paper: frozenset[CheckId] = frozenset()
    """Checks whose last verdict was given on paper and entered later."""

    def is_corrected(self, line: LineKey) -> bool:
        return any(row.line == line for row in self.corrections)


def standing_of(session: Session, item: AgendaItemId) -> Standing:
    verdicts = {row.check: row for row in acts(session, Confirmation, item=item)}
    is_on_paper = on_paper(session, item)
    return Standing(
        verdicts=verdicts,
        dissents=acts(session, Dissent, item=item),
        decisions=acts(session, LineDecision, item=item),
        corrections=acts(session, Correction, item=item),
        causes=acts(session, StatedCause, item=item),
        entered=acts(session, EnteredCheck, item=item),
        evidence=acts(session, EnteredEvidence, item=item),
        reclassified=acts(session, EvidenceReclassified, item=item),
        from_paper=frozenset(check for check, row in verdicts.items() if is_on_paper(row)),
    )


def as_corrected(case: PresentedCase, standing: Standing) -> PresentedCase:
    """The case with corrected figures, stated causes and the session's checks and classes of evidence laid over it."""
    lines = tuple(line if line.key == MARGIN else _corrected(line, case, standing) for line in case.lines)
    settled = replace(case, lines=lines)
    lines = tuple(_corrected(line, settled, standing) if line.key == MARGIN else line for line in lines)
    causes = {row.line: row.cause for row in standing.causes}
    points = tuple(
        replace(point, cause=causes[point.key]) if point.key in causes else point for point in case.risk_points
    )
    entered = {row.check: check_of(row, row.check) for row in standing.entered}
    known = {check.id for check in case.checks}
    checks = (
        *(entered.get(check.id, check) for check in case.checks),
        *(check for id, check in entered.items() if id not in known),
    )
    classes = {row.evidence: row.evidence_class for row in standing.reclassified}
    evidence = tuple(
        replace(each, evidence_class=classes[each.id]) if each.id in classes else each
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


def _corrected(line: LineEntry, case: PresentedCase, standing: Standing) -> LineEntry:
    """A line with what was corrected and the causes stated since; where nothing was, the line itself."""
    if not any(row.line == line.key for row in (*standing.corrections, *standing.causes)):
        return line
    figures = {figure.basis: figure for figure in line.figures}
    for row in standing.corrections:
        if row.line == line.key and row.basis in figures:
            columns = _seasons_of(figures, row, case) if row.basis == MONTHLY_AVERAGE else {}
            for basis, value in {**columns, row.basis: row.value}.items():
                figure = figures[basis]
                declared = value if row.track == "declared" else figure.declared
                verified = value if row.track == "verified" else figure.verified
                figures[basis] = replace(figure, declared=declared, verified=verified)
    causes = {row.basis: row.cause for row in standing.causes if row.line == line.key}
    stated = (replace(figure, cause=causes.get(basis, figure.cause)) for basis, figure in figures.items())
    return replace(line, figures=tuple(stated))


def _seasons_of(figures: Mapping[str, Figure], row: Correction, case: PresentedCase) -> dict[str, Apportioned]:
    """The seasons behind a corrected average, in their old proportion; they would make the old average otherwise."""
    columns = {season: figures.get(f"{SEASON_PREFIX}{season.key}") for season in case.seasons}
    stated = {season: figure for season, figure in columns.items() if figure is not None}
    before = {season: getattr(figure, row.track) for season, figure in stated.items()}
    if all(value is None for value in before.values()):
        before = {season: figure.declared for season, figure in stated.items()}
    if all(value is None for value in before.values()):
        return {}
    amounts = [Fraction(value) if isinstance(value, Decimal | Fraction) else Fraction(0) for value in before.values()]
    weights = _weights(case, row, before)
    whole = exact_year(amounts, weights)
    corrected: dict[str, Apportioned] = {}
    for season, value in before.items():
        share: Apportioned = row.value
        if isinstance(share, Decimal) and isinstance(value, Decimal | Fraction) and whole:
            share = Fraction(value) * Fraction(share) * sum(weights) / whole
        corrected[f"{SEASON_PREFIX}{season.key}"] = value if isinstance(value, NotApplicable) and whole else share
    return corrected


def _weights(case: PresentedCase, row: Correction, seasons: Mapping[Season, object]) -> list[Fraction]:
    """How much each season counts in the average: its months, of a margin the sales in them where it applies."""
    months = [Fraction(season.months) for season in seasons]
    if row.line != MARGIN:
        return months
    table = table_of(case, declared if row.track == "declared" else tested, Decimal(1))
    sales = [
        Fraction(0) if isinstance(value, NotApplicable) else at(table, SALES, f"{SEASON_PREFIX}{season.key}")
        for season, value in seasons.items()
    ]
    sold = [each * own for each, own in zip(sales, months, strict=True) if each is not None]
    return sold if len(sold) == len(months) and any(sold) else months
