# SPDX-License-Identifier: Apache-2.0
"""One case of a meeting read for the desk."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from models.day import day_of
from models.money import decimal_from, decimal_of
from models.records.cases import Revision
from models.records.confirmations import Answer, Question
from models.records.entered import StatedConclusion
from models.records.meetings import Intercession, Meeting, NoConflict
from models.rules.capacity import instalment_ratio, is_above, supported_principal
from models.rules.figures import CAPACITY, DISPOSABLE, SALES, at, main_basis
from models.rules.policy import Policy
from models.snapshots.charts import ChartKind, OwnConclusion
from models.snapshots.comparison import CapacityView, CaseSnapshot, LineRow, MonthRow, QuestionRow
from models.snapshots.reading.charts import chart_figures
from models.snapshots.reading.client import stated_decisions
from models.snapshots.reading.desk import Desk, desk_of
from models.snapshots.reading.findings import findings_of
from models.snapshots.reading.frame import acts, items_of, last_round, listed, members_of, opened_at, state_of
from models.snapshots.reading.gate import gate_of
from models.snapshots.reading.kept import row_of
from models.snapshots.reading.lines import line_rows
from models.snapshots.reading.preparing import beforehand_of, preparing, with_beforehand
from models.snapshots.reading.room import recusals_of
from models.snapshots.reading.sittings import ended_without_resolution
from models.snapshots.reading.standing import reclassified_rows
from models.snapshots.reading.terms import loan_of, merged_terms, requested_terms
from models.snapshots.reading.voting import resolution_of
from models.snapshots.reading.waiting import earlier_sitting
from models.snapshots.voting import Terms
from models.terms import AgendaItemId, CaseState, Level, LineKey, MemberId, QuestionId, Said

APPLICATION = (
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
    "survey_date",
)
"""Facts of the application that the desk shows as they are."""


def load_case(session: Session, *, item: AgendaItemId, at: datetime) -> CaseSnapshot:
    """Everything the desk shows of one case; `at` counts the days left for the answer."""
    desk = desk_of(session, item)
    meeting = row_of(session, Meeting, desk.meeting)
    revision = row_of(session, Revision, desk.revision)
    names = {member.id: member.name for member in members_of(session, desk.meeting)}
    questions = questions_of(session, desk)
    open_questions = Counter(row.line for row in questions if row.answer is None and row.line is not None)
    examination, application = desk.examination, desk.presented.application
    levels = Counter(state.level for state in examination.counted_lines)
    return CaseSnapshot(
        meeting=desk.meeting,
        meeting_number=meeting.number,
        item=item,
        position=desk.position,
        cases_in_meeting=len(items_of(session, desk.meeting)),
        case=desk.case,
        revision=desk.revision,
        revision_number=revision.number,
        **{name: getattr(application, name) for name in APPLICATION},
        recused=tuple((names[member], row.reason) for member, row in recusals_of(session, item).items()),
        days_left=days_left(application.answer_due, at),
        people=desk.presented.people,
        **_standing(session, item),
        **_with_preparations(session, desk, line_rows(desk, names, open_questions)),
        cleared=sum(state.cleared for state in examination.counted_lines),
        total=len(examination.counted_lines),
        level_counts=tuple((level, levels[level]) for level in Level),
        worst=examination.worst,
        index=examination.index,
        on_relation=len(examination.on_relation),
        base=tuple((member.id, member.name) for member in desk.room.base or ()),
        questions=questions,
        gate=gate_of(session, item, desk),
        **_repayment(session, desk),
        findings=desk.memory.found("findings", None, lambda: _findings(desk)),
        history=stated_decisions(desk),
        **_by_policy(desk.policy),
        language=desk.presented.language,
        demo=desk.presented.demo or meeting.demo,
        evidence=desk.presented.evidence,
        ended=ended_without_resolution(session, item),
        earlier=earlier_sitting(session, item),
        intercessions=tuple(row.text for row in acts(session, Intercession, item=item)),
        presiding=None if desk.room.chair is None else desk.room.chair.name,
        reclassified=reclassified_rows(desk.original, desk.standing),
        conclusions=_conclusions(session, item),
        no_conflict=_without_conflict(session, item, names),
    )


def _conclusions(session: Session, item: AgendaItemId) -> tuple[OwnConclusion, ...]:
    """The last words of each chart, unless they gave the computed sentence back."""
    last = {row.chart: row for row in acts(session, StatedConclusion, item=item)}
    return tuple(OwnConclusion(ChartKind(chart), row.computed, row.text) for chart, row in last.items() if row.text)


def _findings(desk: Desk) -> tuple[Said, ...]:
    return findings_of(desk.presented, desk.examination.tables, desk.policy.limits_of(SALES).over)


def _by_policy(policy: Policy) -> dict[str, Any]:
    """What the version pinned to the case says of how it is shown."""
    return {
        "policy_version": policy.version,
        "masked": policy.masked_on_wall,
        "votes_named_on_wall": policy.votes_named_on_wall,
        "question_templates": policy.questions,
        "outcomes": policy.outcomes,
    }


def _standing(session: Session, item: AgendaItemId) -> dict[str, Any]:
    """How far the case has come, and since when it is before the committee."""
    return {"state": state_of(session, item), "opened_at": opened_at(session, item)}


def _with_preparations(session: Session, desk: Desk, lines: tuple[LineRow, ...]) -> dict[str, Any]:
    """The lines, and what reviewers brought along."""
    found = beforehand_of(session, desk)
    return {
        "lines": with_beforehand(lines, found),
        "prepared_questions": found.questions,
        "prepared_by": found.reviewers,
        "preparing": preparing(session, desk.meeting),
    }


def _repayment(session: Session, desk: Desk) -> dict[str, Any]:
    """What the borrower can pay against the terms in force, and what the charts draw of it and of the case."""
    terms = terms_in_force(session, desk)
    capacity = desk.memory.found("capacity", terms, lambda: capacity_of(desk, terms))
    return {"capacity": capacity, "charts": chart_figures(desk, terms, capacity)}


def _without_conflict(session: Session, item: AgendaItemId, names: Mapping[MemberId, str]) -> tuple[str, ...]:
    """Who declared that nothing keeps them from the case and is not recused from it after all."""
    declared = (member for row in acts(session, NoConflict, item=item) for member in listed(row.members))
    recused = recusals_of(session, item)
    return tuple(names[member] for member in declared if member not in recused)


def days_left(due: date | None, at: datetime) -> int | None:
    """Calendar days until the client's answer is due, negative when it is late."""
    return None if due is None else (due - day_of(at)).days


