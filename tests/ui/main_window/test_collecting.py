# SPDX-License-Identifier: Apache-2.0
"""Memory that goes round in circles is taken out while the window rests, and as Python does it once it is closed."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.tools.window_session import WindowSession
from ui.main_window.collecting import THRESHOLDS, Collecting

BEAT = 5
NEVER = 10_000_000


class Circle:
    """Something that only a look for circles takes out."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture(autouse=True)
def nobody_else() -> Iterator[None]:
    """Python does not look by itself meanwhile."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def dropped() -> "weakref.ref[Circle]":
    return weakref.ref(Circle())


def test_what_goes_round_in_a_circle_is_gone_once_the_window_rests(
    qtbot: QtBot, session: WindowSession, dropped: "weakref.ref[Circle]"
) -> None:
    before = gc.get_threshold()
    collecting = Collecting(session.window, soon=BEAT, later=NEVER)
    assert gc.get_threshold() == THRESHOLDS

    session.open_case(1)
    qtbot.waitUntil(lambda: dropped() is None)
    younger = weakref.ref(Circle())
    session.go_to("P1")
    qtbot.waitUntil(lambda: younger() is None)

    collecting.stop()
    assert gc.get_threshold() == before
    assert gc.get_freeze_count() == 0


def test_what_was_set_apart_is_looked_through_when_nobody_has_done_anything_for_long(
    qtbot: QtBot, session: WindowSession
) -> None:
    circle = Circle()
    dropped = weakref.ref(circle)
    collecting = Collecting(session.window, soon=BEAT, later=NEVER)
    session.open_case(1)
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    del circle
    gc.collect()
    assert dropped() is not None, "it was set apart while it lived"

    collecting.stop()
    collecting = Collecting(session.window, soon=NEVER, later=BEAT)
    session.go_to("P1")
    qtbot.waitUntil(lambda: dropped() is None)
    collecting.stop()


def test_nobody_who_types_waits_for_it(qtbot: QtBot, session: WindowSession, dropped: "weakref.ref[Circle]") -> None:
    session.open_case(1)
    session.act("question")
    session.settle()
    collecting = Collecting(session.window, soon=BEAT, later=NEVER)
    session.window.line_in_focus.emit("P1")
    for _ in range(2):
        with qtbot.waitSignal(collecting.soon.timeout):
            pass
    assert dropped() is not None

    session.window.workspace.grid.setFocus()
    qtbot.waitUntil(lambda: dropped() is None)
    collecting.stop()
