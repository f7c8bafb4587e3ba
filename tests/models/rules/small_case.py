# SPDX-License-Identifier: Apache-2.0
"""Cases of a few lines made by hand, and the room that says something about them."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from models.presented import (
    MONTHLY_AVERAGE,
    NOT_APPLICABLE,
    SURVEY_DATE,
    Application,
    Check,
    Evidence,
    Figure,
    LineEntry,
    PresentedCase,
    Reference,
    RiskPoint,
    Season,
    Stated,
)
from models.rules.catalogue import CATALOGUE
from models.rules.check_state import Confirmed
from models.rules.evaluation.answering import in_english
from models.rules.examination import Examination, Room, examine
from models.rules.lines import LineTable, line_table
from models.rules.policy import Policy, policy_from
from models.rules.room import Decision
from models.terms import (
    CheckId,
    DecisionKind,
    EvidenceClass,
    EvidenceId,
    LineKey,
    RejectionReason,
    ScheduleType,
    Unit,
)
from resources import path

ALL = frozenset({"m1", "m2", "m3"})
Number = str | int | None
DAY = date(2026, 11, 20)
APPLICATION = Application(
    number="K-01",
    client="周立",
    trade="五金店",
    premises="rented",
    years=Decimal(6),
    first_or_repeat="first",
    loan_number=1,
    requested=Decimal(60000),
    months=12,
    annual_rate=Decimal("0.12"),
    schedule_type=ScheduleType.EQUAL_INSTALMENTS,
    purpose="stock",
    lead_officer="林晓",
    second_officer="何平",
    accepted=DAY,
    assigned=DAY,
    visited=DAY,
    reported=DAY,
    survey_date=DAY,
    answer_due=None,
)


def policy(**changes: object) -> Policy:
    """The policy that ships, with some of its document changed; any procedure serves any line.

    These cases are about how methods count, with the procedures whose estimate is plain to state.
    """
    parsed = json.loads(path("policy", "default.json").read_text(encoding="utf-8"))
    every = {code: list(CATALOGUE) for code in table().lines}
    return policy_from({**parsed, "line_procedures": every, **changes}, "en")


def table() -> LineTable:
    return line_table(json.loads(path("lines.json").read_text(encoding="utf-8")))


def stated(value: Number) -> Stated:
    if value is None:
        return None
    return NOT_APPLICABLE if value == "n/a" else Decimal(value)


def basis_of(key: str) -> str:
    return MONTHLY_AVERAGE if key.startswith("P") else SURVEY_DATE


def line(
    key: str,
    declared: Number = None,
    verified: Number = None,
    *,
    cause: str | None = None,
    seasons: Mapping[str, tuple[Number, Number]] | None = None,
) -> LineEntry:
    """A line at its usual basis, or only with season columns (declared, verified)."""
    figures = (
        (Figure(basis_of(key), stated(declared), stated(verified), cause=cause),)
        if seasons is None
        else tuple(
            Figure(f"season:{name}", stated(told), stated(found), cause=cause)
            for name, (told, found) in seasons.items()
        )
    )
    return LineEntry(LineKey(key), key, figures, Unit.RATIO if key == "PM" else Unit.MONEY)


def check(
    id: str,
    line: str,
    procedure: str,
    inputs: Mapping[str, object],
    evidence: str | Iterable[str],
    *,
    basis: str | None = None,
    cause: str | None = None,
    references: Mapping[str, Reference] | None = None,
) -> Check:
    items = (evidence,) if isinstance(evidence, str) else tuple(evidence)
    return Check(
        CheckId(id),
        LineKey(line),
        basis or basis_of(line),
        procedure,
        inputs,
        tuple(map(EvidenceId, items)),
        references or {},
        cause,
    )


def says(id: str, line: str, procedure: str, estimate: Number, evidence: str, **more: object) -> Check:
    """A check of one of the procedures whose estimate is plain to state."""
    value = Decimal(estimate or 0)
    inputs: dict[str, Mapping[str, object]] = {
        "verification.debts": {"found": [{"balance": value}]},
        "verification.count": {"items": [{"quantity": Decimal(1), "unit_value": value}]},
        "estimation.sampled_days": {"takings": [value], "trading_days": Decimal(1)},
        "ratio.norm": {"base": value, "ratio": Decimal(1)},
        "trend.growth": {"base": value, "growth": Decimal(0)},
        "peer.level": {"sample": [value] * 5},
        "commission.sales": {"commission_paid": value, "commission_rate": Decimal(1)},
        "cost_income.key_cost": {"cost": value, "share": Decimal(1)},
        "logic.stated": {"computed": value},
    }
    return check(id, line, procedure, inputs[procedure], evidence, **more)  # type: ignore[arg-type]  # passed on as is


def finding(id: str, line: str, family: str, outcome: str, evidence: str) -> Check:
    return check(id, line, f"{family}.finding", {"outcome": outcome, "reason": "seen"}, evidence, basis=SURVEY_DATE)


def evidence(id: str, cls: str = "D", issuer: str | None = None) -> Evidence:
    return Evidence(EvidenceId(id), EvidenceClass(cls), issuer or f"issuer of {id}", "officer", DAY, "seen")


SOURCES = (
    evidence("d1"),
    evidence("d2"),
    evidence("d3"),
    evidence("same", issuer="issuer of d1"),
    evidence("c1", "C"),
    evidence("c2", "C"),
    evidence("n1", "N"),
    evidence("n2", "N"),
    evidence("t1", "T"),
    evidence("o1", "O"),
)
"""One piece of evidence of each sort; `same` has the source of `d1`."""


def case(
    lines: Iterable[LineEntry],
    checks: Iterable[Check] = (),
    *,
    risks: Iterable[RiskPoint] = (),
    seasons: Iterable[Season] = (),
    sources: Iterable[Evidence] = SOURCES,
) -> PresentedCase:
    return PresentedCase(
        APPLICATION, (), tuple(seasons), tuple(lines), (), (), tuple(sources), tuple(checks), tuple(risks)
    )


def room(
    presented: PresentedCase,
    confirmed: Iterable[str] | None = None,
    *,
    decisions: Iterable[Decision] = (),
    rejected: Iterable[str] = (),
    dissents: Mapping[str, Iterable[str]] | None = None,
    by: frozenset[str] = ALL,
    under: Policy | None = None,
) -> Room:
    """A room of three that has seen the case as it is and confirmed these checks, or all."""
    away = {LineKey(key): frozenset(names) for key, names in (dissents or {}).items()}
    no = {CheckId(id): RejectionReason.OTHER for id in rejected}
    said = Room({}, no, tuple(decisions), ALL, away)
    seen = examine(presented, under or policy(), table(), said).checks
    wanted = seen if confirmed is None else [CheckId(id) for id in confirmed]
    return replace(said, confirmed={id: Confirmed(by, seen[id].digest) for id in wanted if id not in no})


def examined(
    presented: PresentedCase,
    confirmed: Iterable[str] | None = None,
    *,
    decisions: Iterable[Decision] = (),
    rejected: Iterable[str] = (),
    dissents: Mapping[str, Iterable[str]] | None = None,
    by: frozenset[str] = ALL,
    under: Policy | None = None,
) -> Examination:
    """The case with what such a room said."""
    rules = under or policy()
    said = room(presented, confirmed, decisions=decisions, rejected=rejected, dissents=dissents, by=by, under=rules)
    return spoken(examine(presented, rules, table(), said))


def spoken(examination: Examination) -> Examination:
    """The same, once it is known that every sentence in it has what it needs to be said."""
    for state in examination.lines:
        for said in (state.said, *state.demands, *state.remarks, *state.methods.once, *state.methods.idle):
            in_english(said)
    for check in examination.checks.values():
        assert check.error is None or in_english(check.error)
    return examination


def decision(key: str, kind: DecisionKind, value: Number = None) -> Decision:
    return Decision(LineKey(key), kind, None if value is None else Decimal(value), "because", "王主任")


def adopts(key: str, value: Number) -> Decision:
    return decision(key, DecisionKind.ADOPT, value)


def accepts(key: str) -> Decision:
    return decision(key, DecisionKind.CHAIR_ACCEPTS)


def waives(key: str) -> Decision:
    return decision(key, DecisionKind.WAIVER)
