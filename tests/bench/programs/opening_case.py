# SPDX-License-Identifier: Apache-2.0
"""A case opened from the agenda by Enter, timed until its grid is painted: presented for the first time."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.bench.programs.painted import Picture, Took, at_rest, expect, meeting_with, milliseconds
from tests.tools.large_case import large_case
from tests.tools.window_session import WindowSession, sat_at

ROUNDS = 6


def took(session: WindowSession, qapp: QApplication) -> Took:
    """From Enter on the agenda to the painted lines."""
    window = session.window
    window.go_to_agenda()
    session.settle()
    table = window.agenda.table
    QTest.keyClicks(table, "1")
    picture = Picture(window.workspace.grid, lambda: window.desk.case is not None)
    return milliseconds(qapp, picture, lambda: QTest.keyClick(table, Qt.Key.Key_Return))


@pytest.mark.parametrize(("lines", "periods", "limit"), [(40, 12, 150), (400, 0, 400), (400, 12, 400)])
def test_how_long_an_opening_takes(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, lines: int, periods: int, limit: int
) -> None:
    content = meeting_with(large_case(lines, periods), tmp_path / "made.db")
    first = []
    for number in range(ROUNDS):
        folder = tmp_path / str(number)
        folder.mkdir()
        with sat_at(qtbot, qapp, folder, content) as session:
            at_rest(qtbot, session)
            first.append(took(session, qapp))
            session.settle()
    name = f"{lines} lines" + (f" x {periods} periods" if periods else "")
    expect(f"opening, {name}", first, limit)
