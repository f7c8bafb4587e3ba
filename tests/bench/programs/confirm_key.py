# SPDX-License-Identifier: Apache-2.0
"""Open methods of a case confirmed by their keys, each timed until its row is painted with the result."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.terms import Family, LineKey
from tests.bench.programs.painted import Picture, Took, at_rest, expect, meeting_with, milliseconds
from tests.tools.large_case import large_case
from tests.tools.window_session import WindowSession, sat_at
from ui.workspace.keys import KEY_OF_FAMILY

LIMIT = 50
KEYS = 80


def took(session: WindowSession, qapp: QApplication, line: LineKey, family: Family) -> Took:
    """From the key to the row in which the method is confirmed."""
    session.go_to(line)
    session.settle()
    shown = session.window.workspace.grid
    picture = Picture(shown, lambda: bool(dict(session.line(line).methods)[family]), line)
    return milliseconds(qapp, picture, lambda: session.type(KEY_OF_FAMILY[family]))


@pytest.mark.parametrize("lines", [28, 400])
def test_how_long_a_key_takes(qtbot: QtBot, qapp: QApplication, tmp_path: Path, lines: int) -> None:
    content = meeting_with(large_case(lines), tmp_path / "made.db")
    (tmp_path / "sat").mkdir()
    with sat_at(qtbot, qapp, tmp_path / "sat", content) as session:
        session.open_case(1)
        at_rest(qtbot, session)
        wanted = [(row.key, family) for row in session.case.lines for family, state in row.methods if state is None]
        step = max(1, len(wanted) // KEYS)
        rows = len(session.case.lines)
        times = [took(session, qapp, line, family) for line, family in wanted[::step]]
    expect(f"confirm key, {rows} rows in the grid", times, LIMIT)
