# SPDX-License-Identifier: Apache-2.0
from pytestqt.qtbot import QtBot

from ui.background import Background


def test_work_is_done_elsewhere_and_what_is_asked_for_after_the_end_is_dropped(qtbot: QtBot) -> None:
    done: list[str] = []
    background = Background()
    background.run(lambda: "first", done.append)
    qtbot.waitUntil(lambda: done == ["first"])
    background.close()
    background.run(lambda: "late", done.append)

    assert done == ["first"]
