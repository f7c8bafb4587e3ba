# SPDX-License-Identifier: Apache-2.0
"""A stored revision as the presented case that it was."""

import inspect
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.presented import (
    Application,
    Check,
    EarlierDecision,
    EligibilityPoint,
    Evidence,
    Figure,
    LineEntry,
    PeerRow,
    Person,
    PresentedCase,
    Reference,
    RiskPoint,
    ScheduleTable,
    Season,
)
from models.records.cases import (
    CasePerson,
    EarlierDecisionRow,
    EligibilityRow,
    LoanCase,
    Part,
    Revision,
    SoftInformation,
)
from models.records.checks import CheckRecord, EvidenceItem, PeerFigures, RiskPointRow
from models.records.entered import EnteredCheck
from models.records.presenting import APPLICATION
from models.records.statements import FigureRow, LineItem, ScheduleTableRow, SeasonRow, StatedTotal
from models.snapshots.reading.kept import keep, kept_of, last_used, row_of
from models.terms import CheckId, RevisionId

P = TypeVar("P", bound=Part)
V = TypeVar("V")


def presented_case(session: Session, revision: RevisionId) -> PresentedCase:
    """The case as its workbook had it; what the session corrected is not in it."""
    kept = kept_of(session)
    if kept is None:
        return _read(session, revision)
    if revision in kept.revisions:
        return last_used(kept.revisions, revision)
    case = _read(session, revision)
    if kept_of(session) is not None:
        keep(kept.revisions, revision, case)
    return case


def _read(session: Session, revision: RevisionId) -> PresentedCase:
    row = row_of(session, Revision, revision)
    application: dict[str, Any] = {name: getattr(row, name) for name in APPLICATION}
    number = row_of(session, LoanCase, row.case).number
    soft = _parts(session, SoftInformation, revision)
    return PresentedCase(
        application=Application(number=number, **application),
        people=_values(session, CasePerson, revision, Person),
        seasons=tuple(
            Season(s.key, s.label, s.months, tuple(int(month) for month in _sequence(s.calendar)))
            for s in _parts(session, SeasonRow, revision)
        ),
        lines=_lines(session, revision),
        schedules=tuple(_schedule(table) for table in _parts(session, ScheduleTableRow, revision)),
        peers=tuple(PeerRow(peer.id, _mapping(peer.figures)) for peer in _parts(session, PeerFigures, revision)),
        evidence=_values(session, EvidenceItem, revision, Evidence),
        checks=tuple(check_of(check, check.id) for check in _parts(session, CheckRecord, revision)),
        risk_points=_values(session, RiskPointRow, revision, RiskPoint),
        eligibility=_values(session, EligibilityRow, revision, EligibilityPoint),
        soft_information=tuple((said.topic, said.text) for said in soft),
        history=_values(session, EarlierDecisionRow, revision, EarlierDecision),
        language=row.language,
        demo=row.demo,
        stated_totals=_totals(session, revision),
    )


def _parts(session: Session, kind: type[P], revision: RevisionId) -> Sequence[P]:
    return session.scalars(select(kind).filter_by(revision=revision).order_by(kind.position)).all()


def _values(session: Session, kind: type[P], revision: RevisionId, value: type[V]) -> tuple[V, ...]:
    names = list(inspect.signature(value).parameters)
    return tuple(value(**{name: getattr(row, name) for name in names}) for row in _parts(session, kind, revision))


def _lines(session: Session, revision: RevisionId) -> tuple[LineEntry, ...]:
    figures: dict[str, list[Figure]] = {}
    for row in _parts(session, FigureRow, revision):
        figure = Figure(row.basis, row.declared, row.verified, row.prior, row.cause)
        figures.setdefault(row.line, []).append(figure)
    lines = _parts(session, LineItem, revision)
    return tuple(LineEntry(line.key, line.label, tuple(figures.get(line.key, ())), line.unit) for line in lines)


def _schedule(table: ScheduleTableRow) -> ScheduleTable:
    rows = tuple({name: _cell(value) for name, value in _mapping(row).items()} for row in _sequence(table.rows))
    return ScheduleTable(table.name, table.label, table.line, tuple(map(str, _sequence(table.columns))), rows)


def _cell(value: object) -> str | Decimal | date | None:
    match value:
        case {"date": str(day)}:
            return date.fromisoformat(day)
        case str() | Decimal() | None:
            return value
        case _:
            raise TypeError("a schedule holds text, numbers and dates")


def check_of(row: CheckRecord | EnteredCheck, id: CheckId) -> Check:
    """A stored check as the value it was."""
    inputs = {name: _thawed(value) for name, value in _mapping(row.inputs).items()}
    references = {name: _reference(_mapping(given)) for name, given in _mapping(row.references).items()}
    evidence = tuple(_sequence(row.evidence))
    return Check(id, row.line, row.basis, row.procedure, inputs, evidence, references, row.cause)


def _reference(given: Mapping[str, Any]) -> Reference:
    row = given.get("row")
    return Reference(**{**given, "row": None if row is None else int(row)})


def _thawed(value: object) -> object:
    """Inputs keep their rows in lists, as the importers give them."""
    match value:
        case tuple():
            return [_thawed(entry) for entry in value]
        case dict():
            return {name: _thawed(entry) for name, entry in value.items()}
        case _:
            return value


def _totals(session: Session, revision: RevisionId) -> dict[str, dict[str, Decimal]]:
    totals: dict[str, dict[str, Decimal]] = {}
    for row in _parts(session, StatedTotal, revision):
        totals.setdefault(row.column, {})[row.code] = row.amount
    return totals


def _mapping(value: object) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise TypeError("names and values expected")
    return value


def _sequence(value: object) -> Sequence[Any]:
    if not isinstance(value, tuple):
        raise TypeError("a list expected")
    return value
