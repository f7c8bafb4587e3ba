# SPDX-License-Identifier: Apache-2.0
"""What survives: checks 36 and 37 at the desk; kills by the hundred are in `tests/stories`."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.terms import LineKind
from tests.tools.victim import Victim, chance_of_kills
from tests.tools.window_session import WindowSession, sat_at
from tests.ui.main_window.sitting import type_a_question
from ui.workspace.keys import KEY_OF_FAMILY

Measure = Callable[..., None]
STEPS, CONFIRMED = 100, 75
HALF_TYPED = 30
"""Keys before the kill, at the pace of a fast typist."""


@pytest.fixture
def on_disk() -> Iterator[Path]:
    """A folder that waits for a disk, as a desk does; the other tests' folders lie in memory."""
    with TemporaryDirectory(dir="/var/tmp" if os.name == "posix" else None) as name:  # noqa: S108 # a name of its own
        yield Path(name)


@pytest.mark.usefixtures("luggage")
def test_check_36_the_next_start_stands_at_the_same_line(session: WindowSession, measure: Measure) -> None:
    session.go_to("P1")
    session.settle()
    session.window.resuming.keep()
    again = session.reopened()
    again.window.bridge.start()
    again.settle()
    again.qtbot.waitUntil(lambda: again.focus == "P1", timeout=20_000)

    measure("lines away from where the last session ended", int(again.focus != "P1"), most=0)
    again.window.frame.close()


def test_check_36_a_half_typed_text_is_back_in_its_field_after_a_kill(
    qtbot: QtBot, qapp: QApplication, on_disk: Path, luggage_database: bytes, measure: Measure
) -> None:
    killed = on_disk
    database, settings = killed / "desk.db", killed / "settings.ini"
    database.write_bytes(luggage_database)
    victim = Victim(type_a_question, database, settings)
    said = victim.said()
    keys = [next(said) for _ in range(HALF_TYPED)]
    victim.kill(chance_of_kills().uniform(0, 1))
    ended = monotonic()
    keys += said

    with sat_at(qtbot, qapp, killed, database.read_bytes()) as again:
        assert again.window.desk.item is not None, "the case of before is open again"
        assert again.focus is not None
        again.act("question")
        back = len(again.window.workspace.input.text.text())
    lost = [pressed for number, pressed in keys if number > back]
    measure("seconds of typing that a kill took away", ended - min(lost, default=ended), most=1, unit=" s")


@pytest.mark.usefixtures("luggage")
def test_check_37_a_hundred_steps_go_back_and_forth(session: WindowSession, measure: Measure) -> None:
    wanted = [
        (line.key, KEY_OF_FAMILY[family])
        for line in session.case.lines
        if line.kind is not LineKind.DERIVED
        for family, state in line.methods
        if state is None
    ][:CONFIRMED]
    for line, key in wanted:
        session.go_to(line)
        session.type(key)
    session.settle()
    for number in range(STEPS - len(wanted)):
        line = wanted[number % len(wanted)][0]
        session.go_to(line)
        session.act("question")
        session.window.workspace.input.text.setText(f"问题 {number}")
        QTest.keyClick(session.window.workspace.input.text, Qt.Key.Key_Return)
    session.settle()
    after = session.case
    for _ in range(STEPS):
        session.act("undo")
    session.settle()
    undone = session.case
    for _ in range(STEPS):
        session.act("redo")
    session.settle()

    assert sum(state is True for line in undone.lines for _, state in line.methods) == 0
    assert not undone.questions
    again = [(line.key, line.methods) for line in session.case.lines]
    confirmed = sum(state is True for line in session.case.lines for _, state in line.methods)
    measure("steps undone and done again", confirmed + len(session.case.questions), least=STEPS)
    assert again == [(line.key, line.methods) for line in after.lines]
    assert len(session.case.questions) == len(after.questions) == STEPS - len(wanted)
