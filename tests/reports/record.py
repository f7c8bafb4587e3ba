# SPDX-License-Identifier: Apache-2.0
"""A record made by hand for the tests of paper: the demo's luggage shop as if a meeting had gone through it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

from models.labels import workings as words
from models.named_outcomes import BUILT_IN
from models.presented import Application, Check, LineEntry, PresentedCase, RiskPoint
from models.rules.figures import exact, told
from models.snapshots.agenda import AgendaRow, AgendaSnapshot
from models.snapshots.client import StatedRow
from models.snapshots.comparison import (
    BasisFigure,
    CapacityView,
    CaseSnapshot,
    CheckRow,
    DecisionRow,
    GateView,
    LineRow,
    QuestionRow,
)
from models.snapshots.minutes import MinutesCase, MinutesSnapshot
from models.terms import (
    AgendaItemId,
    CaseId,
    CaseState,
    CheckId,
    DecisionKind,
    Family,
    Finding,
    Group,
    Level,
    LineKey,
    LineKind,
    MeetingId,
    QuestionId,
    RejectionReason,
    RevisionId,
    Said,
    Unit,
)
from tests.reports.record_votes import AT, approved_voting, members, restricted_voting
from tests.tools.demo_source import presented

HASH = "3f9a62c1" * 8
GROUPS = {"A": Group.ASSETS, "L": Group.LIABILITIES, "P": Group.PROFIT, "C": Group.CASH_FLOW, "R": Group.RISK}
LIMIT = Decimal("0.10")
CORNERS = (Decimal("0.05"), LIMIT, Decimal("0.30"))
WAIVED, DISPUTED = LineKey("A6"), LineKey("P1")
OPEN_CASE = 4
"""Its position; its sales are not cleared."""
DERIVED = ("A0", "A9", "L0", "P0", "C1", "C2", "E1")


def _level(deviation: Decimal | None) -> Level:
    size = abs(deviation or Decimal(0))
    return [level for level, corner in zip(Level, (Decimal(0), *CORNERS), strict=True) if size >= corner][-1]


def _deviation(declared: object, verified: object) -> Decimal | None:
    if isinstance(declared, Decimal) and isinstance(verified, Decimal) and verified:
        return (declared - verified) / verified
    return None


def _check(check: Check, verified: object, place: int, names: tuple[str, ...]) -> CheckRow:
    family = Family(check.procedure.split(".")[0])
    finding = Finding.CONSISTENT if check.procedure.endswith("finding") else None
    estimate = verified + Decimal(100 * place) if isinstance(verified, Decimal) and not finding else None
    rejected = RejectionReason.NOT_COMPARABLE if place == 2 and check.line == "P1" else None
    dissenters = ((names[2], RejectionReason.SAMPLE_TOO_SMALL),) if check.line == DISPUTED and place == 0 else ()
    by = tuple(name for name in names if not dissenters or name != names[2])
    return CheckRow(
        id=CheckId(check.id),
        line=check.line,
        basis=check.basis,
        procedure=check.procedure,
        family=family,
        estimate=estimate,
        deviation=None,
        level=None,
        finding=finding,
        finding_reason=str(check.inputs.get("reason")) if finding and check.inputs.get("reason") else None,
        evidence=(),
        cause=check.cause,
        confirmed=rejected is None,
        confirmed_by=by if rejected is None else (),
        dissenters=dissenters,
        rejected=rejected,
        fallen=False,
        counts=rejected is None,
        prepared=0,
        explained=_worked_out(verified, place, estimate),
    )


def _worked_out(verified: object, place: int, estimate: Decimal | None) -> Said | None:
    if estimate is None:
        return None
    working = Said(words.PLUS, {"left": verified, "right": Decimal(100 * place)})
    return Said(words.RESULT, {"working": working, "result": estimate})


PLAIN: dict[str, Any] = {
    "corrected": False,
    "difference": None,
    "peer_median": None,
    "peer_count": 0,
    "demands": (),
    "same_source": (),
    "changed": None,
    "proposal": None,
    "questions_open": 0,
}
"""What is the same on every line of this record."""


def _checks(key: LineKey, case: PresentedCase, verified: object, names: tuple[str, ...]) -> tuple[CheckRow, ...]:
    found = [check for check in case.checks if check.line == key]
    checks = tuple(_check(check, verified, place, names) for place, check in enumerate(found))
    return checks[:1] if key == WAIVED else checks


def _decisions(key: LineKey, chair: str) -> tuple[DecisionRow, ...]:
    if key == WAIVED:
        return (DecisionRow(DecisionKind.WAIVER, None, "No comparable machine", chair, AT),)
    if key == DISPUTED:
        return (DecisionRow(DecisionKind.ADOPT, Decimal(54300), "Three methods agree", chair, AT),)
    return ()


def _methods(checks: tuple[CheckRow, ...]) -> tuple[tuple[Family, bool | None], ...]:
    families = dict.fromkeys(check.family for check in checks)
    return tuple(
        (family, all(check.rejected is None for check in checks if check.family is family)) for family in families
    )


def _bases(case: PresentedCase, entry: LineEntry | None) -> tuple[BasisFigure, ...]:
    labels = {f"season:{season.key}": season.label for season in case.seasons}
    return tuple(
        BasisFigure(
            other.basis,
            labels.get(other.basis, other.basis),
            *map(told, map(exact, (other.declared, other.verified, other.prior))),
        )
        for other in (entry.figures[1:] if entry else ())
    )


def _line(
    key: LineKey,
    label: str,
    case: PresentedCase,
    entry: LineEntry | None,
    risk: RiskPoint | None,
    names: tuple[str, ...],
) -> LineRow:
    figure = entry.figures[0] if entry else None
    declared, verified = (told(exact(figure.declared)), told(exact(figure.verified))) if figure else (None, None)
    deviation = _deviation(declared, verified)
    adopted = verified if isinstance(verified, Decimal) else None
    checks = _checks(key, case, verified, names)
    kind = LineKind.RISK if risk else LineKind.ROOT if checks else LineKind.DERIVED
    return LineRow(
        **PLAIN,
        key=key,
        label=label,
        group=GROUPS.get(key[0], Group.REPAYMENT),
        kind=kind,
        unit=entry.unit if entry else Unit.MONEY,
        basis=figure.basis if figure else "",
        declared=declared,
        verified=verified,
        prior=figure.prior if figure else None,
        recognised=adopted,
        effective=adopted,
        deviation=deviation,
        adverse=None if deviation is None else deviation > 0,
        level=_level(deviation),
        rank=(Fraction(_level(deviation).rank), abs(Fraction(deviation or 0)) / Fraction(LIMIT)),
        limit=LIMIT,
        limits=CORNERS,
        methods=_methods(checks),
        counted=len(_methods(checks)),
        needed=2,
        cleared=key != WAIVED,
        clears_by="methods",
        said=Said("Cleared."),
        cause=figure.cause if figure else None,
        decisions=_decisions(key, names[0]),
        checks=checks,
        bases=_bases(case, entry),
        mitigation=risk.mitigation if risk else None,
    )


def _lines(case: PresentedCase, names: tuple[str, ...]) -> Iterator[LineRow]:
    lines = [_line(entry.key, entry.label, case, entry, None, names) for entry in case.lines]
    for key in DERIVED:
        derived = LineEntry(LineKey(key), f"Total {key}", case.lines[0].figures)
        lines.append(_line(LineKey(key), derived.label, case, derived, None, names))
    lines += [_line(risk.key, risk.text, case, None, risk, names) for risk in case.risk_points]
    order = list(Group)
    yield from sorted(lines, key=lambda line: order.index(line.group))


FACTS = (
    "number",
    "client",
    "trade",
    "premises",
    "purpose",
    "first_or_repeat",
    "years",
    "requested",
    "months",
    "annual_rate",
    "schedule_type",
    "balloon",
    "grace_months",
    "lead_officer",
    "second_officer",
)


def _facts(application: Application) -> dict[str, Any]:
    """What the desk shows of the application as it was presented."""
    return {name: getattr(application, name) for name in FACTS}


def _questions(line: LineRow, first: str, second: str, officer: str) -> tuple[QuestionRow, ...]:
    text, answer = "Where is the cash kept overnight?", "In the safe, counted on the spot."
    asked = QuestionRow(QuestionId("q1"), 1, line.key, line.label, True, first, text, answer, officer, True)
    text = "Who else works there?"
    return asked, QuestionRow(QuestionId("q2"), 2, None, None, False, second, text, None, None, None)


def case_snapshot(language: str = "zh_CN", *, position: int = 3, name: str = "luggage-shop") -> CaseSnapshot:
    case = presented(name, language)
    facts = case.application
    base = tuple((row.id, row.name) for row in members(language)[:4])
    lines = tuple(_lines(case, tuple(name for _, name in base)))
    if position == OPEN_CASE:
        lines = tuple(replace(line, cleared=line.key != DISPUTED) for line in lines)
    first = lines[0]
    return CaseSnapshot(
        meeting=MeetingId("meeting"),
        meeting_number=47,
        item=AgendaItemId(f"item-{position}"),
        position=position,
        cases_in_meeting=6,
        case=CaseId(f"case-{position}"),
        revision=RevisionId("revision"),
        revision_number=2,
        **_facts(facts),
        recused=((facts.second_officer, "second officer"),),
        survey_date=facts.survey_date,
        days_left=1,
        people=case.people,
        no_conflict=tuple(row.name for row in members(language)[:4]),
        state=CaseState.DECIDED,
        lines=lines,
        cleared=39,
        total=40,
        level_counts=tuple((level, sum(line.level is level for line in lines)) for level in Level),
        worst=(first.key,),
        index=Decimal("0.1"),
        on_relation=0,
        base=base,
        questions=_questions(first, base[1][1], base[2][1], facts.lead_officer),
        gate=GateView((), full=True, restricted=True, proposal=None),
        capacity=CapacityView(
            Decimal(6422), Decimal(5138), Decimal("0.8"), Decimal(57000), Decimal(4949), (), exceeds=False
        ),
        findings=(Said("Equity differs by {amount:money} yuan.", {"amount": Decimal(3800)}),),
        history=tuple(
            StatedRow(each.date, each.meeting, each.requested, each.months, BUILT_IN.stated(each.outcome), each.reason)
            for each in case.history
        ),
        policy_version="2026-07",
        language=language,
        demo=True,
    )


def _agenda(language: str, cases: tuple[MinutesCase, ...]) -> AgendaSnapshot:
    people = members(language)
    rows = tuple(
        AgendaRow(
            part.case.item,
            part.case.case,
            part.case.position,
            part.case.number,
            part.case.client,
            part.case.client,
            part.case.requested,
            part.case.months,
            part.case.lead_officer,
            part.case.second_officer,
            1,
            39,
            40,
            1,
            1,
            Level.SEVERE,
            part.case.state,
            part.voting.resolution.outcome if part.voting and part.voting.resolution else None,
        )
        for part in cases
    )
    return AgendaSnapshot(
        meeting=MeetingId("meeting"),
        number=47,
        unit="Demo Bank",
        on=date(2026, 11, 23),
        starts=datetime(2026, 11, 23, 11, 30, tzinfo=UTC),
        place="Meeting room, third floor",
        chair=people[0].name,
        secretary=people[5].name,
        quorum_needed=4,
        present=5,
        quorum=True,
        members=people,
        rows=rows,
        demo=True,
        sealed=False,
        journal_head=HASH,
    )


def minutes_snapshot(language: str = "zh_CN") -> MinutesSnapshot:
    """Three cases: approved with conditions in a second round, sent back by a restricted ballot, not voted on."""
    cases = (
        MinutesCase(case_snapshot(language), approved_voting(language)),
        MinutesCase(case_snapshot(language, position=4, name="sports-shop"), restricted_voting(language)),
        MinutesCase(case_snapshot(language, position=5, name="bearing-workshop"), None),
    )
    return MinutesSnapshot(
        agenda=_agenda(language, cases),
        cases=cases,
        version=1,
        draft=True,
        closed_at=datetime(2026, 11, 23, 14, 31, tzinfo=UTC),
        record_hash=HASH,
        journal_number=812,
        journal_head="62c13f9a" * 8,
        policy_version="2026-07",
        policy_effective=date(2026, 7, 1),
        kept_until=date(2036, 11, 23),
        product_version="0.1.0",
    )
