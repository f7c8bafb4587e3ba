# SPDX-License-Identifier: Apache-2.0
"""Waiting for a picture of the grid as the window paints it by itself, and saying how long it took."""

import gc
import statistics
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter, process_time
from typing import NamedTuple

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, QRect, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.operations.demo_meeting import convene_demo
from models.operations.wish import Wish
from models.presented import PresentedCase
from models.store import Store
from models.terms import CommandId, LineKey
from tests.tools.demo_session import EVENING, default_policy
from tests.tools.demo_source import source
from tests.tools.window_session import WindowSession
from ui.main_window.collecting import Collecting
from ui.workspace.grid import Grid

BEAT_MS = 5


class Picture(QObject):
    """Notes when the grid is painted as it is waited for: with one line as it shall be, or with any."""

    def __init__(self, grid: Grid, there: Callable[[], bool], line: LineKey | None = None) -> None:
        super().__init__()
        self.grid, self.there, self.line = grid, there, line
        self.at: float | None = None
        grid.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if isinstance(event, QPaintEvent) and self.there() and event.region().intersects(self._place()):
            QTimer.singleShot(0, self._note)  # after this paint
        return False

    def look(self) -> float | None:
        """When it was painted; a row that the focus has left behind, out of sight, when it was there."""
        if self.at is None and self.there() and not self._place().intersects(self.grid.viewport().rect()):
            self._note()
        return self.at

    def _place(self) -> QRect:
        row = None if self.line is None else self.grid.lines.row_of(self.line)
        whole = self.grid.viewport().rect()
        return whole if row is None else self.grid.visualRect(self.grid.lines.index(row, 1))

    def _note(self) -> None:
        self.at = self.at or perf_counter()


class Took(NamedTuple):
    """By the clock, and of the processor alone, whoever else uses this machine."""

    clock: float
    processor: float


def milliseconds(qapp: QApplication, picture: Picture, act: Callable[[], object]) -> Took:
    """From an act to the picture."""
    beat = QTimer()
    beat.start(BEAT_MS)
    started, before = perf_counter(), process_time()
    act()
    while (at := picture.look()) is None:
        qapp.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    picture.grid.viewport().removeEventFilter(picture)
    return Took((at - started) * 1000, (process_time() - before) * 1000)


def expect(name: str, took: Sequence[Took], limit: float) -> None:
    """Say how long it took, and fail where not 95 of 100 keep the limit."""
    times = [each.clock for each in took]
    median, most = statistics.median(times), statistics.quantiles(times, n=20)[-1]
    used = [each.processor for each in took]
    verdict = "kept" if most <= limit else "MISSED"
    print(f"\n{name}: median {median:.0f} ms, 95 % within {most:.0f} ms, limit {limit:.0f} ms {verdict}")
    worst = statistics.quantiles(used, n=20)[-1]
    print(f"    of the processor alone: median {statistics.median(used):.0f} ms, 95 % within {worst:.0f} ms")
    if most > limit:
        pytest.fail(name, pytrace=False)


def at_rest(qtbot: QtBot, session: WindowSession) -> None:
    """Memory is looked through once the window has rested, as the application does it."""
    Collecting(session.window, soon=BEAT_MS)
    session.window.desk.agenda_changed.emit(session.window.desk.agenda)
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)


def meeting_with(case: PresentedCase, file: Path) -> bytes:
    """A database with a meeting of this case alone, not yet opened."""
    chair = source("meeting")["people"][0]["name"]["zh"]
    with Store.create(str(file)) as store:
        store.perform(
            convene_demo,
            Wish(command=CommandId("convened"), acting=chair, operator=chair, at=EVENING),
            meeting=source("meeting"),
            policy=default_policy(),
            presented=[case],
            sources=["large.xlsx"],
            acting=chair,
            operator=chair,
            at=EVENING,
        )
    return file.read_bytes()
