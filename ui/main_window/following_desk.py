# SPDX-License-Identifier: Apache-2.0
"""What follows a vote: the chair's veto of the open case, and whatever resolutions of any meeting wait for."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.operations.change import Change
from models.snapshots.following import OutstandingRow
from models.terms import Opinion, VotingWay
from ui.bridge import Pending
from ui.main_window.case_page import Tab
from ui.trouble import sentences
from ui.voting.outstanding import OutstandingForm
from ui.wishes import Wished

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class FollowingDesk(QObject):
    """Joins the notes of the voting tab and the list of outstanding resolutions to the desk."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self.form = OutstandingForm(window.frame)
        self.form.veto_wished.connect(self._veto_adopted)
        self.form.unused_wished.connect(self._note_unused)
        self.form.opinion_wished.connect(self._sign)
        window.voting.screen.notes.vetoed.connect(self._veto)
        window.bridge.changed.connect(self._say_done)

    def _say_done(self, change: Change) -> None:
        """The ballot is over: what the status line said of it while it was open does not stay."""
        if change.name == "reveal":
            self._window.notice(self.tr("The votes are revealed; Ctrl+Shift+Enter adopts what they decide."))
        elif change.name == "adopt_resolution":
            self._window.notice(self.tr("Resolution {number} is adopted.").format(number=change.payload))

    def ask_why_vetoed(self) -> None:
        """Ctrl+Shift+V: to the line for the chair's reason."""
        self._window.go_to_tab(Tab.VOTE)
        self._window.voting.screen.notes.ask_why_vetoed()

    def open(self) -> None:
        """Ctrl+Shift+G: the list of resolutions that are not in force yet."""
        self._desk.read("load_outstanding", self._show)

    def _show(self, rows: tuple[OutstandingRow, ...]) -> None:
        now: datetime = self._desk.now
        voice = self._window.voice
        self.form.show_rows(rows, now, voice.local(now).date(), voice)

    def _veto(self, reason: str) -> None:
        said = self.tr("Recorded: the chair vetoes. Adopt the result, or open a new round with a reason.")
        voting = self._window.voting.voting
        by_keys = voting is not None and VotingWay.SEALED in voting.ways
        facts = {"item": self._desk.item, "reason": reason}
        self._signed(
            by_keys,
            self._desk.presiding,
            lambda keys: self._desk.wish(Wished("veto", facts | keys)).then(lambda _receipt: self._window.notice(said)),
        )

    def _signed(self, by_keys: bool, person: str | None, then: Callable[[dict[str, object]], object]) -> None:
        """With the person's key among the facts where the policy asks for keys; what comes of it else is refused."""
        if not by_keys or not person:
            then({})
            return
        question = self.tr("This is signed with the own key of {name}.").format(name=person)
        self._window.keys.sign(
            self.tr("Sign with the own key"), [(question, [person])], lambda keys: then({"keys": keys})
        )

    def _veto_adopted(self, row: OutstandingRow, reason: str) -> None:
        facts = {"item": row.item, "reason": reason}
        self._signed(
            row.by_keys,
            row.chair,
            lambda keys: self._answer(
                self._desk.wish(Wished("veto", facts | keys, acting=row.chair, about=row.number))
            ),
        )

    def _note_unused(self, row: OutstandingRow) -> None:
        self._answer(self._desk.wish(Wished("note_veto_unused", {"item": row.item})))

    def _sign(self, row: OutstandingRow, name: str, opinion: Opinion, words: str, on: date) -> None:
        facts = {"item": row.item, "name": name, "opinion": opinion, "words": words, "on": on}
        self._signed(
            row.by_keys,
            name,
            lambda keys: self._answer(
                self._desk.wish(Wished("sign_above", facts | keys, acting=name or None, about=row.number))
            ),
        )

    def _answer(self, pending: Pending) -> None:
        """What is left to do is read again; a refusal stands in the form, where it is mended."""
        pending.then(lambda _receipt: self.open(), lambda error: self.form.say(sentences(error, self._window.voice)))
