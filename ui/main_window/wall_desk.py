# SPDX-License-Identifier: Apache-2.0
"""Feeds the wall: follows the operator's public places, holds, goes black; private places never change it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSize, QTimer

from models.rules.room_fit import RoomScale
from models.snapshots.comparison import CaseSnapshot, LineRow
from models.snapshots.showing import at_time, on_wall, photograph_on_wall
from models.snapshots.voting import VotingSnapshot
from models.snapshots.wall import BLACK, Blank, Curtain, WallSnapshot, WallState, blank_wall
from models.terms import CaseState, EvidenceId, LineKey, QuestionId
from ui.main_window.case_page import Tab
from ui.main_window.shown_desk import NOTHING, Hanging
from ui.main_window.wall_words import mode_words, state_words
from ui.wall.canvas import WallCanvas
from ui.wall.room import Room, room_of
from ui.wall.room_dialog import RoomDialog
from ui.wall.thumbnail import Enlarged, Shown, Thumbnail
from ui.wall.window import WallWindow

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

MINUTE_MS = 60_000
WITHDRAWABLE = frozenset({WallState.QUESTION, WallState.LINE, WallState.STATEMENT, WallState.CHART})
"""Pictures of something that may be gone the next moment."""


class WallDesk(QObject):
    """Holds the picture that the room sees, and the curtain that says what of the desk it is."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.live: WallSnapshot = BLACK
        self.curtain = self._drawn = Curtain(WallState.AGENDA)
        """The curtain wished, and that of the picture which stays where nothing of the one wished may be shown."""
        self.black = self.closed = self.held = self.tried = False
        self.number: int | None = None
        """The number of the screen, while it is shown."""
        self.room = room_of(window.settings.room)
        self.dialog = RoomDialog(window.frame)
        self.dialog.changed.connect(self._take_room)
        self.dialog.tried.connect(self._try_room)
        self.thumbnail = Thumbnail(Enlarged(window.frame.whole))
        window.frame.menuBar().setCornerWidget(self.thumbnail)
        self.wall: WallWindow | None = None
        self._fresh = False
        """A case was opened and is not yet shown."""
        self._resting: LineRow | None = None
        """The line on which the case was opened: until it changes or is left, the wall shows the case in short."""
        self._in_statement = False
        """The wall shows the statement around the line in focus instead of the line."""
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.tick)
        self._clock.start(self._until_the_minute())
        window.desk.agenda_changed.connect(lambda _agenda: self._agenda())
        window.desk.item_changed.connect(lambda _item: self._leave_case())
        window.line_in_focus.connect(self._line)
        window.page.tab_shown.connect(self._tab)
        window.frame.pages.currentChanged.connect(lambda _page: self.end_photograph())
        window.questions.question_in_focus.connect(self._question)

    # --- what is put on the wall

    def _agenda(self) -> None:
        if self._window.on_agenda:
            self.follow(Curtain(WallState.AGENDA))

    def _leave_case(self) -> None:
        self._fresh, self._resting, self._in_statement = True, None, False
        self.end_photograph()

    def _line(self, key: str) -> None:
        """Something is known anew of the open case or of the line in focus."""
        case = self._open_case
        if self.held:
            self.end_photograph()
        if case is None:
            return
        if self._fresh:
            self._fresh, self._resting = False, case.line(LineKey(key))
            self.follow(Curtain(WallState.OVERVIEW, case.item))
        elif self._window.page.shown == Tab.LINES and case.line(LineKey(key)) != self._resting:
            self._resting = None
            self._follow_line(case, LineKey(key))
        elif self._window.chart.in_front:
            self._follow_chart(case)
        else:
            self.refresh()

    @property
    def _open_case(self) -> CaseSnapshot | None:
        """The case that is heard: what of it may be seen while the committee examines it."""
        case = self._window.desk.case
        if case is None or self._window.on_agenda or case.preparing is not None:  # nobody sits with a reviewer at home
            return None
        return case if case.state is CaseState.OPEN else None

    def _follow_line(self, case: CaseSnapshot, key: LineKey) -> None:
        state = WallState.STATEMENT if self._in_statement else WallState.LINE
        self.follow(Curtain(state, case.item, line=key))

    def _follow_chart(self, case: CaseSnapshot) -> None:
        self.follow(Curtain(WallState.CHART, case.item, chart=self._window.chart.kind))

    def _tab(self, tab: int) -> None:
        self.end_photograph()
        if tab == Tab.OVERVIEW and not self._fresh:
            self.show_place()

    def show_place(self) -> None:
        """What the operator has come to, where that is public: the case in short, the line in focus or the chart."""
        case, focus = self._open_case, self._window.workspace.grid.focus_line
        if case is None or self._fresh:
            return
        tab = self._window.page.shown
        if tab == Tab.OVERVIEW:
            self.follow(Curtain(WallState.OVERVIEW, case.item))
        elif tab == Tab.CHARTS:
            self._follow_chart(case)
        elif tab == Tab.LINES and focus is not None:
            self._resting = None
            self._follow_line(case, LineKey(focus))

    def _question(self, question: str) -> None:
        """A question that somebody went to, or that was answered just now."""
        case = self._open_case
        if case is not None and self._window.page.shown == Tab.QUESTIONS:
            self.follow(Curtain(WallState.QUESTION, case.item, question=QuestionId(question)))

    def show_vote(self, case: CaseSnapshot, voting: VotingSnapshot) -> None:
        """A round by its dots, after the reveal by its count, then the resolution; before the first round nothing."""
        if voting.rounds and not self._window.on_agenda:
            self.follow(Curtain(WallState.VOTING, case.item))

    def show_photograph(self, evidence: EvidenceId, told: str, content: bytes) -> None:
        """A photograph of the case that is heard, wished by two keys; the next line, tab or case takes it away."""
        case, translate = self._open_case, QCoreApplication.translate
        if case is None:
            self._window.notice(
                translate("WallDesk", "Only evidence of the case that is being heard goes to the wall.")
            )
            return
        if self.black:
            self._window.notice(
                translate("WallDesk", "The wall is black: Ctrl+B lights it, then the photograph can go there.")
            )
            return
        self._window.screens.open()
        if self.wall is None:
            return  # no screen that comes later may find it there
        self.curtain = self._drawn = Curtain(WallState.PHOTOGRAPH, case.item, evidence=evidence)
        self.live = at_time(photograph_on_wall(case, told, content), self._window.desk.now)
        self.paint()

    def end_photograph(self) -> None:
        """It was shown by two keys for one moment: no key alone brings it back, nor does a held wall keep it longer."""
        if self._drawn.state is WallState.PHOTOGRAPH:
            case = self._open_case
            self.live, self._drawn = BLACK, Curtain(WallState.BLANK)
            self._put(Curtain(WallState.AGENDA) if case is None else Curtain(WallState.OVERVIEW, case.item))

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
        case = self._open_case
        gone = case is not None and self._drawn.item == case.item and self._drawn.state in WITHDRAWABLE
        return (Curtain(WallState.OVERVIEW, case.item),) if case is not None and gone else ()

    def tick(self) -> None:
        """The time on the wall goes on with the minute, whatever else stays."""
        self.live = at_time(self.live, self._window.desk.now)
        self.paint()
        self._clock.start(self._until_the_minute())

    def _until_the_minute(self) -> int:
        """Milliseconds."""
        now = self._window.desk.now
        return MINUTE_MS - now.second * 1000 - now.microsecond // 1000

    def close(self) -> None:
        """The program ends, and with it the clock on the wall."""
        self._clock.stop()

    # --- what the operator does with it

    def change_black(self) -> None:
        self.end_photograph()
        self.black = not self.black
        self.paint()

    def change_hold(self) -> None:
        self.held = not self.held
        self._paint_small()
        translate = QCoreApplication.translate
        words = translate("WallDesk", "The wall is held.") if self.held else translate("WallDesk", "The wall follows.")
        self._window.notice(words)

    def change_statement(self) -> None:
        """The whole statement around the line in focus, or the line alone again."""
        self._in_statement = not self._in_statement
        self.push()

    def push(self) -> None:
        """Open the wall on the second screen, or put on it what is in focus; what is there already turns its page."""
        opened = self._window.screens.open()
        if opened and self.held:
            return  # what was held there before comes back first
        before = self.curtain
        with self._let_go():
            self._show_here()
        if self.wall is not None and not opened and self.curtain == before:
            self._turn(self.wall.canvas)

    @contextmanager
    def _let_go(self) -> Iterator[None]:
        """A held wall takes what the operator puts there, and is held again."""
        held, self.held = self.held, False
        try:
            yield
        finally:
            self.held = held

    def _turn(self, canvas: WallCanvas) -> None:
        """To the next page, where there are several."""
        if canvas.page_count > 1:
            canvas.turn_to(canvas.page + 1)
            self._paint_small()
            words = QCoreApplication.translate("WallDesk", "Page {page} of {count} on the wall.")
            self._window.notice(words.format(page=canvas.page + 1, count=canvas.page_count))

    def _show_here(self) -> None:
        window = self._window
        if window.on_agenda:
            self._agenda()
        elif window.page.shown == Tab.QUESTIONS:
            question = window.questions.question
            if question is not None:
                self._question(question.id)
        else:
            self.show_place()

    def paint(self) -> None:
        """Paint the wall in the language spoken now."""
        if self.wall is not None:
            self.wall.show_snapshot(self.shown, self._window.voice, self._scale)
        self._window.shown.look(self._hanging)
        self._paint_small()

    @property
    def _hanging(self) -> Hanging:
        """What the room sees by its state and what it is about."""
        state = WallState.BLANK if self.wall is None else self.shown.state
        return NOTHING if state is WallState.BLANK else Hanging(state, self._drawn)

    def _paint_small(self) -> None:
        """The operator's own look at it; without a wall, at what it would be."""
        canvas = None if self.wall is None else self.wall.canvas
        page = 0 if canvas is None else canvas.page
        mode = mode_words(there=canvas is not None, black=self.black, closed=self.closed, held=self.held)
        what = (
            QCoreApplication.translate("WallDesk", "test page")
            if self.tried
            else state_words(self.live, self._window.voice)
        )
        words = QCoreApplication.translate("WallDesk", "{mode}: {what}").format(mode=mode, what=what)
        self.thumbnail.show_wall(Shown(self.shown, self._window.voice, self._scale, self._pixels, page), words, mode)

    # --- the room

    def ask_room(self) -> None:
        """Ctrl+Alt+R: how high the picture is and how far the last seat."""
        self.dialog.show_room(self.room, self._pixels)

    @property
    def _pixels(self) -> QSize:
        """How large the wall is; without one, as large as most are."""
        wall = None if self.wall is None else self.wall.canvas.wall
        return QSize(1920, 1080) if wall is None else QSize(wall.width, wall.height)

    @property
    def _scale(self) -> RoomScale:
        """The size of text that the farthest seat needs on this wall."""
        return self.room.on(self._pixels.width(), self._pixels.height()).scale

    def _take_room(self, room: Room) -> None:
        self.room, self._window.settings.room = room, room.text
        self.paint()

    def _try_room(self, wanted: bool) -> None:
        """Hang the test page, or what was there before."""
        self.tried = wanted
        if wanted and self.wall is None:
            self._window.notice(
                QCoreApplication.translate("WallDesk", "There is no wall: F5 opens it on a second screen.")
            )
        self.paint()

    @property
    def shown(self) -> WallSnapshot:
        """What the room sees: the picture, unless something stands before it."""
        if self.number is not None and not self.black:
            return blank_wall(Blank.LOGO, str(self.number))
        if self.tried and not self.black:
            return blank_wall(Blank.TRIAL)
        agenda = self._window.desk.agenda
        unit = "" if agenda is None else agenda.unit
        return blank_wall(self.room.blank, unit) if self.black or self.closed else self.live
