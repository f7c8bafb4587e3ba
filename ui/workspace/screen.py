# SPDX-License-Identifier: Apache-2.0
"""The statements of one case: grid on the left, prompt, methods, facts and typing on the right."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.snapshots.client import HeardRow
from models.snapshots.comparison import CaseSnapshot, LineRow
from models.snapshots.line_filter import LineFilter
from models.terms import AgendaItemId, Family, LineKey, LineKind
from reports.voice import Voice
from ui.widgets.waiting import Waiting
from ui.wishes import Wished
from ui.workspace import foresight
from ui.workspace.filter_bar import FilterBar
from ui.workspace.keys import Confirm, Decide, Dissent, Intent, Reject, Step
from ui.workspace.panes import Panes
from ui.workspace.templates import reasons_for
from ui.workspace.wording import Members, Wording

TICK_MS = 250


class WorkspaceScreen(QWidget):
    """Shows a case; wishes leave by `wished`, words for the status line by `noticed`."""

    wished = Signal(object)
    noticed = Signal(str)
    methods_beside_wanted = Signal()
    """Each method is to have a column of its own, or none any more."""
    comparison_wanted = Signal()
    """The lines are to be compared with something else than now."""
    check_wanted = Signal()
    """A check is to be entered on the line in focus."""
    evidence_wanted = Signal()
    """The pieces of evidence of the line in focus are to be looked at one by one."""
    line_changed = Signal(str)
    """The line now in focus: what the wall may follow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("workspace")
        self.panes, self.filters = Panes(), FilterBar()
        self.grid, self.strip, self.methods = self.panes.grid, self.panes.strip, self.panes.methods
        self.facts, self.input = self.panes.facts, self.panes.input
        self.wording = Wording(self.input, self)
        self.case: CaseSnapshot | None = None
        self.voice = Voice("en")
        self.members: Members = {}
        self._typing: LineKey | None = None
        """The line about which something is being typed."""
        self._pressed: dict[LineKey, set[Family]] = {}
        self._left: dict[AgendaItemId, LineKey] = {}
        """Where each case was left in this run of the program."""
        self._last_confirmed: LineKey | None = None
        self._evidence_shown = False
        self._tick = Waiting(TICK_MS, self._take_tick_away, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)
        self._connect()

    def _connect(self) -> None:
        self.grid.focused.connect(self._follow)
        self.grid.meant.connect(self._mean)
        self.grid.step_changed.connect(self._show_prompt)
        self.grid.asked.connect(self._ask)
        self.grid.filter_lifted.connect(lambda: self.filters.put(LineFilter.ALL))
        self.filters.chosen.connect(self.grid.filter_by)
        self.panes.folded.connect(lambda _folded: self._show_prompt())
        self.methods.chosen.connect(self._show_method)
        self.input.closed.connect(self._leave_typing)
        self.wording.wished.connect(self.wished)
        self.wording.noticed.connect(self.noticed)

    def show_case(self, case: CaseSnapshot, voice: Voice, members: Mapping[int, tuple[str, str]] | None = None) -> None:
        """Show a case; `members` are the voting members by their digit, as id and name. Another case starts afresh."""
        spoken = self.voice.language != voice.language
        other = self.case is None or (self.case.item, self.case.revision) != (case.item, case.revision)
        self.case, self.voice = case, voice
        self.members = dict(members) if members else dict(enumerate(case.base, start=1))
        if other:
            self._pressed.clear()
            self._last_confirmed, self._evidence_shown = None, False
            self.grid.cancel()
            self.input.close_input()
            self.filters.put(LineFilter.ALL)
            self.grid.lines.which = LineFilter.ALL
        self._forget_settled(case)
        self.filters.show_case(case)
        self.grid.show_case(case, voice)
        if other or self.line is None:
            left = self._left.get(case.item)
            there = any(line.key == left for line in case.lines)
            self._rest_on(left if there else foresight.first_to_do(case))
        self._show_line()
        if spoken:
            self.wording.speak(voice)

    def leave(self) -> None:
        """Another case is being read: until it is there, no key means a line of this one."""
        if self.case is not None and self.grid.focus_line is not None:
            self._left[self.case.item] = self.grid.focus_line
        self.case = None
        self.input.close_input()
        self.grid.leave()
        for part in (self.methods, self.facts, self.strip):
            part.leave()

    def forget_pressed(self) -> None:
        """Something was taken back or done again: only what is stored counts as confirmed."""
        self._pressed.clear()

    def _rest_on(self, key: LineKey | None) -> None:
        """The line to begin with, else the first that is shown."""
        here = self.line
        shown = [row.key for row in self.grid.lines.rows if isinstance(row, LineRow)]
        if key is not None:
            self.grid.focus_on(key)
        elif here is None and shown:
            self.grid.focus_on(shown[0])

    def _forget_settled(self, case: CaseSnapshot) -> None:
        for key, families in list(self._pressed.items()):
            line = case.line(key)
            families -= {
                family for family in families if all(check.confirmed for check in foresight.usable(line, family))
            }
            if not families:
                del self._pressed[key]

    def refuse(self, key: LineKey | None) -> None:
        """A wish about this line was refused: nothing of it is expected any more."""
        if key is not None:
            self._pressed.pop(key, None)
            if self.case is not None:
                self.grid.focus_on(key)
            self._show_line()

    @property
    def line(self) -> LineRow | None:
        """The line in focus."""
        key = self.grid.focus_line
        if self.case is None:
            return None
        return next((line for line in self.case.lines if line.key == key), None)

    @property
    def expected(self) -> set[LineKey]:
        """Lines whose second method was keyed and is not yet stored."""
        if self.case is None:
            return set()
        return {key for key, pressed in self._pressed.items() if foresight.is_clean_after(self.case.line(key), pressed)}

    def _follow(self, key: LineKey) -> None:
        self._evidence_shown = False
        if self._typing is not None and self._typing != key:
            self.input.close_input()  # what was typed waits on its own line
        self._show_line()
        self.line_changed.emit(key)

    def _show_line(self) -> None:
        case, line = self.case, self.line
        if case is None or line is None:
            return
        self._show_methods(line)
        if self._evidence_shown:
            self.facts.show_evidence(line, self.voice)
        else:
            self.facts.show_line(case, line, self.voice, self.grid.lines.compared)
        self._show_prompt()

    def _show_methods(self, line: LineRow) -> None:
        self.methods.show_line(line, self.voice, self._pressed.get(line.key, ()))

    def _show_prompt(self) -> None:
        case, line = self.case, self.line
        if case is None or line is None:
            return
        sequence = self.grid.sequence
        if sequence.step is Step.READY:
            self.strip.show_line(line, foresight.next_open(case, line.key, self.expected), self.voice)
            return
        if sequence.decision is not None:
            sequence.offered = len(reasons_for(sequence.decision))
        about = case.line(self.grid.line_of_sequence or line.key)
        members = "  ".join(f"{number}\u00a0{name}" for number, (_, name) in self.members.items())
        self.strip.show_step(sequence, members, about, self.voice)

    def _show_method(self, family: Family) -> None:
        if self.line is not None:
            self.facts.show_evidence(self.line, self.voice, family)

    def _ask(self, what: str) -> None:
        {
            "next": self.go_to_next,
            "previous": self.go_to_previous,
            "severe": self.go_to_severe,
            "less_severe": self.go_to_less_severe,
            "adopt": self.adopt_proposal,
            "evidence": self.show_evidence,
            "evidence_files": self.evidence_wanted.emit,
            "check": self.check_wanted.emit,
            "comparison": self.comparison_wanted.emit,
            "methods_beside": self.methods_beside_wanted.emit,
        }[what]()

    def go_to_next(self) -> None:
        self._go_open(1)

    def go_to_previous(self) -> None:
        self._go_open(-1)

    def _go_open(self, step: int) -> None:
        if self.case is None:
            return
        line = foresight.next_open(self.case, self.grid.focus_line, self.expected, step)
        if line is None:
            self.noticed.emit(self.tr("No other line is open."))
        else:
            self.grid.focus_on(line.key)

    def go_to_severe(self) -> None:
        self._go_severe(1)

    def go_to_less_severe(self) -> None:
        self._go_severe(-1)

    def _go_severe(self, step: int) -> None:
        key = None if self.case is None else foresight.next_severe(self.case, self.grid.focus_line, step)
        if key is None:
            self.noticed.emit(self.tr("No line is outside its tolerance."))
        else:
            self.grid.focus_on(key)

    def go_to_line(self, key: LineKey) -> None:
        """From the gate list or a question to its line."""
        self.grid.focus_on(key)
        self.grid.setFocus()

    def show_evidence(self) -> None:
        """Evidence of all methods of the line, or back."""
        self._evidence_shown = not self._evidence_shown
        self._show_line()

    def _mean(self, key: LineKey, intent: Intent) -> None:
        case = self.case
        if case is None:
            return
        match intent:
            case Confirm(family):
                self._confirm(case, case.line(key), family)
            case Reject(family, reason):
                if not any(check.family is family for check in case.line(key).checks):
                    self._no_data(family)
                    return
                self._wish("reject_family", key, family=family, reason=reason)
            case Dissent(member, reason):
                self._dissent(key, member, reason)
            case Decide():
                self.wording.decide(case, case.line(key), intent, self.voice)

    def _no_data(self, family: Family) -> None:
        self.noticed.emit(
            self.tr("No data for {method} on this line; nothing was counted. N enters a check.").format(
                method=self.voice.word(family)
            )
        )

    def _confirm(self, case: CaseSnapshot, line: LineRow, family: Family) -> None:
        if line.kind is LineKind.DERIVED:
            self.noticed.emit(self.tr("A computed line is cleared through its sources."))
            return
        usable = foresight.usable(line, family)
        if not usable:
            self._no_data(family)
            return
        pressed = self._pressed.setdefault(line.key, set())
        self._last_confirmed = line.key
        if family in pressed or all(check.confirmed for check in usable):
            self.noticed.emit(
                self.tr("{method} is already confirmed on {line}.").format(
                    method=self.voice.word(family), line=line.label
                )
            )
            return
        pressed.add(family)
        self._wish("confirm_family", line.key, family=family)
        if not line.cleared and foresight.is_clean_after(line, pressed) and self.grid.focus_line == line.key:
            self._leave_with_tick(case, line)
        elif self.grid.focus_line == line.key:
            self._show_methods(line)
            self._show_prompt()

    def _leave_with_tick(self, case: CaseSnapshot, line: LineRow) -> None:
        following = foresight.next_open(case, line.key, self.expected)
        self._take_tick_away()
        self.grid.painting.left_with_tick = line.key
        self.grid.draw_again(line.key)
        self._tick.start()
        if following is None:
            self._show_line()
        else:
            self.grid.focus_on(following.key)

    def _take_tick_away(self) -> None:
        left, self.grid.painting.left_with_tick = self.grid.painting.left_with_tick, None
        self.grid.draw_again(left)

    def _dissent(self, key: LineKey, number: int, reason: object) -> None:
        found = self.members.get(number)
        if found is None:
            self.noticed.emit(self.tr("There is no voting member number {number}.").format(number=number))
            return
        member, name = found
        self._wish("record_dissent", key, acting=name, member=member, reason=reason)

    def _wish(self, operation: str, key: LineKey, *, acting: str | None = None, **facts: object) -> None:
        if self.case is not None:
            facts = {"item": self.case.item, "line": key, **facts}
            self.wished.emit(Wished(operation, facts, acting, key, about=None))

    def begin_dissent(self) -> None:
        """Ask who does not concur with the line last confirmed, or with the one in focus."""
        key = self._last_confirmed or self.grid.focus_line
        if key is not None:
            self.grid.setFocus()
            self.grid.begin(Step.DISSENTER, key)

    def begin_decision(self) -> None:
        """Ask for the chair's decision on the line in focus."""
        if self.grid.focus_line is not None:
            self.grid.setFocus()
            self.grid.begin(Step.DECISION, self.grid.focus_line)

    def adopt_proposal(self) -> None:
        """Adopt the conservative value that is proposed for the line in focus."""
        line = self.line
        if line is None:
            return
        if line.proposal is None:
            self.noticed.emit(self.tr("There is no recognised value to adopt on {line}.").format(line=line.label))
            return
        self._wish("adopt_value", line.key, value=None, reason=self.tr("Conservative value as proposed"))

    def compare_with(self, row: HeardRow | None) -> None:
        """Beside the lines and in the facts: an earlier sitting, or the statements' own prior period."""
        self.grid.compare_with(row)
        self._show_line()

    def go_to_pane(self) -> None:
        """In a small window methods and facts over the grid, else the keyboard to the facts and back."""
        if self.panes.unfold() or self.facts.hasFocus():
            self.grid.setFocus()
        else:
            self.facts.setFocus()

    def start_typing(self, purpose: str) -> None:
        """Open the input about the line in focus: `correct`, `cause`, `adopt`, `question` or `compulsory`."""
        if self.case is not None and self.line is not None:
            self.wording.start(purpose, self.case, self.line, self.voice, self.members)
            self._typing = self.line.key if self.input.isVisible() else None

    def _leave_typing(self) -> None:
        self._typing = None
        self.grid.setFocus()
