# SPDX-License-Identifier: Apache-2.0
"""Sleep is known by the time that passed unseen."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.wall.waking import Waking


@pytest.mark.parametrize(("passed", "slept"), [(1.0, False), (19.0, False), (21.0, True), (-3600.0, False)])
def test_only_a_long_time_between_two_beats_is_sleep(qtbot: QtBot, passed: float, slept: bool) -> None:
    del qtbot
    times = iter((100.0, 100.0 + passed, 101.0 + passed))
    parent = QObject()
    waking, woken = Waking(parent, lambda: next(times)), []
    waking.woke.connect(lambda: woken.append(True))

    waking.beat()
    waking.beat()

    assert woken == [True] * slept
