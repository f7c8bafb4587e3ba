# SPDX-License-Identifier: Apache-2.0
"""Every open method of the luggage shop confirmed by its key, each timed until its result is painted."""

import statistics
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.store import Store
from models.terms import Family, LineKey
from tests.tools.demo_session import Evening
from tests.tools.window_session import WindowSession, sat_at
from ui.workspace.keys import KEY_OF_FAMILY

CASE = "luggage-shop"
BEAT_MS = 5


def milliseconds(session: WindowSession, qapp: QApplication, line: LineKey, family: Family) -> float:
    """From the key to the painted grid in which the method is confirmed."""
    session.go_to(line)
    session.settle()
    beat = QTimer()
    beat.start(BEAT_MS)
    started = perf_counter()
    session.type(KEY_OF_FAMILY[family])
    while not dict(session.line(line).methods)[family]:
        qapp.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    session.window.workspace.grid.viewport().repaint()
    return (perf_counter() - started) * 1000


def test_how_long_a_key_takes(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "made.db"
    with Store.create(str(file)) as store:
        Evening(store, cases=(CASE,))
    (tmp_path / "sat").mkdir()
    with sat_at(qtbot, qapp, tmp_path / "sat", file.read_bytes()) as session:
        session.open_case(1)
        wanted = [(row.key, family) for row in session.case.lines for family, state in row.methods if state is None]
        took = [milliseconds(session, qapp, line, family) for line, family in wanted]
    ninety_fifth = statistics.quantiles(took, n=20)[-1]
    print(f"\n{len(took)} keys: median {statistics.median(took):.0f} ms, 95 % within {ninety_fifth:.0f} ms")
