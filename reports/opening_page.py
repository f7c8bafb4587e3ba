# SPDX-License-Identifier: Apache-2.0
"""The first page of the minutes: who met, when, and every case with its result."""

from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable, HRFlowable, Spacer

from models.labels import minutes as labels
from models.snapshots.agenda import AgendaRow, MemberRow, SittingRow
from models.snapshots.following import AdditionRow
from models.snapshots.minutes import MinutesCase, MinutesSnapshot
from models.terms import Choice, DecisionKind, Presence, Role, Standing
from reports.figures import MISSING
from reports.greys import BLACK
from reports.shapes import SignaturePlace
from reports.tables import facts, grid
from reports.text import CENTRE, Writer

VOTING_ROLES = frozenset({Role.CHAIR, Role.MEMBER})


def opening_page(snapshot: MinutesSnapshot, writer: Writer) -> list[Flowable]:
    """会议纪要: the page that goes on file for the meeting itself."""
    agenda = snapshot.agenda
    number = writer.say(labels.NUMBER, year=str(agenda.on.year), number=agenda.number)
    return [
        writer.paragraph(agenda.unit, 13, align=CENTRE, after=6),
        writer.paragraph(writer.say(labels.MINUTES), 20, bold=True, align=CENTRE, after=8),
        writer.paragraph(number, 12, align=CENTRE, after=6),
        HRFlowable(width="100%", thickness=1.2, color=BLACK, spaceAfter=6),
        _meeting(snapshot, writer),
        *writer.section(writer.say(labels.AGENDA), _results(snapshot, writer)),
        _legend(writer),
        Spacer(0, 6),
        _last_facts(snapshot, writer),
        Spacer(0, 14),
        _signatures(writer),
    ]


def _meeting(snapshot: MinutesSnapshot, writer: Writer) -> Flowable:
    agenda = snapshot.agenda
    start = writer.voice.datetime(agenda.starts)
    when = start
    if snapshot.closed_at is not None:
        when = writer.say(labels.UNTIL, start=start, end=writer.voice.datetime(snapshot.closed_at))
    members = agenda.members
    voting = [row for row in members if row.role in VOTING_ROLES and row.presence is Presence.PRESENT]
    quorum = writer.say(labels.QUORUM, needed=agenda.quorum_needed, present=agenda.present)
    pairs = [
        (labels.TIME, when),
        *((labels.ADJOURNED, _sitting(row, writer)) for row in agenda.sittings),
        (labels.PLACE, agenda.place),
        (labels.CHAIRED, agenda.chair),
        (labels.KEPT, agenda.secretary),
        (labels.PRESENT, writer.say(labels.BRACKETS, text=_names(voting, writer), more=quorum)),
        (labels.ABSENT, _names([row for row in members if row.presence is Presence.ABSENT], writer)),
        (labels.OTHERS_PRESENT, _names([row for row in members if _without_vote(row)], writer)),
        *([(labels.MOVES, writer.voice.listed(moves))] if (moves := tuple(_moves(snapshot, writer))) else []),
        (labels.RECUSALS, writer.voice.listed(_recusals(snapshot, writer)) or writer.say(labels.NONE)),
    ]
    return facts(
        [[writer.paragraph(writer.say(name), bold=True), writer.paragraph(text)] for name, text in pairs], (40, 120)
    )


def _sitting(row: SittingRow, writer: Writer) -> str:
    """A sitting that was broken off: when, until which day, why, who was there, and when it went on."""
    return writer.say(
        labels.ADJOURNED_FACTS,
        begun=row.begun,
        ended=row.ended,
        until=row.until,
        reason=row.reason,
        names=row.present,
        resumed=row.resumed or writer.say(labels.NOT_RESUMED),
    )


def _without_vote(row: MemberRow) -> bool:
    return row.presence is not Presence.ABSENT and (row.role not in VOTING_ROLES or row.presence is Presence.OBSERVING)


def _names(rows: list[MemberRow], writer: Writer) -> str:
    return writer.voice.listed(row.name for row in rows) or writer.say(labels.NONE)


def _moves(snapshot: MinutesSnapshot, writer: Writer) -> Iterator[str]:
    """Part-time presence: who came after the first case, or left before the end; the day where it is another one."""
    voice = writer.voice
    for row in snapshot.agenda.members:
        for presence, at in row.moves:
            there = voice.local(at)
            time = f"{there:%H:%M}" if there.date() == snapshot.agenda.on else voice.datetime(at)
            yield writer.say(labels.MOVE, name=row.name, time=time, presence=presence)


