# SPDX-License-Identifier: Apache-2.0
"""A private note by keys: the passphrase once, then notes; locked, nothing of them is left on the screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPlainTextEdit, QWidget

from models.keys.wrapping import Cost
from models.terms import AgendaItemId, Choice
from tests.tools.window_session import WindowSession

PHRASE = "a lamp below the plane tree"
CANARY = "KANARIE rent at the door"


@pytest.fixture
def sitting(session: WindowSession, luggage: AgendaItemId) -> WindowSession:
    session.window.notes.cost = Cost(memory=64, passes=1, lanes=1)
    return session


def begin(sitting: WindowSession) -> None:
    """F7 for the first time: a new passphrase, typed twice."""
    sitting.act("note")
    book = sitting.window.notes.book
    sitting.qtbot.waitUntil(book.isVisible)
    QTest.keyClicks(book.secret, PHRASE)
    QTest.keyClick(book.secret, Qt.Key.Key_Return)
    QTest.keyClicks(book.again, PHRASE)
    QTest.keyClick(book.again, Qt.Key.Key_Return)
    sitting.qtbot.waitUntil(sitting.window.notes.note.isVisible)


def note(sitting: WindowSession, text: str) -> None:
    dialog = sitting.window.notes.note
    sitting.qtbot.waitUntil(dialog.isVisible)
    QTest.keyClicks(dialog.text, text)
    QTest.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    sitting.settle()


def shown(sitting: WindowSession) -> list[str]:
    listed = sitting.window.questions.notes.list
    sitting.settle()
    return [listed.item(row).text() for row in range(listed.count())]


def texts(widget: QWidget) -> str:
    """Whatever a widget and all inside it hold as text, shown or not, with what is read aloud of them."""
    said: list[str] = []
    for part in (widget, *widget.findChildren(QWidget)):
        said += [part.accessibleName(), part.accessibleDescription(), part.toolTip()]
        if isinstance(part, QLabel | QLineEdit):
            said.append(part.text())
        elif isinstance(part, QPlainTextEdit):
            said.append(part.toPlainText())
        elif isinstance(part, QListWidget):
            said += [part.item(row).text() for row in range(part.count())]
    return "\n".join(said)


def test_the_first_note_of_a_sitting_asks_for_the_passphrase_and_the_second_does_not(sitting: WindowSession) -> None:
    begin(sitting)
    assert "丢失" in sitting.window.notes.book.lost.text()
    note(sitting, CANARY)
    label = sitting.line(str(sitting.focus)).label

    sitting.act("case_note")
    note(sitting, "ask the family last")

    assert shown(sitting) == [f"{label}: {CANARY}", "ask the family last"]


def test_a_locked_window_has_no_word_of_a_note_and_the_passphrase_brings_them_back(sitting: WindowSession) -> None:
    begin(sitting)
    note(sitting, CANARY)
    sitting.window.go_to_tab(4)
    sitting.qtbot.waitUntil(lambda: CANARY in texts(sitting.window.frame))

    sitting.act("notes_lock")
    assert CANARY not in texts(sitting.window.frame)
    assert CANARY not in texts(sitting.window.notes.note)

    sitting.act("notes_lock")
    book = sitting.window.notes.book
    sitting.qtbot.waitUntil(book.isVisible)
    assert book.again.isHidden()
    QTest.keyClicks(book.secret, "another long passphrase")
    QTest.keyClick(book.secret, Qt.Key.Key_Return)
    sitting.qtbot.waitUntil(lambda: "口令" in book.said.text() and book.go.isEnabled())
    assert shown(sitting) == []
    QTest.keyClicks(book.secret, PHRASE)
    QTest.keyClick(book.secret, Qt.Key.Key_Return)
    sitting.qtbot.waitUntil(lambda: len(shown(sitting)) == 1)


def test_a_half_typed_note_waits_for_its_author_and_is_kept_nowhere_else(sitting: WindowSession) -> None:
    begin(sitting)
    dialog = sitting.window.notes.note
    QTest.keyClicks(dialog.text, CANARY)
    QTest.keyClick(dialog.text, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert CANARY.encode() not in sitting.database.read_bytes()

    sitting.act("note")
    sitting.qtbot.waitUntil(dialog.isVisible)
    assert dialog.text.toPlainText() == CANARY


def test_a_note_becomes_a_question_by_its_own_key_and_stays_a_note(sitting: WindowSession) -> None:
    begin(sitting)
    note(sitting, CANARY)
    sitting.window.go_to_tab(4)
    sitting.qtbot.waitUntil(lambda: len(shown(sitting)) == 1)
    assert not sitting.case.questions

    sitting.act("note_question")
    sitting.settle()

    (question,) = sitting.case.questions
    assert (question.text, question.line, question.asked_by) == (CANARY, sitting.focus, "张文静")
    assert len(shown(sitting)) == 1


def test_delete_and_undo_take_a_note_away_and_bring_it_back(sitting: WindowSession) -> None:
    begin(sitting)
    note(sitting, CANARY)
    sitting.window.go_to_tab(4)
    sitting.qtbot.waitUntil(lambda: len(shown(sitting)) == 1)
    sitting.act("note_delete")
    sitting.qtbot.waitUntil(lambda: shown(sitting) == [])
    sitting.act("undo")
    sitting.qtbot.waitUntil(lambda: len(shown(sitting)) == 1)


def test_a_leaning_is_kept_by_one_digit_and_shown_only_in_the_open_notes(sitting: WindowSession) -> None:
    begin(sitting)
    note(sitting, CANARY)
    sitting.act("leaning")
    dialog = sitting.window.notes.leaning
    sitting.qtbot.waitUntil(dialog.isVisible)
    QTest.keyClicks(dialog.list, "4")
    word = sitting.window.voice.word(Choice.REJECT)
    sitting.qtbot.waitUntil(lambda: word in sitting.window.questions.notes.state.text())
    sitting.act("notes_lock")
    assert word not in sitting.window.questions.notes.state.text()
