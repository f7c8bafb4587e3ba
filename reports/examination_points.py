# SPDX-License-Identifier: Apache-2.0
"""Why a case was decided as it was: deviations, questions, dissent, decisions on lines, history, earlier rounds."""

from collections.abc import Iterator
from itertools import pairwise

from reportlab.platypus import Flowable

from models.labels import minutes as labels
from models.snapshots.comparison import CaseSnapshot, DecisionRow, LineRow, QuestionRow
from models.snapshots.minutes import MinutesCase
from models.snapshots.voting import VotingSnapshot
from models.terms import Level, LineKind
from reports.change_table import change_table
from reports.chart_flowable import chart_figures
from reports.line_remarks import why_level
from reports.shapes import LevelMark
from reports.sizing_lines import sizing_lines
from reports.tables import grid
from reports.text import Writer
from reports.vote_block import remark, round_line, votes


def examination_points(part: MinutesCase, writer: Writer) -> list[Flowable]:
    """审议要点: everything said about the case that is not a number of the annex."""
    case = part.case
    return [
        writer.title(writer.say(labels.EXAMINATION)),
        *writer.section(writer.say(labels.DEVIATIONS), _deviations(case, writer)),
        *chart_figures(case, writer),
        *_findings(part, writer),
        *change_table(part.changes, writer),
        *writer.section(writer.say(labels.QUESTIONS), _questions(case, writer)),
        *_listed(labels.DISSENT, [*_dissent(case, writer), *_votes_against(part.voting, writer)], writer),
        *_listed(labels.CHAIR_DECISIONS, list(_decisions(case, writer)), writer),
        *_listed(labels.HISTORY, list(_history(case, writer)), writer),
        *_earlier_rounds(part.voting, writer),
    ]


def _findings(part: MinutesCase, writer: Writer) -> list[Flowable]:
    """What may be lent and what the instalment stands, then where the case contradicts itself."""
    lines = [writer.cell(line) for line in sizing_lines(part.sizing, writer.voice)]
    found = [writer.voice.say(finding) for finding in part.case.findings]
    if not lines:
        return _listed(labels.FINDINGS, found, writer)
    return writer.section(writer.say(labels.FINDINGS), *lines, *map(writer.paragraph, found))


def _listed(heading: str, texts: list[str], writer: Writer) -> list[Flowable]:
    """Sentences one below the other; that there are none stands beside the heading."""
    name = writer.say(heading)
    if not texts:
        return writer.section(writer.say(labels.SENTENCE, name=name, text=writer.say(labels.NONE)))
    return writer.section(name, *(writer.paragraph(text) for text in texts))


def _deviations(case: CaseSnapshot, writer: Writer) -> Flowable:
    lines = [line for line in case.lines if line.level is not Level.WITHIN]
    if not lines:
        return writer.paragraph(writer.say(labels.NONE))
    columns = (
        labels.LEVEL,
        labels.LINE,
        labels.DECLARED,
        labels.VERIFIED,
        labels.DEVIATION,
        labels.LIMIT,
        labels.METHODS,
        labels.CAUSE,
    )
    rows = [_deviation(line, writer) for line in sorted(lines, key=lambda line: -line.level.rank)]
    return grid(writer.heads(columns, range(2, 6)), rows, (15, 26, 16, 16, 17, 12, 17, 45))


def _deviation(line: LineRow, writer: Writer) -> list[Flowable]:
    voice = writer.voice
    confirmed = [voice.mark(family) for family, accepted in line.methods if accepted]
    return [
        LevelMark(line.level, voice.word(line.level)),
        writer.cell(line.label if line.kind is not LineKind.DERIVED else f"ƒ {line.label}"),
        writer.number(writer.figure(line.declared, line.unit)),
        writer.number(writer.figure(line.verified, line.unit)),
        writer.number(voice.percent(line.deviation)),
        writer.number(voice.ratio(line.limit)),
        writer.cell(" ".join(confirmed) or "—"),
        writer.cell("\n".join(filter(None, (*why_level(line, writer), line.cause))) or "—"),
    ]


