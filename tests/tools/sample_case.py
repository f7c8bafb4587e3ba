# SPDX-License-Identifier: Apache-2.0
"""A case as a snapshot, made by hand from the demo's source: what windows are tried on without any storage."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import combinations

from models.named_outcomes import NamedOutcome
from models.presented import NOT_APPLICABLE, Evidence, Stated
from models.snapshots.client import StatedRow
from models.snapshots.comparison import (
    CapacityView,
    CaseSnapshot,
    CheckRow,
    GateRow,
    GateView,
    LineRow,
)
from models.terms import (
    AgendaItemId,
    CaseId,
    CaseState,
    CheckId,
    EvidenceClass,
    EvidenceId,
    Family,
    Finding,
    Group,
    Level,
    LineKey,
    LineKind,
    MeetingId,
    MemberId,
    Outcome,
    RevisionId,
    Said,
    ScheduleType,
    Unit,
)
from resources import path

GROUPS = {"A": Group.ASSETS, "L": Group.LIABILITIES, "E": Group.LIABILITIES, "P": Group.PROFIT, "C": Group.REPAYMENT}
LIMITS = (Decimal("0.05"), Decimal("0.1"), Decimal("0.3"))
DEBTS = ("L", "P2", "P4", "P5", "P7", "P8")


def _said(text: object) -> str:
    return text["zh"] if isinstance(text, dict) else str(text or "")


def _stated(text: object) -> Stated:
    if text is None:
        return None
    return NOT_APPLICABLE if text == "n/a" else Decimal(str(text))


def _level(deviation: Decimal | None) -> Level:
    size = abs(deviation or Decimal(0))
    return tuple(Level)[sum(size > limit for limit in LIMITS)]


def _evidence(data: dict[str, object]) -> Evidence:
    return Evidence(
        EvidenceId(str(data["id"])),
        EvidenceClass(data["class"]),
        _said(data["issuer"]),
        _said(data["holder"]),
        date(2026, 11, 21),
        _said(data["content"]),
    )


def prompt(counted: int, level: Level = Level.WITHIN) -> Said:
    del level
    if counted >= 2:
        return Said("Two independent methods are confirmed.")
    return Said("{count} more methods are needed.", {"count": 2 - counted})


def check_row(data: dict[str, object], expected: dict[str, object], evidence: dict[str, Evidence]) -> CheckRow:
    estimate, deviation = expected.get("estimate"), expected.get("deviation")
    level, finding = expected.get("level"), expected.get("finding")
    ids = data["evidence"]
    return CheckRow(
        id=CheckId(str(data["id"])),
        line=LineKey(str(data["line"])),
        basis=str(data["basis"]),
        procedure=str(data["procedure"]),
        family=Family(str(data["procedure"]).split(".", maxsplit=1)[0]),
        estimate=None if estimate is None else Decimal(str(estimate)),
        deviation=None if deviation is None else Decimal(str(deviation)),
        level=None if level is None else Level(level),
        finding=None if finding is None else Finding(finding),
        finding_reason=None,
        evidence=tuple(evidence[each] for each in ids) if isinstance(ids, list) else (),
        cause=_said(data.get("cause")) or None,
        confirmed=False,
        confirmed_by=(),
        dissenters=(),
        rejected=None,
        fallen=False,
        counts=True,
        prepared=3,
        explained=None if estimate is None else Said("worked out as {estimate}", {"estimate": Decimal(str(estimate))}),
    )


def line_row(key: str, label: str, kind: LineKind, checks: tuple[CheckRow, ...], figures: dict[str, object]) -> LineRow:
    declared, verified = _stated(figures.get("declared")), _stated(figures.get("verified"))
    difference = declared - verified if isinstance(declared, Decimal) and isinstance(verified, Decimal) else None
    deviation = (
        difference / abs(verified) if difference is not None and isinstance(verified, Decimal) and verified else None
    )
    debt = key.startswith(DEBTS)
    own = tuple(check for family in Family for check in checks if check.line == key and check.family is family)
    families = {check.family for check in own}
    return LineRow(
        key=LineKey(key),
        label=label,
        group=Group.RISK if kind is LineKind.RISK else GROUPS[key[0]],
        kind=kind,
        unit=Unit(str(figures.get("unit", "money"))),
        basis=str(figures.get("basis", "survey_date")),
        declared=declared,
        verified=verified,
        prior=_stated(figures.get("prior")),
        recognised=None,
        effective=verified if isinstance(verified, Decimal) else None,
        corrected=False,
        deviation=deviation,
        difference=difference,
        adverse=None if not deviation else (deviation < 0) == debt,
        level=_level(deviation),
        rank=(Fraction(_level(deviation).rank), abs(Fraction(deviation or 0)) / Fraction(LIMITS[0])),
        limit=LIMITS[0],
        limits=LIMITS,
        peer_median=Decimal(48000) if key == "P1" else None,
        peer_count=9 if key == "P1" else 3,
        methods=tuple((family, None) for family in Family if family in families),
        counted=0,
        needed=2,
        cleared=kind is LineKind.DERIVED,
        clears_by="sources" if kind is LineKind.DERIVED else "methods",
        said=prompt(0),
        demands=(),
        same_source=(),
        changed=None,
        cause=_said(figures.get("cause")) or None,
        proposal=verified if _level(deviation) is Level.SEVERE and isinstance(verified, Decimal) else None,
        decisions=(),
        checks=own,
        bases=(),
        questions_open=0,
        clears_with=() if _level(deviation).rank else tuple(map(frozenset, combinations(families, 2))),
    )


def _lines(source: dict[str, list[dict[str, object]]], checks: tuple[CheckRow, ...]) -> list[LineRow]:
    rows = []
    for line in source["lines"]:
        figures = line["figures"]
        assert isinstance(figures, list)
        first = {"unit": line.get("unit", "money"), **figures[0]}
        rows.append(line_row(str(line["key"]), _said(line["label"]), LineKind.ROOT, checks, first))
    derived: dict[str, object] = {"declared": "12240", "verified": "6422", "prior": "5900"}
    rows += [
        line_row(key, label, LineKind.DERIVED, (), derived)
        for key, label in (("A9", "资产合计"), ("L9", "负债合计"), ("P9", "可支配现金"), ("C9", "可还款额"))
    ]
    rows += [
        line_row(str(risk["key"]), _said(risk["text"]), LineKind.RISK, checks, {"cause": risk.get("cause")})
        for risk in source["risk_points"]
    ]
    return rows


def sample_case() -> CaseSnapshot:
    """The luggage shop before its first confirmation."""
    source = json.loads(path("demo", "luggage-shop.json").read_text(encoding="utf-8"))
    evidence = {str(each["id"]): _evidence(each) for each in source["evidence"]}
    expected = source["expected"]["checks"]
    checks = tuple(check_row(each, expected[each["id"]], evidence) for each in source["checks"])
    return with_lines(_application(source["application"]), tuple(_lines(source, checks)))


def with_lines(case: CaseSnapshot, lines: tuple[LineRow, ...]) -> CaseSnapshot:
    """The case with these lines and what follows from them in its head."""
    worst = sorted(
        (line for line in lines if line.deviation), key=lambda line: abs(line.deviation or Decimal(0)), reverse=True
    )
    return replace(
        case,
        lines=lines,
        total=sum(line.kind is not LineKind.DERIVED for line in lines),
        level_counts=tuple((level, sum(line.level is level for line in lines)) for level in Level),
        worst=tuple(line.key for line in worst if line.kind is LineKind.ROOT)[:3],
    )


def _application(application: dict[str, object]) -> CaseSnapshot:
    """The case without a line."""
    return CaseSnapshot(
        meeting=MeetingId("meeting"),
        meeting_number=47,
        item=AgendaItemId("item-3"),
        position=3,
        cases_in_meeting=6,
        case=CaseId("case-3"),
        revision=RevisionId("revision-1"),
        revision_number=1,
        number=str(application["number"]),
        client=_said(application["client"]),
        trade=_said(application["trade"]),
        premises=_said(application["premises"]),
        purpose=_said(application["purpose"]),
        first_or_repeat=_said(application["first_or_repeat"]),
        years=Decimal(6),
        requested=Decimal(100000),
        months=12,
        annual_rate=Decimal("0.144"),
        schedule_type=ScheduleType.EQUAL_INSTALMENTS,
        balloon=None,
        grace_months=None,
        lead_officer=_said(application["lead_officer"]),
        second_officer=_said(application["second_officer"]),
        recused=((_said(application["second_officer"]), "辅办"),),
        survey_date=date(2026, 11, 21),
        days_left=1,
        people=(),
        state=CaseState.OPEN,
        lines=(),
        cleared=0,
        total=0,
        level_counts=(),
        worst=(),
        index=Decimal("0.093"),
        on_relation=2,
        base=tuple((MemberId(f"M{number}"), name) for number, name in enumerate(("刘主任", "陈明", "黄蓉", "林安"), 1)),
        questions=(),
        gate=GateView((GateRow(met=False, said=Said("gate")),), full=False, restricted=True, proposal=None),
        capacity=CapacityView(None, None, Decimal("0.8"), None, None, (), exceeds=False),
        findings=(),
        history=(StatedRow(date(2025, 11, 3), "31", Decimal(80000), 12, NamedOutcome(Outcome.REJECTED)),),
        policy_version="1",
        language="zh_CN",
        demo=True,
    )


def with_confirmed(case: CaseSnapshot, key: str, family: Family) -> CaseSnapshot:
    """The same case with one method more confirmed; of clean lines two clear."""
    line = case.line(LineKey(key))
    checks = tuple(replace(check, confirmed=True) if check.family is family else check for check in line.checks)
    methods = tuple((each, True if each is family else state) for each, state in line.methods)
    counted = sum(state is True for _, state in methods)
    after = replace(
        line, checks=checks, methods=methods, counted=counted, cleared=counted >= line.needed, said=prompt(counted)
    )
    return with_line(case, after)


def with_line(case: CaseSnapshot, after: LineRow) -> CaseSnapshot:
    lines = tuple(after if line.key == after.key else line for line in case.lines)
    roots = [line for line in lines if line.kind is not LineKind.DERIVED]
    return replace(case, lines=lines, cleared=sum(line.cleared for line in roots))
