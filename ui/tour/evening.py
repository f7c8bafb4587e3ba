# SPDX-License-Identifier: Apache-2.0
"""One case of the evening by key presses: lines, questions, votes, conditions, resolution."""

from collections.abc import Callable, Iterable

from models.snapshots.comparison import CaseSnapshot
from models.snapshots.voting import VotingSnapshot
from models.terms import Choice, ConditionKind, LineKey, ReasonCode, RejectionReason
from ui.tour.places import FURTHER_OF_A_LINE, OF_A_LINE, OF_A_VOTE, Look
from ui.tour.player import Player, TourStuck
from ui.tour.script import Asked, LinePlan, Script, Wanted
from ui.voting.grounds import CODE_COLUMN
from ui.workspace.keys import KEY_OF_FAMILY

CHOICES = tuple(Choice)
REASONS = tuple(RejectionReason)
DECIDED = {"chair_accepts": "11", "waiver": "21"}
"""The digits of the chair's decision, with the first of its reasons."""


class Evening:
    """Plays cases through one window; says by `seen` where a picture may be taken, with `every` at more places."""

    def __init__(self, player: Player, seen: Callable[[str], None], *, every: bool = False) -> None:
        self.player, self.window, self._seen, self._every = player, player.window, seen, every

    def play(self, position: int, script: Script) -> None:
        """From the agenda to the resolution of the script; raises `TourStuck` where the case ends elsewhere."""
        self._open(position)
        self._walk(script)
        self._question(script.questions)
        self._look()
        self._vote(script)
        self._resolve(script)

    @property
    def _case(self) -> CaseSnapshot:
        case = self.window.desk.case
        if case is None:
            raise TourStuck("No case is open.")
        return case

    @property
    def _voting(self) -> VotingSnapshot:
        voting = self.window.voting.voting
        if voting is None:
            raise TourStuck("No vote was read.")
        return voting

    def _open(self, position: int) -> None:
        if not self.window.on_agenda:
            self.player.press("Alt+1")
        self.player.type(str(position))
        self.player.press("Return")
        self.player.wait(lambda: self.window.desk.case is not None, "the case")
        self.player.settle()
        self._seen("case")
        self._seen("wall-overview")

    # --- lines

    def _walk(self, script: Script) -> None:
        """Down the lines, each as planned; what an adopted value unsettled is confirmed once more."""
        for number, row in enumerate(self._case.lines):
            if number == len(self._case.lines) // 3:
                self._show_on_wall()
                self._seen("confirming")
            if row.key in script.lines:
                self._treat(script.lines[row.key])
        self.player.settle()
        for row in self._case.lines:
            for family in dict.fromkeys(check.family for check in row.checks if check.fallen):
                self._go_to(row.key)
                self.player.type(KEY_OF_FAMILY[family])
        self.player.settle()
        self._seen("lines")
        left = {row.key for row in self._case.lines if row.key in script.lines and not row.cleared}
        if left != script.uncleared:
            raise TourStuck(f"Not cleared in {script.name}: {sorted(left)}; the script: {sorted(script.uncleared)}.")

    def _show_on_wall(self) -> None:
        """The line in focus, then the statement around it, then the line again."""
        self.player.settle()
        self._seen("wall-line")
        self.player.press("Ctrl+Shift+F5")
        self._seen("wall-statement")
        self.player.press("Ctrl+Shift+F5")

    def _treat(self, plan: LinePlan) -> None:
        """Reject, confirm and decide one line."""
        for family, reason in plan.reject:
            if family not in plan.confirm:
                self._go_to(plan.key)
                self.player.type("." + KEY_OF_FAMILY[family])
                self._seen("rejecting")
                self.player.type(str(REASONS.index(reason) + 1))
        for family in plan.confirm:
            self._go_to(plan.key)
            self.player.type(KEY_OF_FAMILY[family])
        if "adopt" in plan.decisions:
            self.player.settle()
            self._go_to(plan.key)
            self._seen("adopting")
            self.player.press("A")
        for kind in sorted(plan.decisions & DECIDED.keys()):
            self.player.settle()
            self._go_to(plan.key)
            self.player.press("Shift+F9")
            self.player.type(DECIDED[kind][0])
            self._seen("deciding")
            self.player.type(DECIDED[kind][1])

    def _go_to(self, key: LineKey) -> None:
        """With the arrow keys to a line; nothing is pressed where the focus is there already."""
        grid = self.window.workspace.grid
        wanted = grid.lines.row_of(key)
        if wanted is None or not grid.hasFocus():
            raise TourStuck(f"The arrow keys do not lead to {key}.")
        while grid.focus_line != key:
            before = grid.currentIndex().row()
            self.player.press("Down" if before < wanted else "Up")
            if grid.currentIndex().row() == before:
                raise TourStuck(f"The arrow keys do not lead to {key}.")

    def _look(self) -> None:
        """What a member may look at before the vote, on the line that comes first."""
        self.player.press("Ctrl+2")
        self._go_to(self._case.lines[0].key)
        self.look_at(OF_A_LINE)
        if self._every:
            self.look_at(FURTHER_OF_A_LINE)
        self.player.press("Ctrl+3")
        self._seen("chart")
        self._seen("wall-chart")

    def look_at(self, places: Iterable[Look]) -> None:
        """Open one after the other and leave it again."""
        for name, there, back in places:
            self.player.press(there)
            self.player.settle()
            self._seen(name)
            self.player.press(back)

    # --- questions

    def _question(self, questions: Iterable[Asked]) -> None:
        """Ask each on its line, then answer them one after the other in their list."""
        for each in questions:
            self._go_to(each.line)
            self.player.press("Shift+F4" if each.compulsory else "F4")
            self.player.type(f"@{each.asker} {each.text}")
            self._seen("asking")
            self.player.press("Return")
            self.player.settle()
        self.player.press("Ctrl+4")
        self._seen("questions")
        for number, each in enumerate(questions):
            self.player.press("Home", *["Down"] * number, "Return")
            self.player.type(each.answer)
            self._seen("answering")
            self.player.press("Return" if each.agrees else "Shift+Return")
            self.player.settle()
        self._seen("answered")
        self._seen("wall-question")
        if any(question.answer is None for question in self._case.questions):
            raise TourStuck("A question was not answered.")

    # --- vote

    def _vote(self, script: Script) -> None:
        """Open the ballot, full or restricted, and key what is called out, the chair last."""
        self.player.press("F9")
        self.player.settle()
        self._seen("gate")
        if self._every:
            self.look_at(OF_A_VOTE)
        self.player.press("Ctrl+K")  # the members declare that nothing keeps them from the case
        self.player.settle()
        self.player.press("F9" if script.resolution.amount is not None else "Ctrl+F9")
        self.player.settle()
        for number, choice in enumerate(script.votes):
            if number == 2:
                self.player.settle()
                self._seen("votes")
                self._seen("wall-voting")
            self.player.type(str(CHOICES.index(choice) + 1))
        self.player.settle()
        self.player.press("Ctrl+Return")
        self.player.settle()
        if not self._voting.rounds or self._voting.rounds[-1].revealed_at is None:
            raise TourStuck(f"The votes of {script.name} are not revealed.")
        self._seen("revealed")
        self._seen("wall-count")

    def _resolve(self, script: Script) -> None:
        for each in script.conditions:
            self._add_condition(each)
        self._seen("conditions")
        self._fill_form(script)
        self._seen("resolving")
        self.player.press("Ctrl+Shift+Return")
        self.player.settle()
        self._compare(script)
        self._seen("resolution")
        self._seen("wall-resolution")

    def _add_condition(self, wanted: Wanted) -> None:
        """By its code; else in its own words, with owner, due date and proof typed into the last row."""
        self.player.press("F8")
        self.player.type(wanted.code or wanted.text)
        self.player.press("Return")
        self.player.settle()
        if wanted.code is None:
            self._complete(wanted)

    def _complete(self, wanted: Wanted) -> None:
        """Owner, due date and proof, one cell after the other; first the kind, if it is not what own words begin as."""
        self.player.tab_to(self.window.voting.screen.conditions.table)
        if wanted.kind is not ConditionKind.PRECEDENT:
            self._choose_kind(wanted.kind)
        for text in (wanted.owner, wanted.due, wanted.proof):
            self.player.type(text)
            self.player.press("Return" if text is wanted.proof else "Tab")
        self.player.settle()

    def _choose_kind(self, kind: ConditionKind) -> None:
        """By its digit, two cells before the owner, and back."""
        for key in ("Left", "Left", str(tuple(ConditionKind).index(kind) + 1), "Return"):
            self.player.press(key)
        self.player.settle()
        for _cell in range(2):
            self.player.press("Right")

    def _fill_form(self, script: Script) -> None:
        """Amount, schedule, reasons and their codes on the form."""
        form, resolution = self.window.voting.screen.resolution, script.resolution
        if resolution.amount is not None:
            self.player.tab_to(form.amount)
            self.player.replace(format(resolution.amount.normalize(), "f"))
            self.player.tab_to(form.schedule)
            self.player.press("Home")
            for _step in range(form.schedule.count()):
                if resolution.schedule is not None and form.schedule.currentData() != resolution.schedule.value:
                    self.player.press("Down")
        self.player.tab_to(form.reasons)
        self.player.type(resolution.reason)
        if resolution.codes:
            self.player.tab_to(form.codes)
            self._select(resolution.codes)

    def _select(self, codes: Iterable[ReasonCode]) -> None:
        """Down the list of reason codes, the space bar on each that is wanted."""
        shown = self.window.voting.screen.resolution.codes
        self.player.press("Home")
        for row in range(shown.count()):
            wanted = ReasonCode(shown.item(row).data(CODE_COLUMN)) in codes
            if wanted is not shown.item(row).isSelected():
                self.player.press("Space")
            self.player.press("Down")

    def _compare(self, script: Script) -> None:
        """The resolution on screen with that of the script."""
        made, wanted = self._voting.resolution, script.resolution
        if made is None:
            raise TourStuck(f"{script.name} has no resolution.")
        terms = made.terms
        for found, expected in (
            (made.number, wanted.number),
            (made.outcome.code, wanted.outcome),
            (None if terms is None else terms.amount, wanted.amount),
            (None if terms is None else terms.months, wanted.months),
            (None if terms is None else terms.schedule_type, wanted.schedule),
            (made.instalment, wanted.instalment),
            (set(made.reason_codes), set(wanted.codes)),
        ):
            if found != expected:
                raise TourStuck(f"The resolution of {script.name} says {found}, the script {expected}.")
