# SPDX-License-Identifier: Apache-2.0
"""The real window on the real store with the demo meeting, off screen."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.store import Store
from models.terms import AgendaItemId
from tests.tools.checks import MEASURED
from tests.tools.demo_session import Evening
from tests.tools.window_session import WindowSession, sat_at
from ui.bridge import Bridge, desk_at
from ui.frame import Frame
from ui.main_window.window import MainWindow
from ui.settings import Settings
from ui.voice import Speech
from ui.wall.window import WallWindow

AFTERNOON = datetime(2026, 12, 1, 6, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def luggage_database(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A database with the luggage shop and the breakfast stall on the agenda, none of them opened."""
    file = tmp_path_factory.mktemp("demo") / "desk.db"
    with Store.create(str(file)) as store:
        Evening(store, cases=("luggage-shop", "breakfast-stall"))
    return file.read_bytes()


@pytest.fixture
def session(qtbot: QtBot, qapp: QApplication, tmp_path: Path, luggage_database: bytes) -> Iterator[WindowSession]:
    """The window, shown, with the agenda read."""
    with sat_at(qtbot, qapp, tmp_path, luggage_database) as made:
        yield made


@pytest.fixture
def luggage(session: WindowSession) -> AgendaItemId:
    """The luggage shop's case, opened."""
    session.open_case(1)
    item = session.window.desk.item
    assert item is not None
    return item


@pytest.fixture
def hang(qtbot: QtBot) -> Callable[[WindowSession], WallWindow]:
    """Puts the wall of a sitting in front of the room, as large as a projector's."""

    def in_front(session: WindowSession) -> WallWindow:
        desk = session.window.wall
        desk.wall = hung = WallWindow(session.window.frame.screen())
        qtbot.addWidget(hung)
        hung.resize(1920, 1080)
        hung.show()
        desk.paint()
        return hung

    return in_front


@pytest.fixture
def fresh(qtbot: QtBot, qapp: QApplication, tmp_path: Path, database: Path) -> Iterator[WindowSession]:
    """The window on a database without any entry."""
    seconds = count()
    speech = Speech(qapp, "zh_CN")
    bridge = Bridge(desk_at(str(database)), clock=lambda: AFTERNOON + timedelta(seconds=next(seconds)))
    frame = Frame()
    qtbot.addWidget(frame)
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    window = MainWindow(frame, bridge, speech, settings)
    with qtbot.waitExposed(frame):
        frame.show()
    with qtbot.waitSignal(window.desk.agenda_changed, timeout=20_000):
        bridge.start()
    yield WindowSession(qtbot, window, database)
    frame.close()
    speech.speak("en")
    speech.deleteLater()


@pytest.fixture
def measure(request: pytest.FixtureRequest) -> Callable[..., None]:
    """Keep a value of an acceptance check for `python -m tests.tools.checks`, and hold it to its limit."""
    found = re.match(r"test_check_(\d+)_", request.node.name)
    assert found is not None, "a check is named by its number"
    number = int(found.group(1))

    def take(what: str, value: float, *, most: float | None = None, least: float | None = None, unit: str = "") -> None:
        request.node.user_properties.append((MEASURED, (number, what, float(value), most, least, unit)))
        assert most is None or value <= most, what
        assert least is None or value >= least, what

    return take
