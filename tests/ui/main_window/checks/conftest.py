# SPDX-License-Identifier: Apache-2.0
"""Acceptance checks of `ux.md` §6 by their numbers; what they measure is kept for `python -m tests.tools.checks`."""

import re
from collections.abc import Callable
from time import perf_counter, process_time

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.tools.checks import MEASURED

BEAT_MS = 5
PATIENCE = 20.0
"""Seconds after which something awaited will not come."""


@pytest.fixture
def measure(request: pytest.FixtureRequest) -> Callable[..., None]:
    """Keep a value with its limit, and hold it to the limit."""
    found = re.match(r"test_check_(\d+)_", request.node.name)
    assert found is not None, "a check is named by its number"
    number = int(found.group(1))

    def take(what: str, value: float, *, most: float | None = None, least: float | None = None, unit: str = "") -> None:
        request.node.user_properties.append((MEASURED, (number, what, float(value), most, least, unit)))
        assert most is None or value <= most, what
        assert least is None or value >= least, what

    return take


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
