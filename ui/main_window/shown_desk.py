# SPDX-License-Identifier: Apache-2.0
"""Keeps in the record which pictures hung on the wall long enough to be read, and that the last one is gone."""

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer

from models.snapshots.agenda import AgendaSnapshot
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
        self._desk = window.desk
        self._hanging = self._kept = NOTHING
        """What hangs now, and what hangs by the record of this program."""
        self._since: datetime | None = None
        self._meeting: MeetingId | None = None
        self._looked_back = False
        """Whether it is known how the program before ended; until then nothing new is kept."""
        self.read = QTimer(self)
        self.read.setSingleShot(True)
        self.read.setInterval(READ_MS)
        self.read.timeout.connect(self._keep)
        self._desk.agenda_changed.connect(self._look_back)

    def look(self, hanging: Hanging) -> None:
        """This hangs on the wall now."""
        if hanging != self._hanging:
            self._hanging, self._since, self._meeting = hanging, self._desk.now, self._desk.meeting
            self.read.start()

    def close(self) -> None:
        """The program ends, its wall is gone: what was read until now hangs no longer, however short the time since."""
        self.read.stop()
        if self._kept != NOTHING:
            self._hanging = NOTHING
            self._note()

    def _keep(self) -> None:
        if self._looked_back:
            self._note()
        else:
            self.read.start()

    def _note(self) -> None:
        if not self._is_held or self._meeting is None or self._meeting != self._desk.meeting:
            return
        hanging = self._hanging
        state, curtain = hanging
        facts = {"meeting": self._meeting, "state": state, "curtain": curtain, "since": self._since}
        pending = self._desk.wish(Wished("note_shown", facts, private=True))
        pending.then(lambda _receipt: self._remember(hanging))

    def _remember(self, hanging: Hanging) -> None:
        self._kept = hanging

    @property
    def _is_held(self) -> bool:
        agenda = self._desk.agenda
        return agenda is not None and not agenda.sealed and agenda.preparing is None

    # --- how the program before ended

    def _look_back(self, _agenda: AgendaSnapshot | None) -> None:
        """Once there is a meeting in the open record: a picture that still hangs there was left by a crash."""
        meeting = self._desk.meeting
        if self._looked_back or not self._desk.looked or meeting is None:
            return
        self._looked_back = True
        if self._is_held:
            self._desk.read_whole("load_showing_left", partial(self._tell_lost, meeting), meeting=meeting)

    def _tell_lost(self, meeting: MeetingId, left: WallState | None) -> None:
        if left is not None:
            self._desk.wish(Wished("note_showing_lost", {"meeting": meeting, "state": left}, private=True))
