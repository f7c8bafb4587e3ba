# SPDX-License-Identifier: Apache-2.0
"""What of a snapshot may stand on the wall: pure, by name, and nothing that identifies a private person."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from models.labels.charts import OWN_WORDS
from models.labels.enums import WORDS
from models.named_outcomes import NamedOutcome
from models.rules.masking import masked
from models.snapshots.agenda import AgendaRow, AgendaSnapshot
from models.snapshots.charting import chart_of, computed_conclusion, own_words
from models.snapshots.charts import ChartKind
from models.snapshots.comparison import CaseSnapshot, CheckRow, LineRow
from models.snapshots.voting import RoundRow, VoterRow, VotingSnapshot
from models.snapshots.wall import (
    Curtain,
    WallCase,
    WallCount,
    WallLine,
    WallMethod,
    WallOverview,
    WallQuestion,
    WallRow,
    WallSnapshot,
    WallState,
    WallStatement,
)
from models.terms import CaseState, Choice, Family, LineKey, LineKind, QuestionId, Said


def on_wall(
    curtain: Curtain, agenda: AgendaSnapshot | None, case: CaseSnapshot | None, voting: VotingSnapshot | None
) -> WallSnapshot | None:
    """What the curtain leaves open; nothing where that is not there, or belongs to another case than the curtain."""
    if curtain.state is WallState.AGENDA:
        return None if agenda is None else agenda_on_wall(agenda)
    if case is None or case.item != curtain.item:
        return None
    if curtain.state is WallState.VOTING:
        return None if voting is None or voting.case != case.case else vote_on_wall(case, voting)
    return _before_the_vote(curtain, case)


def _before_the_vote(curtain: Curtain, case: CaseSnapshot) -> WallSnapshot | None:
    shown = None
    if curtain.line is not None and all(line.key != curtain.line for line in case.lines):
        return None
    match curtain:
        case Curtain(state=WallState.OVERVIEW):
            shown = overview_on_wall(case)
        case Curtain(state=WallState.STATEMENT, line=str(line)):
            shown = statement_on_wall(case, line)
        case Curtain(state=WallState.LINE, line=str(line)):
            shown = line_on_wall(case, line)
        case Curtain(state=WallState.CHART, chart=ChartKind() as kind):
            shown = chart_on_wall(case, kind)
        case Curtain(state=WallState.QUESTION, question=str(question)):
            shown = question_on_wall(case, question)
    return shown


def vote_on_wall(case: CaseSnapshot, voting: VotingSnapshot) -> WallSnapshot | None:
    """A running round by its dots, a revealed one by its count, then the resolution; nothing before the first round."""
    if voting.resolution is not None:
        return resolution_on_wall(case, voting)
    if not voting.rounds or voting.rounds[-1].left is not None:
        return None
    return count_on_wall(case, voting)


# --- before the vote


def agenda_on_wall(agenda: AgendaSnapshot) -> WallSnapshot:
    """The cases of the evening, done and next."""
    waiting = [row for row in agenda.rows if row.state is not CaseState.DECIDED]
    following = waiting[0].id if waiting else None
    return WallSnapshot(
        state=WallState.AGENDA,
        meeting_number=agenda.number,
        title=agenda.unit,
        starts=agenda.starts,
        cases=tuple(_case(row, following == row.id) for row in agenda.rows),
        cases_in_meeting=len(agenda.rows),
        demo=agenda.demo,
    )


def _case(row: AgendaRow, is_next: bool) -> WallCase:  # noqa: FBT001 - one flag of one row
    return WallCase(row.position, row.client_on_wall, done=row.state is CaseState.DECIDED, next=is_next)


def overview_on_wall(case: CaseSnapshot) -> WallSnapshot:
    """Who asks for what, how the lines stand, and what the committee decided before.

    Officers and members sit in the room and are named on every state; masked are the client's family and guarantors.
    """
    last = max(case.history, key=lambda decision: decision.date, default=None)
    overview = WallOverview(
        purpose=_open(case, case.purpose),
        years=case.years,
        first_or_repeat=_open(case, case.first_or_repeat),
        lead_officer=case.lead_officer,
        second_officer=case.second_officer,
        months=case.months,
        schedule_type=case.schedule_type,
        levels=case.level_counts,
        derived=sum(line.kind is LineKind.DERIVED for line in case.lines),
        decided=None if last is None else last.date,
        decision="" if last is None else _decision(case, last.outcome),
    )
    return _of(case, WallState.OVERVIEW, overview=overview)


def _decision(case: CaseSnapshot, outcome: NamedOutcome | str) -> NamedOutcome | str:
    """One of ours as the policy calls it; else the officers' words, as everybody may read them."""
    return _open(case, outcome) if isinstance(outcome, str) else outcome


