# SPDX-License-Identifier: Apache-2.0
"""Plain JSON values that fit the schema as a presented case."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from models.importers.case_encoding import TEXT_INPUTS
from models.importers.numbers import tidy
from models.presented import (
    NOT_APPLICABLE,
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
    Stated,
)
from models.terms import CheckId, EvidenceClass, EvidenceId, LineKey, ScheduleType, Unit

Plain = Mapping[str, object]
T = TypeVar("T")


def decode_case(content: Plain) -> PresentedCase:
    """The case of a content that fits `case.schema.json`; raises `ValueError` for one that does not."""
    try:
        return _case(content)
    except (KeyError, TypeError, AttributeError, InvalidOperation) as error:
        raise ValueError("the content does not fit the schema of a case") from error


def _case(content: Plain) -> PresentedCase:
    return PresentedCase(
        application=_application(_object(content["application"])),
        people=_each(content, "people", _person),
        seasons=_each(content, "seasons", _season),
        lines=_each(content, "lines", _line),
        schedules=_each(content, "schedules", _schedule),
        peers=_each(content, "peers", lambda p: PeerRow(_text(p["id"]), _numbers(p["figures"]))),
        evidence=_each(content, "evidence", _evidence),
        checks=_each(content, "checks", _check),
        risk_points=_each(content, "risk_points", _risk_point),
        eligibility=_each(content, "eligibility", lambda e: EligibilityPoint(_text(e["text"]), _met(e.get("met")))),
        soft_information=_each(content, "soft_information", lambda s: (_text(s["topic"]), _text(s["text"]))),
        history=_each(content, "history", _decision),
        language=_text(content["language"]),
        demo=content.get("demo") is True,
        stated_totals={
            column: {code: _decimal(value) for code, value in _object(totals).items()}
            for column, totals in _object(content.get("stated_totals", {})).items()
        },
    )


def _application(a: Plain) -> Application:
    return Application(
        number=_text(a["number"]),
        client=_text(a["client"]),
        trade=_text(a["trade"]),
        premises=_text(a["premises"]),
        years=_maybe(a.get("years"), _decimal),
        first_or_repeat=_text(a["first_or_repeat"]),
        loan_number=_whole(a["loan_number"]),
        requested=_decimal(a["requested"]),
        months=_whole(a["months"]),
        annual_rate=_decimal(a["annual_rate"]),
        schedule_type=ScheduleType(a["schedule_type"]),
        purpose=_text(a["purpose"]),
        lead_officer=_text(a["lead_officer"]),
        second_officer=_text(a["second_officer"]),
        accepted=_maybe(a.get("accepted"), _date),
        assigned=_maybe(a.get("assigned"), _date),
        visited=_maybe(a.get("visited"), _date),
        reported=_maybe(a.get("reported"), _date),
        survey_date=_date(a["survey_date"]),
        answer_due=_maybe(a.get("answer_due"), _date),
        first_instalment=_maybe(a.get("first_instalment"), _text),
        household_size=_maybe(a.get("household_size"), _decimal),
        floor_area=_maybe(a.get("floor_area"), _decimal),
        other_exposure=_maybe(a.get("other_exposure"), _decimal),
        weights=tuple(_decimal(weight) for weight in _list(a.get("weights", []))),
        balloon=_maybe(a.get("balloon"), _decimal),
        grace_months=_maybe(a.get("grace_months"), _whole),
        replaced_instalment=_maybe(a.get("replaced_instalment"), _decimal),
    )


def _person(p: Plain) -> Person:
    return Person(
        _text(p["role"]),
        _text(p["name"]),
        _maybe(p.get("relation"), _text),
        _maybe(p.get("id_last4"), _text),
        _maybe(p.get("note"), _text),
    )


def _season(s: Plain) -> Season:
    calendar = tuple(_whole(month) for month in _list(s.get("calendar", [])))
    return Season(_text(s["key"]), _text(s["label"]), _whole(s["months"]), calendar)


def _line(line: Plain) -> LineEntry:
    figures = _each(
        line,
        "figures",
        lambda f: Figure(
            _text(f["basis"]),
            _stated(f.get("declared")),
            _stated(f.get("verified")),
            _stated(f.get("prior")),
            _maybe(f.get("cause"), _text),
        ),
    )
    return LineEntry(LineKey(_text(line["key"])), _text(line["label"]), figures, Unit(line.get("unit", "money")))


def _schedule(table: Plain) -> ScheduleTable:
    columns = tuple(_text(column) for column in _list(table["columns"]))
    rows = tuple(
        {column: _schedule_cell(_object(row).get(column)) for column in columns} for row in _list(table["rows"])
    )
    line = _maybe(table.get("line"), lambda key: LineKey(_text(key)))
    return ScheduleTable(_text(table["name"]), _text(table["label"]), line, columns, rows)


def _schedule_cell(value: object) -> str | Decimal | date | None:
    if isinstance(value, Mapping):
        return _decimal(value["number"]) if "number" in value else _date(value["date"])
    return _maybe(value, _text)


def _evidence(item: Plain) -> Evidence:
    return Evidence(
        id=EvidenceId(_text(item["id"])),
        evidence_class=EvidenceClass(item["class"]),
        issuer=_text(item["issuer"]),
        holder=_text(item["holder"]),
        date=_maybe(item.get("date"), _date),
        content=_text(item["content"]),
        file=_maybe(item.get("file"), _text),
    )


def _check(check: Plain) -> Check:
    inputs = _object(check.get("inputs", {}))
    references = _object(check.get("references", {}))
    return Check(
        id=CheckId(_text(check["id"])),
        line=LineKey(_text(check["line"])),
        basis=_text(check["basis"]),
        procedure=_text(check["procedure"]),
        inputs={name: input_value(name, value) for name, value in inputs.items()},
        evidence=tuple(EvidenceId(_text(key)) for key in _list(check.get("evidence", []))),
        references={name: _reference(_object(value)) for name, value in references.items()},
        cause=_maybe(check.get("cause"), _text),
    )


def input_value(name: str, value: object) -> object:
    """An input with its decimals: words stay words by their name, everything else is numbers, alone or in rows."""
    if isinstance(value, Mapping):
        free = name == "components"
        return {str(key): _decimal(entry) if free else input_value(str(key), entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [input_value(name, entry) for entry in value]
    return _maybe(value, _text if name in TEXT_INPUTS else _decimal)


def _reference(reference: Plain) -> Reference:
    return Reference(
        line=_maybe(reference.get("line"), lambda key: LineKey(_text(key))),
        basis=_maybe(reference.get("basis"), _text),
        schedule=_maybe(reference.get("schedule"), _text),
        column=_maybe(reference.get("column"), _text),
        row=_maybe(reference.get("row"), _whole),
        check=_maybe(reference.get("check"), lambda key: CheckId(_text(key))),
        peers=_maybe(reference.get("peers"), _text),
        statistic=_maybe(reference.get("statistic"), _text),
        case=_maybe(reference.get("case"), _text),
    )


def _risk_point(point: Plain) -> RiskPoint:
    return RiskPoint(
        key=LineKey(_text(point["key"])),
        text=_text(point["text"]),
        mitigation=_maybe(point.get("mitigation"), _text),
        cause=_maybe(point.get("cause"), _text),
        severity=_maybe(point.get("severity"), _whole),
        likelihood=_maybe(point.get("likelihood"), _whole),
        owner=_maybe(point.get("owner"), _text),
    )


def _decision(decision: Plain) -> EarlierDecision:
    return EarlierDecision(
        date=_date(decision["date"]),
        meeting=_text(decision["meeting"]),
        requested=_maybe(decision.get("requested"), _decimal),
        months=_maybe(decision.get("months"), _whole),
        outcome=_text(decision["outcome"]),
        reason=_maybe(decision.get("reason"), _text),
    )


def _stated(value: object) -> Stated:
    return NOT_APPLICABLE if value == NOT_APPLICABLE.value else _maybe(value, _decimal)


def _met(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _numbers(value: object) -> dict[str, Decimal | None]:
    return {name: _maybe(number, _decimal) for name, number in _object(value).items()}


def _each(content: Plain, name: str, build: Callable[[Plain], T]) -> tuple[T, ...]:
    return tuple(build(_object(entry)) for entry in _list(content.get(name, [])))


def _object(value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise TypeError("object")
    return value


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError("list")
    return value


def _maybe(value: object, read: Callable[[object], T]) -> T | None:
    return None if value is None else read(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text")
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("whole number")
    return value


def _decimal(value: object) -> Decimal:
    number = Decimal(_text(value))
    if not number.is_finite():
        raise TypeError("number")
    return tidy(number)


def _date(value: object) -> date:
    return date.fromisoformat(_text(value))
