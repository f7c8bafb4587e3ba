# SPDX-License-Identifier: Apache-2.0
"""The real window in a process that a test kills: keys are pressed, and what is shown and stored is said on a pipe."""

from datetime import datetime, timedelta
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from models.terms import LineKey
from tests.tools.demo_session import EVENING
from ui.frame import Frame
from ui.main_window.loading import fill
from ui.main_window.window import MainWindow
from ui.settings import Settings
from ui.tour.player import Player
from ui.voice import Speech


class Standing(NamedTuple):
    """Where the window stood when it said so, and how many receipts it had got."""

    client: str
    """The client of the open case; nothing on the agenda."""
    line: int
    """Which line had the focus, counted from 0 at the first of the case; -1 on the agenda."""
    receipts: int


def sit(pipe: Connection, database: Path, settings_file: Path) -> None:
    """Begin where the program begins by itself, then go down the lines of the first case and confirm on each."""
    qt = QApplication([])
    settings = Settings(QSettings(str(settings_file), QSettings.Format.IniFormat))
    frame, seconds = Frame(), count(60)
    frame.show()

    def clock() -> datetime:
        return EVENING + timedelta(seconds=next(seconds))

    window = fill(frame, Speech(qt, "zh_CN"), settings, database=str(database), demo=False, clock=clock)
    receipts: list[object] = []
    window.bridge.saved.connect(receipts.append)
    player = Player(window)
    player.wait(lambda: window.desk.agenda is not None, "the agenda")
    player.settle()
    pipe.send(standing(window, receipts))
    if window.on_agenda:
        player.type("1")
        player.press("Return")
        player.wait(lambda: window.desk.case is not None, "the case")
        player.press("Ctrl+Home")
    while True:
        player.type("1")
        player.press("Down")
        player.settle()
        player.wait(lambda: settings.spot is not None and settings.spot.line == focus(window), "the place to be kept")
        pipe.send(standing(window, receipts))


def focus(window: MainWindow) -> str | None:
    return window.workspace.grid.focus_line


def standing(window: MainWindow, receipts: list[object]) -> Standing:
    case = window.desk.case
    if window.on_agenda or case is None:
        return Standing("", -1, len(receipts))
    return Standing(case.client, [line.key for line in case.lines].index(LineKey(focus(window) or "")), len(receipts))
