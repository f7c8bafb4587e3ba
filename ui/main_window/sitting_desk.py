# SPDX-License-Identifier: Apache-2.0
"""Breaking the meeting off and going on with it; cases that leave it undecided, and cases that come to it again."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from ui.agenda.adding import AddingForm
from ui.agenda.adjourning import AdjourningForm
from ui.main_window.case_page import Tab
from ui.trouble import sentences
from ui.widgets.question_box import question_box
from ui.wishes import Wished

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class SittingDesk(QObject):
    """Joins the form and the notes of the voting tab to the desk."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self.form = AdjourningForm(window.frame)
        self.form.wished.connect(self._adjourn)
        notes = window.voting.screen.notes
        notes.left_undecided.connect(lambda reason: self._end("leave_undecided", reason))
        notes.deferred.connect(lambda reason: self._end("defer_case", reason))
        self.adding = AddingForm(window.frame)
        self.adding.waiting_wished.connect(lambda case: self._put("add_to_agenda", case))
        self.adding.reconsideration_wished.connect(lambda case, facts: self._put("reconsider", case, facts=facts))

    def adjourn_or_resume(self) -> None:
        """Ctrl+Shift+J: an adjourned meeting goes on after a question, any other is asked until when it breaks off."""
        agenda = self._desk.agenda
        if agenda is None:
            return
        if agenda.adjourned_to is None:
            self.form.show_form(self._window.voice.local(self._desk.now).date() + timedelta(days=1))
            return
        self._ask_whether_on(agenda.adjourned_to)

    def _ask_whether_on(self, until: date) -> None:
        """Going on is not undone, and everybody is entered anew; Escape leaves the meeting adjourned."""
        voice = self._window.voice
        today = voice.local(self._desk.now).date()
        text = self.tr(
            "The meeting is adjourned to {day}; today is {today}. Let it go on now? Everybody is then absent until"
            " entered as present, and open cases are presented anew. It cannot be undone."
        ).format(day=voice.date(until), today=voice.date(today))
        box = question_box(self._window.frame, "resuming_question", text, self.tr("Not yet"))
        on = box.addButton(self.tr("Let the meeting go on"), QMessageBox.ButtonRole.AcceptRole)
        if today >= until:
            box.setDefaultButton(on)
        on.clicked.connect(self._resume)
        box.open()

    def _resume(self) -> None:
        said = self.tr("The meeting goes on. Enter who is present now, then present open cases anew (Ctrl+Shift+O).")
        self._desk.wish(Wished("resume", {"meeting": self._desk.meeting})).then(lambda _receipt: self._resumed(said))

    def _resumed(self, said: str) -> None:
        self._window.go_to_agenda()
        self._window.agenda.members.setFocus()
        self._window.notice(said)

    def _adjourn(self, until: date, reason: str) -> None:
        facts = {"meeting": self._desk.meeting, "until": until, "reason": reason}
        self._desk.wish(Wished("adjourn", facts)).then(
            lambda _receipt: self.form.accept(),
            lambda error: self.form.say(sentences(error, self._window.voice)),
        )

    def ask_which_case(self) -> None:
        """Ctrl+Shift+K: the form for one more case on the agenda."""
        self._desk.read("load_candidates", lambda found: self.adding.show_form(found, self._window.voice))

    def _put(self, operation: str, case: str, **facts: object) -> None:
        wished = Wished(operation, {"meeting": self._desk.meeting, "case": case, **facts}, about=case)
        self._desk.wish(wished).then(
            lambda _receipt: self.adding.accept(),
            lambda error: self.adding.say(sentences(error, self._window.voice)),
        )

    def ask_why_deferred(self) -> None:
        """Ctrl+Shift+T: to the line for why the chair puts the case off."""
        self._window.go_to_tab(Tab.VOTE)
        self._window.voting.screen.notes.ask_why_deferred()

    def ask_why_undecided(self) -> None:
        """Ctrl+Shift+X: to the line for why the case is given up without its quorum."""
        self._window.go_to_tab(Tab.VOTE)
        self._window.voting.screen.notes.ask_why_undecided()

    def _end(self, operation: str, reason: str) -> None:
        said = self.tr("The case leaves this meeting without a decision; it can come on a later agenda.")
        wished = Wished(operation, {"item": self._desk.item, "reason": reason})
        self._desk.wish(wished).then(lambda _receipt: self._window.notice(said))
