# SPDX-License-Identifier: Apache-2.0
"""One tour in one language: a window of its own on a new database, played from agenda to minutes."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from models.terms import Outcome
from ui.frame import Frame
from ui.main_window.loading import fill
from ui.main_window.window import MainWindow
from ui.settings import Settings
from ui.theme import dress, load_typeface
from ui.tour.evening import Evening
from ui.tour.player import CTRL, Player, TourStuck
from ui.tour.script import Script, script_of
from ui.voice import Speech

CASES = 6
LUGGAGE, SPORTS = 3, 4
NAMES = {LUGGAGE: "luggage-shop", SPORTS: "sports-shop"}
SMALL, LARGE = (1366, 768), (1920, 1080)
REFUSALS = {Outcome.REINVESTIGATE, Outcome.REJECTED}


def guide(folder: Path, work: Path, language: str, clock: Callable[[], datetime], *, whole: bool) -> None:
    """Play one language and close its window again."""
    qt = QApplication.instance() or QApplication(["committee-desk"])
    if not isinstance(qt, QApplication):
        raise TypeError("the tour needs windows")
    load_typeface()
    settings = Settings(QSettings(str(work / f"{language}.ini"), QSettings.Format.IniFormat))
    dress(qt, dark=False)
    speech = qt.findChild(Speech) or Speech(qt, language)  # one voice an application: two would speak at once
    speech.speak(language)
    frame = Frame()
    frame.resize(*SMALL)
    frame.show()
    database = f"sqlite:///{work / f'{language}.db'}"
    window = fill(frame, speech, settings, database=database, demo=True, clock=clock)
    pictures = folder / language
    pictures.mkdir(parents=True, exist_ok=True)
    try:
        _Tour(window, pictures, language).play(whole=whole)
    except TourStuck:
        frame.grab().save(str(pictures / "stuck.png"))
        raise
    finally:
        frame.close()


class _Tour:
    """The order of the evening, and what is photographed."""

    def __init__(self, window: MainWindow, folder: Path, language: str) -> None:
        self.window, self.folder, self.language = window, folder, language
        self.player = Player(window, folder)
        self.evening = Evening(self.player)

    def play(self, *, whole: bool) -> None:
        self.player.wait(self._agenda_is_filled, "the demo meeting")
        self.player.picture("agenda")
        self._wall("agenda")
        self.evening.open(LUGGAGE)
        self.player.picture("case")
        self._large("case")
        self._wall("line")
        if whole:
            self._luggage(script_of(NAMES[LUGGAGE], self.language))
            self._sports(script_of(NAMES[SPORTS], self.language))
        else:
            self.evening.walk(script_of(NAMES[LUGGAGE], self.language), until=3)
            self.player.picture("confirming")
            self.player.key(Qt.Key.Key_5, CTRL)
            self.player.picture("gate")
        self._minutes()
        self._black()

    def _agenda_is_filled(self) -> bool:
        return self.window.desk.agenda is not None and len(self.window.desk.agenda.rows) == CASES

    def _luggage(self, script: Script) -> None:
        self.evening.walk(script, until=3)
        self.player.picture("confirming")
        self.evening.walk(script)
        self.player.picture("lines-cleared")
        for key, text, _answer, compulsory in script.questions[:1]:
            self.evening.ask(key, text, compulsory=compulsory)
        self.player.key(Qt.Key.Key_4, CTRL)
        self.player.picture("questions")
        self._answer(script)
        self.player.key(Qt.Key.Key_3, CTRL)
        self.player.picture("chart")
        self.evening.vote(script, restricted=False)
        self.player.picture("votes")
        self._wall("voting")
        self.evening.reveal()
        self.evening.add_conditions(script.templates)
        self.player.picture("conditions")
        self.evening.adopt(script.reason, amount=script.amount)
        self.player.picture("resolution")
        self._wall("resolution")

    def _answer(self, script: Script) -> None:
        """The officer's answer to the compulsory question, without which no vote can open."""
        self.player.key(Qt.Key.Key_Return)
        self.player.type(script.questions[0][2])
        self.player.key(Qt.Key.Key_Return)
        self.player.settle()
        self.player.picture("answered")

    def _sports(self, script: Script) -> None:
        """The case whose hidden debt leaves lines open: a restricted ballot, and back to the officers."""
        self.evening.open(SPORTS)
        self.evening.walk(script)
        self.player.picture("uncleared")
        self.player.key(Qt.Key.Key_5, CTRL)
        self.player.picture("gate-shut")
        self.evening.vote(script, restricted=True)
        self.evening.reveal()
        self.evening.adopt(script.reason, codes=(1, 2))
        self.player.picture("restricted-resolution")

    def _minutes(self) -> None:
        self.player.key(Qt.Key.Key_F12)
        self.player.wait(lambda: bool(self.window.minutes.screen.content()), "the minutes")
        self.player.picture("minutes")
        (self.folder / "minutes.pdf").write_bytes(self.window.minutes.screen.content())

    def _large(self, name: str) -> None:
        self.window.frame.resize(*LARGE)
        self.player.picture(f"{name}-large")
        self.window.frame.resize(*SMALL)

    def _wall(self, name: str) -> None:
        """What the room sees now, on a projector of 1080 lines."""
        if self.window.wall.wall is None:
            self.player.key(Qt.Key.Key_F5)
        wall = self.window.wall.wall
        if wall is not None:
            self.player.picture(f"wall-{name}", wall)

    def _black(self) -> None:
        self.player.key(Qt.Key.Key_B, CTRL)
        self._wall("black")
