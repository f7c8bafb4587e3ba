# SPDX-License-Identifier: Apache-2.0
"""From what is typed about a line to a wish: figures, causes, questions, answers and the chair's own words."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QObject, Signal

from models.presented import Stated
from models.rules.sense import doubts_of_adopted, doubts_of_figure
from models.snapshots.comparison import CaseSnapshot, LineRow, QuestionRow
from models.terms import DecisionKind, LineKey, LineKind, Said, Unit
from reports.voice import Voice
from ui.wishes import Wished
from ui.workspace.columns import figure
from ui.workspace.keys import Decide
from ui.workspace.line_input import Doubts, LineInput, Purpose, Typed, fits, no_doubts
from ui.workspace.templates import reasons_for

DECIDING = {
    DecisionKind.CHAIR_ACCEPTS: "accept_by_chair",
    DecisionKind.WAIVER: "waive_line",
    DecisionKind.REINVESTIGATE: "mark_reinvestigate",
}
PURPOSES = {
    "correct": Purpose.CORRECT,
    "cause": Purpose.CAUSE,
    "adopt": Purpose.ADOPT,
    "question": Purpose.QUESTION,
    "compulsory": Purpose.QUESTION,
}
LONGEST_NAME = 40
ASKER = re.compile(r"[@＠](\d+)\s*")
CODE = re.compile(r"\d{2}")
Members = dict[int, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class _Subject:
    """What an input is about; hashable, so that its draft is found again."""

    item: str
    line: LineKey | None
    basis: str
    kind: str

    def __str__(self) -> str:
        """Of the case it is known anyway."""
        return f"{self.kind} {self.line or '—'} {self.basis}"


def _doubts(purpose: Purpose, line: LineRow, value: Decimal) -> Iterator[Said]:
    """What is seldom so about a number that is about to be stored for a line."""
    yield from doubts_of_figure(_stated(line), value, line.unit)
    if purpose is Purpose.ADOPT:
        yield from doubts_of_adopted(line.key, line.proposal, value, line.unit)


def _stated(line: LineRow) -> Stated:
    """The figure as it stands now."""
    return line.verified if line.verified is not None else line.declared


def _named(line: LineRow) -> str:
    """Its name; of one without end the beginning, since the rest would take the room of the methods."""
    return line.label if len(line.label) <= LONGEST_NAME else line.label[:LONGEST_NAME].rstrip() + "…"


class Wording(QObject):
    """Opens the line input with the right question and turns what was committed into a wish."""

    wished = Signal(object)
    noticed = Signal(str)

    def __init__(self, line_input: LineInput, parent: QObject) -> None:
        super().__init__(parent)
        self._input = line_input
        self._members: Members = {}
        self._officer = ""
        self._title: Callable[[Voice], str] = lambda _voice: ""
        """What is asked for by the input that is open."""
        self._questions: dict[str, str] = {}
        """The policy's questions by their codes."""
        line_input.committed.connect(self._commit)

    def start(self, purpose: str, case: CaseSnapshot, line: LineRow, voice: Voice, members: Members) -> None:
        """Open the input for one of `PURPOSES`."""
        if purpose in ("correct", "adopt") and line.kind is not LineKind.ROOT:
            self.noticed.emit(self.tr("{line} has no figure of its own to change.").format(line=line.label))
            return
        self._members = members
        self._questions = dict(case.question_templates)
        what, subject = PURPOSES[purpose], _Subject(case.item, line.key, line.basis, purpose)
        title = partial(self._titled, purpose, line)
        self._open(what, subject, title, voice, line.unit, lambda value: _doubts(what, line, value))

    def _open(
        self,
        purpose: Purpose,
        subject: _Subject,
        title: Callable[[Voice], str],
        voice: Voice,
        unit: Unit = Unit.MONEY,
        doubts: Doubts = no_doubts,
    ) -> None:
        self._title = title
        self._input.setProperty("item", subject.item)
        unfit = self._unfit if purpose is Purpose.QUESTION else fits
        self._input.open_for(purpose, subject, title(voice), voice, unit, doubts, unfit)

    def speak(self, voice: Voice) -> None:
        """In the language spoken now, with what is typed."""
        if not self._input.isHidden():
            self._input.speak(self._title(voice), voice)

    def _titled(self, purpose: str, line: LineRow, voice: Voice) -> str:
        now = figure(_stated(line), line.unit, voice)
        match purpose:
            case "correct":
                return self.tr("Correct {line}; verified now {value}").format(line=_named(line), value=now)
            case "adopt":
                return self.tr("Recognised value for {line}").format(line=_named(line))
            case "cause":
                return self.tr("Cause of the deviation of {line}").format(line=_named(line))
            case "compulsory":
                return self._question_title(self.tr("Compulsory question on {line}"), line)
            case _:
                return self._question_title(self.tr("Question on {line}"), line)

    def _question_title(self, title: str, line: LineRow) -> str:
        offered = "   ".join(f"{code} {text}" for code, text in self._questions.items())
        return title.format(line=_named(line)) + "\n" + offered

    def answer(self, case: CaseSnapshot, question: QuestionRow, voice: Voice) -> None:
        """Ask for the officer's answer to a question."""
        self._officer = case.lead_officer
        subject = _Subject(case.item, question.line, str(question.id), "answer")
        by = f"Q{question.number} {question.asked_by}"
        self._open(Purpose.ANSWER, subject, lambda spoken: spoken.about(by, question.text), voice)

    def decide(self, case: CaseSnapshot, line: LineRow, decision: Decide, voice: Voice) -> None:
        """The chair's decision by a template, or by words still to be typed."""
        if decision.template is not None:
            reason = reasons_for(decision.kind)[decision.template - 1]
            facts = {"item": case.item, "line": line.key, "reason": reason}
            self.wished.emit(Wished(DECIDING[decision.kind], facts, None, line.key, about=None))
            return
        subject = _Subject(case.item, line.key, line.basis, decision.kind.value)
        self._open(
            Purpose.REASON, subject, lambda spoken: spoken.about(_named(line), spoken.word(decision.kind)), voice
        )

    def _commit(self, typed: Typed, subject: _Subject) -> None:
        self.wished.emit(replace(self._wish_of(typed, subject), about=str(subject)))

    def _wish_of(self, typed: Typed, subject: _Subject) -> Wished:
        about: dict[str, object] = {"item": subject.item, "line": subject.line}
        line = subject.line
        match typed.purpose:
            case Purpose.CORRECT:
                facts = {"basis": subject.basis, "track": "verified", "value": typed.value, "reason": typed.text}
                return Wished("correct_figure", about | facts, None, line)
            case Purpose.ADOPT:
                return Wished("adopt_value", about | {"value": typed.value, "reason": typed.text}, None, line)
            case Purpose.CAUSE:
                return Wished("state_cause", about | {"basis": subject.basis, "cause": typed.text}, None, line)
            case Purpose.REASON:
                return Wished(DECIDING[DecisionKind(subject.kind)], about | {"reason": typed.text}, None, line)
            case Purpose.ANSWER:
                facts = {"question": subject.basis, "text": typed.text, "answered_by": self._officer}
                agrees = {"item": subject.item, "consistent": not typed.contrary}
                return Wished("answer", facts | agrees, self._officer, line)
            case Purpose.QUESTION:
                return self._asked(typed, subject, about)

    def _asked(self, typed: Typed, subject: _Subject, about: dict[str, object]) -> Wished:
        """In the name of the member, in the words of the template."""
        number, text = _parts(typed.text)
        asker = None if number is None else self._members[number][1]
        text = self._questions.get(text, text)
        facts = {"text": text, "asked_by": asker, "compulsory": subject.kind == "compulsory"}
        return Wished("ask", about | facts, asker, subject.line)

    def _unfit(self, text: str) -> str:
        """Nobody asks in a name that was not meant, nor in two digits."""
        number, text = _parts(text)
        if number is not None and number not in self._members:
            return self.tr("There is no voting member number {number}.").format(number=number)
        if CODE.fullmatch(text) and text not in self._questions:
            return self.tr("There is no question with the code {code}. Take one of the list, or write words.").format(
                code=text
            )
        return "" if text else self.tr("A text is needed: it is printed in the minutes.")


def _parts(text: str) -> tuple[int | None, str]:
    """`@3` before the text names the member who asks; two digits stand for a template."""
    named = ASKER.match(text)
    return (None, text) if named is None else (int(named[1]), text[named.end() :].strip())
