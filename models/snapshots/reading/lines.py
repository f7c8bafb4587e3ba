# SPDX-License-Identifier: Apache-2.0
"""The lines of a case as the grid shows them."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from models.importers.codes import position
from models.labels import desk as words
from models.money import decimal_of
from models.presented import MONTHLY_AVERAGE, SEASON_PREFIX, RiskPoint, Stated
from models.rules.catalogue import is_finding, name_of
from models.rules.check_state import CheckState, by_lines
from models.rules.figures import Table, told
from models.rules.foretelling import clears_with
from models.rules.independence import PLACE_OF, together
from models.rules.line_state import LineState, method_behind, rank_of
from models.snapshots.comparison import BasisFigure, CheckRow, DecisionRow, LineRow
from models.snapshots.reading.desk import Desk, seen_parts
from models.snapshots.reading.told import Told
from models.terms import (
    DecisionKind,
    Family,
    Finding,
    Group,
    LineKey,
    LineKind,
    MemberId,
    Said,
    Unit,
)


def line_rows(desk: Desk, names: Mapping[MemberId, str], open_questions: Mapping[LineKey, int]) -> tuple[LineRow, ...]:
    """Every line in the order of the grid: by part of the statements, then as the form has them."""
    place = _order(desk)
    states = sorted(desk.examination.lines, key=lambda state: place[state.key])
    checks, told = by_lines(desk.examination.checks), Told.of(desk, names)

    def row(state: LineState) -> LineRow:
        own, questions = checks.get(state.key, ()), open_questions.get(state.key, 0)
        also = {**_foretold(desk, state, own), "questions_open": questions}
        facts = state, told.about(state.key, own), also
        return desk.memory.found(("row", state.key), facts, lambda: _row(desk, state, own, names, also))

    return tuple(map(row, states))


def _order(desk: Desk) -> Mapping[LineKey, int]:
    """The place of each line in the grid."""
    groups, lines = tuple(Group), desk.examination.lines

    def found() -> Mapping[LineKey, int]:
        ordered = sorted(lines, key=lambda state: (groups.index(group_of(desk, state)), _place(state)))
        return {state.key: number for number, state in enumerate(ordered)}

    return desk.memory.found("order in the grid", tuple(state.key for state in lines), found)


def _key(check: CheckState) -> int:
    """The place of a check's family on the keyboard."""
    return PLACE_OF[check.family]


def _place(state: LineState) -> tuple[int, int, str]:
    """Risk points by number, lines as on their sheet."""
    if state.kind is LineKind.RISK:
        return (0, int(state.key[1:]), "")
    return position(state.key)


def group_of(desk: Desk, state: LineState) -> Group:
    line = desk.table.line(state.key)
    return Group.RISK if state.kind is LineKind.RISK or line is None else line.group


def _row(
    desk: Desk, state: LineState, checks: tuple[CheckState, ...], names: Mapping[MemberId, str], also: Mapping[str, Any]
) -> LineRow:
    tables = desk.examination.tables
    place = (state.key, state.basis)
    decisions = _decisions(desk, state.key)
    adopted = [row.value for row in decisions if row.kind is DecisionKind.ADOPT]
    median, count = _peers(checks)
    return LineRow(
        key=state.key,
        label=_with_season(desk, state),
        group=group_of(desk, state),
        kind=state.kind,
        unit=unit_of(desk, state.key),
        basis=state.basis,
        declared=told(tables.declared.get(place)),
        verified=told(tables.verified.get(place)),
        prior=told(tables.prior.get(place)),
        recognised=adopted[-1] if adopted else None,
        effective=decimal_of(state.effective),
        corrected=desk.standing.is_corrected(state.key),
        deviation=decimal_of(state.deviation),
        difference=decimal_of(state.difference),
        adverse=state.adverse,
        level=state.level,
        limit=state.limits.watch,
        limits=(state.limits.watch, state.limits.over, state.limits.severe),
        peer_median=median,
        peer_count=count,
        methods=_methods(checks),
        counted=len(state.methods.counted),
        needed=state.methods.least,
        cleared=state.cleared,
        clears_by=state.clears_by.value,
        said=state.said,
        demands=state.demands,
        same_source=state.remarks,
        changed=_changed(desk, checks),
        cause=state.cause,
        proposal=state.proposal,
        decisions=decisions,
        checks=tuple(_check_row(desk, check, state, names) for check in sorted(checks, key=_key)),
        bases=_bases(desk, state, tables.declared, tables.verified, tables.prior),
        rank=rank_of(state),
        largest=decimal_of(state.largest),
        furthest_method=method_behind(state, checks),
        **also,
        **_of_risk(desk.risk_point(state.key)),
    )


def _foretold(desk: Desk, state: LineState, checks: tuple[CheckState, ...]) -> dict[str, Any]:
    """What is known before a key is pressed: the methods that would clear the line, and those that count once."""
    derived = state.kind is LineKind.DERIVED
    return {
        "clears_with": () if derived else clears_with(desk.examination.work, state),
        "together": desk.memory.found(
            ("together", state.key),
            tuple(check.rejected for check in checks),  # all else that pairs hang on is computed
            lambda: together(checks, desk.examination.checks),
        ),
    }


def _with_season(desk: Desk, state: LineState) -> str:
    """The line with the season whose figures stand in its row, where it was stated for no average."""
    season = next((each for each in desk.presented.seasons if state.basis == f"{SEASON_PREFIX}{each.key}"), None)
    return desk.label(state.key) if season is None else f"{desk.label(state.key)} · {season.label}"


