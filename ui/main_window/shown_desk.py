# SPDX-License-Identifier: Apache-2.0
"""Keeps in the record which pictures hung on the wall long enough to be read."""

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer

from models.snapshots.wall import Curtain, WallState
from models.terms import MeetingId
from ui.wishes import Wished

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

READ_MS = 2000
"""From then on somebody in the room has read it."""


class Hanging(NamedTuple):
    """What hangs on the wall; the time on it and its page do not make it another picture."""

    state: WallState
    curtain: Curtain


NOTHING = Hanging(WallState.BLANK, Curtain(WallState.BLANK))


class ShownDesk(QObject):
    """Looks on whenever the wall is painted. A wall that was never there leaves no trace."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._hanging = NOTHING
        self._since: datetime | None = None
        self._meeting: MeetingId | None = None
        self.read = QTimer(self)
        self.read.setSingleShot(True)
        self.read.setInterval(READ_MS)
        self.read.timeout.connect(self._keep)

    def look(self, hanging: Hanging) -> None:
        """This hangs on the wall now."""
        if hanging != self._hanging:
            self._hanging, self._since, self._meeting = hanging, self._window.desk.now, self._window.desk.meeting
            self.read.start()

    def close(self) -> None:
        """The program ends: what hangs for less than the time to read it was not read."""
        self.read.stop()

    def _keep(self) -> None:
        desk, agenda = self._window.desk, self._window.desk.agenda
        if agenda is None or agenda.sealed or self._meeting is None or self._meeting != desk.meeting:
            return
        state, curtain = self._hanging
        facts = {"meeting": self._meeting, "state": state, "curtain": curtain, "since": self._since}
        desk.wish(Wished("note_shown", facts, private=True))
