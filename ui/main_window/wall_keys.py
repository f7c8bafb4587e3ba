# SPDX-License-Identifier: Apache-2.0
"""What the operator does with the wall by the keyboard: put there, turn, hold, blacken, show a photograph."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.snapshots.showing import photograph_on_wall
from models.snapshots.wall import Curtain, WallState
from models.terms import EvidenceId
from ui.wall.canvas import WallCanvas

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class WallKeys(QObject):
    """Each key says in the status line what the wall alone would not tell."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._wall, self._follower = window, window.wall, window.wall_follower

    def change_black(self) -> None:
        self._wall.end_photograph()
        self._wall.black = not self._wall.black
        self._wall.paint()

    def change_hold(self) -> None:
        self._wall.held = not self._wall.held
        self._window.small_wall.show()
        self._window.notice(self.tr("The wall is held.") if self._wall.held else self.tr("The wall follows."))

    def change_statement(self) -> None:
        """The whole statement around the line in focus, or the line alone again."""
        self._follower.change_statement()
        self.push()

    def push(self) -> None:
        """Open the wall on the second screen, or put on it what is in focus; what is there already turns its page."""
        opened = self._window.screens.open()
        if opened and self._wall.held:
            return  # what was held there before comes back first
        before = self._wall.curtain
        with self._let_go():
            self._follower.show_here()
        if self._wall.wall is not None and not opened and self._wall.curtain == before:
            self._turn(self._wall.wall.canvas)

    @contextmanager
    def _let_go(self) -> Iterator[None]:
        """A held wall takes what the operator puts there, and is held again."""
        held, self._wall.held = self._wall.held, False
        try:
            yield
        finally:
            self._wall.held = held

    def _turn(self, canvas: WallCanvas) -> None:
        """To the next page, where there are several."""
        if canvas.page_count > 1:
            canvas.turn_to(canvas.page + 1)
            self._window.small_wall.show()
            words = self.tr("Page {page} of {count} on the wall.")
            self._window.notice(words.format(page=canvas.page + 1, count=canvas.page_count))

    def show_photograph(self, evidence: EvidenceId, told: str, content: bytes) -> None:
        """A photograph of the case that is heard, wished by two keys."""
        case = self._wall.heard
        if case is None:
            self._window.notice(self.tr("Only evidence of the case that is being heard goes to the wall."))
            return
        if self._wall.black:
            self._window.notice(self.tr("The wall is black: Ctrl+B lights it, then the photograph can go there."))
            return
        self._window.screens.open()
        if self._wall.wall is not None:  # no screen that comes later may find it there
            curtain = Curtain(WallState.PHOTOGRAPH, case.item, evidence=evidence)
            self._wall.hang_photograph(curtain, photograph_on_wall(case, told, content))