def _of_risk(point: RiskPoint | None) -> dict[str, Any]:
    """What only a risk point has."""
    names = ("mitigation", "severity", "likelihood", "owner")
    return {} if point is None else {name: getattr(point, name) for name in names}


def unit_of(desk: Desk, key: LineKey) -> Unit:
    entry = desk.examination.work.entries.get(key)
    if entry is not None:
        return entry.unit
    line = desk.table.line(key)
    return Unit.MONEY if line is None else line.unit


def _methods(checks: tuple[CheckState, ...]) -> tuple[tuple[Family, bool | None], ...]:
    methods: list[tuple[Family, bool | None]] = []
    for family in Family:
        own = [check for check in checks if check.family is family]
        if not own:
            continue
        rejected = all(check.rejected is not None for check in own)
        methods.append((family, True if any(check.confirmed for check in own) else False if rejected else None))
    return tuple(methods)


def _check_row(desk: Desk, state: CheckState, line: LineState, names: Mapping[MemberId, str]) -> CheckRow:
    check, assessment = state.check, state.assessment
    dissents = [row for row in desk.standing.dissents if row.line == check.line]
    away = {row.member for row in dissents}
    finding = Finding(str(state.inputs["outcome"])) if is_finding(check.procedure) else None
    reason = state.inputs.get("reason") if finding is not None else None
    return CheckRow(
        id=check.id,
        line=check.line,
        basis=check.basis,
        procedure=check.procedure,
        family=state.family,
        estimate=None if assessment is None else decimal_of(assessment.estimate),
        deviation=None if assessment is None else decimal_of(assessment.deviation),
        level=state.level,
        finding=finding,
        finding_reason=None if reason is None else str(reason),
        evidence=state.evidence,
        cause=check.cause,
        confirmed=state.confirmed,
        confirmed_by=tuple(name for id, name in names.items() if str(id) in state.members and id not in away),
        dissenters=tuple((names[row.member], row.reason) for row in dissents) if state.members else (),
        rejected=state.rejected,
        fallen=state.fallen,
        counts=any(other.check.id == check.id for other in line.methods.counted),
        prepared=0,
        explained=name_of(check.procedure) if assessment is None else assessment.said,
        problem=state.error,
        unfit=state.unfit,
        entered_by=next((row.acting for row in reversed(desk.standing.entered) if row.check == check.id), None),
        from_paper=check.id in desk.standing.from_paper,
    )


def _decisions(desk: Desk, key: LineKey) -> tuple[DecisionRow, ...]:
    rows = (row for row in desk.standing.decisions if row.line == key)
    return tuple(DecisionRow(row.kind, row.value, row.reason, row.acting, row.at) for row in rows)


def _peers(checks: tuple[CheckState, ...]) -> tuple[Decimal | None, int]:
    """Median of the trade and the number of cases behind it, by a check that is not rejected."""
    for check in checks:
        if check.family is Family.PEER and check.assessment is not None and check.rejected is None:
            found = check.assessment.details.get("n")
            return decimal_of(check.assessment.estimate), int(found) if isinstance(found, Decimal) else 0
    return None, 0


def _changed(desk: Desk, checks: tuple[CheckState, ...]) -> Said | None:
    """What made confirmations of this line fall: the first thing that differs from what was confirmed."""
    fallen = [check for check in checks if check.fallen]
    methods = tuple(dict.fromkeys(check.family for check in fallen))
    for state in fallen:
        before = desk.standing.verdicts[state.check.id].seen
        now = seen_parts(state, desk)
        before = before if isinstance(before, Mapping) else {}
        if before.get("figure") != now["figure"]:
            figures = {"before": _number(before.get("figure")), "now": _number(now["figure"])}
            return Said(words.FIGURE_CHANGED, {**figures, "methods": methods})
        for part, what in _PARTS.items():
            if before.get(part) != now[part]:
                return Said(words.OTHER_CHANGED, {"what": Said(what), "methods": methods})
    joined = any(desk.standing.verdicts[state.check.id].sequence < desk.room.gained for state in fallen)
    return Said(words.BASE_GAINED, {"methods": methods}) if joined else None


_PARTS = {
    "inputs": words.INPUTS,
    "adopted": words.ADOPTED,
    "evidence": words.EVIDENCE,
    "limits": words.LIMITS,
    "cause": words.CAUSE,
}


def _number(text: object) -> object:
    """A stored figure for a sentence."""
    try:
        return Decimal(str(text))
    except ArithmeticError:
        return str(text or "—")


def _bases(desk: Desk, state: LineState, declared: Table, verified: Table, prior: Table) -> tuple[BasisFigure, ...]:
    """Figures at the other bases of a line; a line of the profit and loss statement has each season."""
    entry = desk.examination.work.entries.get(state.key)
    bases = [] if entry is None else [figure.basis for figure in entry.figures]
    if state.basis == MONTHLY_AVERAGE or state.basis.startswith(SEASON_PREFIX):
        bases += [f"{SEASON_PREFIX}{season.key}" for season in desk.presented.seasons]
    labels = {f"{SEASON_PREFIX}{season.key}": season.label for season in desk.presented.seasons}
    rows = []
    for basis in dict.fromkeys(bases):
        entries = (table.get((state.key, basis)) for table in (declared, verified, prior))
        figures: tuple[Stated, ...] = tuple(map(told, entries))
        if basis != state.basis and any(figure is not None for figure in figures):
            rows.append(BasisFigure(basis, labels.get(basis, basis), *figures))
    return tuple(rows)
