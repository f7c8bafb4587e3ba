# SPDX-License-Identifier: Apache-2.0
"""A presented case as rows: what `models.snapshots.reading.presented` reads back equal."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, fields
from datetime import date, datetime
from typing import Any, ClassVar, Protocol

from models.presented import Application, PresentedCase, Reference
from models.records.base import Base
from models.records.cases import CasePerson, EarlierDecisionRow, EligibilityRow, Revision, SoftInformation
from models.records.checks import CheckRecord, EvidenceItem, PeerFigures, RiskPointRow
from models.records.statements import FigureRow, LineItem, ScheduleTableRow, SeasonRow, StatedTotal
from models.terms import CaseId, RevisionId


class Dataclass(Protocol):
    """Any of the frozen values of `models.presented`."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


APPLICATION = tuple(field.name for field in fields(Application) if field.name != "number")
"""What a revision keeps of the application; the number belongs to the case."""


def revision_row(
    presented: PresentedCase, *, id: RevisionId, case: CaseId, number: int, source: str, at: datetime
) -> Revision:
    """The revision itself, to be stored before its parts."""
    application = {name: getattr(presented.application, name) for name in APPLICATION}
    return Revision(
        id=id,
        case=case,
        number=number,
        source=source,
        language=presented.language,
        demo=presented.demo,
        taken_at=at,
        **application,
    )


def part_rows(presented: PresentedCase, revision: RevisionId) -> Iterable[Base]:
    """Every row of a revision, each kind numbered from 0."""
    plain: tuple[tuple[Callable[..., Base], Sequence[Dataclass]], ...] = (
        (CasePerson, presented.people),
        (EligibilityRow, presented.eligibility),
        (EarlierDecisionRow, presented.history),
        (SeasonRow, presented.seasons),
        (EvidenceItem, presented.evidence),
        (RiskPointRow, presented.risk_points),
        (PeerFigures, presented.peers),
    )
    for kind, parts in plain:
        for position, part in enumerate(parts):
            yield kind(revision=revision, position=position, **_fields(part))
    for position, (topic, text) in enumerate(presented.soft_information):
        yield SoftInformation(revision=revision, position=position, topic=topic, text=text)
    yield from _statements(presented, revision)
    for position, check in enumerate(presented.checks):
        yield CheckRecord(
            revision=revision, position=position, **_fields(check) | {"references": references_of(check.references)}
        )


def _statements(presented: PresentedCase, revision: RevisionId) -> Iterable[Base]:
    for position, line in enumerate(presented.lines):
        yield LineItem(revision=revision, position=position, key=line.key, label=line.label, unit=line.unit)
    figures = ((line.key, figure) for line in presented.lines for figure in line.figures)
    for position, (key, figure) in enumerate(figures):
        yield FigureRow(revision=revision, position=position, line=key, **_fields(figure))
    for position, table in enumerate(presented.schedules):
        rows = [{column: _cell(value) for column, value in row.items()} for row in table.rows]
        yield ScheduleTableRow(revision=revision, position=position, **_fields(table) | {"rows": rows})
    totals = (
        (column, code, amount) for column, codes in presented.stated_totals.items() for code, amount in codes.items()
    )
    for position, (column, code, amount) in enumerate(totals):
        yield StatedTotal(revision=revision, position=position, column=column, code=code, amount=amount)


def _fields(value: Dataclass) -> dict[str, Any]:
    """The fields of a frozen value, unlike `asdict` without going into them."""
    return {name: getattr(value, name) for name in value.__dataclass_fields__}


def _cell(value: object) -> object:
    """A date says that it is one, since a text may look like it."""
    return {"date": value} if isinstance(value, date) else value


def references_of(references: Mapping[str, Reference]) -> Mapping[str, Mapping[str, object]]:
    """References by input, without what they leave open."""
    return {name: _given(reference) for name, reference in references.items()}


def _given(reference: Reference) -> dict[str, object]:
    return {name: value for name, value in asdict(reference).items() if value is not None}
