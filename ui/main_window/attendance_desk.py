# SPDX-License-Identifier: Apache-2.0
"""Who comes and leaves, and presenting the open case anew to whoever is there."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from models.labels.operations import ATTENDED
from models.snapshots.agenda import MemberRow
from models.snapshots.presenting import PresentingSnapshot
from models.terms import Presence
from ui.widgets.question_box import question_box
from ui.wishes import Wished

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

SLIP = timedelta(minutes=1)
"""How soon somebody is back of whom it was keyed by mistake that they left."""


class AttendanceDesk(QObject):
    """Joins the list of members to the desk."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._left: dict[str, datetime] = {}
        """When each of those was last keyed as leaving."""
        window.agenda.members.toggled.connect(self._attend)

    def _attend(self, member: MemberRow, presence: Presence) -> None:
        """Whoever is put back before anything else was done never left, and the base keeps the name."""
        if member.presence is Presence.PRESENT:
            self._left[member.id] = self._desk.now
        elif presence is Presence.PRESENT and (steps := self._slip(member)):
            for _step in range(steps):
                self._window.bridge.undo.undo()
            return
        if self._desk.meeting is not None:
            facts = {"meeting": self._desk.meeting, "member": member.id, "presence": presence}
            self._desk.wish(Wished("attend", facts))

    def _slip(self, member: MemberRow) -> int:
        """How many steps lead back to before the departure; none where it is longer ago or something came between."""
        left = self._left.pop(member.id, None)
        if left is None or self._desk.now - left > SLIP:
            return 0
        for place, step in enumerate(self._window.bridge.undo.latest, start=1):
            said = step.said
            if said is None or said.template != ATTENDED or said.fields["name"] != member.name:
                return 0
            if "departure" in step.inverse.kwargs:
                return place
        return 0

    def present_anew(self) -> None:
        """Ctrl+Shift+O: take the base of the open case afresh; asked first where confirmations of the room fall."""
        if self._desk.item is not None and self._desk.may_read("presenting"):
            self._desk.read("load_presenting", self._got_presenting, item=self._desk.item)

    def _got_presenting(self, ahead: PresentingSnapshot) -> None:
        self._ask_first(ahead)
        self._desk.done_reading("presenting", lambda: None)

    def _ask_first(self, ahead: PresentingSnapshot) -> None:
        falling = ahead.confirmed if ahead.joining else 0
        if not falling:
            self._present(ahead)
            return
        text = self.tr(
            "Presented anew, the case gains {names}, who did not hear what was confirmed: {count} confirmation(s) fall"
            " and are given again. Present it anew?",
            None,
            falling,
        ).format(names=self._window.voice.listed(ahead.joining), count=falling)
        leave = self.tr("Leave it as it is")
        box = question_box(self._window.frame, "presenting_question", text, leave)
        button = box.addButton(self.tr("Present the case anew"), QMessageBox.ButtonRole.AcceptRole)
        button.clicked.connect(lambda: self._present(ahead))
        box.open()

    def _present(self, ahead: PresentingSnapshot) -> None:
        if not ahead.joining:
            said = self.tr("Presented anew: nobody joins, and what was confirmed stands.")
        elif not ahead.confirmed:
            said = self.tr("Presented anew, with {names}.").format(names=self._window.voice.listed(ahead.joining))
        else:
            names = self._window.voice.listed(ahead.joining)
            said = self.tr(
                "Presented anew, with {names}: {count} confirmation(s) fell. Ctrl+Z takes it back.",
                None,
                ahead.confirmed,
            ).format(names=names, count=ahead.confirmed)
        wished = Wished("present_anew", {"item": ahead.item})
        self._desk.wish(wished).then(lambda _receipt: self._window.notice(said))
