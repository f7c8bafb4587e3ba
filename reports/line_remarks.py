# SPDX-License-Identifier: Apache-2.0
"""What the annex says below the figures of a line: everything that is not the ordinary course."""

from collections.abc import Iterator

from models.labels import minutes as labels
from models.snapshots.comparison import BasisFigure, CaseSnapshot, CheckRow, LineRow
from models.terms import DecisionKind, Family, Level, LineKind
from reports.figures import MISSING
from reports.text import Writer

DECISIONS = {
    DecisionKind.ADOPT: labels.ADOPTED,
    DecisionKind.WAIVER: labels.DECIDED_SO,
    DecisionKind.CHAIR_ACCEPTS: labels.DECIDED_SO,
    DecisionKind.REINVESTIGATE: labels.DECIDED_SO,
}


def legend_of(writer: Writer) -> tuple[str, ...]:
    """The mark of each method with its word."""
    voice = writer.voice
    return tuple(writer.say(labels.LEGEND_ENTRY, mark=voice.mark(each), word=voice.word(each)) for each in Family)


def estimate_of(line: LineRow, check: CheckRow, writer: Writer) -> str:
    """A method's mark with its estimate, or with its finding or level where it has none."""
    return f"{writer.voice.mark(check.family)} {_outcome(line, check, writer)}"


def _outcome(line: LineRow, check: CheckRow, writer: Writer) -> str:
    if check.estimate is not None:
        return writer.figure(check.estimate, line.unit)
    outcome = check.finding or check.level
    return MISSING if outcome is None else writer.voice.word(outcome)


def counted_pair(line: LineRow) -> list[CheckRow]:
    """One counted check of each of the first two families, at the line's own basis where there is one."""
    pair: list[CheckRow] = []
    for family, _ in line.methods:
        counted = [check for check in line.checks if check.family is family and check.counts and check.confirmed]
        if counted and len(pair) < 2:
            pair.append(next((check for check in counted if check.basis == line.basis), counted[0]))
    return pair


def remarks(case: CaseSnapshot, line: LineRow, writer: Writer) -> str:
    """One line of text to each remark; empty where there is nothing to say."""
    if line.kind is LineKind.DERIVED:
        return "\n".join(_decisions(line, writer))
    groups = (
        why_level(line, writer),
        _cleared(line, writer),
        _checks(case, line, writer),
        (writer.voice.say(why) for why in line.same_source),
        _decisions(line, writer),
        _words(line, writer),
    )
    return "\n".join(text for group in groups for text in group)


def why_level(line: LineRow, writer: Writer) -> Iterator[str]:
    """What the line's own deviation does not say about its level."""
    if line.level is not Level.WITHIN and line.furthest_method is not None:
        deviation = writer.voice.percent(line.largest)
        yield writer.say(labels.FURTHEST, method=line.furthest_method, deviation=deviation)
    if line.is_denied:
        yield writer.say(labels.DENIED)


def _cleared(line: LineRow, writer: Writer) -> Iterator[str]:
    waived = any(decision.kind is DecisionKind.WAIVER for decision in line.decisions)
    if not line.cleared and not waived:
        yield " ".join([writer.say(labels.NOT_CLEARED), *map(writer.voice.say, line.demands)])


def _checks(case: CaseSnapshot, line: LineRow, writer: Writer) -> Iterator[str]:
    """The checks beside the two methods, then who accepted where it was not everyone, and refusals."""
    everyone = {name for _, name in case.base}
    pair = counted_pair(line)
    told = [_told(line, check, writer) for check in line.checks if check not in pair]
    if told:
        yield writer.say(labels.OTHER_METHODS, methods=tuple(told))
    entered = tuple(dict.fromkeys(writer.voice.mark(check.family) for check in line.checks if check.from_paper))
    if entered:
        yield writer.say(labels.METHODS_ON_PAPER, methods=entered)
    for check in line.checks:
        method = writer.voice.word(check.family)
        if check.entered_by is not None:
            yield writer.say(labels.ENTERED_CHECK, method=method, name=check.entered_by)
        if check.confirmed and set(check.confirmed_by) != everyone:
            yield writer.say(labels.CONFIRMED_BY, method=method, names=check.confirmed_by)
        for name, reason in check.dissenters:
            yield writer.say(labels.DISSENT_LINE, name=name, line=line.label, method=method, reason=reason)
        if check.rejected is not None:
            yield writer.say(labels.REJECTED_CHECK, method=method, reason=check.rejected)
        if check.fallen:
            yield writer.say(labels.FALLEN_CHECK, method=method)
        yield from _reclassified(case, check, writer)
        if check.finding_reason:
            yield writer.say(labels.SENTENCE, name=method, text=check.finding_reason)


def _reclassified(case: CaseSnapshot, check: CheckRow, writer: Writer) -> Iterator[str]:
    cited = {piece.id for piece in check.evidence}
    for row in case.reclassified:
        if row.evidence in cited:
            facts = {"evidence": row.evidence, "before": row.before, "after": row.after}
            yield writer.say(labels.RECLASSIFIED, **facts, by=row.by, reason=row.reason)


def _told(line: LineRow, check: CheckRow, writer: Writer) -> str:
    """A check in short; at another basis than the line's with its name, undecided with a word."""
    method, estimate = writer.voice.mark(check.family), _outcome(line, check, writer)
    if check.rejected is None and not check.confirmed:
        return writer.say(labels.OPEN_CHECK, method=method, estimate=estimate)
    basis = next((each.label for each in line.bases if each.basis == check.basis), None)
    if basis is None:
        return f"{method} {estimate}"
    return writer.say(labels.CHECK_AT, method=method, estimate=estimate, basis=basis)


def _decisions(line: LineRow, writer: Writer) -> Iterator[str]:
    for decision in line.decisions:
        yield writer.say(
            DECISIONS[decision.kind],
            kind=decision.kind,
            value=writer.figure(decision.value, line.unit),
            reason=decision.reason,
            by=decision.by,
        )


def _words(line: LineRow, writer: Writer) -> Iterator[str]:
    if line.corrected:
        yield writer.say(labels.CORRECTED)
    if line.cause:
        yield writer.say(labels.SENTENCE, name=writer.say(labels.CAUSE), text=line.cause)
    yield from _risk(line, writer)
    if line.bases:
        yield writer.say(labels.SEMICOLON).join(_basis(line, figure, writer) for figure in line.bases)


def _risk(line: LineRow, writer: Writer) -> Iterator[str]:
    """What is done against a risk, how heavily it weighs, and who answers for it; one line of text."""
    parts = [writer.say(labels.MITIGATION, text=line.mitigation)] if line.mitigation else []
    if line.severity is not None or line.likelihood is not None or line.owner:
        facts = {"severity": line.severity, "likelihood": line.likelihood, "owner": line.owner}
        parts.append(writer.say(labels.RISK, **facts))
    if parts:
        yield writer.say(labels.SEMICOLON).join(parts)


def workings(line: LineRow, writer: Writer) -> str:
    """One line of text to each check, how it was worked out; what was found in words stands among the remarks."""
    return "\n".join(
        f"{writer.voice.mark(check.family)} {writer.voice.say(check.explained)}"
        for check in line.checks
        if check.explained is not None and check.finding is None and check.problem is None
    )


def _basis(line: LineRow, figure: BasisFigure, writer: Writer) -> str:
    return writer.say(
        labels.OTHER_BASIS,
        basis=figure.label,
        declared=writer.figure(figure.declared, line.unit),
        verified=writer.figure(figure.verified, line.unit),
    )
