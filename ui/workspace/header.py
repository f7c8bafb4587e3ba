# SPDX-License-Identifier: Apache-2.0
"""The head of a case: top left who, top right the worst deviation, below it progress. Nothing here moves by state."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QWidget

from models.rules.case_clock import CaseTime, Pace
from models.rules.promise import Answer, promise
from models.snapshots.client import ClientSnapshot
from models.snapshots.comparison import CaseSnapshot
from reports.voice import Voice
from ui.theme import colours_of
from ui.widgets.fitting_label import FittingLabel
from ui.widgets.hint_line import HintLine
from ui.widgets.inked_label import Ink, InkedLabel
from ui.widgets.text_size import sized


class CaseHeader(QWidget):
    """Two lines of facts and the bar of cleared lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("case_header")
        self.facts = HintLine()
        self.facts.setObjectName("facts")
        self.who, self.worst, self.progress, self.clock = FittingLabel(), FittingLabel(), QLabel(), InkedLabel()
        named = ((self.who, "who"), (self.worst, "worst"), (self.progress, "cleared"), (self.clock, "case_clock"))
        for label, name in named:
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.who, self.worst):
            sized(label, 16, bold=True)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.worst.setAlignment(right)
        self.progress.setAlignment(right)
        self._client: ClientSnapshot | None = None
        self.bar = QProgressBar()
        self.bar.setObjectName("cleared_bar")
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(150, 8)
        layout = QGridLayout(self)
        layout.setContentsMargins(10, 5, 10, 5)
        layout.setVerticalSpacing(1)
        layout.addWidget(self.who, 0, 0)
        layout.addWidget(self.worst, 0, 1, 1, 3)
        layout.addWidget(self.facts, 1, 0)
        layout.addWidget(self.clock, 1, 1)
        layout.addWidget(self.progress, 1, 2)
        layout.addWidget(self.bar, 1, 3)
        layout.setHorizontalSpacing(14)
        layout.setColumnStretch(0, 1)

    def leave(self) -> None:
        """Another case is being read."""
        for label in (self.who, self.worst):
            label.show_wordings("")
        self.facts.show_hints([""])
        self.progress.clear()
        self.bar.setValue(0)

    def show_case(self, case: CaseSnapshot, voice: Voice) -> None:
        who = f"{case.position}/{case.cases_in_meeting}  {case.client}"
        amount = voice.wan(case.requested)
        request = self.tr("requests {amount} · {months} months", None, case.months).format(
            amount=amount, months=case.months
        )
        self.who.show_wordings(f"{who}   {request}", f"{who}   {amount}", who)
        self.worst.show_wordings(*self._worst(case, voice))
        self.facts.show_hints(self._facts(case, voice))
        asked = [question for question in case.questions if question.answer is None]
        texts = [self.tr("Cleared {cleared}/{total}").format(cleared=case.cleared, total=case.total)]
        if asked:
            texts.append(self.tr("Questions open {count}").format(count=len(asked)))
        self.progress.setText("   ".join(texts))
        palette = self.bar.palette()
        palette.setColor(QPalette.ColorRole.Highlight, QColor(colours_of(self.palette()).confirmed))
        self.bar.setPalette(palette)
        self.bar.setMaximum(max(1, case.total))
        self.bar.setValue(case.cleared)

    def _worst(self, case: CaseSnapshot, voice: Voice) -> tuple[str, ...]:
        if not case.worst:
            return (self.tr("No line is outside its tolerance"),)
        line = case.line(case.worst[0])
        shape = line.level.shape
        size = voice.percent(line.largest) if line.is_outside else voice.word(line.level)
        if line.is_outside and line.furthest_method is not None:
            size = self.tr("{size} by {method}").format(size=size, method=voice.word(line.furthest_method))
        full = self.tr("Worst {shape} {line} {size}  (D)").format(shape=shape, line=line.label, size=size)
        return full, f"{shape} {line.label} {size}", f"{shape} {size}"

    def _facts(self, case: CaseSnapshot, voice: Voice) -> list[str]:
        """What matters most first: a small window leaves out the later ones, but for the last."""
        recused = {name for name, _ in case.recused}
        officers = [self._officer(name, name in recused) for name in (case.lead_officer, case.second_officer) if name]
        facts = [" / ".join(officers), self._past(voice)]
        if case.days_left is not None:
            facts.append(self._due(case.days_left))
        if case.on_relation:
            facts.append(self.tr("on relations {count}").format(count=case.on_relation))
        facts += [case.first_or_repeat, case.trade]
        if case.preparing is not None:
            facts.insert(0, self.tr("Prepared by {name}: these confirmations are your own").format(name=case.preparing))
        if case.demo:
            facts.append(self.tr("Demo data"))
        return [fact for fact in facts if fact]

    def show_time(self, time: CaseTime | None) -> None:
        """The clock of an open case; words, a shape and weight say when its time comes to an end."""
        self.clock.setVisible(time is not None)
        if time is None:
            return
        template = {
            Pace.IN_TIME: self.tr("{spent} of {planned} min"),
            Pace.LAST_MINUTES: self.tr("△ {left} min left"),
            Pace.OVER_TIME: self.tr("◆ over time by {over} min"),
        }[time.pace]
        self.clock.setText(template.format(spent=time.spent, planned=time.planned, left=time.left, over=-time.left))
        self.clock.setToolTip(
            self.tr("Since the case was opened: {spent} min; planned are {planned}.").format(
                spent=time.spent, planned=time.planned
            )
        )
        font = self.clock.font()
        font.setBold(time.pace is not Pace.IN_TIME)
        self.clock.setFont(font)
        self.clock.write_in(Ink.SERIOUS if time.pace is Pace.OVER_TIME else Ink.PLAIN)

    def show_client(self, client: ClientSnapshot | None) -> None:
        """What is known of the client from before; said with the next case shown."""
        self._client = client

    def _past(self, voice: Voice) -> str:
        """The last decision on the client, with how many there were."""
        past = () if self._client is None else self._client.decisions
        if not past:
            return ""
        return self.tr("earlier decisions {count}, last {day} {outcome}").format(
            count=len(past), day=voice.iso(past[0].on), outcome=voice.outcome(past[0].outcome)
        )

    def _due(self, days: int) -> str:
        found = promise(days)
        template = {
            Answer.TODAY: self.tr("answer due today!"),
            Answer.OVERDUE: self.tr("days overdue with the answer: {days}"),
            Answer.TO_COME: self.tr("days left to answer: {days}"),
        }[found.answer]
        return template.format(days=found.days)

    def _officer(self, name: str, recused: bool) -> str:
        return self.tr("{name} (recused)").format(name=name) if recused else name
