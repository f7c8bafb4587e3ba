# SPDX-License-Identifier: Apache-2.0
"""The wall's clock waits for the end of the minute that it shows."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from tests.tools.demo_session import EVENING
from ui.wall.minute import Minute


@pytest.mark.parametrize(("gone", "left"), [(0.0, 60_000), (59.75, 250), (12.5, 47_500)])
def test_it_waits_for_what_is_left_of_the_minute_and_then_for_the_next(
    qapp: QApplication, gone: float, left: int
) -> None:
    times = [EVENING.replace(second=0) + timedelta(minutes=1), EVENING.replace(second=0) + timedelta(seconds=gone)]
    heard: list[datetime] = []
    minute = Minute(QObject(qapp), lambda: times[-1])
    minute.over.connect(lambda: heard.append(times[-1]))
    (timer,) = minute.findChildren(QTimer)
    assert timer.interval() == left

    times.pop()
    timer.timeout.emit()
    assert heard == times
    assert (timer.interval(), timer.isActive()) == (60_000, True)
    minute.close()
    assert not timer.isActive()
