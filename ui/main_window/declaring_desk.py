# SPDX-License-Identifier: Apache-2.0
"""What is said of the open case's people before its vote: conflicts, recusals, a withdrawal, who spoke for it."""

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from models.labels.gate import NOT_DECLARED
from models.snapshots.agenda import MemberRow
from ui.bridge import Pending
from ui.main_window.case_page import Tab
from ui.widgets.question_box import question_box
from ui.wishes import Wished

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class DeclaringDesk(QObject):
    """Joins the lines of the voting tab for declarations and notes to the desk."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk, self._screen = window, window.desk, window.voting.screen
        conflicts, notes = self._screen.conflicts, self._screen.notes
        notes.withdrawn.connect(lambda reason: self._wish("withdraw_case", reason=reason))
        notes.interceded.connect(self._note_intercession)
        notes.acting_chair_named.connect(self._name_acting_chair)
        conflicts.none_declared.connect(self.declare_no_conflict)
        conflicts.recusal_declared.connect(self._declare_recusal)

    def _wish(self, operation: str, acting: str | None = None, **facts: object) -> Pending:
        return self._desk.wish(Wished(operation, {"item": self._desk.item, **facts}, acting=acting))

    def declare_no_conflict(self) -> None:
        """Ctrl+K: everybody in the room who has not spoken was asked and has no conflict of interest."""
        rows = [row for row in self._window.voting.unmet_rows() if row.said.template == NOT_DECLARED]
        if not rows:
            self._window.notice(self.tr("Everybody in the room has declared."))
            return
        names = self._window.voice.spoken(rows[0].said.fields["names"])
        if self._screen.conflicts.field.hasFocus():
            self._screen.gate.setFocus()  # the form goes once nobody is left to ask
        template = self.tr("Recorded as called out in the room: no conflict of interest of {names}.")
        self._wish("declare_no_conflict").then(lambda _receipt: self._window.notice(template.format(names=names)))

    def ask_for_recusal(self) -> None:
        """Ctrl+R: to the field for a member who has a conflict of interest."""
        self._window.go_to_tab(Tab.VOTE)
        self._screen.conflicts.ask_who()

    def ask_why_withdrawn(self) -> None:
        """Ctrl+Shift+W: to the line for why the client takes the application back."""
        self._window.go_to_tab(Tab.VOTE)
        self._screen.notes.ask_why_withdrawn()

    def ask_who_interceded(self) -> None:
        """Ctrl+Shift+I: to the line for who spoke for the client from outside."""
        self._window.go_to_tab(Tab.VOTE)
        self._screen.notes.ask_who_interceded()

    def _note_intercession(self, text: str) -> None:
        noted = self.tr("Noted: it changes nothing in the gate, and the minutes print it.")
        self._wish("note_intercession", text=text).then(lambda _receipt: self._window.notice(noted))

    def ask_who_presides(self) -> None:
        """Ctrl+Shift+H: to the line for the number of whoever presides in the chair's place."""
        self._window.go_to_tab(Tab.VOTE)
        self._screen.notes.ask_who_presides()

    def _member(self, number: str) -> MemberRow | None:
        """The voting member with this number; where there is none it is said."""
        members = () if self._desk.agenda is None else self._desk.agenda.members
        member = next((each for each in members if each.number is not None and str(each.number) == number), None)
        if member is None:
            self._window.notice(self.tr("There is no voting member number {number}.").format(number=number))
        return member

    def _name_acting_chair(self, number: str) -> None:
        member = self._member(unicodedata.normalize("NFKC", number))
        if member is None:
            return
        said = self.tr("Recorded: {name} presides over this case.").format(name=member.name)
        self._wish("name_acting_chair", member=member.id).then(lambda _receipt: self._window.notice(said))

    def _declare_recusal(self, number: int, reason: str) -> None:
        member = self._member(str(number))
        if member is None:
            return
        recused = {} if self._desk.case is None else dict(self._desk.case.recused)
        if member.name in recused:
            self._ask_whether_back(member, self._window.voice.spoken(recused[member.name]), reason)
            return
        said = self.tr("Recorded: {name} takes no part in this case ({reason}).").format(
            name=member.name, reason=reason
        )
        self._wish("declare_recusal", member.name, member=member.id, reason=reason).then(
            lambda _receipt: self._window.notice(said)
        )

    def _ask_whether_back(self, member: MemberRow, before: str, reason: str) -> None:
        """The number of somebody recused: it was a mistake, or keyed twice. Escape leaves everything as it is."""
        text = self.tr(
            "{name} is recused from this case ({before}). Take the recusal back, because: {reason}? With it {name}"
            " declares that nothing keeps them from the case."
        ).format(name=member.name, before=before, reason=reason)
        box = question_box(self._window.frame, "recusal_question", text, leave=self.tr("Leave it as it is"))
        back = box.addButton(self.tr("Take the recusal back"), QMessageBox.ButtonRole.AcceptRole)
        said = self.tr("Taken back: {name} takes part in this case ({reason}).").format(name=member.name, reason=reason)
        back.clicked.connect(
            lambda: self._wish("take_recusal_back", member.name, member=member.id, reason=reason).then(
                lambda _receipt: self._window.notice(said)
            )
        )
        box.open()
