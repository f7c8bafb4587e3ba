# SPDX-License-Identifier: Apache-2.0
"""The evening itself: cases opened, lines confirmed, questions, votes, conditions, resolutions, minutes."""

from collections.abc import Iterable

from PySide6.QtCore import Qt

from models.terms import Choice, Family, LineKey, LineKind, RejectionReason
from ui.tour.player import CTRL, SHIFT, Player
from ui.tour.script import LinePlan, Script
from ui.workspace.keys import KEY_OF_FAMILY

CHOICES = tuple(Choice)
REASONS = tuple(RejectionReason)
ENTER = Qt.Key.Key_Return


class Evening:
    """Plays cases through one window."""

    def __init__(self, player: Player) -> None:
        self.player = player
        self.window = player.window

    def open(self, position: int) -> None:
        """Open a case of the agenda by its number and Enter."""
        self.window.go_to_agenda()
        self.player.settle()
        self.player.type(str(position))
        self.player.key(ENTER)
        self.player.wait(lambda: self.window.desk.case is not None, "the case")
        self.player.settle()

    # --- lines

    def walk(self, script: Script, *, until: int | None = None) -> None:
        """Down the lines, each as planned; `until` stops after so many."""
        rows = [] if self.window.desk.case is None else self.window.desk.case.lines
        walked = [row.key for row in rows if row.kind is not LineKind.DERIVED][:until]
        for key in walked:
            if key in script.lines:
                self.treat(script.lines[key])

    def treat(self, plan: LinePlan) -> None:
        """Reject, confirm and decide one line."""
        for family, reason in plan.reject:
            self.go_to(plan.key)
            self.player.type("." + KEY_OF_FAMILY[family] + str(REASONS.index(reason) + 1))
        self.confirm(plan.key, plan.confirm)
        if plan.adopt:
            self.player.settle()
            self.go_to(plan.key)
            self.player.type("a")
        for decided, choice in ((plan.accept, "1"), (plan.waive, "2")):
            if decided:
                self.decide(plan.key, choice)
        self.player.settle()

    def confirm(self, key: LineKey, families: Iterable[Family]) -> None:
        for family in families:
            self.go_to(key)
            self.player.type(KEY_OF_FAMILY[family])

    def decide(self, key: LineKey, choice: str) -> None:
        """The chair's decision with the first of the offered reasons."""
        self.player.settle()
        self.go_to(key)
        self.player.key(Qt.Key.Key_F9, SHIFT)
        self.player.type(choice + "1")

    def go_to(self, key: LineKey) -> None:
        """With the arrow keys to a line; nothing is pressed where the focus is there already."""
        grid = self.window.workspace.grid
        grid.setFocus()
        wanted = grid.lines.row_of(key)
        if wanted is None:
            raise KeyError(key)
        while grid.focus_line != key:
            before = grid.currentIndex().row()
            self.player.key(Qt.Key.Key_Down if before < wanted else Qt.Key.Key_Up)
            if grid.currentIndex().row() == before:
                raise KeyError(key)

    # --- questions

    def ask(self, key: LineKey, text: str, *, compulsory: bool) -> None:
        self.go_to(key)
        self.player.key(Qt.Key.Key_F4, SHIFT if compulsory else Qt.KeyboardModifier.NoModifier)
        self.player.type(text)
        self.player.key(ENTER)
        self.player.settle()

    # --- vote

    def vote(self, script: Script, *, restricted: bool) -> None:
        """Open the ballot and key what is called out, the chair last."""
        self.player.key(Qt.Key.Key_F9)
        self.player.settle()
        self.player.key(ENTER)  # the members declare that nothing keeps them from the case
        self.player.settle()
        self.player.key(Qt.Key.Key_F9, CTRL if restricted else Qt.KeyboardModifier.NoModifier)
        self.player.settle()
        for choice in self._in_order(script):
            self.player.type(str(CHOICES.index(choice) + 1))
        self.player.settle()

    @staticmethod
    def _in_order(script: Script) -> list[Choice]:
        """Members by their number, the chair last."""
        members = sorted(script.votes)
        return [script.votes[member] for member in (*members[1:], *members[:1])]

    def add_conditions(self, codes: Iterable[str]) -> None:
        for code in codes:
            self.player.key(Qt.Key.Key_F8)
            self.player.type(code)
            self.player.key(ENTER)
            self.player.settle()

    def reveal(self) -> None:
        self.player.key(ENTER, CTRL)
        self.player.settle()

    def adopt(self, reasons: str, *, amount: str | None = None, codes: Iterable[int] = ()) -> None:
        """Amount, reasons and their codes on the form, then adopt."""
        form = self.window.voting.screen.resolution
        if amount is not None:
            form.amount.setFocus()
            self.player.key(Qt.Key.Key_A, CTRL)
            self.player.type(amount.partition(".")[0])
        form.reasons.setFocus()
        self.player.type(reasons)
        for row in codes:
            form.codes.item(row).setSelected(True)
        self.player.key(ENTER, CTRL | SHIFT)
        self.player.wait(self._is_decided, "the resolution")
        self.player.settle()

    def _is_decided(self) -> bool:
        voting = self.window.voting.voting
        return voting is not None and voting.resolution is not None