def _recusals(snapshot: MinutesSnapshot, writer: Writer) -> Iterator[str]:
    for part in snapshot.cases:
        for name, reason in part.case.recused:
            yield writer.say(labels.RECUSAL, name=name, position=part.case.position, reason=writer.voice.say(reason))


def _results(snapshot: MinutesSnapshot, writer: Writer) -> Flowable:
    columns = (
        labels.COLUMN_NUMBER,
        labels.CLIENT,
        labels.REQUESTED,
        labels.RESULT,
        labels.APPROVED_AMOUNT,
        labels.COLUMN_MONTHS,
        labels.VOTES_CAST,
        labels.CONDITIONS,
    )
    by_case = {part.case.item: part for part in snapshot.cases}
    rows = [_result(row, by_case.get(row.id), writer) for row in snapshot.agenda.rows]
    return grid(writer.heads(columns, (2, 4, 5, 7)), rows, (8, 31, 23, 32, 22, 15, 16, 21))


def _result(row: AgendaRow, part: MinutesCase | None, writer: Writer) -> list[Flowable]:
    voting = part.voting if part else None
    resolution = voting.resolution if voting else None
    terms = resolution.terms if resolution else None
    counts = dict(voting.rounds[-1].counts) if voting and voting.rounds else None
    conditions = part.conditions if part else None
    return [
        writer.cell(str(row.position)),
        writer.cell(row.client_on_wall),
        writer.number(writer.voice.wan(row.requested)),
        writer.cell(_result_words(row, writer), bold=row.outcome is not None),
        writer.number(writer.voice.wan(terms.amount if terms else None)),
        writer.number(str(terms.months) if terms else MISSING),
        writer.cell("-".join(str(counts.get(choice, 0)) for choice in Choice) if counts else MISSING, align=CENTRE),
        writer.number(MISSING if conditions is None else str(sum(each.struck is None for each in conditions))),
    ]


def _result_words(row: AgendaRow, writer: Writer) -> str:
    """What was resolved, and what it waits for where it is not in force."""
    said = writer.voice.spoken(row.outcome or row.state)
    if row.standing is Standing.IN_FORCE:
        return said
    return writer.say(labels.BRACKETS, text=said, more=row.standing)


def _legend(writer: Writer) -> Flowable:
    return writer.cell(writer.say(labels.VOTES_LEGEND, choices=tuple(Choice)))


def _last_facts(snapshot: MinutesSnapshot, writer: Writer) -> Flowable:
    waived = writer.voice.listed(_waived(snapshot, writer)) or writer.say(labels.NONE)
    papers = [writer.say(labels.PAPER_CASE, position=part.case.position) for part in snapshot.cases if part.papers]
    pairs = [
        (labels.WAIVED_LINES, waived),
        *([(labels.PAPER_CASES, writer.voice.listed(papers))] if papers else []),
        (labels.CLOSED, writer.voice.datetime(snapshot.closed_at)),
        *([(labels.ADDITIONS_SO_FAR, _later(snapshot.additions, writer))] if snapshot.additions else []),
    ]
    return facts(
        [[writer.paragraph(writer.say(name), bold=True), writer.paragraph(text)] for name, text in pairs], (40, 120)
    )


def _later(rows: Sequence[AdditionRow], writer: Writer) -> str:
    """Who reads the first page alone must learn that something followed."""
    day = writer.voice.date(writer.voice.local(rows[-1].at).date())
    return writer.say(labels.ADDITIONS_POINTER, count=len(rows), day=day)


def _waived(snapshot: MinutesSnapshot, writer: Writer) -> Iterator[str]:
    for part in snapshot.cases:
        lines = [
            line.label
            for line in part.case.lines
            if any(decision.kind is DecisionKind.WAIVER for decision in line.decisions)
        ]
        if lines:
            yield writer.say(labels.WAIVED_IN, position=part.case.position, lines=tuple(lines))


def _signatures(writer: Writer) -> Flowable:
    places = (labels.SIGN_CHAIR, labels.SIGN_SECRETARY, labels.DATE_AND_SEAL)
    return facts([[SignaturePlace(writer.say(place), 75) for place in places]], (54, 54, 52))
