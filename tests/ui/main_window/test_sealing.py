# SPDX-License-Identifier: Apache-2.0
"""From the last case to minutes that the record knows again."""

import tempfile
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.tools.window_session import WindowSession
from ui.command_line import minutes, verify


def answer(session: WindowSession, key: Qt.Key) -> None:
    """Press a key on the question that stands before the window."""
    QTest.keyClick(session.seal_question(), key)


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
