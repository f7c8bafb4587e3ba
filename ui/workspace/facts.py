# SPDX-License-Identifier: Apache-2.0
"""Below the methods: what was decided, asked and explained about the line in focus, and how checks were worked out."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from models.snapshots.client import HeardRow
from models.snapshots.comparison import CaseSnapshot, LineRow
from models.terms import Family, LineKind
from reports.voice import Voice
from ui.workspace.columns import figure
from ui.workspace.keys import key_shown


class LineFacts(QScrollArea):
    """Plain sentences, one below the other; evidence takes their place while it is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("line_facts_area")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setWidgetResizable(True)
        self.setMinimumHeight(24)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._text = QLabel()
        self._text.setObjectName("line_facts")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addWidget(self._text)
        layout.addStretch()
        self.setWidget(inside)

    @property
    def text(self) -> str:
        return self._text.text()

    def leave(self) -> None:
        """No line is shown."""
        self._text.clear()

    def show_line(self, case: CaseSnapshot, line: LineRow, voice: Voice, compared: HeardRow | None = None) -> None:
        """What is known of a line; `compared` is the earlier sitting that it is compared with."""
        self._text.setText("\n".join(self._sentences(case, line, voice, compared)))

    def _sentences(self, case: CaseSnapshot, line: LineRow, voice: Voice, compared: HeardRow | None) -> Iterator[str]:
        if line.proposal is not None and line.recognised is None:
            proposal = figure(line.proposal, line.unit, voice)
            yield self.tr("A adopts the proposed recognised value {value}").format(value=proposal)
        if line.recognised is not None:
            yield self.tr("Recognised: {value}").format(value=figure(line.recognised, line.unit, voice))
        if line.cause:
            yield self.tr("Cause: {cause}").format(cause=line.cause)
        yield from self._past(line, compared, voice)
        yield from self._risk(line)
        for decision in line.decisions:
            yield f"{voice.word(decision.kind)} · {decision.by} · {decision.reason}"
        yield from self._dissents(line, voice)
        yield from self._questions(case, line, voice)
        yield from self._beforehand(case, line, voice)
        for basis in line.bases:
            yield voice.about(basis.label, figure(basis.verified, line.unit, voice))
        for check in line.checks:
            if check.explained is not None:
                yield f"{key_shown(check.family)}  {voice.say(check.explained)}"
            if check.unfit is not None:
                yield f"{key_shown(check.family)}  {voice.say(check.unfit)}"

    def _past(self, line: LineRow, compared: HeardRow | None, voice: Voice) -> Iterator[str]:
        """The same line at an earlier sitting, or in the period that the statements compare with."""
        if compared is not None and line.kind is not LineKind.RISK:
            then = figure(compared.then.get(line.key), line.unit, voice)
            yield self.tr("Case {number}, as left on {day}: {value}").format(
                number=compared.number, day=voice.iso(compared.on), value=then
            )
        elif line.prior is not None:
            yield self.tr("Prior period: {value}").format(value=figure(line.prior, line.unit, voice))

    def _risk(self, line: LineRow) -> Iterator[str]:
        """What is done against a risk, how heavily it weighs, and who answers for it."""
        if line.mitigation:
            yield self.tr("Mitigation: {text}").format(text=line.mitigation)
        if line.severity is not None or line.likelihood is not None or line.owner:
            yield self.tr("Severity {severity} and likelihood {likelihood} of 5, owner: {owner}").format(
                severity=line.severity or "—", likelihood=line.likelihood or "—", owner=line.owner or "—"
            )

    def _dissents(self, line: LineRow, voice: Voice) -> Iterator[str]:
        for check in line.checks:
            for member, reason in check.dissenters:
                yield self.tr("{member} does not concur with {method}: {reason}").format(
                    member=member, method=voice.word(check.family), reason=voice.word(reason)
                )

    def _beforehand(self, case: CaseSnapshot, line: LineRow, voice: Voice) -> Iterator[str]:
        """How many reviewers accepted a method at home: a number, no names, and it counts for nobody."""
        of = len(case.base) or case.prepared_by
        for family in dict.fromkeys(check.family for check in line.checks):
            own = [check for check in line.checks if check.family is family]
            accepted, fallen = max(check.prepared for check in own), max(check.prepared_fallen for check in own)
            said = self.tr("{key}  {method}: {count} of {of} accepted it beforehand").format(
                key=key_shown(family), method=voice.word(family), count=accepted, of=of
            )
            if fallen:
                said += self.tr(" (fallen since: {count})").format(count=fallen)
            if accepted or fallen:
                yield said

    def _questions(self, case: CaseSnapshot, line: LineRow, voice: Voice) -> Iterator[str]:
        for question in case.questions:
            if question.line == line.key:
                answer = question.answer or self.tr("not yet answered")
                yield voice.about(f"Q{question.number} {question.asked_by}", f"{question.text} — {answer}")

    def show_evidence(self, line: LineRow, voice: Voice, family: Family | None = None) -> None:
        """Formulas with their numbers, and the evidence behind them; of one family or of all."""
        lines: list[str] = []
        for check in line.checks:
            if family not in (None, check.family):
                continue
            lines.append(voice.word(check.family))
            lines += [f"    {voice.say(check.explained)}"] if check.explained is not None else []
            for piece in check.evidence:
                when = voice.short(piece.date)
                source = f"{piece.issuer} / {piece.holder}"
                lines.append(f"    {piece.id} {voice.word(piece.evidence_class)} · {source} · {when} · {piece.content}")
                lines += [f"        {piece.file}"] if piece.file else []
            lines += [f"    {check.cause}"] if check.cause else []
            if check.entered_by is not None:
                lines.append("    " + self.tr("Entered in session on the word of {name}").format(name=check.entered_by))
        self._text.setText("\n".join(lines) or self.tr("No evidence on this line."))
