# SPDX-License-Identifier: Apache-2.0
"""The evidence of a line, looked at one piece after the other."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.presented import Evidence
from models.snapshots.comparison import CaseSnapshot, LineRow, ReclassifiedRow
from models.terms import EvidenceClass, EvidenceId
from reports.voice import Voice
from resources import path
from tests.tools.sample_case import sample_case
from ui.workspace.evidence_dialog import WITH_FILE, EvidenceDialog, Opening

SLIP, BOOK, TOLD = EvidenceId("E1"), EvidenceId("E2"), EvidenceId("E3")
PIECES = (
    Evidence(SLIP, EvidenceClass.DOCUMENT, "Bank", "Client", date(2026, 11, 10), "Slip", "papers/slip.png", "aa.png"),
    Evidence(BOOK, EvidenceClass.OBSERVED, "Officer", "Centre", None, "Day book", "book.pdf", "bb.pdf"),
    Evidence(TOLD, EvidenceClass.THIRD_PARTY, "Landlord", "Landlord", None, "Told on the telephone", "binder 3"),
)


def a_picture() -> bytes:
    return path("samples", "en", "papers", "E02.png").read_bytes()


class Program:
    """What other programs were given to open; there is none for files called `book.pdf`."""

    def __init__(self) -> None:
        self.opened: list[tuple[str, bytes]] = []
        self.book = Opening.NO_PROGRAM

    def open(self, stored: str, name: str, content: bytes) -> Opening:
        assert stored
        self.opened.append((name, content))
        return self.book if name == "book.pdf" else Opening.OPENED


@pytest.fixture
def program() -> Program:
    return Program()


@pytest.fixture
def case() -> CaseSnapshot:
    return sample_case()


@pytest.fixture
def line(case: CaseSnapshot) -> LineRow:
    first = next(row for row in case.lines if row.checks)
    check = replace(first.checks[0], evidence=PIECES, estimate=Decimal(1))
    return replace(first, checks=(check, replace(check, evidence=PIECES[:1])))


@pytest.fixture
def dialog(qtbot: QtBot, program: Program, case: CaseSnapshot, line: LineRow) -> EvidenceDialog:
    made = EvidenceDialog(program.open)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.content_wanted) as wanted:
        made.show_line(case, line, Voice("en"))
    assert wanted.args == ["aa.png"]
    made.show()
    return made


def test_each_piece_stands_once_and_those_with_a_file_are_marked(dialog: EvidenceDialog) -> None:
    texts = [dialog.list.item(row).text() for row in range(dialog.list.count())]

    assert len(texts) == 3
    assert [WITH_FILE in text for text in texts] == [True, True, False]
    assert "Bank" in dialog.facts.text()
    assert "papers/slip.png" in dialog.facts.text()


def test_a_picture_is_shown_in_the_program_itself(dialog: EvidenceDialog, program: Program) -> None:
    dialog.show_content("aa.png", a_picture())

    assert not dialog.picture.pixmap().isNull()
    assert program.opened == []
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert [name for name, _ in program.opened] == ["slip.png"]


def test_a_picture_that_cannot_be_shown_is_handed_over_on_a_key_only(dialog: EvidenceDialog, program: Program) -> None:
    dialog.show_content("aa.png", b"half a picture")

    assert program.opened == []
    assert "cannot be shown" in dialog.note.text()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert program.opened == [("slip.png", b"half a picture")]


def test_a_file_asked_for_and_left_is_not_opened_when_it_comes(
    qtbot: QtBot, dialog: EvidenceDialog, program: Program
) -> None:
    dialog.list.setCurrentRow(1)
    with qtbot.waitSignal(dialog.content_wanted):
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    dialog.list.setCurrentRow(2)
    dialog.list.setCurrentRow(1)
    dialog.show_content("bb.pdf", b"%PDF")

    assert program.opened == []


def test_a_class_is_changed_on_the_word_of_a_member_whoever_presides_first(
    qtbot: QtBot, dialog: EvidenceDialog, case: CaseSnapshot, line: LineRow
) -> None:
    second = case.base[1][1]
    dialog.show_line(replace(case, presiding=second), line, Voice("en"))

    assert dialog.person.itemText(0) == second
    assert dialog.person.count() == len(case.base)
    dialog.person.setCurrentIndex(1)
    QTest.keyClicks(dialog.reason, "a copy")
    with qtbot.waitSignal(dialog.reclassified) as wished:
        QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert wished.args is not None
    assert wished.args[3] == case.base[0][1]


def test_a_picture_that_comes_after_another_piece_is_looked_at_is_not_shown(dialog: EvidenceDialog) -> None:
    dialog.list.setCurrentRow(2)
    dialog.show_content("aa.png", a_picture())

    assert dialog.picture.pixmap().isNull()
    assert not dialog.open_button.isEnabled()


def test_another_file_is_fetched_and_handed_to_its_program(
    qtbot: QtBot, dialog: EvidenceDialog, program: Program
) -> None:
    dialog.list.setCurrentRow(1)
    with qtbot.waitSignal(dialog.content_wanted) as wanted:
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    dialog.show_content("bb.pdf", b"%PDF")

    assert wanted.args == ["bb.pdf"]
    assert program.opened == [("book.pdf", b"%PDF")]
    assert dialog.note.text() == "No program on this machine opens book.pdf."


def test_a_kind_of_file_that_is_handed_to_no_program_is_told_as_such(dialog: EvidenceDialog, program: Program) -> None:
    program.book = Opening.NOT_HANDED_OVER
    dialog.list.setCurrentRow(1)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    dialog.show_content("bb.pdf", b"MZ")

    assert "can do something by themselves" in dialog.note.text()


def test_another_class_needs_a_reason(qtbot: QtBot, dialog: EvidenceDialog) -> None:
    dialog.kind.setCurrentIndex(dialog.kind.findData(EvidenceClass.CLIENT.value))
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    asked = dialog.note.text()

    QTest.keyClicks(dialog.reason, "a copy")
    with qtbot.waitSignal(dialog.reclassified) as wished:
        QTest.keyClick(dialog.reason, Qt.Key.Key_Return)

    assert asked
    assert wished.args == [SLIP, EvidenceClass.CLIENT, "a copy", dialog.person.itemText(0)]


def test_whoever_changed_a_class_is_named_with_the_reason(
    dialog: EvidenceDialog, case: CaseSnapshot, line: LineRow
) -> None:
    row = ReclassifiedRow(SLIP, EvidenceClass.DOCUMENT, EvidenceClass.CLIENT, "a copy", "Huang")
    dialog.show_line(replace(case, reclassified=(row,)), line, Voice("en"))

    assert "Huang" in dialog.facts.text()
    assert "a copy" in dialog.facts.text()


def test_a_line_without_evidence_says_so(dialog: EvidenceDialog, case: CaseSnapshot, line: LineRow) -> None:
    dialog.show_line(case, replace(line, checks=()), Voice("en"))

    assert dialog.facts.text() == "No evidence on this line."
    assert not dialog.change.isEnabled()
