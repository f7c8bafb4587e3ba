# SPDX-License-Identifier: Apache-2.0
"""Feeds the wall: follows the operator's public places, holds, goes black; private places never change it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication, QScreen

from models.snapshots.agenda import AgendaSnapshot
from models.snapshots.comparison import CaseSnapshot
from models.snapshots.showing import agenda_on_wall, chart_on_wall, line_on_wall, resolution_on_wall, voting_on_wall
from models.snapshots.voting import VotingSnapshot
from models.snapshots.wall import BLACK, WallSnapshot
from models.terms import CaseState, LineKey
from ui.wall.window import WallWindow

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class WallDesk(QObject):
    """Holds the picture that the room sees."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.live: WallSnapshot = BLACK
        self.black = False
        self.held = False
        self.wall: WallWindow | None = None
        window.desk.agenda_changed.connect(self._agenda)
        window.line_in_focus.connect(self._line)

    # --- what is put on the wall

    def _agenda(self, agenda: AgendaSnapshot | None) -> None:
        if agenda is not None and self._window.on_agenda:
            self.follow(agenda_on_wall(agenda))

    def _line(self, key: str) -> None:
        """The line in focus, or while the charts are in front the chart that is looked at."""
        case = self._window.desk.case
        if case is None or self._window.on_agenda or case.state is not CaseState.OPEN:
            return
        chart = self._window.chart
        self.follow(chart_on_wall(case, chart.kind) if chart.in_front else line_on_wall(case, LineKey(key)))

    def show_place(self) -> None:
        """What the operator has come to: the chart in front, or the line in focus."""
        focus = self._window.workspace.grid.focus_line
        if focus is not None:
            self._line(focus)

    def show_vote(self, case: CaseSnapshot, voting: VotingSnapshot) -> None:
        """A running round by its dots, the resolution once it is adopted; nothing else of the vote is public."""
        last = voting.rounds[-1] if voting.rounds else None
        if voting.resolution is not None:
            self.follow(resolution_on_wall(case, voting))
        elif last is not None and last.running:
            self.follow(voting_on_wall(case, voting))

    def follow(self, snapshot: WallSnapshot) -> None:
        """Show this unless the wall is held."""
        if not self.held:
            self.live = snapshot
            self.paint()

    # --- what the operator does with it

    def change_black(self) -> None:
        self.black = not self.black
        self.paint()

    def change_hold(self) -> None:
        self.held = not self.held
        translate = QCoreApplication.translate
        words = translate("WallDesk", "The wall is held.") if self.held else translate("WallDesk", "The wall follows.")
        self._window.notice(words)

    def push(self) -> None:
        """Open the wall on the second screen, or put the line in focus on it."""
        if self.wall is None or not self.wall.isVisible():
            self._open()
        held, self.held = self.held, False
        if self._window.on_agenda:
            self._agenda(self._window.desk.agenda)
        else:
            self.show_place()
        self.held = held

    def paint(self) -> None:
        """Paint the wall in the language spoken now."""
        shown = BLACK if self.black else self.live
        if self.wall is not None:
            self.wall.show_snapshot(shown, self._window.voice)

    def other_screen(self) -> QScreen | None:
        """A screen that the operator's window is not on."""
        own = self._window.frame.screen()
        return next((screen for screen in QGuiApplication.screens() if screen is not own), None)

    def _open(self) -> None:
        screen = self.other_screen()
        if screen is None:
            translate = QCoreApplication.translate
            none = translate("WallDesk", "There is no second screen. Connect the projector, then press F5.")
            self._window.notice(none)
            return
        self.wall = WallWindow(screen)
        self.wall.lost.connect(self._lost)
        self.paint()
        self.wall.open_on_screen()
        self._window.frame.activateWindow()  # the keyboard stays with the operator

    def _lost(self) -> None:
        self.wall = None
        translate = QCoreApplication.translate
        gone = translate("WallDesk", "The projector is gone. The session goes on. Connect it, then press F5.")
        self._window.notice(gone)

    def close(self) -> None:
        if self.wall is not None:
            self.wall.close()
