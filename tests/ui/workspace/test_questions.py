# SPDX-License-Identifier: Apache-2.0
"""Questions and notes in the marks of the language in which they are read."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from models.snapshots.comparison import PreparedQuestionRow, QuestionRow
from models.snapshots.preparing import PrivateNoteRow, PrivateNotes
from models.terms import LineKey, QuestionId
from reports.voice import Voice
from tests.tools.demo_session import EVENING
from tests.tools.sample_case import sample_case
from ui.workspace.questions import QuestionsScreen

CHINESE = Voice("zh_CN")
LINE = LineKey("A1")
ASKED = QuestionRow(QuestionId("q"), 1, LINE, "现金", False, "林晓梅", "钱箱在哪？", "在店里", "王芳", True)


def test_in_chinese_a_question_its_answer_and_a_note_stand_behind_the_colon_of_chinese(qtbot: QtBot) -> None:
    screen = QuestionsScreen()
    qtbot.addWidget(screen)
    waiting = PreparedQuestionRow(LINE, "现金", "谁数的？", "林晓梅", False)
    screen.show_case(replace(sample_case(), questions=(ASKED,), prepared_questions=(waiting,)), CHINESE)
    notes = PrivateNotes((PrivateNoteRow("n", "b", LINE, "少", EVENING),))
    screen.notes.show_notes("林晓梅", notes, {LINE: "现金"}, CHINESE)
    rows = [screen.list.item(number).text() for number in range(2)]

    assert "现金：钱箱在哪？" in rows[0]
    assert "王芳：在店里" in rows[0]
    assert "现金：谁数的？" in rows[1]
    assert screen.notes.list.item(0).text() == "现金：少"
