# SPDX-License-Identifier: Apache-2.0
"""The voting tab: gate list and votes on the left, conditions and resolution on the right."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QBoxLayout, QGroupBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from models.errors.voting import FullBallotShut, GateNotOpen
from models.labels.gate import NOT_DECLARED
from models.snapshots.comparison import CaseSnapshot
from models.snapshots.revealing import shut_reveal
from models.snapshots.voting import RoundRow, VotingSnapshot
from models.terms import Choice, MemberId, Standing, VotingWay
from reports.voice import Voice
from ui.trouble import sentences
from ui.voting.case_notes import CaseNotes
from ui.voting.conditions import ConditionsPanel
from ui.voting.conflicts import ConflictForm
from ui.voting.gate_list import GateList
from ui.voting.own_words import OwnWords, OwnWordsLine
from ui.voting.reason_line import ReasonLine
from ui.voting.resolution_form import ResolutionForm
from ui.voting.voters import VoterTable
from ui.voting.way_line import WayLine
from ui.widgets.reflow import Reflow
from ui.widgets.scrolled import Frugal, Page

SIDE_BY_SIDE = 880


class VotingScreen(QWidget):
    """Shows one case's vote. Its wishes leave by the signals of its parts and by those here."""

    ballot_wished = Signal(bool)
    """Open a ballot; true for a restricted one."""
    restricted_wished = Signal(str)
    """Open a restricted ballot although the gate is open, with the reason."""
    round_wished = Signal(str)
    """Vote once more, with the reason."""
    reveal_wished = Signal()
    adoption_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("voting")
        self.gate, self.conflicts, self.voters = GateList(), ConflictForm(), VoterTable()
        self.conditions, self.resolution = ConditionsPanel(), ResolutionForm()
        self.result = QLabel()
        self.rule, self.earlier = QLabel(), QLabel()
        names = ((self.result, "vote_result"), (self.rule, "vote_rule"), (self.earlier, "heard_before"))
        for label, name in names:
            label.setObjectName(name)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.open_full = self._button("open_full", lambda: self.ballot_wished.emit(False))
        self.open_restricted = self._button("open_restricted", lambda: self.ballot_wished.emit(True))
        self.reveal = self._button("reveal", self.reveal_wished)
        self.again = self._button("new_round", self.ask_for_round)
        self.conditions.codes.left.connect(self.voters.setFocus)
        self.restricted_reason, self.round_reason = ReasonLine("restricted_reason"), ReasonLine("round_reason")
        self.restricted_reason.given.connect(self.restricted_wished)
        self.restricted_reason.left.connect(self.gate.setFocus)
        self.round_reason.given.connect(self.round_wished)
        self.round_reason.left.connect(self.voters.setFocus)
        self.notes = CaseNotes()
        self.notes.left.connect(self.gate.setFocus)
        self.way = WayLine()
        self.way.left.connect(self.voters.setFocus)
        self.own_words = OwnWordsLine()
        self.own_words.given.connect(self.voters.key_own_words)
        self.own_words.left.connect(self.voters.setFocus)
        self.voters.ballot_ended.connect(self.own_words.forget)
        self.voters.own_words_wanted.connect(self.ask_own_words)
        self.adopt = self._button("adopt", self.adoption_wished)
        self._boxes = tuple(QGroupBox() for _ in range(4))
        self._voice = Voice("en")
        self._lay_out()

    @staticmethod
    def _button(name: str, wish: Callable[[], None] | SignalInstance) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.clicked.connect(wish)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        gate, votes, conditions, resolution = self._boxes
        for box, widgets in (
            (
                gate,
                (
                    self.earlier,
                    self.gate,
                    self.conflicts,
                    self.notes,
                    self._row(self.open_full, self.open_restricted),
                    self.restricted_reason,
                ),
            ),
            (
                votes,
                (
                    self.rule,
                    self.way,
                    self.voters,
                    self.own_words,
                    self.result,
                    self._row(self.reveal, self.again),
                    self.round_reason,
                ),
            ),
            (conditions, (self.conditions,)),
            (resolution, (self.resolution, self._row(self.adopt))),
        ):
            inner = Frugal(box) if box in (gate, votes) else QVBoxLayout(box)
            for widget in widgets:
                inner.addWidget(widget)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(gate, 2)
        left.addWidget(votes, 3)
        right.addWidget(conditions, 1)
        right.addWidget(resolution)  # as tall as it needs
        page = Page()
        columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, page)
        columns.addLayout(left, 1)
        columns.addLayout(right, 1)
        page.setObjectName("voting_columns")
        reflow = Reflow("voting_scroll", columns, SIDE_BY_SIDE)
        reflow.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(reflow)

    @staticmethod
    def _row(*buttons: QPushButton) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        for button in buttons:
            layout.addWidget(button)
        layout.addStretch()
        return row

    def show_voting(self, case: CaseSnapshot, snapshot: VotingSnapshot, voice: Voice) -> None:
        """Show gate, votes, conditions and resolution; safe to repeat."""
        self._voice = voice
        for part in (self.conditions.table, self.resolution):
            part.setProperty("item", case.item)
        self._speak(snapshot, voice)
        self.gate.show_gate(case.gate, voice)
        undeclared = [row.said.fields["names"] for row in case.gate.rows if row.said.template == NOT_DECLARED]
        self.conflicts.show_undeclared("".join(map(voice.spoken, undeclared)))
        self.voters.show_voting(snapshot, voice)
        self.conditions.show_conditions(snapshot, voice)
        self.resolution.show_voting(snapshot, voice)
        self.rule.setText(voice.say(snapshot.rule))
        self.rule.setToolTip(voice.listed(snapshot.rule_words))
        self._show_result(case, snapshot, voice)
        self._show_earlier(case, voice)
        last = snapshot.rounds[-1] if snapshot.rounds else None
        running, left = last is not None and last.running, last is not None and last.left is not None
        there = case.ended is None
        undecided = there and snapshot.resolution is None
        self.open_full.setEnabled(there and last is None and case.gate.full)
        self.open_restricted.setEnabled(there and last is None and case.gate.restricted)
        shut = self._why_shut(case, last)
        self.again.setEnabled(there and last is not None and (not running or isinstance(shut, FullBallotShut)))
        self.reveal.setEnabled(there and last is not None and running and last.complete and shut is None)
        self.reveal.setToolTip("" if shut is None else sentences(shut, voice))
        self.adopt.setEnabled(undecided and last is not None and not running and not left)

    @staticmethod
    def _why_shut(case: CaseSnapshot, last: RoundRow | None) -> GateNotOpen | None:
        """What keeps the votes of the open round from being shown, besides votes that are missing."""
        running = last is not None and last.running and case.ended is None
        if last is None or not running:
            return None
        return shut_reveal(case.gate, restricted=last.restricted, way=last.way)

    def may_begin(self, operation: str) -> bool:
        """Whether no ballot is in the way: one that lost what it rests on is ended by a further round."""
        voters = self.voters
        ends = operation == "new_round" and self.again.isEnabled() and not voters.expecting
        return ends or not (voters.counting or voters.sealed)

    def keep_unseen(self, *, unseen: bool) -> None:
        """Whether the room sees the screen: no vote is shown on it before the reveal."""
        self.voters.keep_unseen(unseen=unseen)
        self.own_words.keep_unseen(unseen=unseen)

    def leave(self) -> None:
        """Another case is opened: what was begun for this one is not done to the next."""
        self.voters.forget()
        self.own_words.forget()
        self.way.forget()
        self.conflicts.leave()
        self.conditions.leave()
        self.restricted_reason.forget()
        self.round_reason.forget()
        self.notes.forget()

    def ask_why_restricted(self) -> None:
        """Where the gate is open, a ballot that cannot approve needs its reason."""
        self.restricted_reason.ask(
            QCoreApplication.translate(
                "VotingScreen",
                "The gate is open: why a restricted ballot, which cannot approve? Enter opens it, Esc leaves it",
            )
        )

    def ask_for_round(self) -> None:
        """A further round needs its reason."""
        self.round_reason.ask(
            QCoreApplication.translate("VotingScreen", "Why is there a further round? Enter opens it, Esc leaves it")
        )

    def ask_own_words(self, member: MemberId, choice: Choice, own: OwnWords) -> None:
        """What the member says besides the vote, beginning with what was said so far."""
        self.own_words.ask(member, self.voters.name_of(member) or "", choice, own, self._voice)

    @property
    def votes_title(self) -> str:
        """What stands over the votes."""
        return self._boxes[1].title()

    def _show_earlier(self, case: CaseSnapshot, voice: Voice) -> None:
        """Where the case was heard before, and the new facts that brought a decided one back."""
        translate, earlier = QCoreApplication.translate, case.earlier
        self.earlier.setVisible(earlier is not None)
        if earlier is None:
            return
        outcome = "—" if earlier.outcome is None else voice.outcome(earlier.outcome)
        parts = [
            translate("VotingScreen", "Heard before: meeting {meeting}, {day}, revision {revision}: {outcome}").format(
                meeting=earlier.meeting, day=voice.date(earlier.on), revision=earlier.revision, outcome=outcome
            ),
            earlier.reason,
        ]
        if earlier.new_facts is not None:
            parts.append(translate("VotingScreen", "New facts: {facts}").format(facts=earlier.new_facts))
        self.earlier.setText(" · ".join(part for part in parts if part))

    def _show_result(self, case: CaseSnapshot, snapshot: VotingSnapshot, voice: Voice) -> None:
        if case.ended is not None:
            self.result.setText(voice.about(voice.outcome(case.ended.outcome), case.ended.reason))
            return
        if snapshot.resolution is not None:
            resolution, said = snapshot.resolution, voice.outcome(snapshot.resolution.outcome)
            if resolution.following.standing is not Standing.IN_FORCE:
                said = f"{said} · {voice.word(resolution.following.standing)}"
            self.result.setText(f"{resolution.number}  {said}")
            return
        last = snapshot.rounds[-1] if snapshot.rounds else None
        if last is None or last.sentence is None:
            shut = self._why_shut(case, last)
            self.result.setText("" if shut is None else sentences(shut, voice))
            return
        gap = "" if voice.language.startswith("zh") else " "
        self.result.setText(f"{voice.say(last.sentence)}\n{gap.join(map(voice.say, snapshot.mended))}".strip())

    @staticmethod
    def _votes_title(snapshot: VotingSnapshot, voice: Voice) -> str:
        """Whether a ballot is open, and the keys of the votes that it offers."""
        translate = QCoreApplication.translate
        last = snapshot.rounds[-1] if snapshot.rounds else None
        if last is None:
            return translate("VotingScreen", "No ballot is open")
        if last.left is not None:
            return translate("VotingScreen", "Round {number}, ended without a decision").format(number=last.number)
        if last.revealed_at is not None:
            return translate("VotingScreen", "Round {number}, revealed").format(number=last.number)
        if last.way is VotingWay.SEALED:
            sealed = (
                translate("VotingScreen", "Sealed round {number} is open, it cannot approve: F9 calls the next member")
                if last.restricted
                else translate("VotingScreen", "Sealed round {number} is open: F9 calls the next member")
            )
            return sealed.format(number=last.number)
        title = (
            translate("VotingScreen", "Round {number} is open, it cannot approve: {keys}")
            if last.restricted
            else translate("VotingScreen", "Round {number} is open: {keys}")
        )
        offered = snapshot.offered(restricted=last.restricted)
        keys = "  ".join(f"{n} {voice.word(each)}" for n, each in enumerate(Choice, start=1) if each in offered)
        return title.format(number=last.number, keys=keys)

    def _speak(self, snapshot: VotingSnapshot, voice: Voice) -> None:
        translate = QCoreApplication.translate
        titles = (
            translate("VotingScreen", "Before the vote"),
            self._votes_title(snapshot, voice),
            translate("VotingScreen", "Conditions"),
            translate("VotingScreen", "Resolution"),
        )
        for box, title in zip(self._boxes, titles, strict=True):
            box.setTitle(title)
        self.open_full.setText(translate("VotingScreen", "Open the ballot (F9)"))
        self.open_restricted.setText(translate("VotingScreen", "Open a restricted ballot (Ctrl+F9)"))
        self.reveal.setText(translate("VotingScreen", "Reveal (Ctrl+Enter)"))
        self.again.setText(translate("VotingScreen", "New round (Ctrl+Shift+F9)"))
        self.adopt.setText(translate("VotingScreen", "Adopt as resolution (Ctrl+Shift+Enter)"))
