# SPDX-License-Identifier: Apache-2.0
"""Closing the meeting and sealing its minutes: one question, then pages are drawn, stored and bound to the record."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox

from models.snapshots.keys import KeysSnapshot
from models.snapshots.minutes import MinutesSnapshot
from models.snapshots.sealing import seal_checks, to_look_at, to_mend
from models.terms import CaseState
from ui.main_window.key_desk import Keys
from ui.main_window.made_file import MadeFile, lay_down
from ui.main_window.minutes_desk import drawn
from ui.wishes import Wished

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

NAMED = 3
"""How many points the question names; the list beside the pages has them all."""


class SealingDesk(QObject):
    """Joins the seal to the minutes tab. The pages that are stored are the pages that are shown afterwards."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._made: MadeFile | None = None
        window.minutes.screen.checks.seal.clicked.connect(self.ask)

    def ask(self) -> None:
        """To what must be mended, where anything must; else the one question before the seal."""
        agenda = self._desk.agenda
        if agenda is None:
            return
        if agenda.sealed:
            self._window.notice(self.tr("The minutes are sealed already."))
            return
        self._window.minutes.with_record(self._ask_about)

    def _ask_about(self, snapshot: MinutesSnapshot) -> None:
        voice, seen = self._window.voice, self._desk.shown(snapshot)
        wanted = to_mend(seal_checks(seen))
        if wanted:
            self._window.minutes.screen.checks.go_to_first()
            said = self.tr("Not sealed yet; points to mend: {count}. {first} Enter leads to it.")
            self._window.notice(said.format(count=len(wanted), first=voice.say(wanted[0].said)))
            return
        frame = self._window.frame
        box = QMessageBox(QMessageBox.Icon.Question, frame.windowTitle(), self._question(seen), parent=frame)
        box.setObjectName("seal_question")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        seal = box.addButton(self.tr("Close the meeting and seal"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Not yet"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(seal)
        seal.clicked.connect(lambda: self._close_unless_closed(snapshot))
        box.open()

    def _question(self, snapshot: MinutesSnapshot) -> str:
        """What sealing means, said once, and what deserves a look before."""
        rows, looked = snapshot.agenda.rows, to_look_at(seal_checks(snapshot))
        decided = sum(row.state is CaseState.DECIDED for row in rows)
        text = self.tr("Decided: {decided} of {count} cases.", None, len(rows)).format(decided=decided, count=len(rows))
        lines = [text]
        if looked:
            lines.append(
                self.tr("Points to look at: {count}. The seal does not wait for them.").format(count=len(looked))
            )
            lines += [f"△ {self._window.voice.say(row.said)}" for row in looked[:NAMED]]
            if len(looked) > NAMED:
                lines.append(self.tr("The others stand in the list beside the pages (F6)."))
        lines.append(self.tr("The meeting is closed and its minutes are final. Only numbered corrections can follow."))
        return "\n".join(lines)

    def _close_unless_closed(self, snapshot: MinutesSnapshot) -> None:
        """A meeting that was closed before, and whose sealing failed, goes on with its pages."""
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
        self._desk.read_whole("load_minutes", self._draw, meeting=self._desk.meeting, at=self._desk.now, final=True)

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
