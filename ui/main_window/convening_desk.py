# SPDX-License-Identifier: Apache-2.0
"""Convening a meeting from the window: the form is filled with what stands ready, and becomes one operation."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.importers.shipped_policy import shipped_policy
from models.snapshots.convening import ConveningSnapshot, Seat
from models.terms import MemberId, Role
from ui.agenda.convening import Convened, ConveningForm
from ui.trouble import sentences
from ui.wishes import Wished

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class ConveningDesk(QObject):
    """Joins the form to the desk; the secretary convenes, and keys from then on."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.form = ConveningForm(window.frame)
        self.form.wished.connect(self._convene)

    def open(self) -> None:
        """Ask for what stands ready and open the form."""
        self._window.desk.read("load_convening", self._show)

    def _show(self, ready: ConveningSnapshot) -> None:
        desk, voice = self._window.desk, self._window.voice
        self.form.show_form(ready, voice.local(desk.now).date(), voice)

    def _convene(self, convened: Convened) -> None:
        desk, voice = self._window.desk, self._window.voice
        secretary = next((name for name, role in convened.people if role is Role.SECRETARY), "")
        starts = datetime.combine(convened.on, convened.at, voice.local(desk.now).tzinfo)
        facts = {
            "number": convened.number,
            "on": convened.on,
            "starts": starts,
            "place": convened.place,
            "people": tuple(Seat(MemberId(desk.bridge.ids()), name, role) for name, role in convened.people),
            "policy": shipped_policy(),
            "cases": convened.cases,
            "operator": secretary,
        }
        desk.wish(Wished("convene", facts, acting=secretary)).then(
            lambda _receipt: self._done(), lambda error: self.form.say(sentences(error, self._window.voice))
        )

    def _done(self) -> None:
        """The new meeting takes the desk, and its secretary the keyboard."""
        self.form.accept()
        self._window.bridge.operator = ""
        self._window.desk.start()
