# SPDX-License-Identifier: Apache-2.0
"""A presented case as plain JSON values: decimals as text, dates as 2026-11-23, no key where nothing was stated."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction

from models.money import decimal_from
from models.presented import (
    Application,
    Apportioned,
    Check,
    Evidence,
    LineEntry,
    NotApplicable,
    PresentedCase,
    Reference,
    RiskPoint,
    ScheduleTable,
)

FORMAT = "committee-desk case"
VERSION = 1
TEXT_INPUTS = frozenset({"outcome", "reason", "denominator", "name", "text", "evidence", "facts"})
"""Inputs of procedures that are words; every other one is a number."""

Plain = dict[str, object]


def encode_case(case: PresentedCase) -> Plain:
    """The content of a case file."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "language": case.language,
        "demo": case.demo,
        "application": _application(case.application),
        "people": [
            _given(role=p.role, name=p.name, relation=p.relation, id_last4=p.id_last4, note=p.note) for p in case.people
        ],
        "seasons": [
            {"key": s.key, "label": s.label, "months": s.months, "calendar": list(s.calendar)} for s in case.seasons
        ],
        "lines": [_line(line) for line in case.lines],
        "stated_totals": {
            column: {code: spelled(value) for code, value in totals.items()}
            for column, totals in case.stated_totals.items()
        },
        "schedules": [_schedule(table) for table in case.schedules],
        "peers": [{"id": p.id, "figures": {k: spelled(v) for k, v in p.figures.items()}} for p in case.peers],
        "evidence": [_evidence(item) for item in case.evidence],
        "checks": [_check(check) for check in case.checks],
        "risk_points": [_risk_point(point) for point in case.risk_points],
        "eligibility": [{"text": point.text, "met": point.met} for point in case.eligibility],
        "soft_information": [{"topic": topic, "text": text} for topic, text in case.soft_information],
        "history": [
            _given(
                date=spelled(decision.date),
                meeting=decision.meeting,
                requested=spelled(decision.requested),
                months=decision.months,
                outcome=decision.outcome,
                reason=decision.reason,
            )
            for decision in case.history
        ],
    }


def spelled(value: object) -> str | None:
    """A decimal or date as text; `None` stays `None`."""
    match value:
        case None:
            return None
        case Decimal():
            return format(value, "f")
        case date():
            return value.isoformat()
        case NotApplicable():
            return value.value
        case _:
            return str(value)


def _given(**values: object) -> Plain:
    return {name: value for name, value in values.items() if value is not None}


def _application(application: Application) -> Plain:
    a = application
    return _given(
        number=a.number,
        client=a.client,
        trade=a.trade,
        premises=a.premises,
        years=spelled(a.years),
        first_or_repeat=a.first_or_repeat,
        loan_number=a.loan_number,
        requested=spelled(a.requested),
        months=a.months,
        annual_rate=spelled(a.annual_rate),
        schedule_type=a.schedule_type.value,
        purpose=a.purpose,
        lead_officer=a.lead_officer,
        second_officer=a.second_officer,
        accepted=spelled(a.accepted),
        assigned=spelled(a.assigned),
        visited=spelled(a.visited),
        reported=spelled(a.reported),
        survey_date=spelled(a.survey_date),
        answer_due=spelled(a.answer_due),
        first_instalment=a.first_instalment,
        household_size=spelled(a.household_size),
        floor_area=spelled(a.floor_area),
        other_exposure=spelled(a.other_exposure),
        weights=[spelled(weight) for weight in a.weights] or None,
        balloon=spelled(a.balloon),
        grace_months=a.grace_months,
        replaced_instalment=spelled(a.replaced_instalment),
    )


def _stated(value: Apportioned) -> str | None:
    return spelled(decimal_from(value) if isinstance(value, Fraction) else value)


def _line(line: LineEntry) -> Plain:
    return {
        "key": line.key,
        "label": line.label,
        "unit": line.unit.value,
        "figures": [
            _given(
                basis=figure.basis,
                declared=_stated(figure.declared),
                verified=_stated(figure.verified),
                prior=_stated(figure.prior),
                cause=figure.cause,
            )
            for figure in line.figures
        ],
    }


def _schedule(table: ScheduleTable) -> Plain:
    return _given(
        name=table.name,
        label=table.label,
        line=table.line,
        columns=list(table.columns),
        rows=[{column: _schedule_cell(value) for column, value in row.items()} for row in table.rows],
    )


def _schedule_cell(value: str | Decimal | date | None) -> object:
    """Text as it is; numbers and dates say what they are, since a text may look like either."""
    match value:
        case Decimal():
            return {"number": spelled(value)}
        case date():
            return {"date": spelled(value)}
        case _:
            return value


def _evidence(item: Evidence) -> Plain:
    return {
        "id": item.id,
        "class": item.evidence_class.value,
        **_given(
            issuer=item.issuer,
            holder=item.holder,
            date=spelled(item.date),
            content=item.content,
            file=item.file,
        ),
    }


def _check(check: Check) -> Plain:
    return _given(
        id=check.id,
        line=check.line,
        basis=check.basis,
        procedure=check.procedure,
        inputs=_input(check.inputs),
        evidence=list(check.evidence),
        references={name: _reference(reference) for name, reference in check.references.items()},
        cause=check.cause,
    )


def _input(value: object) -> object:
    if isinstance(value, Mapping):
        return {str(name): _input(entry) for name, entry in value.items()}
    if isinstance(value, list | tuple):
        return [_input(entry) for entry in value]
    return spelled(value)


def _reference(reference: Reference) -> Plain:
    return _given(**{name: getattr(reference, name) for name in Reference.__dataclass_fields__})


def _risk_point(point: RiskPoint) -> Plain:
    return _given(**{name: getattr(point, name) for name in RiskPoint.__dataclass_fields__})
