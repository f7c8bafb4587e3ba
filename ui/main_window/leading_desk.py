# SPDX-License-Identifier: Apache-2.0
"""From a check before the seal to its place: the agenda, who is present, or what it is about in its case."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.snapshots.sealing import Goal, Place, SealCheck
from ui.main_window.case_page import Tab

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

TABS = {Goal.LINES: Tab.LINES, Goal.QUESTIONS: Tab.QUESTIONS, Goal.VOTE: Tab.VOTE}


class LeadingDesk(QObject):
    """Leads the window; a case that has to be read first is followed to its line, question or condition."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._sought: Place | None = None
        """Where to go in a case that is still being read."""
        window.minutes.screen.checks.leads_to.connect(self._lead)
        window.desk.case_changed.connect(lambda _case: self._arrive())
        window.voting.shown.connect(lambda _case, _voting: self._arrive())
        window.frame.pages.currentChanged.connect(lambda _index: self._leave_on_agenda())
        window.page.tab_shown.connect(self._leave_elsewhere)

    def _lead(self, check: SealCheck) -> None:
        place = check.place
        if place is None:
            return
        if place.goal in TABS and place.item is not None:
            self._lead_into_case(place)
        else:
            self._lead_to_agenda(place)

    def _lead_to_agenda(self, place: Place) -> None:
        window = self._window
        window.go_to_agenda()
        if place.goal is Goal.PEOPLE:
            window.agenda.members.setFocus()
        elif place.goal is Goal.KEYS:
            window.keys.open()
        elif place.item is not None:
            window.agenda.table.select([row.id for row in window.desk.rows].index(place.item))

    def _lead_into_case(self, place: Place) -> None:
        window = self._window
        if window.desk.item != place.item:
            window.open_case(str(place.item))
        window.go_to_tab(TABS[place.goal])
        self._sought = place
        self._arrive()

    def _leave_on_agenda(self) -> None:
        if self._window.on_agenda:
            self._sought = None

    def _leave_elsewhere(self, tab: int) -> None:
        """Whoever goes to another tab meanwhile is not brought back."""
        if self._sought is not None and tab != TABS[self._sought.goal]:
            self._sought = None

    def _arrive(self) -> None:
        """As soon as the case, and for a condition its vote, is there."""
        place, window = self._sought, self._window
        case = window.workspace.case  # a vote that was there already is shown before it
        if place is None or case is None or case.item != place.item:
            return
        if place.condition is not None:
            voting = window.voting.voting
            if voting is None or voting.case != case.case:
                return
            window.voting.screen.conditions.turn_to(place.condition)
        elif place.question is not None:
            window.questions.turn_to(place.question)
        elif place.line is not None:
            window.workspace.go_to_line(place.line)
        self._sought = None
