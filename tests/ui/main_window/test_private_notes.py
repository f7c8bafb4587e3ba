# SPDX-License-Identifier: Apache-2.0
"""A private note by keys: the passphrase once, then notes; locked, nothing of them is left on the screen."""

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPlainTextEdit, QWidget

from models.keys.sitting import IDLE, Sitting
from models.keys.wrapping import Cost
from models.snapshots.preparing import PrivateNoteRow
from models.terms import AgendaItemId, Choice
from tests.tools.demo_session import EVENING
from tests.tools.window_session import WindowSession
from ui.wishes import Wished

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
    QTest.keyClicks(book.secret, "short")
    QTest.keyClick(book.secret, Qt.Key.Key_Return)
    assert "10" in book.said.text()
    assert book.focusWidget() is book.secret
    book.secret.blank()
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

    assert shown(sitting) == [f"{label}：{CANARY}", "ask the family last"]
    for number in (2, 1):
        sitting.open_case_from_anywhere(number)
    assert shown(sitting) == [f"{label}：{CANARY}", "ask the family last"]


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
    assert "私记" in book.said.text()
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


def test_a_half_typed_note_is_in_no_widget_and_in_no_memory_in_the_clear_once_the_notes_are_locked(
    sitting: WindowSession,
) -> None:
    begin(sitting)
    notes, dialog = sitting.window.notes, sitting.window.notes.note
    QTest.keyClicks(dialog.text, CANARY)
    sitting.act("notes_lock")

    assert CANARY not in texts(sitting.window.frame)
    assert not dialog.text.document().isUndoAvailable()
    assert CANARY not in repr(vars(notes)) + repr(vars(dialog))
    sitting.act("note")
    sitting.qtbot.waitUntil(notes.book.isVisible)
    QTest.keyClicks(notes.book.secret, PHRASE)
    QTest.keyClick(notes.book.secret, Qt.Key.Key_Return)
    sitting.qtbot.waitUntil(dialog.isVisible)
    assert dialog.text.toPlainText() == CANARY


def test_who_leaves_the_question_for_the_passphrase_opens_nothing_and_writes_nothing_later(
    sitting: WindowSession,
) -> None:
    begin(sitting)
    notes = sitting.window.notes
    note(sitting, CANARY)
    sitting.act("notes_lock")
    sitting.act("note")
    sitting.qtbot.waitUntil(notes.book.isVisible)
    QTest.keyClicks(notes.book.secret, PHRASE)
    QTest.keyClick(notes.book.secret, Qt.Key.Key_Return)
    QTest.keyClick(notes.book, Qt.Key.Key_Escape)
    sitting.act("notes_lock")
    sitting.qtbot.waitUntil(notes.book.isVisible)
    QTest.keyClicks(notes.book.secret, "another long passphrase")
    QTest.keyClick(notes.book.secret, Qt.Key.Key_Return)
    sitting.qtbot.waitUntil(lambda: "口令" in notes.book.said.text() and notes.book.go.isEnabled())
    assert notes.author is None

    QTest.keyClicks(notes.book.secret, PHRASE)
    QTest.keyClick(notes.book.secret, Qt.Key.Key_Return)
    sitting.qtbot.waitUntil(lambda: notes.author is not None)
    assert not notes.note.isVisible()


def test_a_book_opens_only_for_the_person_who_is_still_asked(sitting: WindowSession) -> None:
    begin(sitting)
    notes = sitting.window.notes
    note(sitting, CANARY)
    author = notes.author
    sitting.act("notes_lock")
    sitting.act("notes_lock")
    sitting.qtbot.waitUntil(notes.book.isVisible)
    QTest.keyClicks(notes.book.secret, PHRASE)
    QTest.keyClick(notes.book.secret, Qt.Key.Key_Return)
    notes.book.people.setCurrentIndex(notes.book.people.currentIndex() - 1)
    sitting.settle()
    seen: list[object] = []
    sitting.window.desk.read("load_writers", seen.append, meeting=sitting.window.desk.meeting)
    sitting.qtbot.waitUntil(lambda: bool(seen), timeout=20_000)
    assert notes.author is None

    notes.book.people.setCurrentText(author or "")
    QTest.keyClicks(notes.book.secret, PHRASE)
    QTest.keyClick(notes.book.secret, Qt.Key.Key_Return)
    sitting.qtbot.waitUntil(lambda: notes.author == author)


def test_a_book_whose_sitting_is_over_is_shut_at_the_next_look_and_cannot_be_used(sitting: WindowSession) -> None:
    begin(sitting)
    notes, dialog = sitting.window.notes, sitting.window.notes.note
    note(sitting, CANARY)
    sitting.window.go_to_tab(4)
    sitting.qtbot.waitUntil(lambda: len(shown(sitting)) == 1)
    sitting.act("case_note")
    sitting.qtbot.waitUntil(dialog.isVisible)
    QTest.keyClicks(dialog.text, "too late")

    notes.sitting.end()  # as after a sleep of the machine
    QTest.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    assert shown(sitting) == []
    assert CANARY not in texts(sitting.window.frame)
    notes.panel.asked.emit(PrivateNoteRow("n", "b", None, CANARY, EVENING))
    notes.panel.deleted.emit("n")
    sitting.settle()
    assert (notes.author, sitting.case.questions) == (None, ())
    assert "too late" not in repr(vars(notes))


def test_reading_for_the_screen_keeps_no_book_open_and_a_persons_key_does(sitting: WindowSession) -> None:
    ticks = [0.0]
    notes = sitting.window.notes
    notes.sitting = Sitting(lambda: ticks[0], lambda: EVENING + timedelta(seconds=ticks[0]))
    begin(sitting)
    note(sitting, CANARY)
    ticks[0] = IDLE - 60
    sitting.act("case_note")  # a touch
    QTest.keyClick(notes.note, Qt.Key.Key_Escape)

    ticks[0] += IDLE - 60
    sitting.window.speak()
    notes.read()
    sitting.settle()
    assert notes.author is not None
    ticks[0] += 61
    sitting.window.speak()
    assert notes.author is None


def test_notes_are_read_again_when_notes_changed_and_for_nothing_else(sitting: WindowSession) -> None:
    begin(sitting)
    note(sitting, CANARY)
    sitting.window.go_to_tab(4)
    sitting.qtbot.waitUntil(lambda: len(shown(sitting)) == 1)
    listed = sitting.window.questions.notes.list
    listed.item(0).setToolTip("read before")

    sitting.window.desk.wish(
        Wished("ask", {"item": sitting.window.desk.item, "line": None, "text": "?", "asked_by": "张文静"})
    )
    sitting.settle()
    assert listed.item(0).toolTip() == "read before"
    sitting.act("case_note")
    note(sitting, "a second one")
    sitting.qtbot.waitUntil(lambda: len(shown(sitting)) == 2)
    assert listed.item(0).toolTip() == ""


def test_a_note_that_does_not_open_is_counted_beside_the_others(sitting: WindowSession) -> None:
    begin(sitting)
    note(sitting, CANARY)
    sitting.act("case_note")
    note(sitting, "a second one")
    with closing(sqlite3.connect(sitting.database)) as stranger:
        stranger.execute("UPDATE private_notes SET sealed = zeroblob(1072) WHERE rowid = 1")
        stranger.commit()
    sitting.window.notes.read()
    sitting.window.go_to_tab(4)

    sitting.qtbot.waitUntil(lambda: "打不开的私记：1" in sitting.window.questions.notes.state.text())
    assert shown(sitting) == ["a second one"]
