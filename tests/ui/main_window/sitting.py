# SPDX-License-Identifier: Apache-2.0
"""The real window in a process that a test kills: keys are pressed, and what is shown and stored is said on a pipe."""

from datetime import datetime, timedelta
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.terms import LineKey
from tests.tools.demo_session import EVENING
from ui.frame import Frame
from ui.main_window.loading import fill
from ui.main_window.window import MainWindow
from ui.settings import Settings
from ui.tour.player import Player
from ui.voice import Speech

KEYS = "how old is the stock "
PACE_MS = 40


class Standing(NamedTuple):
    """Where the window stood when it said so, and how many receipts it had got."""

    client: str
    """The client of the open case; nothing on the agenda."""
    line: int
    """Which line had the focus, counted from 0 at the first of the case; -1 on the agenda."""
    receipts: int


def sit(pipe: Connection, database: Path, settings_file: Path) -> None:
    """Begin where the program begins by itself, then go down the lines of the first case and confirm on each."""
    window, settings = opened(database, settings_file)
    receipts: list[object] = []
    window.bridge.saved.connect(receipts.append)
    player = Player(window)
    player.wait(lambda: window.desk.agenda is not None, "the agenda")
    player.settle()
    pipe.send(standing(window, receipts))
    go_to_first_case(window, player)
    while True:
        player.type("1")
        player.press("Down")
        player.settle()
        player.wait(lambda: settings.spot is not None and settings.spot.line == focus(window), "the place to be kept")
        pipe.send(standing(window, receipts))


def type_a_question(pipe: Connection, database: Path, settings_file: Path) -> None:
    """Half of a question on the first line of the first case, a key after the other; says when each was pressed."""
    window, _ = opened(database, settings_file)
    player = Player(window)
    player.wait(lambda: window.desk.agenda is not None, "the agenda")
    player.settle()
    go_to_first_case(window, player)
    window.actions.trigger("question")
    field = window.workspace.input.text
    for number in count(1):
        QTest.keyClicks(field, KEYS[number % len(KEYS)])
        pipe.send((number, monotonic()))
        pause = QEventLoop()
        QTimer.singleShot(PACE_MS, pause.quit)
        pause.exec()


def opened(database: Path, settings_file: Path) -> tuple[MainWindow, Settings]:
    """The window of a process of its own."""
    qt = QApplication([])
    settings = Settings(QSettings(str(settings_file), QSettings.Format.IniFormat))
    frame, seconds = Frame(), count(60)
    frame.show()

    def clock() -> datetime:
        return EVENING + timedelta(seconds=next(seconds))

    return fill(frame, Speech(qt, "zh_CN"), settings, database=str(database), demo=False, clock=clock), settings


def go_to_first_case(window: MainWindow, player: Player) -> None:
    if window.on_agenda:
        player.type("1")
        player.press("Return")
        player.wait(lambda: window.desk.case is not None, "the case")
        player.press("Ctrl+Home")


def focus(window: MainWindow) -> str | None:
    return window.workspace.grid.focus_line


def standing(window: MainWindow, receipts: list[object]) -> Standing:
    case = window.desk.case
    if window.on_agenda or case is None:
        return Standing("", -1, len(receipts))
    return Standing(case.client, [line.key for line in case.lines].index(LineKey(focus(window) or "")), len(receipts))
