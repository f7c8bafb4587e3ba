# SPDX-License-Identifier: Apache-2.0
"""How long the window takes, for the acceptance checks of `ux.md` §6."""

from collections.abc import Callable
from time import perf_counter, process_time

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from models.terms import AgendaItemId
from tests.tools.window_session import WindowSession
from ui.wall.window import WallWindow

BEAT_MS = 5
PATIENCE = 20.0
"""Seconds after which something awaited will not come."""


@pytest.fixture
def milliseconds(qapp: QApplication) -> Callable[..., float]:
    """How long until something holds, with the events of the window going on: milliseconds of the processor.

    The other tests of a run take their part of the machine; `tests.bench.confirm_key` measures by the clock, alone.
    """

    def until(begin: Callable[[], object], holds: Callable[[], bool]) -> float:
        beat = QTimer()
        beat.start(BEAT_MS)
        started, used = perf_counter(), process_time()
        begin()
        while not holds():
            # Waiting, as the program does: a loop that turns would keep the worker from its work.
            qapp.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            assert perf_counter() - started < PATIENCE
        return (process_time() - used) * 1000

    return until


@pytest.fixture
def wall(session: WindowSession, luggage: AgendaItemId, hang: Callable[[WindowSession], WallWindow]) -> WallWindow:
    """The wall in front of the room, with the luggage shop open."""
    del luggage
    return hang(session)
