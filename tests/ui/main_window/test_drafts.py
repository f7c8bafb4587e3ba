# SPDX-License-Identifier: Apache-2.0
"""Half-typed text comes back in the field of the case and line where it was typed, until it is committed."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QWidget

from models.keys.wrapping import Cost
from models.operations.change import Change
from models.snapshots.drafts import DraftPlace
from models.terms import AgendaItemId, Choice, MemberId
from tests.tools.window_session import WindowSession
from ui.main_window.drafts import FIELDS
from ui.main_window.policy_desk import DRAFT
from ui.policy.editor import PolicyEditor
from ui.policy.fields import Field, TextField
from ui.policy.tables import TableField
from ui.voting.conditions import TEXT
from ui.voting.own_words import OwnWords
from ui.widgets.secret_line import SecretLine

CELL = "condition_cell_text"
HALF = "stock older than"
PHRASE = "a lamp below the plane tree"
NOT_KEPT = {
    "": "unnamed lines are parts of other fields",
    "note_text": "a private note is kept sealed by the notes themselves",
    "qt_spinbox_lineedit": "days and counts are chosen, not worded",
    "archive_digits": "what is looked for in the archive is no text of the record",
    "finding_field": "what a case is looked for by is no text of the record",
    "search_field": "what a decision is looked for by is no text of the record",
    "trail_search": "what is looked for in the trail is no text of the record",
    "key_search": "what is looked for in the list of keys is no text of the record",
}
"""Fields whose half-typed text is not kept, and why; a policy is edited as a document, and its draft kept as one."""


@pytest.fixture
def opened(session: WindowSession, luggage: AgendaItemId) -> WindowSession:
    assert luggage
    session.go_to("P1")
    return session


def started_anew(session: WindowSession) -> WindowSession:
    """At the next start, once the case of before is open and the database has said what was half typed."""
    again = session.reopened()
    with again.qtbot.waitSignal(again.window.bridge.ready, timeout=20_000):
        again.window.bridge.start()
    again.qtbot.waitUntil(lambda: again.window.desk.case is not None, timeout=20_000)
    read: list[object] = []
    again.window.desk.read("current_meeting", read.append)
    again.qtbot.waitUntil(lambda: bool(read), timeout=20_000)
    again.settle()
    return again


def question_on(session: WindowSession, line: str = "P1") -> QLineEdit:
    session.go_to(line)
    session.act("question")
    return session.window.workspace.input.text


def condition(session: WindowSession) -> QLineEdit:
    session.act("conditions")
    return session.window.voting.screen.conditions.field


def recusal(session: WindowSession) -> QLineEdit:
    session.act("recusal")
    return session.window.voting.screen.conflicts.field


def withdrawal(session: WindowSession) -> QLineEdit:
    session.act("withdraw_case")
    return session.window.voting.screen.notes.withdrawing


def cause(session: WindowSession) -> QLineEdit:
    session.go_to("P1")
    session.act("cause")
    return session.window.workspace.input.text


def answer_to_first(session: WindowSession) -> QLineEdit:
    session.window.go_to_tab(4)
    questions = session.window.questions
    questions.list.setCurrentRow(0)
    questions.list.itemActivated.emit(questions.list.item(0))
    return questions.input.text


def figure(session: WindowSession) -> QLineEdit:
    session.go_to("P1")
    session.act("correct")
    return session.window.workspace.input.value


def check_cause(session: WindowSession) -> QLineEdit:
    session.go_to("P1")
    session.act("check")
    session.qtbot.waitUntil(session.window.check.form.isVisible, timeout=20_000)
    return session.window.check.form.cause


def condition_cell(session: WindowSession) -> QLineEdit:
    session.act("conditions")
    session.settle()
    table = session.window.voting.screen.conditions.table
    table.setCurrentCell(0, TEXT)
    table.setFocus()
    table.edit(table.currentIndex())
    (line,) = table.viewport().findChildren(QLineEdit)
    line.setFocus()
    session.qtbot.waitUntil(lambda: bool(line.property("drafted")))
    return line


def place_of_half_a_note(session: WindowSession) -> DraftPlace:
    with closing(sqlite3.connect(session.database)) as database:
        ((scope, about),) = database.execute("SELECT scope, about FROM drafts WHERE field = 'note_text'")
    return DraftPlace(scope, about, "note_text")


def policy_editor(session: WindowSession) -> PolicyEditor:
    session.act("policy")
    editor = session.window.policy.editor
    session.qtbot.waitUntil(editor.isVisible, timeout=20_000)
    return editor


def policy_field(editor: PolicyEditor, pattern: str) -> Field:
    return next(field for field in editor.fields if field.pattern == pattern)


def test_a_half_typed_cell_of_a_condition_is_back_until_it_is_left(opened: WindowSession) -> None:
    QTest.keyClicks(condition(opened), "Sign together")
    QTest.keyClick(condition(opened), Qt.Key.Key_Return)
    opened.settle()
    line = condition_cell(opened)
    stood = line.text()
    QTest.keyClicks(line, HALF)

    again = started_anew(opened)
    line = condition_cell(again)
    assert line.text() == HALF
    line.clear()
    QTest.keyClicks(line, stood)
    assert not again.window.drafts.text(DraftPlace(str(again.window.desk.item), line.property("about"), CELL))
    line.clear()
    QTest.keyClicks(line, "photographs")
    QTest.keyClick(line, Qt.Key.Key_Return)
    cells = again.window.voting.screen.conditions.table.viewport()
    again.qtbot.waitUntil(lambda: not cells.findChildren(QLineEdit))  # a cell is left by the next event
    assert again.voting().conditions[0].text == "photographs"
    assert condition_cell(again).text() == "photographs"


def test_a_half_done_policy_is_back_with_its_cells_and_what_cannot_be_read(opened: WindowSession) -> None:
    editor = policy_editor(opened)
    limit, limits = policy_field(editor, "limits.watch"), policy_field(editor, "line_limits")
    assert isinstance(limit, TextField)
    assert isinstance(limits, TableField)
    limit.line.selectAll()
    QTest.keyClicks(limit.line, "five perc")
    QTest.keyClicks(editor.reason, HALF)
    limits.table.setCurrentCell(0, 2)
    limits.table.edit(limits.table.currentIndex())
    (cell,) = limits.table.viewport().findChildren(QLineEdit)
    cell.clear()
    QTest.keyClicks(cell, "12")

    again = started_anew(opened)
    editor = policy_editor(again)
    limit, limits = policy_field(editor, "limits.watch"), policy_field(editor, "line_limits")
    assert isinstance(limit, TextField)
    assert isinstance(limits, TableField)
    assert (limit.line.text(), editor.reason.text(), limits.cell) == ("five perc", HALF, (0, 2, "12"))
    (cell,) = limits.table.viewport().findChildren(QLineEdit)
    assert cell.text() == "12"
    assert limit.problem is not None
    limit.line.setText("6%")
    QTest.keyClick(cell, Qt.Key.Key_Return)
    QTest.keyClick(editor.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    again.qtbot.waitUntil(lambda: not editor.isVisible(), timeout=20_000)
    assert not again.window.drafts.text(DRAFT)


@pytest.mark.parametrize("ask", [question_on, condition, recusal, withdrawal, cause, figure, check_cause])
def test_half_typed_text_is_back_at_the_next_start(
    opened: WindowSession, ask: Callable[[WindowSession], QLineEdit]
) -> None:
    typed = "12" if ask is figure else HALF
    QTest.keyClicks(ask(opened), typed)

    again = started_anew(opened)

    assert ask(again).text() == typed


def test_text_belongs_to_its_line_its_case_and_its_purpose(opened: WindowSession) -> None:
    QTest.keyClicks(question_on(opened), HALF)
    QTest.keyClick(opened.window.workspace.input.text, Qt.Key.Key_Escape)

    assert question_on(opened, "A1").text() == ""
    assert cause(opened).text() == ""
    field = question_on(opened)
    opened.window.open_neighbour(1)
    QTest.keyClicks(field, " a year")  # before the next case is there
    opened.settle()
    assert question_on(opened).text() == ""
    opened.open_case_from_anywhere(1)
    assert question_on(opened).text() == f"{HALF} a year"


def test_what_is_stored_about_one_thing_leaves_what_is_half_typed_about_another(opened: WindowSession) -> None:
    window, asked = opened.window, question_on(opened)
    drafts, questions = window.drafts, window.questions
    QTest.keyClicks(asked, "Where is the lease?")
    QTest.keyClick(asked, Qt.Key.Key_Return)
    opened.settle()
    QTest.keyClicks(cause(opened), "half a cause")
    QTest.keyClick(window.workspace.input.text, Qt.Key.Key_Escape)
    answer = answer_to_first(opened)
    QTest.keyClicks(answer, "half an answer")
    QTest.keyClick(answer, Qt.Key.Key_Escape)
    QTest.keyClicks(condition(opened), "half a condition")

    window.go_to_tab(2)
    asked = question_on(opened, "A1")
    QTest.keyClicks(asked, "And this one?")
    QTest.keyClick(asked, Qt.Key.Key_Return)
    opened.act("decision")
    opened.type("21")  # the chair's waiver by a template
    window.go_to_tab(4)
    questions.list.setCurrentRow(0)
    questions.make_condition()
    opened.settle()

    assert drafts.text(DraftPlace(str(window.desk.item), "", "condition_field")) == "half a condition"
    assert answer_to_first(opened).text() == "half an answer"
    window.go_to_tab(2)
    assert cause(opened).text() == "half a cause"
    QTest.keyClick(window.workspace.input.text, Qt.Key.Key_Return)
    opened.settle()
    assert cause(opened).text() == ""


@pytest.mark.parametrize("end", ["commit", "empty"])
def test_committed_and_emptied_text_is_gone(opened: WindowSession, end: str) -> None:
    field = question_on(opened)
    QTest.keyClicks(field, HALF)
    opened.window.drafts.flush()
    if end == "commit":
        QTest.keyClick(field, Qt.Key.Key_Return)
        opened.settle()
    else:
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert question_on(opened).text() == ""

    assert question_on(started_anew(opened)).text() == ""


def test_text_that_was_refused_is_back_in_its_field(opened: WindowSession) -> None:
    value = figure(opened)
    QTest.keyClicks(value, "-12")
    QTest.keyClicks(opened.window.workspace.input.text, HALF)
    QTest.keyClick(opened.window.workspace.input.text, Qt.Key.Key_Return)
    opened.settle()
    assert not value.isVisible()

    figure(opened)
    assert (value.text(), opened.window.workspace.input.text.text()) == ("-12", HALF)


def test_every_field_is_kept_or_has_a_reason_not_to_be(opened: WindowSession) -> None:
    frame = opened.window.frame
    fields: list[QWidget] = [*frame.findChildren(QLineEdit), *frame.findChildren(QPlainTextEdit)]
    left = {
        field.objectName()
        for field in fields
        if not isinstance(field, SecretLine)
        and not isinstance(field.parent(), QAbstractSpinBox)
        and not field.objectName().startswith((*FIELDS, "policy_"))
    }
    assert left <= set(NOT_KEPT), left - set(NOT_KEPT)
    assert len(fields) > len(left) + 20


def test_neither_a_secret_nor_a_note_is_kept_in_the_clear(opened: WindowSession) -> None:
    book = opened.window.notes.book
    opened.act("note")
    opened.qtbot.waitUntil(book.isVisible)
    QTest.keyClicks(book.secret, HALF)
    opened.window.drafts.flush()
    again = started_anew(opened)
    assert HALF.encode() not in again.database.read_bytes()


def test_words_with_a_sealed_vote_are_not_kept_and_those_called_out_are(opened: WindowSession) -> None:
    window = opened.window
    member = MemberId("a member")
    sealed, called = window.voting.sealed.turn.choosing.own_words, window.voting.screen.own_words
    window.go_to_tab(5)
    for words, typed in ((sealed, "SEALED half"), (called, "CALLED half")):
        words.ask(member, "林晓梅", Choice.REJECT, OwnWords(), window.voice)
        window.drafts.fill(window.frame)
        QTest.keyClicks(words.remark, typed)
    again = started_anew(opened)

    content = again.database.read_bytes()
    assert b"SEALED half" not in content
    assert b"CALLED half" in content


def test_a_half_typed_private_note_is_kept_sealed_and_opens_for_its_author(opened: WindowSession) -> None:
    opened.window.notes.cost = Cost(memory=64, passes=1, lanes=1)
    book, note = opened.window.notes.book, opened.window.notes.note
    opened.act("note")
    opened.qtbot.waitUntil(book.isVisible)
    for line in (book.secret, book.again):
        QTest.keyClicks(line, PHRASE)
        QTest.keyClick(line, Qt.Key.Key_Return)
    opened.qtbot.waitUntil(note.isVisible)
    QTest.keyClicks(note.text, HALF)

    again = started_anew(opened)
    assert HALF.encode() not in again.database.read_bytes()
    place = place_of_half_a_note(again)
    assert not {"P1", opened.window.notes.books[0].id} & set(place.about.split()), "neither line nor author is told"
    book, note = again.window.notes.book, again.window.notes.note
    again.act("note")
    again.qtbot.waitUntil(book.isVisible)
    QTest.keyClicks(book.secret, PHRASE)
    QTest.keyClick(book.secret, Qt.Key.Key_Return)
    again.qtbot.waitUntil(note.isVisible)
    assert note.text.toPlainText() == HALF

    QTest.keyClick(note.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    again.settle()
    again.act("note")
    again.qtbot.waitUntil(note.isVisible)
    assert note.text.toPlainText() == ""

    note.reject()
    again.window.drafts.keep(place, "damaged, no hexadecimal")
    again.act("note")
    again.qtbot.waitUntil(note.isVisible)
    assert note.text.toPlainText() == ""


def test_what_a_change_leaves_without_a_sense_is_gone_and_nothing_else(opened: WindowSession) -> None:
    drafts, desk = opened.window.drafts, opened.window.desk
    first, second = desk.rows
    words, reasons = DraftPlace(first.id, "a member", "own_remark"), DraftPlace(first.id, "1", "resolution_reasons")
    elsewhere, of_desk = replace(words, scope=second.id), DraftPlace("", "", "convening_place")
    places = (words, reasons, elsewhere, of_desk)
    for place in places:
        drafts.keep(place, HALF)

    left = {
        "reveal": [reasons, elsewhere, of_desk],
        "adopt_resolution": [elsewhere, of_desk],
        "seal_minutes": [of_desk],
    }
    for name, standing in left.items():
        opened.window.bridge.changed.emit(Change(name=name, cases=(first.case,), meeting=desk.meeting))
        assert [place for place in places if drafts.text(place)] == standing
    opened.settle()
