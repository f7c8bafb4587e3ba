# SPDX-License-Identifier: Apache-2.0
"""A sealed round at the machine: whose turn it is, each vote signed and sealed, and who reveals."""

from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.errors.keys import CaseChanged, ChairIsLast
from models.snapshots.voting import RoundRow, VoterRow, VotingSnapshot
from models.terms import Choice, MemberId, RoundId
from ui.trouble import sentences
from ui.voting.keeper_prompt import KeeperPrompt
from ui.voting.own_words import OwnWords
from ui.voting.sealed_turn import SealedTurn
from ui.wishes import Wished

if TYPE_CHECKING:
    from models.keys.person_key import PersonKey
    from ui.main_window.window import MainWindow


class SealedDesk(QObject):
    """Passes the machine round. A member's key is locked as soon as the vote is given."""

    def __init__(self, window: "MainWindow", voting: Callable[[], VotingSnapshot | None]) -> None:
        super().__init__(window)
        self._window, self._desk, self._voting = window, window.desk, voting
        self.turn, self.prompt = SealedTurn(window.frame), KeeperPrompt(window.frame)
        self._round: RoundId | None = None
        self._given: set[MemberId] = set()
        """Whose vote has its receipt, also before the record is read again."""
        self._seen = ""
        """The digest of what was shown when the turn began."""
        self._turns = 0
        """So many turns began or ended: what comes for an earlier one is not shown to whoever has the machine now."""
        window.keys.serve(self.turn.unlocking, lambda _person, _key: self._choose())
        window.keys.serve(self.prompt.unlocking, self._reveal)
        self.turn.vote_given.connect(self._vote)
        self.turn.left.connect(self._put_aside)
        self.turn.touched.connect(lambda voter: window.keys.sitting.touch(voter.name))
        self.turn.idle.connect(self._idle)
        self.prompt.left.connect(self._window.voting_focus)

    def pass_on(self, member: MemberId | None = None) -> None:
        """The turn of this member, or of whoever votes next; a vote can be given again until the reveal."""
        voting = self._voting()
        last = None if voting is None or not voting.rounds else voting.rounds[-1]
        if voting is None or last is None:
            return
        if self._round != last.id:
            self._round, self._given = last.id, set()
        voter = self._next(last) if member is None else next((row for row in last.voters if row.id == member), None)
        first = self._next(last)
        if voter is not None and voter.chair and first is not None and not first.chair:
            left = tuple(row.name for row in last.voters if self._outstanding(row) and not row.chair)
            self._window.notice(sentences(ChairIsLast(names=left), self._window.voice))
        elif voter is None:
            self._window.notice(self.tr("Everybody has voted; Enter on a name lets that member vote once more."))
        else:
            self._begin(voter, voting)

    def _next(self, last: RoundRow) -> VoterRow | None:
        """Whoever has not voted, the one who presides last."""
        rows = sorted(last.voters, key=lambda row: (row.chair, row.number))
        return next(filter(self._outstanding, rows), None)

    def _outstanding(self, row: VoterRow) -> bool:
        return row.recused is None and not row.absent and not row.voted and row.id not in self._given

    def _begin(self, voter: VoterRow, voting: VotingSnapshot, receipt: str = "") -> None:
        self._turns += 1
        self._seen = voting.seen
        self.turn.begin(voter, by_pin=self._window.keys.sitting.opens_by_pin(voter.name), receipt=receipt)

    def _choose(self) -> None:
        voting, case, voice = self._voting(), self._desk.case, self._window.voice
        if voting is None or case is None or not voting.rounds:
            return
        about = self.tr("{client}: {amount} for {months} months asked for", None, case.months).format(
            client=case.client, amount=voice.wan(case.requested), months=case.months
        )
        self.turn.choose(about, voting.offered(restricted=voting.rounds[-1].restricted), voice)

    def _vote(self, voter: VoterRow, choice: Choice, own: OwnWords) -> None:
        key = self._window.keys.sitting.key_of(voter.name)
        if key is None:
            self._idle(voter)
            return
        facts = {"item": self._desk.item, "member": voter.id, "choice": choice, "seen": self._seen, **asdict(own)}
        of = self._round, self._turns
        # What is refused about it would tell of it, so the member alone is told.
        self._desk.wish(Wished("cast_sealed_vote", {**facts, "key": key}, acting=voter.name, private=True)).then(
            lambda receipt: self._given_by(voter, of, str(receipt.change.payload or "")),
            lambda error: self._refused(voter, of, error),
        )

    def _given_by(self, voter: VoterRow, of: tuple[RoundId | None, int], receipt: str) -> None:
        if of[0] == self._round:
            self._given.add(voter.id)
        if of != (self._round, self._turns):
            said = self.tr(
                "The vote of {name} was received after the turn had ended; until the reveal it can be given again."
            )
            self._window.notice(said.format(name=voter.name))
            return
        self._window.keys.sitting.lock(voter.name)
        voting = self._voting()
        following = None if voting is None or not voting.rounds else self._next(voting.rounds[-1])
        if voting is None or following is None:
            self.turn.finish(receipt)
        else:
            self._begin(following, voting, receipt)

    def _refused(self, voter: VoterRow, of: tuple[RoundId | None, int], error: Exception) -> None:
        if of != (self._round, self._turns):
            said = self.tr("The vote of {name} was not recorded; Enter on the name calls that member once more.")
            self._window.notice(said.format(name=voter.name))
            return
        said = sentences(error, self._window.voice)
        if isinstance(error, CaseChanged):
            self._window.keys.sitting.lock(voter.name)
            self.turn.end()
            self._put_aside(None)
            self._window.notice(said)
        else:
            self.turn.choosing.say(said)

    def _idle(self, voter: VoterRow) -> None:
        """Five minutes without a touch: the key is locked, and nothing of the choice is left on the screen."""
        self._turns += 1
        self._window.keys.sitting.lock(voter.name)
        self.turn.begin(voter, by_pin=self._window.keys.sitting.opens_by_pin(voter.name))
        self.turn.unlocking.say(self.tr("Locked after five minutes. No vote was given in this turn."))

    def _put_aside(self, voter: VoterRow | None) -> None:
        self._turns += 1
        if voter is not None:
            self._window.keys.sitting.lock(voter.name)
        self._window.voting_focus()

    # --- the reveal

    def has_more_than(self, last: RoundRow) -> bool:
        """Whether every vote that the round, as it was read, still lacks has had its receipt since."""
        return self._round == last.id and not last.complete and self._next(last) is None

    def ask_keeper(self, last: RoundRow) -> None:
        """Whoever presides or the secretary opens the votes."""
        operator = self._window.bridge.operator
        first = operator if operator in last.keepers else last.keepers[0]
        self.prompt.ask_keepers(last.keepers, first, self._window.keys.sitting.opens_by_pin)

    def _reveal(self, person: str, key: "PersonKey") -> None:
        self._window.keys.sitting.lock(person)
        self.prompt.accept()
        self._desk.wish(Wished("reveal", {"item": self._desk.item, "key": key}))
