# SPDX-License-Identifier: Apache-2.0
"""The program before a laptop and a projector: run by `test_screens` in a process of its own that has both.

What it measures goes as JSON to the file that `MEASURED_TO` names; the database comes from `DATABASE`.
"""

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from models.snapshots.wall import WallState
from tests.tools.window_session import WindowSession, sat_at
from ui.wall.window import WallWindow

PLUG = ("--setmonitor", "PROJECTOR", "1920/508x1080/286+1440+0", "none")
UNPLUG = ("--delmonitor", "PROJECTOR")
PATIENCE = 10_000


@pytest.fixture
def session(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[WindowSession]:
    with sat_at(qtbot, qapp, tmp_path, Path(os.environ["DATABASE"]).read_bytes()) as made:
        yield made


@pytest.fixture
def measured() -> Iterator[dict[str, float]]:
    found: dict[str, float] = {}
    yield found
    Path(os.environ["MEASURED_TO"]).write_text(json.dumps(found), encoding="utf-8")


def projector() -> QScreen:
    return next(screen for screen in QGuiApplication.screens() if screen.name().endswith("PROJECTOR"))


def wall_of(session: WindowSession) -> WallWindow:
    wall = session.window.wall.wall
    assert wall is not None
    return wall


def screen_of(wall: WallWindow) -> QScreen | None:
    """Where it stands; what a window says of its screen ends, in the binding, with the window."""
    return QGuiApplication.screenAt(wall.geometry().center())


def took(begin: Callable[[], object]) -> float:
    started = perf_counter()
    begin()
    return (perf_counter() - started) * 1000


def restore(session: WindowSession) -> None:
    """F5, until the wall is painted."""
    session.act("push")
    wall_of(session).canvas.repaint()


def astray(session: WindowSession) -> list[str]:
    """Windows outside every screen, and private ones on the projector."""
    screens = [screen.geometry() for screen in QGuiApplication.screens()]
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    outside = [each.objectName() for each in shown if not any(area.intersects(each.geometry()) for area in screens)]
    wall: QWidget | None = session.window.wall.wall
    theirs = [area for area, screen in zip(screens, QGuiApplication.screens(), strict=True) if "PROJ" in screen.name()]
    private = [each for each in shown if each is not wall and not isinstance(each, WallWindow)]
    return outside + [each.objectName() for each in private if any(area.intersects(each.geometry()) for area in theirs)]


def reads_nothing(session: WindowSession) -> bool:
    """At most the number of the screen."""
    wall = wall_of(session)
    return wall.canvas.snapshot.state is WallState.BLANK and wall.canvas.texts() in {(), ("1",), ("2",)}


@pytest.mark.skipif(os.environ["QT_QPA_PLATFORM"] == "xcb", reason="off screen")
def test_a_projector_that_goes_and_comes_off_screen(
    session: WindowSession, qapp: QApplication, measured: dict[str, float]
) -> None:
    screen, desk = projector(), session.window.screens
    assert wall_of(session).geometry() == screen.geometry()
    assert screen_of(wall_of(session)) is screen
    assert reads_nothing(session)
    assert screen.name() in desk.banner.text.text()
    session.open_case(1)
    QTest.keyClick(session.window.workspace.grid, Qt.Key.Key_Down)
    assert reads_nothing(session)

    session.act("push")
    assert wall_of(session).canvas.snapshot.state is WallState.LINE
    assert len(session.window.settings.screens) == 1
    assert not desk.banner.isVisible()
    assert astray(session) == []

    wall_of(session).activateWindow()
    assert session.window.frame.isActiveWindow(), "the keyboard stays with the operator"

    session.act("swap_screens")
    assert screen_of(wall_of(session)) is not screen
    assert session.window.frame.screen() is screen
    assert not wall_of(session).geometry().intersects(session.window.frame.geometry())
    session.act("swap_screens")
    assert screen_of(wall_of(session)) is screen
    assert astray(session) == []

    shown, wall = session.window.wall.live, wall_of(session)
    measured["hidden"] = took(lambda: qapp.screenRemoved.emit(screen))
    assert not wall.isVisible()
    assert session.window.wall.wall is None
    assert "F5" in desk.banner.text.text()
    session.go_to("P1")
    session.type("1")
    session.settle()
    assert session.window.wall.live != shown

    qapp.screenAdded.emit(screen)
    assert reads_nothing(session)
    measured["restored"] = took(lambda: restore(session))
    assert wall_of(session).canvas.snapshot.state is WallState.LINE

    desk.waking.woke.emit()
    assert reads_nothing(session)
    session.act("push")
    session.act("clear_wall")
    assert reads_nothing(session)
    assert astray(session) == []


@pytest.mark.skipif(os.environ["QT_QPA_PLATFORM"] == "xcb", reason="off screen")
def test_a_closed_curtain_goes_with_the_wall_from_screen_to_screen(session: WindowSession) -> None:
    for _turn in range(2):
        session.act("swap_screens")
        assert reads_nothing(session)
    assert session.window.settings.screens == []


@pytest.mark.skipif(os.environ["QT_QPA_PLATFORM"] == "xcb", reason="off screen")
def test_the_operators_window_does_not_follow_to_the_projector_when_its_own_screen_goes(
    session: WindowSession, qapp: QApplication
) -> None:
    session.act("push")
    frame, own = session.window.frame, session.window.frame.screen()
    qapp.screenRemoved.emit(own)
    assert frame.isMinimized()
    assert screen_of(wall_of(session)) is projector()

    projector().geometryChanged.emit(projector().geometry())
    assert frame.isMinimized(), "the projector alone is no screen of the operator's"
    qapp.screenAdded.emit(own)
    assert not frame.isMinimized()
    assert frame.screen() is own
    assert astray(session) == []


@pytest.mark.skipif(os.environ["QT_QPA_PLATFORM"] == "xcb", reason="off screen")
def test_without_a_wall_the_window_does_not_come_to_a_screen_on_which_it_hung(
    session: WindowSession, qapp: QApplication
) -> None:
    session.act("push")
    frame, own, wall = session.window.frame, session.window.frame.screen(), wall_of(session)
    wall.setGeometry(own.geometry())
    wall.verify()
    assert session.window.wall.wall is None, "it went astray and is hidden"
    qapp.screenRemoved.emit(own)
    assert frame.isMinimized()
    assert astray(session) == []

    qapp.screenAdded.emit(own)
    assert frame.screen() is own
    assert not frame.isMinimized()


@pytest.mark.skipif(os.environ["QT_QPA_PLATFORM"] == "xcb", reason="off screen")
def test_a_wall_covers_its_screen_again_when_that_changes_its_size(session: WindowSession) -> None:
    session.act("push")
    wall = wall_of(session)
    wall.resize(640, 480)
    projector().geometryChanged.emit(projector().geometry())
    assert wall.geometry() == projector().geometry()


@pytest.mark.skipif(os.environ["QT_QPA_PLATFORM"] == "xcb", reason="off screen")
def test_the_screens_are_swapped_again_and_again_while_the_program_lives(session: WindowSession, qtbot: QtBot) -> None:
    session.act("push")
    for _turn in range(4):
        wall, theirs = wall_of(session), session.window.screens.place.display
        qtbot.waitUntil(lambda wall=wall: wall.settled)  # type: ignore[misc] # of this turn
        session.act("swap_screens")
        qtbot.waitUntil(lambda wall=wall: not isValid(wall))  # type: ignore[misc] # of this turn
        assert session.window.screens.place.display != theirs
        assert session.window.screens.pictures == 2
    assert screen_of(wall_of(session)) is projector()


@pytest.mark.skipif(os.environ["QT_QPA_PLATFORM"] == "xcb", reason="off screen")
def test_after_the_end_nothing_beats_any_more(session: WindowSession) -> None:
    session.open_case(1)
    session.act("push")
    window = session.window
    window.frame.close()
    beating = [timer for desk in (window.screens, window.wall, window.shown) for timer in desk.findChildren(QTimer)]
    assert len(beating) >= 4
    assert not [timer for timer in beating if timer.isActive()]


@pytest.mark.skipif(os.environ["QT_QPA_PLATFORM"] == "xcb", reason="off screen")
def test_a_second_screen_that_goes_in_the_middle_of_a_case_asks_whether_the_room_sees_the_first(
    session: WindowSession, qapp: QApplication
) -> None:
    safe, notes = session.window.safe, session.window.notes
    session.open_case(1)
    session.act("push")
    session.act("question")
    field = session.window.frame.focusWidget()
    QTest.keyClicks(field, "ab")
    assert safe.banner.isHidden()
    for answer, is_safe in ((safe.no, False), (safe.yes, True)):
        screen = projector()
        qapp.screenRemoved.emit(screen)
        assert safe.banner.isVisible()
        assert not notes.brief, "nobody said yes yet"
        QTest.keyClicks(session.window.frame.focusWidget(), "ab")
        assert session.window.frame.focusWidget() is field, "what is typed goes on"
        QTest.mouseClick(answer, Qt.MouseButton.LeftButton)
        assert (notes.brief, safe.banner.isVisible()) == (is_safe, is_safe)
        qapp.screenAdded.emit(screen)
        assert (notes.brief, safe.banner.isVisible()) == (False, False)
    qapp.screenRemoved.emit(projector())
    assert notes.brief, "a yes goes on to hide what is private"


def xrandr(*arguments: str) -> None:
    subprocess.run(["xrandr", *arguments], check=True)


@pytest.mark.skipif(os.environ["QT_QPA_PLATFORM"] != "xcb", reason="on Xvfb")
def test_fifty_times_the_cable_is_pulled(session: WindowSession, qtbot: QtBot, measured: dict[str, float]) -> None:
    session.open_case(1)
    session.act("push")
    wall, before = session.window.wall, session.window.desk.case
    measured["hidden"] = measured["restored"] = 0.0
    for _cycle in range(int(os.environ["CYCLES"])):
        xrandr(*UNPLUG)
        started = perf_counter()
        qtbot.waitUntil(lambda: wall.wall is None, timeout=PATIENCE)
        assert not any(isinstance(each, WallWindow) and each.isVisible() for each in QApplication.topLevelWidgets())
        measured["hidden"] = max(measured["hidden"], (perf_counter() - started) * 1000)
        assert astray(session) == []
        xrandr(*PLUG)
        qtbot.waitUntil(lambda: wall.wall is not None, timeout=PATIENCE)
        assert reads_nothing(session)
        started = perf_counter()
        restore(session)
        measured["restored"] = max(measured["restored"], (perf_counter() - started) * 1000)
        assert wall_of(session).canvas.snapshot.state is not WallState.BLANK
        assert projector().geometry().contains(wall_of(session).geometry())
        assert astray(session) == []
    assert session.window.desk.case == before