def _questions(case: CaseSnapshot, writer: Writer) -> Flowable:
    if not case.questions:
        return writer.paragraph(writer.say(labels.NONE))
    columns = (labels.COLUMN_NUMBER, labels.QUESTION, labels.ANSWER)
    rows = [_question(question, writer) for question in case.questions]
    return grid(writer.heads(columns), rows, (10, 75, 75))


def _question(question: QuestionRow, writer: Writer) -> list[Flowable]:
    asked = question.asked_by
    if question.line_label:
        asked = writer.say(labels.ASKED_BY, name=asked, line=question.line_label)
    if question.compulsory:
        asked = writer.say(labels.BRACKETS, text=asked, more=writer.say(labels.COMPULSORY))
    answer = writer.say(labels.UNANSWERED)
    if question.answer is not None:
        answer = question.answer
        if question.answered_by:
            answer = writer.say(labels.SENTENCE, name=question.answered_by, text=answer)
    if question.consistent is not None:
        verdict = labels.CONSISTENT if question.consistent else labels.INCONSISTENT
        answer = writer.say(labels.BRACKETS, text=answer, more=writer.say(verdict))
    text = writer.say(labels.SENTENCE, name=asked, text=question.text)
    return [writer.cell(str(question.number)), writer.cell(text), writer.cell(answer)]


def _dissent(case: CaseSnapshot, writer: Writer) -> Iterator[str]:
    for line in case.lines:
        for check in line.checks:
            for name, reason in check.dissenters:
                yield writer.say(labels.DISSENT_LINE, name=name, line=line.label, method=check.family, reason=reason)


def _votes_against(voting: VotingSnapshot | None, writer: Writer) -> Iterator[str]:
    """Members of the last round whose vote points the other way than the result."""
    last = voting.rounds[-1] if voting and voting.rounds else None
    if last is None:
        return
    for voter in last.against:
        template = labels.DISSENT_VOTE_REMARK if voter.remark else labels.DISSENT_VOTE
        yield writer.say(
            template, name=voter.name, choice=voter.choice, round=last.number, remark=remark(voter, writer)
        )


def _decisions(case: CaseSnapshot, writer: Writer) -> Iterator[str]:
    for line in case.lines:
        for decision in line.decisions:
            yield _decision(line, decision, writer)


def _decision(line: LineRow, decision: DecisionRow, writer: Writer) -> str:
    template = labels.DECISION if decision.value is None else labels.DECISION_VALUE
    return writer.say(
        template,
        line=line.label,
        kind=decision.kind,
        value=writer.figure(decision.value, line.unit),
        reason=decision.reason,
        by=decision.by,
        when=decision.at,
    )


def _history(case: CaseSnapshot, writer: Writer) -> Iterator[str]:
    for earlier in case.history:
        outcome = writer.voice.outcome(earlier.outcome)
        parts = [writer.say(labels.HISTORY_ENTRY, day=earlier.date, meeting=earlier.meeting, outcome=outcome)]
        if earlier.requested is not None and earlier.months is not None:
            parts.append(writer.say(labels.HISTORY_REQUEST, amount=earlier.requested, months=earlier.months))
        if earlier.reason:
            parts.append(earlier.reason)
        yield writer.say(labels.SEMICOLON).join(parts)


def _earlier_rounds(voting: VotingSnapshot | None, writer: Writer) -> list[Flowable]:
    parts: list[Flowable] = []
    for row, following in pairwise(voting.rounds) if voting else ():
        parts += [writer.paragraph(round_line(row, writer), before=3), *votes(row, writer, to_sign=False)]
        if row.sentence is not None:
            parts.append(writer.paragraph(writer.voice.say(row.sentence)))
        if following.reason:
            parts.append(writer.paragraph(writer.say(labels.NEW_ROUND_REASON, reason=following.reason)))
    return writer.section(writer.say(labels.EARLIER_ROUNDS), *parts) if parts else []
