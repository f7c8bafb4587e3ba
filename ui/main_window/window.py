# SPDX-License-Identifier: Apache-2.0
"""Fills the frame: agenda and case, actions, language and theme, what is saved and what was refused."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from models.errors.base import Told
from models.snapshots.agenda import AgendaSnapshot
from models.snapshots.comparison import CaseSnapshot
from reports.voice import Voice
from ui.agenda.screen import AgendaScreen
from ui.background import Background
from ui.bridge import Bridge
from ui.frame import Frame
from ui.main_window.action_table import all_actions
from ui.main_window.actions import Actions, Place
from ui.main_window.archive_desk import ArchiveDesk
from ui.main_window.attendance_desk import AttendanceDesk
from ui.main_window.case_page import CasePage, Tab
from ui.main_window.changes_desk import ChangesDesk
from ui.main_window.chart_desk import ChartDesk
from ui.main_window.check_desk import CheckDesk
from ui.main_window.client_desk import ClientDesk
from ui.main_window.clock_desk import ClockDesk
from ui.main_window.convening_desk import ConveningDesk
from ui.main_window.declaring_desk import DeclaringDesk
from ui.main_window.desk import Desk
from ui.main_window.drafts import Drafts
from ui.main_window.evidence_desk import EvidenceDesk
from ui.main_window.following_desk import FollowingDesk
from ui.main_window.fulfilment_desk import FulfilmentDesk
from ui.main_window.importing import Importing, ProblemList
from ui.main_window.key_desk import KeyDesk
from ui.main_window.key_help import KeyHelp
from ui.main_window.leading_desk import LeadingDesk
from ui.main_window.minutes_desk import MinutesDesk
from ui.main_window.notes_desk import NotesDesk
from ui.main_window.overview_desk import OverviewDesk
from ui.main_window.own_keys import OwnKeys
from ui.main_window.paper_desk import PaperDesk
from ui.main_window.pause_desk import PauseDesk
from ui.main_window.places_desk import PlacesDesk
from ui.main_window.policy_desk import PolicyDesk
from ui.main_window.preparing_desk import PreparingDesk
from ui.main_window.resuming import Resuming
from ui.main_window.room_desk import RoomDesk
from ui.main_window.safe_desk import SafeDesk
from ui.main_window.screen_desk import ScreenDesk
from ui.main_window.sealing_desk import SealingDesk
from ui.main_window.shown_desk import ShownDesk
from ui.main_window.sitting_desk import SittingDesk
from ui.main_window.small_wall import SmallWall
from ui.main_window.trail_desk import TrailDesk
from ui.main_window.view_desk import ViewDesk
from ui.main_window.voting_desk import VotingDesk
from ui.main_window.wall_desk import WallDesk
from ui.main_window.wall_follower import WallFollower
from ui.main_window.wall_keys import WallKeys
from ui.settings import Settings
from ui.trouble import LastResort, sentences
from ui.undo import Step
from ui.voice import Speech
from ui.widgets.within_window import WithinWindow
from ui.wishes import Wished
from ui.workspace.questions import QuestionsScreen
from ui.workspace.screen import WorkspaceScreen

if TYPE_CHECKING:
    from ui.main_window.demo import Demo

PLACES = {
    Tab.LINES: Place.LINES,
    Tab.CHARTS: Place.CHARTS,
    Tab.VOTE: Place.VOTE,
    Tab.MINUTES: Place.MINUTES,
}


class MainWindow(QObject):
    """The operator's window. Screens are shown what the desk read; their wishes go to the desk."""

    line_in_focus = Signal(str)
    """The key of the line in focus, whenever it or what is known of it changes: what the wall may follow."""

    def __init__(self, frame: Frame, bridge: Bridge, speech: Speech, settings: Settings) -> None:
        super().__init__(frame)
        self.frame, self.bridge, self.speech, self.settings = frame, bridge, speech, settings
        self.desk, self.background = Desk(bridge, self), Background(self)
        self.agenda, self.page = AgendaScreen(), CasePage()
        self.workspace, self.questions = WorkspaceScreen(), QuestionsScreen()
        self.importing, self.problems = Importing(self.desk, self.background, self), ProblemList(frame)
        self.actions = Actions(frame)
        self.demo: Demo | None = None
        self._saved_at: datetime | None = None
        self._unconfirmed = 0
        self.last_resort = LastResort(frame, lambda: self.voice)
        self.page.add_tab(Tab.LINES, self.workspace, beside=self.workspace.filters)
        self.page.add_tab(Tab.QUESTIONS, self.questions)
        self.keys = KeyDesk(self)
        self.voting, self.minutes, self.convening = VotingDesk(self), MinutesDesk(self), ConveningDesk(self)
        self.declaring, self.attendance = DeclaringDesk(self), AttendanceDesk(self)
        self.following, self.policy, self.sitting = FollowingDesk(self), PolicyDesk(self), SittingDesk(self)
        self.overview, self.changes = OverviewDesk(self), ChangesDesk(self)
        self.preparing, self.paper = PreparingDesk(self), PaperDesk(self)
        self.sealing, self.client, self.notes = SealingDesk(self), ClientDesk(self), NotesDesk(self)
        self.pause, self.clock, self.archive = PauseDesk(self), ClockDesk(self), ArchiveDesk(self)
        self.shown = ShownDesk(self)
        self.chart, self.room = ChartDesk(self), RoomDesk(self)
        self.wall = WallDesk(self)
        self.wall_follower, self.small_wall = WallFollower(self), SmallWall(self)
        self.wall_keys, self.check = WallKeys(self), CheckDesk(self)
        self.screens = ScreenDesk(self)
        self.safe = SafeDesk(self)
        self.evidence, self.fulfilment, self.view = EvidenceDesk(self), FulfilmentDesk(self), ViewDesk(self)
        self.places, self.trail = PlacesDesk(self), TrailDesk(self)
        for page in (self.agenda, self.page):
            frame.pages.addWidget(page)
        self.actions.add(*all_actions(self))
        self.help = KeyHelp(self.actions, OwnKeys(self.actions, settings), frame)
        self._connect()
        self.speak()
        self.go_to_agenda()
        # what goes to a place in a case comes after the case is shown
        self.resuming, self.drafts, self.leading = Resuming(self), Drafts(self), LeadingDesk(self)
        self.within = WithinWindow(frame, self.actions.actions["black"])

    def _connect(self) -> None:
        self.desk.agenda_changed.connect(self.show_agenda)
        self.desk.item_changed.connect(self._leave_case)
        self.desk.case_changed.connect(self.show_case)
        self.desk.refused.connect(self._refused)
        self.bridge.refused.connect(self.say_trouble)
        self.bridge.ready.connect(self.desk.start)
        self.bridge.saved.connect(self._show_saved)
        self.bridge.waiting.connect(self._show_waiting)
        undo = self.bridge.undo
        undo.dropped.connect(lambda _step, error: self.say_trouble(error))
        undo.moved.connect(self._say_moved)
        undo.moved.connect(lambda _step, _undone: self.workspace.forget_pressed())
        undo.held.connect(lambda: self.notice(self._held_words()))
        undo.empty.connect(lambda undoing: self.notice(self._nothing_words(undoing=undoing)))
        self.agenda.table.opened.connect(self.open_case)
        self.agenda.table.typed.connect(lambda said: self.frame.statusBar().showMessage(said))
        self.agenda.table.noticed.connect(self.notice)
        self.agenda.table.moved.connect(
            lambda item, position: self.desk.wish(Wished("move_item", {"item": item, "position": position}))
        )
        for screen in (self.workspace, self.questions):
            screen.wished.connect(self.desk.wish)
            screen.noticed.connect(self.notice)
        self.questions.condition_wished.connect(
            lambda wished, said: self.desk.wish(wished).then(lambda _receipt: self.notice(said))
        )
        self.workspace.line_changed.connect(self.line_in_focus)
        self.workspace.comparison_wanted.connect(self.client.change_comparison)
        self.workspace.methods_beside_wanted.connect(self.view.change_methods_beside)
        self.page.tab_shown.connect(lambda _number: self._arrive())
        self.importing.found_problems.connect(lambda files: self.problems.show_problems(files, self.voice))
        self.importing.doubted.connect(lambda files: self.problems.show_doubts(files, self.voice))
        self.importing.noticed.connect(self.notice)
        self.background.failed.connect(self._background_failed)
        self.frame.language_changed.connect(self.speak)
        self.frame.closing.connect(self.close)
        self.help.finished.connect(lambda _result: self._show_keys_now())

    @property
    def voice(self) -> Voice:
        return self.speech.voice

    # --- what is shown

    def show_agenda(self, agenda: AgendaSnapshot | None) -> None:
        if agenda is None:
            self.agenda.show_nothing(self._why_nothing())
            return
        self.agenda.show_agenda(agenda, self.voice)
        if self.on_agenda and not self.agenda.members.hasFocus():
            self.agenda.table.setFocus()

    def _why_nothing(self) -> str:
        """Why no meeting is shown; empty where the record has none."""
        if self.desk.unopened is not None:
            return sentences(self.desk.unopened, self.voice)
        if not self.desk.looked:
            return self.tr("The records are being opened …")
        preparing = self.demo is not None and self.demo.preparing
        return self.tr("The demo meeting is being prepared …") if preparing else ""

    def _leave_case(self, item: str) -> None:
        """Nothing of the case before stands on the page until the other one is read."""
        case = self.workspace.case
        if case is not None and case.item != item:
            for part in (self.page, self.workspace, self.questions, self.chart.view):
                part.leave()

    def show_case(self, case: CaseSnapshot) -> None:
        voice = self.voice
        self.page.show_case(case, voice)
        self.workspace.show_case(case, voice, self.desk.voters)
        self.questions.show_case(case, voice)
        if self.workspace.grid.focus_line is not None:
            self.line_in_focus.emit(self.workspace.grid.focus_line)

    def speak(self) -> None:
        """Say everything again in the language spoken now; what was said before in another one is gone."""
        self.frame.statusBar().clearMessage()
        self.frame.speak()
        self.actions.speak()
        self.page.speak()
        self.show_agenda(self.desk.agenda)
        if self.desk.case is not None:
            self.show_case(self.desk.case)
        self.voting.show()
        self.overview.show()
        self.notes.show()
        self.pause.show()
        self.paper.show()
        self.clock.tell()
        self.chart.draw()
        self.minutes.speak()
        self.wall.paint()
        self.screens.speak()
        self.safe.show()
        self._show_keys_now()
        self._show_saving()

    def notice(self, text: str) -> None:
        """One sentence in the status line, until another takes its place."""
        self.frame.statusBar().showMessage(self.desk.shown(text), 8000)

    def _show_keys_now(self) -> None:
        self.frame.keys_now.show_hints(self.actions.hints())

    def _show_saved(self, at: datetime) -> None:
        self._saved_at = at
        self._show_saving()

    def _show_waiting(self, count: int) -> None:
        self._unconfirmed = count
        self._show_saving()

    def _show_saving(self) -> None:
        """What is on its way, else when the last receipt came; a refusal leaves the mark of before."""
        text = ""
        if self._unconfirmed:
            text = self.tr("○ not yet confirmed: {count}").format(count=self._unconfirmed)
        elif self._saved_at is not None:
            text = self.tr("● saved {time}").format(time=f"{self.voice.local(self._saved_at):%H:%M:%S}")
        self.frame.saved.setText(text)

    def _refused(self, wished: Wished, error: object) -> None:
        if wished.facts.get("item") == self.desk.item:
            self.workspace.refuse(wished.line)

    def say_trouble(self, error: BaseException) -> None:
        self.notice(sentences(error, self.voice))

    def _background_failed(self, error: Exception) -> None:
        """Work beside the windows that did not come to its end: trouble is told, a bug goes to the last resort."""
        if not isinstance(error, Told):
            raise error
        self.say_trouble(error)

    def _say_moved(self, step: Step, undone: bool) -> None:
        """What undo or redo did, by the name of the change."""
        template = self.tr("Undone: {what}") if undone else self.tr("Done again: {what}")
        self.notice(template.format(what="" if step.said is None else self.voice.say(step.said)))

    def _nothing_words(self, *, undoing: bool) -> str:
        if not undoing:
            return self.tr("There is nothing to do again.")
        return self.tr(
            "There is nothing to undo since the program was started or since the last reveal; what was done before"
            " stays in the record."
        )

    def _held_words(self) -> str:
        return self.tr(
            "A ballot is open, so what was done before the last vote is not undone before the reveal. To change a vote,"
            " choose its member and key it again; a wrong recusal is taken back with Ctrl+R."
        )

    # --- where one is

    @property
    def on_agenda(self) -> bool:
        return self.frame.pages.currentWidget() is self.agenda

    def go_to_agenda(self) -> None:
        self.frame.pages.setCurrentWidget(self.agenda)
        self._arrive()

    def open_case(self, item: str) -> None:
        self.desk.open(next(row.id for row in self.desk.rows if row.id == item))
        self.frame.pages.setCurrentWidget(self.page)
        self.page.go_to(Tab.LINES)
        self._arrive()

    def open_neighbour(self, step: int) -> None:
        item = self.desk.neighbour(step)
        if item is None:
            self.notice(self.tr("There is no further case in this direction."))
        else:
            self.open_case(item)

    def go_to_tab(self, number: int) -> None:
        self.page.go_to(number)
        self._arrive()

    def _arrive(self) -> None:
        """Give the keyboard to the place, and say which keys count there."""
        if self.on_agenda:
            self.actions.go(Place.AGENDA)
            self.agenda.table.setFocus()
        else:
            shown = Tab(self.page.shown)
            self.actions.go(Place.CASE, *([PLACES[shown]] if shown in PLACES else []))
            target = {
                Tab.LINES: self.workspace.grid,
                Tab.VOTE: self.voting.screen.voters,
                Tab.MINUTES: self.minutes.screen.view,
            }.get(shown)
            if shown == Tab.CHARTS:
                self.chart.view.take_focus()
            else:
                (target or self.page.tabs.currentWidget()).setFocus()
        self._show_keys_now()

    def voting_focus(self) -> None:
        """A dialog of the vote is gone: the keyboard goes back to the votes."""
        if not self.on_agenda and self.page.shown == Tab.VOTE:
            self.voting.screen.voters.setFocus()

    # --- what is done

    def choose_files(self) -> None:
        kinds = self.tr("Workbooks and case files (*.xlsx *.json)")
        files, _ = QFileDialog.getOpenFileNames(self.frame, self.tr("Import"), "", kinds)
        self.importing.import_files([Path(file) for file in files])

    def show_keys(self) -> None:
        self.help.show_keys()

    def close(self) -> None:
        """Let everything under way finish; the database is free afterwards."""
        self.settings.geometry = self.frame.saveGeometry()
        self.resuming.keep()
        self.drafts.flush()
        self.screens.close()
        self.background.close()
        self.desk.remember()
        self.bridge.close()
