# SPDX-License-Identifier: Apache-2.0
"""What is half typed stays with its line and speaks the language of the window; what was said before is gone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.tools.window_session import WindowSession
from tests.ui.main_window.checks.test_layout_classes import at_size

pytestmark = pytest.mark.usefixtures("luggage")


def test_an_open_question_speaks_the_language_that_was_changed_to(session: WindowSession) -> None:
    field = session.window.workspace.input
    session.go_to("L1")
    session.act("question")
    field.text.setText("half a question")
    before = (field.title.text(), field.note.text())

    session.window.speech.speak("en")
    session.qtbot.waitUntil(lambda: field.note.text() != before[1])

    assert field.title.text() != before[0]
    assert field.text.text() == "half a question"
    assert field.isVisible()


def test_typing_closes_when_the_line_is_left_and_waits_there(session: WindowSession) -> None:
    field = session.window.workspace.input
    session.go_to("A2")
    session.act("correct")
    QTest.keyClicks(field.value, "7700")
    session.act("filter")
    assert session.focus != "A2"
    assert not field.isVisible()

    session.go_to("A2")
    session.act("correct")

    assert field.value.text() == "7700"


def test_words_about_one_line_cannot_be_brought_back_about_another(session: WindowSession) -> None:
    field = session.window.workspace.input
    session.go_to("A2")
    session.act("correct")
    QTest.keyClicks(field.value, "7700")
    session.go_to("A3")
    session.act("correct")

    for edit in (field.value, field.text):
        QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert (field.value.text(), field.text.text()) == ("", "")


def test_a_notice_in_the_language_of_before_is_taken_away(session: WindowSession) -> None:
    session.window.notice("还没有")
    session.window.speech.speak("en")
    QApplication.processEvents()

    assert session.window.frame.statusBar().currentMessage() == ""


def test_the_size_of_text_is_said_and_no_key_lies_under_it(session: WindowSession) -> None:
    view, frame = session.window.view, session.window.frame
    try:
        view.change_text_size(1)
        session.qtbot.waitUntil(lambda: "110" in frame.statusBar().currentMessage())
        QApplication.processEvents()

        assert not frame.keys_now.isVisible()
    finally:
        view.reset_sizes()


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_the_prompt_of_every_line_is_whole(session: WindowSession, language: str) -> None:
    session.window.speech.speak(language)
    methods, cut = session.window.workspace.methods, []
    for size in ((1366, 768), (1093, 614), (911, 512)):
        at_size(session, *size)
        if not methods.isVisible():
            session.act("pane")
        for line in session.case.lines:
            session.go_to(line.key)
            QApplication.processEvents()
            cut += [] if session.window.workspace.strip.fits else [(size, line.key)]
        assert methods.visibleRegion().boundingRect().height() >= methods.height(), size

    assert cut == []


def test_all_questions_of_the_policy_are_in_reach_in_the_smallest_window(session: WindowSession) -> None:
    field, view = session.window.workspace.input, session.window.view
    at_size(session, 911, 512)
    try:
        view.change_text_size(3)
        session.go_to("L1")
        session.act("question")
        words, bar = field.offered.words, field.offered.verticalScrollBar()
        session.qtbot.waitUntil(lambda: bar.maximum() > 0)
        QApplication.processEvents()
        for _ in range(20):
            QTest.keyClick(field.text, Qt.Key.Key_Down)

        assert words.height() >= words.heightForWidth(words.width())
        assert bar.value() == bar.maximum()
        assert field.title.height() >= field.title.heightForWidth(field.title.width())
    finally:
        view.reset_sizes()