def statement_on_wall(case: CaseSnapshot, key: LineKey) -> WallSnapshot:
    """The statement in which this line stands, the worst lines first and the computed ones last."""
    group = case.line(key).group
    lines = [line for line in case.lines if line.group is group]
    lines.sort(key=lambda line: (line.kind is not LineKind.DERIVED, line.rank), reverse=True)
    rows = tuple(_row(case, line) for line in lines)
    statement = WallStatement(group, rows, [line.key for line in lines].index(key))
    return _of(case, WallState.STATEMENT, statement=statement)


def _row(case: CaseSnapshot, line: LineRow) -> WallRow:
    return WallRow(
        label=_open(case, line.label),
        unit=line.unit,
        derived=line.kind is LineKind.DERIVED,
        level=line.level,
        declared=line.declared,
        verified=line.verified,
        deviation=line.deviation,
    )


def line_on_wall(case: CaseSnapshot, key: LineKey) -> WallSnapshot:
    """The focused line with its methods."""
    row = case.line(key)
    line = WallLine(
        label=_open(case, row.label),
        unit=row.unit,
        level=row.level,
        declared=row.declared,
        verified=row.verified,
        deviation=row.deviation,
        limit=row.limit,
        methods=tuple(_method(row, family) for family, _ in row.methods),
        said=_open_said(case, row.said),
        cleared=row.cleared,
    )
    return _of(case, WallState.LINE, line=line)


def _method(row: LineRow, family: Family) -> WallMethod:
    """The first check of a family that is confirmed, else its first; a rejected one shows as not confirmed."""
    checks = [check for check in row.checks if check.family is family]
    shown = next((check for check in checks if check.confirmed), checks[0])
    return WallMethod(family, shown.estimate, shown.deviation, _finding(shown), shown.confirmed)


def _finding(check: CheckRow) -> Said | None:
    return None if check.finding is None else Said(WORDS[check.finding])


def chart_on_wall(case: CaseSnapshot, kind: ChartKind) -> WallSnapshot:
    """A chart with the sentence that it shows; its names are masked before either is made."""
    shown, own = _open_names(case), own_words(case, kind)
    computed = computed_conclusion(shown, kind)
    conclusion = computed if own is None else Said(OWN_WORDS, {"text": _open(case, own)})
    return _of(case, WallState.CHART, chart_kind=kind, chart=chart_of(shown, kind), conclusion=conclusion)


def _open_names(case: CaseSnapshot) -> CaseSnapshot:
    """The case with the officers' words of its lines, seasons and samples as everybody may read them."""
    lines = tuple(replace(line, label=_open(case, line.label)) for line in case.lines)
    sales = case.charts.sales
    if sales is None:
        return replace(case, lines=lines)
    peak = None if sales.peak is None else replace(sales.peak, name=_open(case, sales.peak.name))
    samples = tuple(replace(sample, name=_open(case, sample.name)) for sample in sales.samples)
    return replace(case, lines=lines, charts=replace(case.charts, sales=replace(sales, peak=peak, samples=samples)))


def question_on_wall(case: CaseSnapshot, question: QuestionId) -> WallSnapshot | None:
    """A question that was put, with its answer; one that a reviewer only brought along has no number to be shown by."""
    row = next((row for row in case.questions if row.id == question), None)
    if row is None:
        return None
    shown = WallQuestion(
        about=None if row.line_label is None else _open(case, row.line_label),
        text=_open(case, row.text),
        asked_by=row.asked_by,
        answer=None if row.answer is None else _open(case, row.answer),
        answered_by=row.answered_by,
        consistent=row.consistent,
    )
    return _of(case, WallState.QUESTION, question=shown)


