# SPDX-License-Identifier: Apache-2.0
"""The single screen that the room sees too: asked about, and then nothing private stands on it.

Asked once at the start of a meeting, and once more wherever the operator is when screens come to show one picture.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from models.terms import MeetingId
from ui.voting.keeper_prompt import KeeperPrompt
from ui.voting.sealed_turn import SealedTurn
from ui.wall.displays import Stance, stance
from ui.widgets.banner import Banner

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

OF_A_SEALED_ROUND = (KeeperPrompt, SealedTurn)
"""They show nothing of a case that must go, hide themselves what is chosen, and a vote begun is not broken off."""


class SafeDesk(QObject):
    """Holds what the secretary said; one screen alone restricts nothing."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._settings = window, window.settings
        self.banner = Banner("safe_banner")
        self.yes, self.no = self.banner.add_button("projected_yes"), self.banner.add_button("projected_no")
        self.yes.clicked.connect(lambda: self.say(projected=True))
        self.no.clicked.connect(lambda: self.say(projected=False))
        window.frame.banners.addWidget(self.banner)
        self._safe = False
        self._seen = window.screens.arrangement
        """The screens as they lay when they were looked at last."""
        self._asking = False
        """The screens became one while the program ran, and nobody has said yet what that means."""
        window.screens.rearranged.connect(self._look)
        window.desk.agenda_read.connect(self.show)
        window.frame.pages.currentChanged.connect(lambda _page: self.show())

    @property
    def _meeting(self) -> MeetingId | None:
        """The meeting that is held here; nobody else is in the room of a reviewer at home, or once all is sealed."""
        agenda = self._window.desk.agenda
        held = agenda is not None and not agenda.sealed and agenda.preparing is None
        return self._window.desk.meeting if held else None

    @property
    def stance(self) -> Stance:
        meeting = self._meeting
        if meeting is None:
            return Stance.FREE
        screens = self._window.screens
        return stance(screens.pictures, self._settings.projected(meeting, screens.arrangement))

    def _look(self) -> None:
        """A cable or a key of the laptop may have put the operator's screen before the room: no earlier "no" covers it.

        Unplugged and mirrored look the same to the program where the toolkit tells of one screen, so both are asked.
        """
        before, self._seen = self._seen, self._window.screens.arrangement
        if self._seen != before:
            self._settings.forget_not_projected()
            self._asking = self.stance is Stance.ASK
        self.show()

    def say(self, *, projected: bool) -> None:
        """The secretary's answer, for this meeting."""
        meeting = self._meeting
        if meeting is not None:
            self._asking = False
            self._settings.keep_projected(meeting, self._window.screens.arrangement, projected=projected)
            self.show()

    def change(self) -> None:
        """The other answer, where the room came to see the screen or no longer does."""
        if self._window.screens.pictures > 1:
            self._window.notice(self.tr("There are two screens: the wall is on the other one, this one is yours."))
            return
        if self._meeting is None:
            self._window.notice(self.tr("Only where a meeting is held can the room see the screen."))
            return
        self.say(projected=self.stance is not Stance.SAFE)

    def show(self) -> None:
        """Ask, warn or be silent, in the language spoken now; and close what is private."""
        now = self.stance
        asking = now is Stance.ASK and (self._asking or self._window.on_agenda)
        for button, text in ((self.yes, self.tr("&Yes, safe mode")), (self.no, self.tr("N&o"))):
            button.setText(text)
            button.setVisible(asking)
        self.banner.say(self._words(now) if asking or now is Stance.SAFE else "")
        self._keep_safe(now is Stance.SAFE)

    def _words(self, now: Stance) -> str:
        if now is Stance.ASK:
            return self.tr("There is one screen. Does the room see it, projected or mirrored?")
        return self.tr(
            "SAFE MODE: the room sees this screen. Names and numbers are masked, notes shut: Ctrl+Shift+U opens yours"
            " for 60 seconds. Votes are not shown before the reveal."
        )

    def _keep_safe(self, safe: bool) -> None:
        if safe == self._safe:
            return
        self._safe = safe
        if safe:
            self._window.notes.lock()
        self._window.notes.brief = safe
        self._window.voting.keep_unseen(unseen=safe)
        if safe:
            for dialog in filter(QDialog.isVisible, self._window.frame.findChildren(QDialog)):
                if not isinstance(dialog, OF_A_SEALED_ROUND):
                    dialog.reject()  # what it shows is whole; half-typed text comes back with the form
        self._window.desk.cover(covered=safe)