def questions_of(session: Session, desk: Desk) -> tuple[QuestionRow, ...]:
    """Questions in the order asked, each with its last answer."""
    rows: list[QuestionRow] = []
    for question in acts(session, Question, item=desk.item):
        answers = acts(session, Answer, question=question.id)
        last = answers[-1] if answers else None
        rows.append(
            QuestionRow(
                id=QuestionId(question.id),
                number=question.number,
                line=question.line,
                line_label=None if question.line is None else desk.label(LineKey(question.line)),
                compulsory=question.compulsory,
                asked_by=question.asked_by,
                text=question.text,
                answer=None if last is None else last.text,
                answered_by=None if last is None else last.answered_by,
                consistent=None if last is None else last.consistent,
            )
        )
    return tuple(rows)


def terms_in_force(session: Session, desk: Desk) -> Terms:
    """Resolved terms, else the strictest of a revealed round, else those asked for."""
    resolution = resolution_of(session, desk.item)
    if resolution is not None and resolution.terms is not None:
        return resolution.terms
    voting = last_round(session, desk.item)
    if voting is not None and state_of(session, desk.item) is CaseState.REVEALED:
        return merged_terms(session, desk, voting)
    return requested_terms(desk)


def capacity_of(desk: Desk, terms: Terms) -> CapacityView:
    """What the borrower can pay at effective values against these terms, month by month."""
    loan = loan_of(desk, terms)
    table = desk.examination.tables.effective
    cash = desk.disposable(terms.months)
    ceilings = [ceiling for ceiling in loan.ceilings if ceiling is not None]
    complete = len(ceilings) == len(loan.ceilings)
    numbers = range(terms.months - len(loan.payments) + 1, terms.months + 1)
    months = tuple(
        MonthRow(
            number=number,
            month="{}-{:02}".format(*desk.calendar(terms.months)[number - 1]),
            instalment=payment,
            disposable=decimal_of(own := cash[number - 1]),
            ceiling=decimal_of(ceiling := loan.ceilings[number - 1]),
            ratio=None if own is None else decimal_of(instalment_ratio(payment, own)),
            exceeds=is_above(payment, ceiling) is not False,
        )
        for number, payment in zip(numbers, loan.payments, strict=True)
    )
    return CapacityView(
        disposable=decimal_of(at(table, DISPOSABLE, main_basis(desk.presented, DISPOSABLE))),
        capacity=decimal_of(at(table, CAPACITY, main_basis(desk.presented, CAPACITY))),
        share=desk.policy.capacity_share,
        supported=decimal_from(supported_principal(ceilings, terms.annual_rate)) if complete else None,
        instalment=loan.instalment,
        months=months,
        exceeds=any(month.exceeds for month in months),
    )
