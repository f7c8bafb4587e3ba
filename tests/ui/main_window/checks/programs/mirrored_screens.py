# SPDX-License-Identifier: Apache-2.0
"""The program before a laptop that a projector mirrors: run by `test_screens` in a process of its own that has both."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.tools.window_session import WindowSession, sat_at


@pytest.fixture
def session(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[WindowSession]:
    with sat_at(qtbot, qapp, tmp_path, Path(os.environ["DATABASE"]).read_bytes()) as made:
        yield made


def projector() -> QScreen:
    return next(screen for screen in QGuiApplication.screens() if screen.name().endswith("PROJECTOR"))


def test_a_mirror_in_the_middle_of_a_case_asks_and_only_a_yes_restricts(
    session: WindowSession, qapp: QApplication
) -> None:
    safe, notes, screen = session.window.safe, session.window.notes, projector()
    qapp.screenRemoved.emit(screen)
    QTest.mouseClick(safe.no, Qt.MouseButton.LeftButton)
    session.open_case(1)
    session.window.screens.rearranged.emit()
    assert safe.banner.isHidden(), "nothing is asked twice of the same screens"

    started = perf_counter()
    qapp.screenAdded.emit(screen)
    took = (perf_counter() - started) * 1000
    Path(os.environ["MEASURED_TO"]).write_text(json.dumps({"asked": took}), encoding="utf-8")
    assert session.window.screens.pictures == 1
    assert safe.banner.isVisible()
    assert not notes.brief
    session.window.go_to_tab(1)
    assert safe.banner.isVisible(), "until it is answered"

    QTest.keyClick(session.window.frame, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    session.qtbot.waitUntil(safe.banner.isHidden)
    assert not notes.brief
    qapp.screenRemoved.emit(screen)
    assert safe.banner.isVisible(), "another change, another question"
    QTest.keyClick(session.window.frame, Qt.Key.Key_Y, Qt.KeyboardModifier.AltModifier)
    session.qtbot.waitUntil(lambda: notes.brief)


def test_a_no_of_the_last_start_counts_for_the_same_screens_alone(session: WindowSession, qapp: QApplication) -> None:
    screen = projector()
    QTest.mouseClick(session.window.safe.no, Qt.MouseButton.LeftButton)
    again = session.reopened()
    again.window.bridge.start()
    again.settle()
    assert again.window.safe.banner.isHidden()

    qapp.screenRemoved.emit(screen)
    assert again.window.safe.banner.isVisible()
    again.window.frame.close()
