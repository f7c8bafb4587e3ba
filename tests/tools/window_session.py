# SPDX-License-Identifier: Apache-2.0
"""A person at the keyboard: presses are counted, and everything under way can be waited for."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from itertools import count
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from models.snapshots.comparison import CaseSnapshot, LineRow
from models.snapshots.voting import VotingSnapshot
from models.terms import LineKey
from tests.tools.demo_session import EVENING
from ui.bridge import Bridge, desk_at, look_at
from ui.frame import Frame
from ui.main_window.window import MainWindow
from ui.settings import Settings
from ui.theme import dress, load_typeface
from ui.voice import Speech


class WindowSession:
    """Presses keys on the main window and counts them."""

    def __init__(self, qtbot: QtBot, window: MainWindow, database: Path) -> None:
        self.qtbot, self.window, self.database = qtbot, window, database
        self.presses = 0
        self.said = ""
        """What the status line said last, also after it fell silent: on a busy machine that comes before the look."""
        window.frame.statusBar().messageChanged.connect(self._hear)

    def _hear(self, text: str) -> None:
        self.said = text or self.said

    def reopened(self) -> "WindowSession":
        """Close the window and make another on the same file and settings, its bridge not yet started."""
        first = self.window
        first.frame.close()
        address = str(self.database)
        bridge = Bridge(desk_at(address), clock=first.bridge.clock, look=look_at(address, EVENING.date()))
        frame = Frame()
        self.qtbot.addWidget(frame)
        window = MainWindow(frame, bridge, first.speech, first.settings)
        with self.qtbot.waitExposed(frame):
            frame.show()
        return WindowSession(self.qtbot, window, self.database)

    def settle(self) -> None:
        """Wait until the agenda is there, every wish has its receipt and every snapshot was read."""
        desk, bridge = self.window.desk, self.window.bridge
        self.qtbot.waitUntil(lambda: desk.agenda is not None and not bridge.busy and desk.idle, timeout=20_000)

    def type(self, keys: str, on: QWidget | None = None) -> None:
        QTest.keyClicks(on or self.window.workspace.grid, keys)
        self.presses += len(keys)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key, with or without a modifier, on the grid."""
        QTest.keyClick(self.window.workspace.grid, key, modifier)
        self.presses += 1

    def press_on(self, widget: QWidget, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """One key on a widget; each modifier held with it counts as a press of its own."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(widget, key, held)
        self.presses += 1 + len(modifiers)

    def act(self, name: str) -> None:
        """Press the key of an action."""
        self.window.actions.trigger(name)
        self.presses += 1

    def open_case(self, number: int) -> None:
        table = self.window.agenda.table
        QTest.keyClicks(table, str(number))
        QTest.keyClick(table, Qt.Key.Key_Return)
        self.settle()

    def open_case_from_anywhere(self, number: int) -> None:
        self.window.go_to_agenda()
        self.open_case(number)

    def voting(self) -> VotingSnapshot:
        """The vote of the open case as the record has it."""
        self.settle()
        answers: list[VotingSnapshot] = []
        desk = self.window.desk
        desk.read("load_voting", answers.append, item=desk.item)
        self.qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
        return answers[0]

    def seal_question(self) -> QMessageBox:
        """The one question before the seal, once it stands before the window."""
        frame = self.window.frame
        self.qtbot.waitUntil(lambda: frame.findChild(QMessageBox, "seal_question") is not None, timeout=20_000)
        box = frame.findChild(QMessageBox, "seal_question")
        assert box is not None
        self.qtbot.waitUntil(box.isActiveWindow)
        return box

    @property
    def case(self) -> CaseSnapshot:
        case = self.window.desk.case
        assert case is not None
        return case

    def line(self, key: str) -> LineRow:
        return self.case.line(LineKey(key))

    @property
    def focus(self) -> str | None:
        return self.window.workspace.grid.focus_line

    def go_to(self, key: str) -> None:
        self.window.workspace.go_to_line(LineKey(key))


@contextmanager
def sat_at(qtbot: QtBot, qapp: QApplication, folder: Path, content: bytes) -> Iterator[WindowSession]:
    """The window, shown, on a copy of this database, with the agenda read."""
    database = folder / "desk.db"
    database.write_bytes(content)
    database.chmod(0o600)
    load_typeface()
    dress(qapp, dark=False)
    speech = Speech(qapp, "zh_CN")
    seconds = count(60)
    bridge = Bridge(desk_at(str(database)), clock=lambda: EVENING + timedelta(seconds=next(seconds)))
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    frame = Frame()
    qtbot.addWidget(frame)
    window = MainWindow(frame, bridge, speech, settings)
    made = WindowSession(qtbot, window, database)
    with qtbot.waitExposed(frame):
        frame.show()
    bridge.start()
    made.settle()
    yield made
    frame.close()
    frame.language_changed.disconnect(window.speak)  # what is closed draws nothing in the next language
    speech.speak("en")
    speech.deleteLater()
