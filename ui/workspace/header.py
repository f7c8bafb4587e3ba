# SPDX-License-Identifier: Apache-2.0
"""The head of a case: top left who, top right the worst deviation, below it progress. Nothing here moves by state."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QWidget

from models.snapshots.client import ClientSnapshot
from models.snapshots.comparison import CaseSnapshot
from reports.voice import Voice
from ui.theme import colours_of
from ui.widgets.hint_line import HintLine
from ui.widgets.text_size import sized


class CaseHeader(QWidget):
    """Two lines of facts and the bar of cleared lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("case_header")
        self.facts = HintLine()
        self.facts.setObjectName("facts")
        self.who, self.worst, self.progress = (_label(name) for name in ("who", "worst", "cleared"))
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
        layout.addWidget(self.worst, 0, 1, 1, 2)
        layout.addWidget(self.facts, 1, 0)
        layout.addWidget(self.progress, 1, 1)
        layout.addWidget(self.bar, 1, 2)
        layout.setColumnStretch(0, 1)

    def show_case(self, case: CaseSnapshot, voice: Voice) -> None:
        self.who.setText(
            self.tr("{position}/{count}  {client}   requests {amount} · {months} months").format(
                position=case.position,
                count=case.cases_in_meeting,
                client=case.client,
                amount=voice.wan(case.requested),
                months=case.months,
            )
        )
        self.worst.setText(self._worst(case, voice))
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

    def _worst(self, case: CaseSnapshot, voice: Voice) -> str:
        if not case.worst:
            return self.tr("No line is outside its tolerance")
        line = case.line(case.worst[0])
        shape = ("○", "△", "◆", "■")[line.level.rank]
        size = voice.percent(line.largest) if line.is_outside else voice.word(line.level)
        return self.tr("Worst {shape} {line} {size}  (D)").format(shape=shape, line=line.label, size=size)

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

    def show_client(self, client: ClientSnapshot | None) -> None:
        """What is known of the client from before; said with the next case shown."""
        self._client = client

    def _past(self, voice: Voice) -> str:
        """The last decision on the client, with how many there were."""
        client = self._client
        if client is None:
            return ""
        past = [(row.on, voice.outcome(row.outcome)) for row in client.heard if row.outcome is not None]
        past += [(row.date, voice.outcome(row.outcome)) for row in client.stated]
        if not past:
            return ""
        day, outcome = max(past, key=lambda each: each[0])
        return self.tr("earlier decisions {count}, last {day} {outcome}").format(
            count=len(past), day=voice.iso(day), outcome=outcome
        )

    def _due(self, days: int) -> str:
        if days == 0:
            return self.tr("answer due today!")
        if days < 0:
            return self.tr("days overdue with the answer: {days}").format(days=-days)
        return self.tr("days left to answer: {days}").format(days=days)

    def _officer(self, name: str, recused: bool) -> str:
        return self.tr("{name} (recused)").format(name=name) if recused else name


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
