# SPDX-License-Identifier: Apache-2.0
"""What comes to the wall while the operator works: checks 12, 24 and 27.

Times are of the processor, since the other tests of a run take their part of the machine.
"""

from collections.abc import Callable
from time import process_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.rules.room_fit import RoomScale
from models.snapshots.wall import BLACK
from reports.voice import Voice
from tests.tools.wall_longest import endless
from tests.tools.wall_states import states
from tests.tools.window_session import WindowSession
from ui.theme import load_typeface
from ui.wall.canvas import WallCanvas
from ui.wall.window import WallWindow
from ui.widgets.chart_image import warm_up

Measure = Callable[..., None]


def painted(wall: WallWindow) -> None:
    """Paint at once what is to be painted."""
    wall.canvas.repaint()


@pytest.fixture
def canvas(qtbot: QtBot) -> WallCanvas:
    """As large as a projector's wall."""
    load_typeface()
    made = WallCanvas()
    qtbot.addWidget(made)
    made.resize(1920, 1080)
    made.show()
    return made


# --- following


def test_check_27_the_wall_is_painted_at_once_in_follow_and_stays_in_hold(
    session: WindowSession, wall: WallWindow, measure: Measure
) -> None:
    warm_up()  # as the program does when it starts: else the processor draws and loads at once
    grid = session.window.workspace.grid
    longest = 0.0
    for _move in range(12):
        before = process_time()
        QTest.keyClick(grid, Qt.Key.Key_Down)
        painted(wall)
        longest = max(longest, (process_time() - before) * 1000)
        line = wall.canvas.snapshot.line
        assert line is not None
        assert line.label == session.line(session.focus or "").label
    measure("from the key to the painted wall", longest, most=200, unit=" ms")

    session.window.wall_keys.change_hold()
    held = wall.canvas.picture()
    for _move in range(20):
        QTest.keyClick(grid, Qt.Key.Key_Up)
    session.act("tab_3")
    session.window.go_to_agenda()
    measure("changes of a held wall in 22 moves", float(wall.canvas.picture() != held), most=0)


def test_check_27_every_change_of_state_is_painted_soon(
    wall: WallWindow, measure: Measure, session: WindowSession
) -> None:
    warm_up()  # as the program does when it starts
    voice, found = session.window.voice, states("zh_CN")
    longest = {}
    for name, snapshot in found.items():
        before = process_time()
        wall.show_snapshot(snapshot, voice)
        painted(wall)
        longest[name] = (process_time() - before) * 1000

    slowest = max(longest, key=lambda name: longest[name])
    measure(f"from a change of state to the painted wall, slowest {slowest}", longest[slowest], most=200, unit=" ms")


@pytest.mark.parametrize("scale", RoomScale)
@pytest.mark.parametrize("name", ["a question of 4,000 characters", "one without a space", "a statement of 400 lines"])
def test_check_27_a_long_text_is_painted_as_soon_as_a_short_one_and_black_follows_at_once(
    canvas: WallCanvas, measure: Measure, name: str, scale: RoomScale
) -> None:
    voice, shown = Voice("en"), endless("en")[name]
    painted_at, black_at = [], []
    for _time in range(3):
        before = process_time()
        canvas.show_snapshot(shown, voice, scale)
        canvas.repaint()
        painted_at.append((process_time() - before) * 1000)
        assert canvas.page_count > 10
        before = process_time()
        canvas.show_snapshot(BLACK, voice, scale)
        canvas.repaint()
        black_at.append((process_time() - before) * 1000)

    measure(f"to the painted wall, {name}, room {scale.value}", min(painted_at), most=200, unit=" ms")
    measure(f"from there to the black wall, room {scale.value}", min(black_at), most=100, unit=" ms")


def test_check_12_the_wall_is_black_at_once_from_every_state(
    session: WindowSession, wall: WallWindow, measure: Measure
) -> None:
    desk, longest = session.window.wall, 0.0
    for snapshot in states("zh_CN").values():
        desk.live = snapshot
        desk.paint()
        before = process_time()
        session.act("black")
        painted(wall)
        longest = max(longest, (process_time() - before) * 1000)
        assert wall.canvas.texts() == ()
        session.act("black")
    measure("from the key to the black wall", longest, most=100, unit=" ms")


# --- private places


def test_check_24_private_places_leave_the_wall_as_it_is(session: WindowSession, wall: WallWindow) -> None:
    window = session.window
    QTest.keyClick(window.workspace.grid, Qt.Key.Key_Down)
    shown = wall.canvas.picture()

    for tab in (4, 5, 6):
        window.go_to_tab(tab)
        session.settle()
        assert wall.canvas.picture() == shown


def test_check_24_a_question_that_waits_to_be_put_does_not_come_to_the_wall(
    session: WindowSession, wall: WallWindow
) -> None:
    window = session.window
    assert window.questions.question is None
    window.go_to_tab(4)
    before = wall.canvas.picture()

    window.wall_keys.push()

    assert wall.canvas.picture() == before
