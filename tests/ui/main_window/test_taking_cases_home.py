# SPDX-License-Identifier: Apache-2.0
"""One reviewer's evening: a package from the desk, an own window at home, and a file back, by the real windows."""

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QMessageBox

from models.terms import Family, MeetingId
from tests.tools.window_session import WindowSession
from ui.bridge import Bridge, desk_at
from ui.frame import Frame
from ui.main_window.window import MainWindow
from ui.settings import Settings
from ui.wishes import Wished
from ui.workspace.keys import KEY_OF_FAMILY

NAME = "林晓梅"


@pytest.fixture
def package(session: WindowSession, tmp_path: Path) -> Path:
    """The package of the evening, written at the desk."""
    file = tmp_path / "evening.zip"
    session.window.preparing.write_package_to(file)
    session.qtbot.waitUntil(file.exists, timeout=20_000)
    session.settle()
    return file


@pytest.fixture
def laid(tmp_path: Path) -> Iterator[Path]:
    """Where evidence is laid for a while."""
    usual, folder = tempfile.tempdir, tmp_path / "laid"
    folder.mkdir()
    tempfile.tempdir = str(folder)
    yield folder
    tempfile.tempdir = usual


@pytest.fixture
def home(session: WindowSession, package: Path, tmp_path: Path) -> Iterator[WindowSession]:
    """The reviewer's own window on an own database, with the package opened."""
    folder = tmp_path / "home"
    folder.mkdir()
    database, first = folder / "own.db", session.window
    bridge = Bridge(desk_at(str(database)), clock=first.bridge.clock)
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    frame = Frame()
    session.qtbot.addWidget(frame)
    window = MainWindow(frame, bridge, first.speech, settings)
    with session.qtbot.waitSignal(window.desk.agenda_changed, timeout=20_000):
        bridge.start()
    with session.qtbot.waitExposed(frame):
        frame.show()
    made = WindowSession(session.qtbot, window, database)
    desk = window.preparing
    desk.open_package_at(package)
    made.qtbot.waitUntil(desk.who.isVisible, timeout=20_000)
    desk.who.setTextValue(NAME)
    desk.who.accept()
    made.settle()
    yield made
    frame.close()
    frame.language_changed.disconnect(window.speak)


def asked(session: WindowSession, file: Path) -> QMessageBox:
    """The question whether the file comes from whom it names."""
    session.window.preparing.take_preparation_from(file)
    found = session.window.frame.findChild
    session.qtbot.waitUntil(lambda: found(QMessageBox, "whence_question") is not None, timeout=20_000)
    box = found(QMessageBox, "whence_question")
    assert isinstance(box, QMessageBox)
    return box


def take(session: WindowSession, file: Path, *, answer: str = "收入") -> None:
    """Take a file in, with the word of whoever sits here that it comes from its writer."""
    buttons = asked(session, file).buttons()
    next(button for button in buttons if answer in button.text()).click()


def cleared_by_two(home: WindowSession) -> tuple[str, list[Family]]:
    """Press the two keys that clear a line; which line it was."""
    pairs = ((row, each) for row in home.case.lines for each in row.clears_with if len(each) == 2)
    row, families = next(pairs)
    home.go_to(row.key)
    for family in families:
        home.go_to(row.key)
        home.type(KEY_OF_FAMILY[family])
    home.settle()
    return row.key, list(families)


def test_confirmations_at_home_are_the_reviewers_own_and_come_back_as_numbers(
    session: WindowSession, home: WindowSession, tmp_path: Path
) -> None:
    agenda = home.window.desk.agenda
    assert agenda is not None
    assert agenda.preparing == NAME == home.window.bridge.operator
    home.open_case(1)
    key, families = cleared_by_two(home)
    assert home.line(key).cleared
    assert home.line(key).checks[0].confirmed_by in ((NAME,), ())

    file = tmp_path / "back.json"
    home.window.preparing.write_preparation_to(file)
    session.qtbot.waitUntil(file.exists, timeout=20_000)
    take(session, file)
    session.qtbot.waitUntil(lambda: NAME in session.said, timeout=20_000)
    session.open_case(1)
    session.go_to(key)

    assert session.case.cleared == 0
    facts = session.window.workspace.facts.text
    assert f"{len(session.case.base)} 人中 1 人预备时已采信" in facts
    assert NAME not in facts
    assert {check.prepared for check in session.line(key).checks if check.family in families} == {1}


def test_a_question_made_at_home_waits_at_the_desk_and_enter_puts_it(
    session: WindowSession, home: WindowSession, tmp_path: Path
) -> None:
    home.open_case(1)
    home.act("question")
    text = home.window.workspace.input.text
    text.setText("stock older than half a year?")
    QTest.keyClick(text, Qt.Key.Key_Return)
    home.settle()
    file = tmp_path / "back.json"
    home.window.preparing.write_preparation_to(file)
    session.qtbot.waitUntil(file.exists, timeout=20_000)
    take(session, file)
    session.qtbot.waitUntil(lambda: NAME in session.said, timeout=20_000)
    session.open_case(1)
    session.window.go_to_tab(4)
    listed = session.window.questions.list
    assert listed.count() == 1

    listed.itemActivated.emit(listed.item(0))
    session.settle()

    (question,) = session.case.questions
    assert (question.asked_by, question.text) == (NAME, "stock older than half a year?")
    assert not session.case.prepared_questions


