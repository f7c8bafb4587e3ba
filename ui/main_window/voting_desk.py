# SPDX-License-Identifier: Apache-2.0
"""The vote of the open case: reads its snapshot, turns the tab's wishes into operations."""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from models.day import day_of
from models.labels.gate import NOT_DECLARED
from models.snapshots.comparison import CaseSnapshot, GateRow
from models.snapshots.revealing import open_points
from models.snapshots.voting import LoanView, Terms, VotingSnapshot
from models.terms import Choice, ConditionId, ConditionKind, MemberId, VotingWay
from ui.bridge import Pending
from ui.main_window.case_page import Tab
from ui.main_window.sealed_desk import SealedDesk
from ui.voting.own_words import OwnWords
from ui.voting.resolution_form import Misread
from ui.voting.screen import VotingScreen
from ui.wishes import Wished

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class VotingDesk(QObject):
    """Joins the voting tab to the desk. A vote goes out with its key; what is shown comes back with the receipt."""

    shown = Signal(object, object)
    """`CaseSnapshot` and `VotingSnapshot` as now shown: what the wall may follow."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self.screen = VotingScreen()
        self.voting: VotingSnapshot | None = None
        self._opening: Pending | None = None
        """The ballot wished last in this case; votes keyed before its receipt wait for it."""
        self._wanted: tuple[str, bool, str | None] | None = None
        """The ballot for which the way to vote is being asked: operation, restricted, reason."""
        self._passing = False
        """A sealed round was opened, and its first turn follows once it is shown."""
        self._behind_case = False
        """The vote is to be asked for once the case is painted."""
        self._typed: Terms | None = None
        """Terms whose loan was asked for and is not yet known."""
        window.page.add_tab(Tab.VOTE, self.screen)
        self._desk.case_changed.connect(self._got_case)
        self._desk.item_changed.connect(lambda _item: self._forget())
        window.page.tab_shown.connect(lambda tab: self._ask_deferred() if tab == Tab.VOTE else None)
        self._desk.extra.append(self.read)
        self.sealed = SealedDesk(window, lambda: self.voting)
        self._connect()

    def _connect(self) -> None:
        screen = self.screen
        screen.way.chosen.connect(self._begin_in)
        screen.voters.turn_wanted.connect(self.sealed.pass_on)
        screen.voters.sealed_here.connect(
            lambda: self._window.notice(
                self.tr("This round is sealed: Enter calls the member marked, F9 the next one.")
            )
        )
        screen.ballot_wished.connect(self.open_ballot)
        screen.restricted_wished.connect(lambda reason: self._begin("open_ballot", restricted=True, reason=reason))
        screen.round_wished.connect(self._open_round)
        screen.reveal_wished.connect(self.reveal)
        screen.adoption_wished.connect(self.adopt)
        screen.voters.vote_called.connect(self._vote)
        screen.voters.not_offered.connect(self._not_offered)
        screen.gate.leads_to.connect(self._lead)
        conditions = screen.conditions
        conditions.condition_wished.connect(self._add_condition)
        conditions.amended.connect(self._amend_condition)
        conditions.removal_wished.connect(lambda condition: self._wish("remove_condition", condition=condition))
        conditions.strike_wished.connect(
            lambda condition, reason: self._wish(
                "strike_condition", about=str(condition), condition=condition, reason=reason
            )
        )
        screen.own_words.given.connect(lambda *_given: screen.voters.setFocus())
        screen.voters.nobody_voted.connect(
            lambda: self._window.notice(self.tr("Key the vote first, then F2 for an own amount, term, rate or remark."))
        )
        for part in (conditions, screen.conflicts, screen.own_words):
            part.noticed.connect(self._window.notice)
        screen.resolution.terms_typed.connect(self._ask_for_loan)

    # --- what is shown

    def read(self) -> None:
        """Ask for the vote of the open case; behind other tabs after the picture of the case, which somebody awaits."""
        if self._desk.is_reading("case") and self._window.page.shown != Tab.VOTE:
            self._behind_case = True
        else:
            self._ask()

    def _ask_deferred(self) -> None:
        if self._behind_case:
            self._ask()

    def _ask(self) -> None:
        self._behind_case = False
        if self._desk.item is not None and self._desk.may_read("voting"):
            self._desk.read("load_voting", self._got_voting, item=self._desk.item)

    def show(self) -> None:
        """Show again, in the language spoken now."""
        case = self._desk.case
        if case is not None and self.voting is not None:
            self.screen.conditions.day = day_of(self._desk.now)
            self.screen.show_voting(case, self.voting, self._window.voice)
            self.shown.emit(case, self.voting)
            if self._passing and self.screen.voters.sealed:
                self._passing = False
                self.sealed.pass_on()

    def _forget(self) -> None:
        self.voting = self._opening = self._typed = self._wanted = None
        self._passing = False
        self.screen.leave()
        self.read()

    def _got_case(self, case: CaseSnapshot) -> None:
        """A vote that is still to come shows the case with it."""
        if self._behind_case:
            QTimer.singleShot(0, self, self._ask_deferred)  # a timer of zero comes after the paint event
        elif self.voting is not None and self.voting.case == case.case and not self._desk.is_reading("voting"):
            self.show()

    def _got_voting(self, voting: VotingSnapshot) -> None:
        self.voting = voting
        if self._desk.case is not None and self._desk.case.case == voting.case:
            self.show()
        self._desk.done_reading("voting", self.read)

    # --- what is wished

    def _wish(self, operation: str, about: str = "", **facts: object) -> Pending:
        return self._desk.wish(Wished(operation, {"item": self._desk.item, **facts}, about=about))

    def open_gate(self) -> None:
        """F9: to the gate list; with the gate open, the round starts at once."""
        self._window.go_to_tab(Tab.VOTE)
        if self.screen.voters.sealed:
            self.sealed.pass_on()
        elif self.screen.voters.counting:
            self.screen.voters.setFocus()
        elif self.screen.open_full.isEnabled():
            self.open_ballot(restricted=False)
        else:
            self.screen.gate.setFocus()
            self._say_shut()

    def _say_shut(self) -> None:
        agenda = self._desk.agenda
        if agenda is not None and agenda.adjourned_to is not None:
            template = self.tr(
                "The meeting is adjourned to {day}: nothing is voted on until it goes on (Ctrl+Shift+J)."
            )
            self._window.notice(template.format(day=self._window.voice.date(agenda.adjourned_to)))
            return
        count, case = len(self.unmet_rows()), self._desk.case
        if count and case is not None and self.voting is not None and not self.voting.rounds:
            template = (
                self.tr(
                    "The ballot stays shut; points open: {count}. Enter leads to the point, Ctrl+F9 opens a restricted"
                    " ballot, which cannot approve."
                )
                if case.gate.restricted
                else self.tr("The ballot stays shut; points open: {count}. Enter leads to the point.")
            )
            self._window.notice(template.format(count=count))

    def open_ballot(self, restricted: bool) -> None:
        """Open the first round; a restricted one says which sentences of the gate were not met, or is asked why."""
        if restricted and not self.unmet_rows() and self.screen.open_restricted.isEnabled():
            self.screen.ask_why_restricted()
            return
        self._begin("open_ballot", restricted=restricted, reason=self._unmet() if restricted else None)

    def ask_for_round(self) -> None:
        """Ctrl+Shift+F9: to the line for the reason of a further round."""
        self._window.go_to_tab(Tab.VOTE)
        if self.screen.again.isEnabled():
            self.screen.ask_for_round()
        else:
            self._window.notice(self.tr("A further round can follow once the votes are revealed."))

    def _open_round(self, reason: str) -> None:
        """Vote once more; where the gate is not met, on what a restricted ballot offers."""
        self._begin("new_round", restricted=bool(self.unmet_rows()), reason=reason)

    def _begin(self, operation: str, *, restricted: bool, reason: str | None) -> None:
        """The keyboard goes to the votes at once, and digits count from now on, unless the way to vote is asked."""
        voting = self.voting
        self.screen.voters.setFocus()
        if voting is None or not self.screen.may_begin(operation):
            return
        if len(voting.ways) > 1:
            self._wanted = operation, restricted, reason
            if self.screen.voters.unseen:
                self._begin_in(VotingWay.SEALED)
                return
            self.screen.way.ask(self._window.voice)
            return
        self._call_out(voting, operation, restricted=restricted, reason=reason)

    def _begin_in(self, way: VotingWay) -> None:
        """The way to vote was chosen."""
        voting, wanted, self._wanted = self.voting, self._wanted, None
        if voting is None or wanted is None:
            return
        operation, restricted, reason = wanted
        self.screen.voters.setFocus()
        if way is VotingWay.CALLED_OUT:
            self._call_out(voting, operation, restricted=restricted, reason=reason)
            return
        self._passing, self._opening = True, None
        self._wish(operation, restricted=restricted, reason=reason, way=way).then(
            lambda _receipt: None, lambda _error: self._not_passing()
        )

    def _not_passing(self) -> None:
        self._passing = False

    def _call_out(self, voting: VotingSnapshot, operation: str, *, restricted: bool, reason: str | None) -> None:
        voters = self.screen.voters
        voters.expect_round(voting.offered(restricted=restricted))
        opening = self._wish(operation, restricted=restricted, reason=reason)
        self._opening = opening.then(lambda _receipt: self._say_open(), lambda _error: self._not_opened(opening))

    def _say_open(self) -> None:
        self._window.notice(
            self.tr("The ballot is open: a digit is the vote of the member marked. Ctrl+2 leaves it without a vote.")
        )

    def _not_opened(self, opening: Pending) -> None:
        if self._opening is opening:
            self._opening = None
            self.screen.voters.forget()
            self.show()

    def keep_unseen(self, *, unseen: bool) -> None:
        """Whether the room sees the screen: no vote is shown on it before the reveal."""
        self.screen.keep_unseen(unseen=unseen)
        self.sealed.turn.choosing.keep_unseen(unseen=unseen)

    def unmet_rows(self) -> list[GateRow]:
        """The sentences of the gate that keep a full ballot shut."""
        return [] if self._desk.case is None else [row for row in self._desk.case.gate.rows if not row.met]

    def _unmet(self) -> str:
        """Why no full ballot could be opened: how many sentences of the gate are not met, and the first of them."""
        case = self._desk.case
        return "" if case is None else self._window.voice.listed(open_points(case.gate))

    def open_restricted(self) -> None:
        self._window.go_to_tab(Tab.VOTE)
        self.open_ballot(restricted=True)

    def reveal(self) -> None:
        """Ctrl+Enter: behind the votes, which themselves may still wait for their ballot.

        Sealed votes are opened by a key; while some are missing, that is what is said.
        """
        last = self.voting.rounds[-1] if self.voting is not None and self.voting.rounds else None
        complete = last is not None and (self.screen.reveal.isEnabled() or self.sealed.has_more_than(last))
        if last is not None and self.screen.voters.sealed and complete:
            self.sealed.ask_keeper(last)
        else:
            self._wish_behind_ballot(Wished("reveal", {"item": self._desk.item}))

    def _wish_behind_ballot(self, wished: Wished, refused: Callable[[BaseException], None] = lambda _: None) -> None:
        def wish() -> None:
            self._desk.wish(wished).then(lambda _receipt: None, refused)

        self._behind_ballot(wish)

    def _behind_ballot(self, wish: Callable[[], None]) -> None:
        """What is keyed while a ballot is on its way follows its receipt, in the order of the keys."""
        if self._opening is None:
            wish()
        else:
            self._opening.then(lambda _receipt: wish())

    def edit_conditions(self) -> None:
        """F8: to the field for the next condition, from anywhere in the case."""
        self._window.go_to_tab(Tab.VOTE)
        self.screen.conditions.field.setFocus()

    def adopt(self) -> None:
        """Adopt what was decided, with the terms and reasons as they stand on the form."""
        if self.voting is None:  # the form is still that of the case before
            return
        form = self.screen.resolution
        terms = form.terms()
        if isinstance(terms, Misread):
            self._window.notice(terms.sentence)
            terms.field.setFocus()
            return
        reasons = form.reasons.toPlainText().strip()
        facts = {
            "item": self._desk.item,
            "terms": terms,
            "reasons": reasons,
            "reason_codes": form.grounds.codes(),
            "reason_lines": form.grounds.lines_by_code(),
            "open_questions": form.open_questions(),
            "outcome": form.chairs_outcome(),
        }
        wished = Wished("adopt_resolution", facts, about=str(form.property("about")))
        self._wish_behind_ballot(wished, self.screen.conditions.turn_to_what_is_missing)

    def _vote(self, member: MemberId, choice: Choice, own: OwnWords) -> None:
        """Send a vote in the order of the keys; one keyed while its ballot is on the way follows the receipt."""
        facts = {"item": self._desk.item, "member": member, "choice": choice, **asdict(own)}
        about = None if own == OwnWords() else str(member)
        wished = Wished("cast_vote", facts, self.screen.voters.name_of(member), about=about)
        self._behind_ballot(lambda: self._cast(wished, member, choice, own))

    def _cast(self, wished: Wished, member: MemberId, choice: Choice, own: OwnWords) -> None:
        voters = self.screen.voters
        self._desk.wish(wished).then(
            lambda _receipt: voters.saved(member, choice, own), lambda _error: self._not_taken(member, choice, own)
        )

    def _not_taken(self, member: MemberId, choice: Choice, own: OwnWords) -> None:
        """The member's turn again; words that were refused with the vote stand in their line to be corrected."""
        self.screen.voters.refuse(member, choice, own)
        if self.screen.voters.counting and not self.screen.voters.unseen and own != OwnWords():
            self.screen.ask_own_words(member, choice, own)

    def _not_offered(self, choice: Choice) -> None:
        template = self.tr("This ballot does not offer “{choice}”; nothing was recorded.")
        self._window.notice(template.format(choice=self._window.voice.word(choice)))

    def _lead(self, row: GateRow) -> None:
        """To the offender: its line, the questions, or the form for what the room declares."""
        if row.line is not None:
            self._window.go_to_tab(Tab.LINES)
            self._window.workspace.grid.focus_on(row.line)
        elif row.question is not None:
            self._window.go_to_tab(Tab.QUESTIONS)
        elif row.said.template == NOT_DECLARED:
            self.screen.conflicts.ask_who()

    def _ask_for_loan(self, terms: Terms) -> None:
        """One question at a time, the last one typed next: nobody types slower for it."""
        asked, self._typed = self._typed is not None, terms
        if not asked:
            self._read_loan()

    def _read_loan(self) -> None:
        terms, item = self._typed, self._desk.item

        def got(loan: LoanView) -> None:
            if item != self._desk.item:
                return
            again, self._typed = self._typed != terms, None if self._typed == terms else self._typed
            self.screen.resolution.show_loan(loan)
            if again:
                self._read_loan()

        if terms is not None:
            self._desk.read("load_loan", got, item=item, terms=terms)

    def _add_condition(self, code: str, text: str) -> None:
        templates = () if self.voting is None else self.voting.templates
        kind, words = next(
            ((kind, words) for each, kind, words in templates if each == code), (ConditionKind.PRECEDENT, text)
        )
        self._wish("add_condition", code=code or None, kind=kind, text=words)

    def _amend_condition(self, condition: ConditionId, parts: Mapping[str, object], changed: str) -> None:
        self._wish("amend_condition", f"{changed} {condition}", condition=condition, **parts).then(
            lambda _receipt: None, lambda _error: self._show_stored(condition)
        )

    def _show_stored(self, condition: ConditionId) -> None:
        """A change was refused: the cells must not look as if it had been stored."""
        self.screen.conditions.forget(condition)
        self.show()
