# SPDX-License-Identifier: Apache-2.0
"""The picture that the room sees: what the curtain leaves open of the desk, and what stands before it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal

from models.rules.room_fit import RoomScale
from models.snapshots.comparison import CaseSnapshot
from models.snapshots.showing import at_time, on_wall
from models.snapshots.wall import BLACK, Blank, Curtain, WallSnapshot, WallState, blank_wall
from models.terms import CaseState
from ui.main_window.shown_desk import NOTHING, Hanging
from ui.wall.minute import Minute
from ui.wall.window import WallWindow

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

WITHDRAWABLE = frozenset({WallState.QUESTION, WallState.LINE, WallState.STATEMENT, WallState.CHART})
"""Pictures of something that may be gone the next moment."""

USUAL = QSize(1920, 1080)
"""Of a wall that is not there."""


class WallDesk(QObject):
    """Holds the picture, and the curtain that says what of the desk it is; where it hangs is the screen desk's."""

    painted = Signal()
    """The room sees something else, or would if there were a wall."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.live: WallSnapshot = BLACK
        self.curtain = self._drawn = Curtain(WallState.AGENDA)
        """The curtain wished, and that of the picture which stays where nothing of the one wished may be shown."""
        self.black = self.closed = self.held = False
        self.number: int | None = None
        """The number of the screen, while it is shown."""
        self.wall: WallWindow | None = None
        self._minute = Minute(self, lambda: window.desk.now)
        self._minute.over.connect(self.tick)
        window.room.changed.connect(self.paint)

    @property
    def heard(self) -> CaseSnapshot | None:
        """The case that is heard: what of it may be seen while the committee examines it."""
        case = self._window.desk.case
        if case is None or self._window.on_agenda or case.preparing is not None:  # nobody sits with a reviewer at home
            return None
        return case if case.state is CaseState.OPEN else None

    # --- what is put on the wall

    def follow(self, curtain: Curtain) -> None:
        """Show what this leaves open, unless the wall is held."""
        if not self.held:
            self._put(curtain)

    def refresh(self) -> None:
        """Show anew what the curtain leaves open, unless the wall is held."""
        if not self.held:
            self._put(self.curtain)

    def _put(self, curtain: Curtain) -> None:
        """Show what the curtain leaves open as it is known now; where that is nothing the last picture, renewed."""
        self.curtain, window = curtain, self._window
        for each in (curtain, self._drawn, *self._instead):
            shown = on_wall(each, window.desk.agenda, window.desk.case, window.voting.voting)
            if shown is not None:
                self.live, self._drawn = at_time(shown, window.desk.now), each
                break
        self.paint()

    @property
    def _instead(self) -> tuple[Curtain, ...]:
        """Of a case that is heard, in place of what was taken back: the case in short."""
        case = self.heard
        gone = case is not None and self._drawn.item == case.item and self._drawn.state in WITHDRAWABLE
        return (Curtain(WallState.OVERVIEW, case.item),) if case is not None and gone else ()

    def hang_photograph(self, curtain: Curtain, photograph: WallSnapshot) -> None:
        """Wished by two keys, held or not; the next line, tab or case takes it away."""
        self.curtain = self._drawn = curtain
        self.live = at_time(photograph, self._window.desk.now)
        self.paint()

    def end_photograph(self) -> None:
        """It was shown by two keys for one moment: no key alone brings it back, nor does a held wall keep it longer."""
        if self._drawn.state is WallState.PHOTOGRAPH:
            case = self.heard
            self.live, self._drawn = BLACK, Curtain(WallState.BLANK)
            self._put(Curtain(WallState.AGENDA) if case is None else Curtain(WallState.OVERVIEW, case.item))

    def tick(self) -> None:
        """The time on the wall goes on with the minute, whatever else stays."""
        self.live = at_time(self.live, self._window.desk.now)
        self.paint()

    def close(self) -> None:
        """The program ends, and with it the clock on the wall."""
        self._minute.close()

    # --- what the room sees of it

    @property
    def shown(self) -> WallSnapshot:
        """What the room sees: the picture, unless something stands before it."""
        room = self._window.room
        if self.number is not None and not self.black:
            return blank_wall(Blank.LOGO, str(self.number))
        if room.tried and not self.black:
            return blank_wall(Blank.TRIAL)
        agenda = self._window.desk.agenda
        unit = "" if agenda is None else agenda.unit
        return blank_wall(room.room.blank, unit) if self.black or self.closed else self.live

    @property
    def pixels(self) -> QSize:
        """How large the wall is; without one, as large as most are."""
        wall = None if self.wall is None else self.wall.canvas.wall
        return USUAL if wall is None else QSize(wall.width, wall.height)

    @property
    def scale(self) -> RoomScale:
        """The size of text that the farthest seat needs on this wall."""
        return self._window.room.room.on(self.pixels.width(), self.pixels.height()).scale

    def paint(self) -> None:
        """Paint the wall in the language spoken now."""
        if self.wall is not None:
            self.wall.show_snapshot(self.shown, self._window.voice, self.scale)
        self._window.shown.look(self._hanging)
        self.painted.emit()

    @property
    def _hanging(self) -> Hanging:
        """What the room sees by its state and what it is about."""
        state = WallState.BLANK if self.wall is None else self.shown.state
        return NOTHING if state is WallState.BLANK else Hanging(state, self._drawn)
