# SPDX-License-Identifier: Apache-2.0
"""From the last case to minutes that the record knows again."""

import tempfile
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from models.terms import AgendaItemId
from tests.tools.window_session import WindowSession
from ui.command_line import minutes, verify


def answer(session: WindowSession, key: Qt.Key) -> None:
    """Press a key on the question that stands before the window."""
    box = session.window.frame.findChild(QMessageBox, "seal_question")
    assert box is not None
    session.qtbot.waitUntil(box.isActiveWindow)
    QTest.keyClick(box, key)


@pytest.fixture
def at_minutes(session: WindowSession, luggage: AgendaItemId) -> WindowSession:
    """The agenda's case that was opened is no longer asked for: a meeting with undecided cases cannot be closed."""
    session.act("minutes")
    session.settle()
    return session


def test_a_meeting_with_a_case_half_decided_is_not_sealed_and_the_case_is_named(at_minutes: WindowSession) -> None:
    at_minutes.act("seal_minutes")
    answer(at_minutes, Qt.Key.Key_Return)
    window = at_minutes.window
    at_minutes.qtbot.waitUntil(lambda: "2026-047-3" in window.frame.statusBar().currentMessage(), timeout=20_000)

    assert window.desk.agenda is not None
    assert not window.desk.agenda.sealed


def test_sealed_pages_are_known_to_the_record_and_printed_again_with_the_same_bytes(
    session: WindowSession, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    window, database = session.window, str(tmp_path / "desk.db")
    window.sealing.ask()
    answer(session, Qt.Key.Key_Return)
    session.qtbot.waitUntil(lambda: window.desk.agenda is not None and window.desk.agenda.sealed, timeout=60_000)
    session.qtbot.waitUntil(lambda: window.minutes.screen.content() != b"", timeout=60_000)
    shown = window.minutes.screen.content()
    window.frame.close()

    (stored,) = (tmp_path / "evidence").glob("*.pdf")
    assert stored.stem == sha256(shown).hexdigest()
    assert stored.read_bytes() == shown
    assert minutes.run(["47", str(tmp_path / "again.pdf"), "--database", database]) == 0
    assert (tmp_path / "again.pdf").read_bytes() == shown
    assert verify.run([str(tmp_path / "again.pdf"), "--database", database]) == 0


def test_a_temporary_disk_that_takes_nothing_is_told_and_the_seal_follows_once_there_is_room(
    session: WindowSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = session.window
    with monkeypatch.context() as full:
        full.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
        window.sealing.ask()
        answer(session, Qt.Key.Key_Return)
        session.qtbot.waitUntil(lambda: "纪要尚未定稿" in window.frame.statusBar().currentMessage(), timeout=60_000)
    assert window.desk.agenda is not None
    assert not window.desk.agenda.sealed

    window.sealing.ask()
    answer(session, Qt.Key.Key_Return)
    session.qtbot.waitUntil(lambda: window.desk.agenda is not None and window.desk.agenda.sealed, timeout=60_000)


def test_escape_leaves_the_meeting_open(session: WindowSession) -> None:
    session.window.sealing.ask()
    answer(session, Qt.Key.Key_Escape)
    session.settle()

    assert session.window.desk.agenda is not None
    assert not session.window.desk.agenda.sealed
