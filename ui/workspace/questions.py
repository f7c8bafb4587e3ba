# SPDX-License-Identifier: Apache-2.0
"""The questions of a case: Enter on one asks for its answer, C makes a condition of what stays open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from models.snapshots.comparison import CaseSnapshot, PreparedQuestionRow, QuestionRow
from models.terms import ConditionKind, QuestionId
from reports.voice import Voice
from ui.wishes import Wished
from ui.workspace.line_input import LineInput
from ui.workspace.notes_panel import NotesPanel
from ui.workspace.wording import Wording

QUESTION = Qt.ItemDataRole.UserRole
NOTES_WIDTH = 380


class QuestionsScreen(QWidget):
    """Shows questions with their answers; an answer leaves as a wish."""

    wished = Signal(object)
    condition_wished = Signal(object, str)
    """A `Wished`, and what to say once it is stored."""
    noticed = Signal(str)
    question_in_focus = Signal(str)
    """The id of a question that was put, when somebody goes to it or it was answered: what the wall may follow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("questions")
        self.list, self.empty, self.input = QListWidget(), QLabel(), LineInput()
        self.input.setObjectName("answer_input")
        self.list.setObjectName("question_list")
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        self.empty.setObjectName("no_questions")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self._wording = Wording(self.input, self)
        self._wording.wished.connect(self.wished)
        self._case: CaseSnapshot | None = None
        self._voice = Voice("en")
        self._showing = False
        self.list.itemActivated.connect(self._answer)
        self.list.currentItemChanged.connect(lambda *_items: self._say_focus(None))
        self.input.closed.connect(self.list.setFocus)
        self.notes = NotesPanel()
        self.notes.setFixedWidth(NOTES_WIDTH)
        column = QVBoxLayout()
        for widget in (self.empty, self.list, self.input):
            column.addWidget(widget)
        layout = QHBoxLayout(self)
        layout.addLayout(column, 1)
        layout.addWidget(self.notes)
        self.setFocusProxy(self.list)

    @property
    def question(self) -> QuestionRow | None:
        """The question in focus; one that waits to be put is none yet."""
        row = self.list.currentItem().data(QUESTION) if self.list.currentRow() >= 0 else None
        return row if isinstance(row, QuestionRow) else None

    def _say_focus(self, known: QuestionRow | None) -> None:
        question = self.question
        if question is not None and question != known and not self._showing:
            self.question_in_focus.emit(question.id)

    def leave(self) -> None:
        """Another case is being read: no question of this one is answered any more."""
        self._case = None
        self.input.close_input()
        self.list.clear()

    def show_case(self, case: CaseSnapshot, voice: Voice) -> None:
        same = self._case is not None and self._case.item == case.item
        if not same:
            self.leave()
        spoken = self._voice.language != voice.language
        before = self.question
        self._case, self._voice = case, voice
        place = self.list.currentRow()
        self._showing = True
        self.list.clear()
        for question in case.questions:
            item = QListWidgetItem(self._text(question))
            item.setData(QUESTION, question)
            self.list.addItem(item)
        for waiting in case.prepared_questions:
            item = QListWidgetItem(self._waiting(waiting))
            item.setData(QUESTION, waiting)
            self.list.addItem(item)
        there = bool(case.questions or case.prepared_questions)
        self.list.setCurrentRow(max(0, min(place, self.list.count() - 1)))
        self._showing = False
        self.list.setVisible(there)
        self.empty.setVisible(not there)
        self.empty.setText(self.tr("No question yet. F4 asks one on the line in focus."))
        if spoken:
            self._wording.speak(voice)
        if same and before is not None:
            self._say_focus(before)

    def turn_to(self, question: QuestionId) -> None:
        """To one question with the keyboard."""
        for at in range(self.list.count()):
            row = self.list.item(at).data(QUESTION)
            if isinstance(row, QuestionRow) and row.id == question:
                self.list.setCurrentRow(at)
                self.list.setFocus()

    def _text(self, question: QuestionRow) -> str:
        about = f" · {question.line_label}" if question.line_label else ""
        compulsory = self.tr(" · compulsory") if question.compulsory else ""
        first = self._voice.about(f"Q{question.number} {question.asked_by}{about}{compulsory}", question.text)
        if question.answer is None:
            return f"{first}\n    " + self.tr("not yet answered")
        agrees = self.tr("agrees") if question.consistent else self.tr("does not agree")
        said = self.tr("{answer} ({agrees})").format(answer=question.answer, agrees=agrees)
        return f"{first}\n    {self._voice.about(question.answered_by or '', said)}"

    def _waiting(self, waiting: PreparedQuestionRow) -> str:
        about = f" · {waiting.line_label}" if waiting.line_label else ""
        compulsory = self.tr(" · compulsory") if waiting.compulsory else ""
        first = self._voice.about(f"{waiting.by}{about}{compulsory}", waiting.text)
        return f"{first}\n    " + self.tr("brought along; Enter puts it")

    def make_condition(self) -> None:
        """What nobody could answer tonight is to be answered before the pay-out."""
        at = self.list.currentRow()
        if self._case is None or not 0 <= at < len(self._case.questions):
            return
        question = self._case.questions[at]
        if question.answer is not None:
            self.noticed.emit(self.tr("Question {number} is answered.").format(number=question.number))
            return
        label, text = question.line_label, question.text
        facts = {
            "item": self._case.item,
            "kind": ConditionKind.PRECEDENT,
            "text": self.tr("To be answered (Q{number}): {text}").format(
                number=question.number, text=self._voice.about(label, text) if label else text
            ),
            "owner": self._case.lead_officer,
            "due": self.tr("before pay-out"),
            "proof": self.tr("written answer"),
        }
        still = self.tr("Question {number} is now a condition.").format(number=question.number)
        if question.compulsory:
            still = self.tr(
                "Question {number} is now a condition; a compulsory one still needs its answer before the vote."
            ).format(number=question.number)
        self.condition_wished.emit(Wished("add_condition", facts, None, question.line, about=None), still)

    def _answer(self, item: QListWidgetItem) -> None:
        question = item.data(QUESTION)
        if self._case is not None and isinstance(question, PreparedQuestionRow):
            facts: dict[str, object] = {
                "item": self._case.item,
                "line": question.line,
                "text": question.text,
                "asked_by": question.by,
            }
            facts["compulsory"] = question.compulsory
            self.wished.emit(Wished("ask", facts, question.by, question.line, about=None))
            return
        if self._case is not None and isinstance(question, QuestionRow) and question.answer is None:
            self._wording.answer(self._case, question, self._voice)
