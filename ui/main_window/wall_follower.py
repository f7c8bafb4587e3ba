# SPDX-License-Identifier: Apache-2.0
"""Leads the wall through the operator's public places; private ones never change it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.snapshots.comparison import CaseSnapshot, LineRow
from models.snapshots.voting import VotingSnapshot
from models.snapshots.wall import Curtain, WallState
from models.terms import LineKey, QuestionId
from ui.main_window.case_page import Tab

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class WallFollower(QObject):
    """Knows what the operator came to, and what of a case the room has seen already."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._wall = window, window.wall
        self._fresh = False
        """A case was opened and is not yet shown."""
        self._resting: LineRow | None = None
        """The line on which the case was opened: until it changes or is left, the wall shows the case in short."""
        self._in_statement = False
        """The wall shows the statement around the line in focus instead of the line."""
        window.desk.agenda_changed.connect(lambda _agenda: self._agenda())
        window.desk.item_changed.connect(lambda _item: self._leave_case())
        window.line_in_focus.connect(self._line)
        window.page.tab_shown.connect(self._tab)
        window.frame.pages.currentChanged.connect(lambda _page: self._wall.end_photograph())
        window.questions.question_in_focus.connect(self._question)
        window.voting.shown.connect(self._vote)

    def change_statement(self) -> None:
        """The whole statement around the line in focus, or the line alone, from now on."""
        self._in_statement = not self._in_statement

    def show_here(self) -> None:
        """What the operator is at, where that is public."""
        window = self._window
        if window.on_agenda:
            self._agenda()
        elif window.page.shown == Tab.QUESTIONS:
            question = window.questions.question
            if question is not None:
                self._question(question.id)
        else:
            self.show_place()

    def show_place(self) -> None:
        """What the operator has come to, where that is public: the case in short, the line in focus or the chart."""
        case, focus = self._wall.heard, self._window.workspace.grid.focus_line
        if case is None or self._fresh:
            return
        tab = self._window.page.shown
        if tab == Tab.OVERVIEW:
            self._wall.follow(Curtain(WallState.OVERVIEW, case.item))
        elif tab == Tab.CHARTS:
            self._chart(case)
        elif tab == Tab.LINES and focus is not None:
            self._resting = None
            self._line_of(case, LineKey(focus))

    # --- what happens at the desk

    def _agenda(self) -> None:
        if self._window.on_agenda:
            self._wall.follow(Curtain(WallState.AGENDA))

    def _leave_case(self) -> None:
        self._fresh, self._resting, self._in_statement = True, None, False
        self._wall.end_photograph()

    def _line(self, key: str) -> None:
        """Something is known anew of the open case or of the line in focus."""
        case = self._wall.heard
        if self._wall.held:
            self._wall.end_photograph()
        if case is None:
            return
        if self._fresh:
            self._fresh, self._resting = False, case.line(LineKey(key))
            self._wall.follow(Curtain(WallState.OVERVIEW, case.item))
        elif self._window.page.shown == Tab.LINES and case.line(LineKey(key)) != self._resting:
            self._resting = None
            self._line_of(case, LineKey(key))
        elif self._window.chart.in_front:
            self._chart(case)
        else:
            self._wall.refresh()

    def _line_of(self, case: CaseSnapshot, key: LineKey) -> None:
        state = WallState.STATEMENT if self._in_statement else WallState.LINE
        self._wall.follow(Curtain(state, case.item, line=key))

    def _chart(self, case: CaseSnapshot) -> None:
        self._wall.follow(Curtain(WallState.CHART, case.item, chart=self._window.chart.kind))

    def _tab(self, tab: int) -> None:
        self._wall.end_photograph()
        if tab == Tab.OVERVIEW and not self._fresh:
            self.show_place()

    def _question(self, question: str) -> None:
        """A question that somebody went to, or that was answered just now."""
        case = self._wall.heard
        if case is not None and self._window.page.shown == Tab.QUESTIONS:
            self._wall.follow(Curtain(WallState.QUESTION, case.item, question=QuestionId(question)))

    def _vote(self, case: CaseSnapshot, voting: VotingSnapshot) -> None:
        """A round by its dots, after the reveal by its count, then the resolution; before the first round nothing."""
        if voting.rounds and not self._window.on_agenda:
            self._wall.follow(Curtain(WallState.VOTING, case.item))
