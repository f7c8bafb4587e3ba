# SPDX-License-Identifier: Apache-2.0
"""One tour in one language: a window of its own on a new database, played from import to minutes."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from resources import path
from ui.frame import Frame
from ui.main_window.demo import Demo, demo_files
from ui.main_window.loading import fill
from ui.main_window.window import MainWindow
from ui.settings import Settings
from ui.theme import dress, load_typeface
from ui.tour.camera import Camera, application
from ui.tour.evening import Evening
from ui.tour.places import FURTHER_OF_A_CASE, OF_THE_AGENDA
from ui.tour.player import Player, TourStuck
from ui.tour.script import script_of
from ui.tour.workbooks import lay_out
from ui.voice import Speech

CASES = tuple(each["case"] for each in json.loads(path("demo", "meeting.json").read_text(encoding="utf-8"))["agenda"])
"""In the order of the agenda; the workbook of the last one arrives only during the evening."""
DIALOG_MS = 200
INK = 64
"""Darker than the ground around a page."""
MAIN = (
    "case wall-overview wall-line wall-statement confirming lines questions answered wall-question evidence-files chart"
    " wall-chart gate votes wall-voting revealed wall-count conditions resolution wall-resolution"
)
WANTED = {
    "building-materials": "rejecting adopting asking resolving",
    "luggage-shop": (
        f"{MAIN} deciding overview entering-a-check evidence correcting stating-a-cause not-concurring answering"
    ),
    "sports-shop": "lines gate revealed resolving resolution wall-resolution",
    "flower-wholesale": "case resolving resolution",
}
"""What is photographed of each case where the whole evening is played."""
IN_DARK = ("agenda", "lines", "votes")
"""What is photographed once more in the dark theme."""


def guide(
    folder: Path, work: Path, language: str, clock: Callable[[], datetime], *, whole: bool, every: bool = False
) -> None:
    """Play one language, all its cases or one, every place of the window or the main ones; then close its window."""
    qt = application()
    load_typeface()
    settings = Settings(QSettings(str(work / f"{language}.ini"), QSettings.Format.IniFormat))
    dress(qt, dark=False)
    speech = qt.findChild(Speech) or Speech(qt, language)  # one voice an application: two would speak at once
    speech.speak(language)
    frame = Frame()
    frame.show()
    database = f"sqlite:///{work / f'{language}.db'}"
    window = fill(frame, speech, settings, database=database, demo=False, clock=clock)
    *present, late = demo_files(language)
    window.demo = Demo(window.desk, window.background, window, files=present)
    try:
        _Tour(window, folder, language, whole=whole, every=every).play(*lay_out(late, work / language))
    except TourStuck:
        frame.grab().save(str(folder / f"stuck-{language}.png"))
        raise
    finally:
        frame.close()


class _Tour:
    """The order of the evening, and what is photographed."""

    def __init__(self, window: MainWindow, folder: Path, language: str, *, whole: bool, every: bool) -> None:
        self.window, self.folder, self.language = window, folder, language
        self.whole, self.every = whole, every
        self.player = Player(window)
        self.camera = Camera(folder, language, self._settle)
        self.evening = Evening(self.player, self._seen, every=every)
        self._case = ""
        self._wanted: list[str] = []

    def play(self, draft: Path, finished: Path) -> None:
        self.player.wait(lambda: self._cases == len(CASES) - 1, "the demo meeting")
        self.player.press("F5")
        self._picture("agenda")
        self._picture("wall-agenda")
        self._import(draft, finished)
        self.player.press("F1")
        self._picture("keys")
        self.player.press("Esc")
        self._look_at_policy()
        for position, name in enumerate(CASES, start=1):
            if self.whole or MAIN in WANTED.get(name, ""):
                self._play(position, name)
        self.player.press("Alt+1")
        self._picture("agenda-at-the-end")
        if self.every:
            self._case, self._wanted = "", [name for name, _there, _back in OF_THE_AGENDA]
            self.evening.look_at(OF_THE_AGENDA)
        self._minutes()
        self.player.press("Ctrl+B")
        self._picture("wall-black")

    def _look_at_policy(self) -> None:
        """The limits, with which the policy begins, and the voting rules two sections further down."""
        editor = self.window.policy.editor
        self.player.press("Ctrl+Shift+P")
        self.player.wait(editor.isVisible, "the policy")
        self._picture("policy")
        self.player.press("Ctrl+PgDown", "Ctrl+PgDown")
        self._picture("policy-rules")
        self.player.press("Esc")

    @property
    def _cases(self) -> int:
        return 0 if self.window.desk.agenda is None else len(self.window.desk.agenda.rows)

    def _import(self, draft: Path, finished: Path) -> None:
        """The draft is refused with its problems, the finished workbook comes onto the agenda."""
        self._choose(draft, picture=True)
        self.player.wait(self.window.problems.isVisible, "the problems of the draft")
        self._picture("import-refused")
        self.player.press("Esc")
        if self._cases != len(CASES) - 1:
            raise TourStuck("A workbook with problems was stored.")
        self._choose(finished)
        self.player.wait(lambda: self._cases == len(CASES), "the imported case")
        self._picture("imported")

    def _choose(self, file: Path, *, picture: bool = False) -> None:
        """Name a file in the dialog, which keeps the keyboard until it is left."""

        def name() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QFileDialog):
                return  # the import does not come, and the tour says so
            try:
                self.player.type(str(file))
                if picture:
                    self._picture("import")
                self.player.press("Return")
            finally:
                dialog.close()

        QTimer.singleShot(DIALOG_MS, name)
        self.player.press("Ctrl+I")

    def _play(self, position: int, name: str) -> None:
        self._case, self._wanted = name, (WANTED.get(name, "") if self.whole else MAIN).split()
        if self.every and MAIN in WANTED.get(name, ""):
            self._wanted += FURTHER_OF_A_CASE
        self.evening.play(position, script_of(name, self.language))
        if self._wanted:
            raise TourStuck(f"Not seen in {name}: {self._wanted}.")

    def _seen(self, name: str) -> None:
        """Take a picture where it is the first of its kind in this case and wanted."""
        if name in self._wanted:
            self._wanted.remove(name)
            self._picture(name, f"{self._case}-{name}".removeprefix("-"))

    def _picture(self, name: str, called: str | None = None) -> None:
        self.player.settle()
        if name.startswith("wall"):
            self.camera.take_wall(called or name, self._wall)
            return
        self.camera.take(called or name, self.window.frame)
        if self.every or (self.whole and name in IN_DARK and self._case in ("", "luggage-shop")):
            self.window.view.change_theme()  # the key of it does not reach the window behind a dialog
            self.camera.take(f"{called or name}-dark", self.window.frame)
            self.window.view.change_theme()

    @property
    def _wall(self) -> QWidget:
        wall = self.window.wall.wall
        if wall is None:
            raise TourStuck("There is no wall.")
        return wall

    def _settle(self) -> None:
        """Wait for the store, and for the page of the minutes, which is drawn on a thread of its own."""
        self.player.settle()
        if self.window.minutes.screen.view.isVisible():
            self.player.wait(self._page_is_drawn, "the page of the minutes")

    def _page_is_drawn(self) -> bool:
        """Whether there is ink in the middle of the preview."""
        shown = self.window.minutes.screen.view.viewport()
        middle = shown.rect().adjusted(shown.width() // 3, 0, -shown.width() // 3, 0)
        grey = shown.grab(middle).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        return min(bytes(grey.constBits())) < INK

    def _minutes(self) -> None:
        self.player.press("Return", "F12")
        screen = self.window.minutes.screen
        self.player.wait(lambda: bool(screen.content()), "the minutes")
        self._picture("minutes")
        (self.folder / f"minutes-{self.language}.pdf").write_bytes(screen.content())
