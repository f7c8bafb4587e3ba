# SPDX-License-Identifier: Apache-2.0
"""What of a snapshot may stand on the wall: pure, by name, and nothing that identifies a private person."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from models.labels.enums import WORDS
from models.presented import Stated
from models.rules.masking import masked
from models.snapshots.agenda import AgendaRow, AgendaSnapshot
from models.snapshots.charting import chart_of, conclusion_of
from models.snapshots.charts import ChartKind
from models.snapshots.comparison import CaseSnapshot, CheckRow, LineRow
from models.snapshots.voting import VotingSnapshot
from models.snapshots.wall import BLACK, WallCase, WallLine, WallMethod, WallSnapshot, WallState
from models.terms import CaseState, Family, LineKey, Said

__all__ = ["BLACK", "agenda_on_wall", "chart_on_wall", "line_on_wall", "resolution_on_wall", "voting_on_wall"]


def agenda_on_wall(agenda: AgendaSnapshot) -> WallSnapshot:
    """The cases of the evening, done and next."""
    waiting = [row for row in agenda.rows if row.state is not CaseState.DECIDED]
    following = waiting[0].id if waiting else None
    return WallSnapshot(
        state=WallState.AGENDA,
        meeting_number=agenda.number,
        title=agenda.unit,
        cases=tuple(_case(row, following == row.id) for row in agenda.rows),
        cases_in_meeting=len(agenda.rows),
        demo=agenda.demo,
    )


def _case(row: AgendaRow, is_next: bool) -> WallCase:  # noqa: FBT001 - one flag of one row
    return WallCase(row.position, row.client_on_wall, done=row.state is CaseState.DECIDED, next=is_next)


def line_on_wall(case: CaseSnapshot, key: LineKey) -> WallSnapshot:
    """The focused line with its methods."""
    row = case.line(key)
    line = WallLine(
        label=_open(case, row.label),
        unit=row.unit,
        level=row.level,
        adverse=row.adverse,
        declared=_number(row.declared),
        verified=_number(row.verified),
        deviation=row.deviation,
        difference=row.difference,
        limit=row.limit,
        methods=tuple(_method(row, family) for family, _ in row.methods),
        said=row.said,
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
    shown = _open_names(case)
    return _of(
        case, WallState.CHART, chart_kind=kind, chart=chart_of(shown, kind), conclusion=conclusion_of(shown, kind)
    )


def _open_names(case: CaseSnapshot) -> CaseSnapshot:
    """The case with the officers' words of its lines, seasons and samples as everybody may read them."""
    lines = tuple(replace(line, label=_open(case, line.label)) for line in case.lines)
    sales = case.charts.sales
    if sales is None:
        return replace(case, lines=lines)
    peak = None if sales.peak is None else replace(sales.peak, name=_open(case, sales.peak.name))
    samples = tuple(replace(sample, name=_open(case, sample.name)) for sample in sales.samples)
    return replace(case, lines=lines, charts=replace(case.charts, sales=replace(sales, peak=peak, samples=samples)))


def voting_on_wall(case: CaseSnapshot, voting: VotingSnapshot) -> WallSnapshot:
    """How many have voted, never how."""
    last = voting.rounds[-1] if voting.rounds else None
    voters = () if last is None else tuple(row for row in last.voters if not row.absent and row.recused is None)
    return _of(
        case,
        WallState.VOTING,
        voted=sum(row.voted for row in voters),
        voters=len(voters),
        recused=0 if last is None else sum(row.recused is not None for row in last.voters),
    )


def resolution_on_wall(case: CaseSnapshot, voting: VotingSnapshot) -> WallSnapshot:
    """The resolution, or after the reveal its outcome alone."""
    resolution = voting.resolution
    if resolution is None:
        last = voting.rounds[-1] if voting.rounds else None
        return _of(case, WallState.RESOLUTION, outcome=None if last is None else last.outcome)
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
    )


def _of(case: CaseSnapshot, state: WallState, **shown: Any) -> WallSnapshot:  # noqa: ANN401 - the fields of the wall
    given: dict[str, Any] = {
        "meeting_number": case.meeting_number,
        "title": _open(case, case.client),
        "subtitle": case.trade,
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


def _number(stated: Stated) -> Decimal | None:
    return stated if isinstance(stated, Decimal) else None
