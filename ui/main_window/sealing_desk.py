# SPDX-License-Identifier: Apache-2.0
"""Closing the meeting and sealing its minutes: one question, then pages are drawn, stored and bound to the record."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox

from models.snapshots.agenda import AgendaSnapshot
from models.snapshots.keys import KeysSnapshot
from models.snapshots.minutes import MinutesSnapshot
from models.terms import CaseState
from ui.main_window.key_desk import Keys
from ui.main_window.made_file import MadeFile, lay_down
from ui.main_window.minutes_desk import drawn
from ui.wishes import Wished

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class SealingDesk(QObject):
    """Joins the seal to the minutes tab. The pages that are stored are the pages that are shown afterwards."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._made: MadeFile | None = None

    def ask(self) -> None:
        """What sealing means, said once; Escape leaves everything as it is."""
        agenda = self._desk.agenda
        if agenda is None:
            return
        if agenda.sealed:
            self._window.notice(self.tr("The minutes are sealed already."))
            return
        frame = self._window.frame
        box = QMessageBox(QMessageBox.Icon.Question, frame.windowTitle(), self._question(agenda), parent=frame)
        box.setObjectName("seal_question")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        seal = box.addButton(self.tr("Close the meeting and seal"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Not yet"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(seal)
        seal.clicked.connect(self._close_meeting)
        box.open()

    def _question(self, agenda: AgendaSnapshot) -> str:
        decided = sum(row.state is CaseState.DECIDED for row in agenda.rows)
        text = self.tr("Decided: {decided} of {count} cases.", None, len(agenda.rows)).format(
            decided=decided, count=len(agenda.rows)
        )
        after = self.tr("The meeting is closed and its minutes are final. Only numbered corrections can follow.")
        return f"{text}\n{after}"

    def _close_meeting(self) -> None:
        """A meeting that was closed before, and whose sealing failed, goes on with its pages."""
        if self._desk.meeting is not None:
            self._desk.read("load_minutes", self._close_unless_closed, meeting=self._desk.meeting, at=self._desk.now)

    def _close_unless_closed(self, snapshot: MinutesSnapshot) -> None:
        if snapshot.closed_at is not None:
            self._read_final()
            return
        self._desk.read("load_keys", self._close_signed, meeting=snapshot.agenda.meeting)

    def _close_signed(self, keys: KeysSnapshot) -> None:
        """Where the policy asks for keys, chair and secretary sign the roll of votes before the meeting closes."""
        question = self.tr(
            "The roll (who voted, who did not and why) is signed with the key of one of these. Up and Down choose who."
        )
        asked = [(question, people) for people in keys.roll]
        if asked:
            self._window.keys.sign(self.tr("Sign the roll of votes"), asked, lambda given: self._close(keys, given))
        else:
            self._close(keys, {})

    def _close(self, keys: KeysSnapshot, given: Keys) -> None:
        facts = {"meeting": keys.meeting, **({"keys": given} if given else {})}
        self._desk.wish(Wished("close_meeting", facts)).then(lambda _receipt: self._read_final())

    def _read_final(self) -> None:
        self._desk.read("load_minutes", self._draw, meeting=self._desk.meeting, at=self._desk.now, final=True)

    def _draw(self, snapshot: MinutesSnapshot) -> None:
        voice = self._window.voice
        self._window.notice(self.tr("The pages are being drawn …"))
        self._window.background.run(
            lambda: drawn(snapshot, voice), lambda content: self._seal(snapshot, content), self._window.say_trouble
        )

    def _seal(self, snapshot: MinutesSnapshot, content: bytes) -> None:
        try:
            self._made = made = lay_down(f"{snapshot.agenda.number}.pdf", content)
        except OSError:
            said = self.tr(
                "The disk took no further file: the meeting is closed, its minutes are not sealed. "
                "The record is safe; make room, then seal again."
            )
            self._window.notice(said)
            return
        facts = {"meeting": snapshot.agenda.meeting, "head": snapshot.journal_head}
        pending = self._desk.wish(Wished("seal_minutes", facts, files={"pages": made.path}))
        pending.then(lambda _receipt: self._sealed(), lambda _error: self._clear())

    def _sealed(self) -> None:
        self._clear()
        self._window.minutes.show_whole()
        self._window.notice(self.tr("Sealed. The record keeps these pages; save or print them."))

    def _clear(self) -> None:
        if self._made is not None:
            self._made.clear()
            self._made = None