def test_no_vote_is_taken_at_home_and_no_harmed_file_is_taken_at_the_desk(
    session: WindowSession, home: WindowSession, tmp_path: Path
) -> None:
    home.open_case(1)
    home.window.voting.screen.setFocus()
    home.act("present_anew")
    home.qtbot.waitUntil(lambda: "预备" in home.said, timeout=20_000)

    file = tmp_path / "back.json"
    home.window.preparing.write_preparation_to(file)
    session.qtbot.waitUntil(file.exists, timeout=20_000)
    content = json.loads(file.read_bytes())
    content["content"]["public"][0]["cleared"] += 1
    file.write_text(json.dumps(content))
    take(session, file)
    session.qtbot.waitUntil(lambda: "改动" in session.said, timeout=20_000)
    file.write_bytes(file.read_bytes()[:100])
    session.window.preparing.take_preparation_from(file)
    session.qtbot.waitUntil(lambda: "不完整" in session.said, timeout=20_000)
    session.window.preparing.open_package_at(file)
    session.qtbot.waitUntil(lambda: "不是本版能读的会议包" in session.said, timeout=20_000)


def test_the_prep_sheet_of_the_open_case_is_saved_without_anybodys_notes(home: WindowSession, tmp_path: Path) -> None:
    home.open_case(1)
    file = tmp_path / "sheet.pdf"
    home.window.preparing.write_sheet_to(file)
    home.qtbot.waitUntil(lambda: "预备表已写好" in home.said, timeout=30_000)
    printed = "".join(page.extract_text() for page in PdfReader(file).pages)
    assert home.case.number in printed
    assert "仅本人" not in printed


def test_a_file_is_taken_in_on_the_word_of_whoever_sits_at_the_desk_and_not_without(
    session: WindowSession, home: WindowSession, tmp_path: Path
) -> None:
    file = tmp_path / "back.json"
    home.window.preparing.write_preparation_to(file)
    session.qtbot.waitUntil(file.exists, timeout=20_000)

    box = asked(session, file)
    assert f"担保它确实来自{NAME}" in box.text()
    assert box.defaultButton().text() == "暂不"
    box.defaultButton().click()
    session.qtbot.waitUntil(lambda: "没有收入" in session.said, timeout=20_000)
    agenda = session.window.desk.agenda
    assert agenda is not None
    assert agenda.prepared_by == 0

    session.qtbot.waitUntil(lambda: session.window.frame.findChild(QMessageBox, "whence_question") is None)
    take(session, file)
    session.qtbot.waitUntil(lambda: NAME in session.said, timeout=20_000)
    session.settle()
    agenda = session.window.desk.agenda
    assert agenda is not None
    assert agenda.prepared_by == 1


def test_a_package_whose_name_is_typed_without_its_ending_is_found_again(
    session: WindowSession, tmp_path: Path
) -> None:
    session.window.preparing.write_package()
    (dialog,) = session.window.frame.findChildren(QFileDialog)
    (name,) = dialog.findChildren(QLineEdit, "fileNameEdit")
    assert name.text().endswith(".zip")
    name.setText(str(tmp_path / "pack"))
    (buttons,) = dialog.findChildren(QDialogButtonBox)
    buttons.button(QDialogButtonBox.StandardButton.Save).click()

    session.qtbot.waitUntil((tmp_path / "pack.zip").exists, timeout=20_000)


def test_a_package_that_is_refused_or_cannot_be_written_leaves_no_file_and_no_entry(
    session: WindowSession, home: WindowSession, tmp_path: Path
) -> None:
    folder = tmp_path / "packages"
    folder.mkdir()
    home.window.preparing.write_package_to(folder / "refused.zip")
    home.qtbot.waitUntil(lambda: "预备" in home.said, timeout=20_000)
    home.settle()
    assert list(folder.iterdir()) == []

    entries = agenda_head(session)
    session.window.preparing.write_package_to(folder / "missing" / "evening.zip")
    session.qtbot.waitUntil(lambda: "不能写" in session.said or "无法写" in session.said, timeout=20_000)
    session.settle()
    assert agenda_head(session) == entries

    session.window.preparing.write_package_to(folder / "evening.zip")
    session.qtbot.waitUntil(lambda: "会议包已写好" in session.said, timeout=20_000)
    assert [file.name for file in folder.iterdir()] == ["evening.zip"]


def test_a_package_is_noted_for_its_own_meeting_whichever_is_shown_when_it_is_done(
    session: WindowSession, tmp_path: Path
) -> None:
    desk, noted = session.window.desk, []
    held = desk.meeting

    def note(wished: Wished, _pending: object) -> None:
        noted.append(wished.facts["meeting"])
        desk.meeting = held

    desk.wished.connect(note)
    session.window.preparing.write_package_to(tmp_path / "evening.zip")
    desk.meeting = MeetingId("of another evening")
    session.qtbot.waitUntil(lambda: bool(noted), timeout=20_000)
    desk.wished.disconnect(note)
    session.settle()

    assert noted == [held]


def test_another_package_takes_no_evidence_from_under_the_one_that_is_being_opened(
    session: WindowSession, package: Path, laid: Path
) -> None:
    desk = session.window.preparing
    desk.open_package_at(package)
    session.qtbot.waitUntil(desk.who.isVisible, timeout=20_000)
    [first] = laid.iterdir()
    desk.who.accept()

    desk.open_package_at(package)

    assert first.exists()
    session.qtbot.waitUntil(desk.who.isVisible, timeout=20_000)
    session.settle()
    assert not first.exists()
    desk.who.reject()
    assert list(laid.iterdir()) == []


def agenda_head(session: WindowSession) -> str:
    session.settle()
    agenda = session.window.desk.agenda
    assert agenda is not None
    return agenda.journal_head