def photograph_on_wall(case: CaseSnapshot, told: str, content: bytes) -> WallSnapshot:
    """A photograph that somebody twice wished to show; what is told of it is masked, its picture is not."""
    return _of(case, WallState.PHOTOGRAPH, subtitle=_open(case, told), photograph=content)


# --- the vote


def voting_on_wall(case: CaseSnapshot, voting: VotingSnapshot) -> WallSnapshot:
    """How many have voted, never how."""
    last = voting.rounds[-1] if voting.rounds else None
    voters = () if last is None else _voters(last)
    return _of(
        case,
        WallState.VOTING,
        voted=sum(row.voted for row in voters),
        voters=len(voters),
        recused=0 if last is None else sum(row.recused is not None for row in last.voters),
    )


def _voters(shown: RoundRow) -> tuple[VoterRow, ...]:
    return tuple(row for row in shown.voters if not row.absent and row.recused is None)


def count_on_wall(case: CaseSnapshot, voting: VotingSnapshot) -> WallSnapshot:
    """How the last round went, by numbers, and by names where the policy says so; before its reveal only its dots."""
    last = voting.rounds[-1]
    if last.revealed_at is None:
        return voting_on_wall(case, voting)
    counted = dict(last.counts)
    named = tuple((row.name, row.choice) for row in _voters(last) if row.choice is not None)
    count = WallCount(
        round=last.number,
        counts=tuple((choice, counted.get(choice, 0)) for choice in _choices(voting, last)),
        outcome=last.outcome,
        sentence=last.sentence,
        named=named if case.votes_named_on_wall else (),
    )
    return _of(case, WallState.COUNT, count=count)


def _choices(voting: VotingSnapshot, last: RoundRow) -> tuple[Choice, ...]:
    return voting.offered(restricted=last.restricted)


def resolution_on_wall(case: CaseSnapshot, voting: VotingSnapshot) -> WallSnapshot:
    """The resolution as it was adopted; before that nothing of it."""
    resolution = voting.resolution
    if resolution is None:
        return _of(case, WallState.RESOLUTION)
    terms = resolution.terms
    return _of(
        case,
        WallState.RESOLUTION,
        outcome=resolution.outcome,
        standing=resolution.following.standing,
        amount=None if terms is None else terms.amount,
        months=None if terms is None else terms.months,
        annual_rate=None if terms is None else terms.annual_rate,
        conditions=()
        if terms is None
        else tuple(_open(case, row.text) for row in voting.conditions if row.struck is None),
        adopted_at=resolution.adopted_at,
    )


# --- what all have in common


def at_time(snapshot: WallSnapshot, at: datetime) -> WallSnapshot:
    """The same picture at this time of day; where the wall shows nothing it shows no clock either."""
    return snapshot if snapshot.state is WallState.BLANK else replace(snapshot, at=at)


def _of(case: CaseSnapshot, state: WallState, **shown: Any) -> WallSnapshot:  # noqa: ANN401 - the fields of the wall
    given: dict[str, Any] = {
        "meeting_number": case.meeting_number,
        "title": _open(case, case.client),
        "subtitle": _open(case, case.trade),
        "position": case.position,
        "cases_in_meeting": case.cases_in_meeting,
        "requested": case.requested,
        "demo": case.demo,
        **shown,
    }
    return WallSnapshot(state=state, **given)


def _open(case: CaseSnapshot, text: str) -> str:
    """A text of the case as everybody may read it: numbers are always masked, names where the policy asks for it."""
    return masked(text, [person.name for person in case.people] if case.masked else ())


def _open_said(case: CaseSnapshot, said: Said) -> Said:
    """A sentence with the words of people in it, such as the chair's reason, as everybody may read it."""
    return Said(said.template, {name: _open_part(case, part) for name, part in said.fields.items()})


def _open_part(case: CaseSnapshot, part: object) -> object:
    match part:
        case str():
            return _open(case, part)
        case Said():
            return _open_said(case, part)
        case tuple() | list():
            return tuple(_open_part(case, each) for each in part)
        case _:
            return part
