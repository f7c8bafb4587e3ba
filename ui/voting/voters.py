# SPDX-License-Identifier: Apache-2.0
"""The operator's private list of votes: whose turn it is, what was called out, and the keys 1 to 5."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from models.snapshots.voting import VoterRow, VotingSnapshot
from models.terms import Choice, MemberId, RoundId, VotingWay
from reports.voice import Voice
from ui.voting.own_words import OwnWords
from ui.widgets.text_size import follow_text_size, rows_of_height, scaled

CHOICES = tuple(Choice)
COLUMNS = 4
ROW_HEIGHT = 24
LEAST_HEIGHT, MOST_SEEN = 100, 7


@dataclass(frozen=True, slots=True)
class _Keyed:
    """A vote keyed in this round; `saved` once its receipt is there."""

    choice: Choice
    own: OwnWords
    saved: bool = False


class VoterTable(QTableWidget):
    """Members of the open round, the chair last. A digit records the vote of the member whose turn it is.

    The turn follows the keys and not the store: a vote counts here as soon as it is keyed and falls only when it is
    refused. After the last vote it is nobody's turn; a vote is changed by choosing its member first.
    """

    vote_called = Signal(object, object, object)
    """`MemberId`, `Choice` and `OwnWords`, as keyed."""
    own_words_wanted = Signal(object, object, object)
    """`MemberId` of whoever has more to say, with the `Choice` and the `OwnWords` so far."""
    ballot_ended = Signal()
    """The ballot that was shown no longer counts: revealed, or followed by another."""
    nobody_voted = Signal()
    """Somebody's own words were wanted, and nobody has voted yet."""
    turn_wanted = Signal(object)
    """The `MemberId` who is to vote in a sealed round: Enter on a name."""
    sealed_here = Signal()
    """A digit was pressed in a sealed round, where it is no vote."""
    not_offered = Signal(object)
    """A `Choice` that was keyed and that this ballot does not offer; the turn stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, COLUMNS, parent)
        self.setObjectName("voter_table")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)  # Tab leads on, it is not caught here
        self.verticalHeader().hide()
        rows_of_height(self, ROW_HEIGHT)
        follow_text_size(self, self._fit)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self._voice = Voice("en")
        self._voters: tuple[VoterRow, ...] = ()
        self._keyed: dict[MemberId, _Keyed] = {}
        self._last: MemberId | None = None
        """Whose vote was keyed last."""
        self._offered: tuple[Choice, ...] = ()
        self._round: RoundId | None = None
        self._expected = False
        """A ballot is wished, and its round not yet shown."""
        self._latest: RoundId | None = None
        """The last round shown when a ballot was wished: what was read before it still ends with that one."""
        self.unseen = False
        """The room sees the list: before the reveal it only says who has voted."""
        self.sealed = False
        """A round runs in which each member votes alone: this list only says who has voted."""

    @property
    def counting(self) -> bool:
        """Whether digits are votes: a ballot is open, or on its way."""
        return (self._expected or self._round is not None) and not self.sealed

    @property
    def expecting(self) -> bool:
        """Whether a ballot is on its way."""
        return self._expected

    def expect_round(self, offered: tuple[Choice, ...]) -> None:
        """A ballot is wished: digits count from now on, and fall if it is refused."""
        self._keyed.clear()
        self._last = None
        self.sealed = False
        self._round, self._expected, self._offered = None, True, offered
        self._fill()
        self._turn_to_next()

    def forget(self) -> None:
        """Another case is opened, or the ballot was refused: no digit counts until a running round is shown."""
        self._keyed.clear()
        self._last = None
        self._round = self._latest = None
        self._expected = self.sealed = False
        self._voters = ()
        self._fill()

    def show_voting(self, snapshot: VotingSnapshot, voice: Voice) -> None:
        """Show the last round, or those who will vote while none is open."""
        self._voice = voice
        last = snapshot.rounds[-1] if snapshot.rounds else None
        arrived = self._expected and last is not None and last.id != self._latest
        begins, self._expected = self._expected, self._expected and not arrived
        before, self._round = self._round, last.id if last is not None and last.running and not self._expected else None
        other = self._round != before
        if (arrived and self._round is None) or (other and not begins):
            self._keyed.clear()
            self.ballot_ended.emit()
        if last is not None and not self._expected:
            self._latest = last.id
        if last is not None and self._round is not None:
            self._offered = snapshot.offered(restricted=last.restricted)
        self.sealed = last is not None and self._round is not None and last.way is VotingWay.SEALED
        voters = last.voters if last is not None else snapshot.waiting
        self._voters = tuple(sorted(voters, key=lambda voter: (voter.chair, voter.number)))
        self._fill()
        if other or self.marked() is None:
            self._turn_to_next()

    def marked(self) -> MemberId | None:
        """The member of the open round whose row is chosen."""
        rows = self.selectionModel().selectedRows()
        voter = self._voters[rows[0].row()] if rows and rows[0].row() < len(self._voters) else None
        return voter.id if voter is not None and (self.counting or self.sealed) and self._expects(voter) else None

    def whose_turn(self) -> MemberId | None:
        """The member whose vote the next digit records."""
        return self.marked() if self.counting else None

    def name_of(self, member: MemberId) -> str | None:
        """Who it is, among those shown."""
        return next((voter.name for voter in self._voters if voter.id == member), None)

    def saved(self, member: MemberId, choice: Choice, own: OwnWords) -> None:
        """The receipt of a vote is there."""
        keyed = self._keyed.get(member)
        if keyed is not None and (keyed.choice, keyed.own) == (choice, own):
            self._keyed[member] = replace(keyed, saved=True)
            self._fill()

    def keep_unseen(self, *, unseen: bool) -> None:
        """Whether the room sees the list."""
        self.unseen = unseen
        self._fill()

    def refuse(self, member: MemberId, choice: Choice, own: OwnWords) -> None:
        """A vote was not taken: what it replaced stands, and it is that member's turn again."""
        keyed = self._keyed.get(member)
        if keyed is None or (keyed.choice, keyed.own) != (choice, own):
            return
        del self._keyed[member]
        self._fill()
        row = next((row for row, voter in enumerate(self._voters) if voter.id == member), None)
        if row is not None:
            self.selectRow(row)

    @staticmethod
    def _expects(voter: VoterRow) -> bool:
        return voter.recused is None and not voter.absent

    def _has_voted(self, voter: VoterRow) -> bool:
        """As keyed; the record adds only votes of this round that were keyed before the program was started."""
        return voter.id in self._keyed or (voter.voted and self._round is not None)

    def _fill(self) -> None:
        translate = QCoreApplication.translate
        self.setHorizontalHeaderLabels(
            [
                translate("VoterTable", "No."),
                translate("VoterTable", "Member"),
                translate("VoterTable", "Vote"),
                translate("VoterTable", "Remark"),
            ]
        )
        self.setRowCount(len(self._voters))
        for row, voter in enumerate(self._voters):
            name = voter.name
            if voter.chair:
                template = (
                    translate("VoterTable", "{name} (presiding)")
                    if voter.acting
                    else translate("VoterTable", "{name} (chair)")
                )
                name = template.format(name=voter.name)
            for column, text in enumerate((str(voter.number), name, self._vote(voter), self._remark(voter))):
                self.setItem(row, column, QTableWidgetItem(text))
        self._fit()

    def _fit(self) -> None:
        """As high as its rows, up to a measure: nobody who votes is out of sight in a page that scrolls itself."""
        rows = min(self.rowCount(), MOST_SEEN) * self.verticalHeader().defaultSectionSize()
        wanted = rows + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth()
        self.setMinimumHeight(max(scaled(LEAST_HEIGHT), wanted))

    def _said(self, voter: VoterRow) -> tuple[Choice, OwnWords] | None:
        """The vote as keyed, else as it stands in the record."""
        keyed = self._keyed.get(voter.id)
        if keyed is not None:
            return keyed.choice, keyed.own
        if voter.choice is None or self._expected:
            return None
        return voter.choice, OwnWords(voter.amount, voter.months, voter.annual_rate, voter.remark)

    def _remark(self, voter: VoterRow) -> str:
        translate, said = QCoreApplication.translate, self._said(voter)
        if said is None or (self.unseen and self.counting):
            return ""
        own = said[1]
        receipt = translate("VoterTable", "receipt {receipt}")
        parts = [] if voter.receipt is None else [receipt.format(receipt=voter.receipt)]
        parts += [] if own.amount is None else [self._voice.wan(own.amount)]
        if own.months is not None:
            parts.append(translate("VoterTable", "{months} months", None, own.months).format(months=own.months))
        rate = translate("VoterTable", "{rate} a year")
        parts += [] if own.annual_rate is None else [rate.format(rate=self._voice.rate(own.annual_rate))]
        parts += [] if own.remark is None else [own.remark]
        return self._voice.listed(parts) if parts else ""

    def _vote(self, voter: VoterRow) -> str:
        translate = QCoreApplication.translate
        if voter.recused is not None:
            return translate("VoterTable", "recused: {reason}").format(reason=self._voice.say(voter.recused))
        if voter.absent:
            return translate("VoterTable", "observing") if voter.observing else translate("VoterTable", "absent")
        keyed = self._keyed.get(voter.id)
        mark = "… " if keyed is not None and not keyed.saved else "● "
        if (self.sealed or (self.unseen and self.counting)) and self._has_voted(voter):
            return mark + translate("VoterTable", "has voted")
        if keyed is not None:
            return mark + self._voice.word(keyed.choice)
        if voter.choice is not None and not self._expected:
            return "● " + self._voice.word(voter.choice)
        return "○ " + translate("VoterTable", "to vote")

    def _turn_to_next(self) -> None:
        """To the first who has not voted; where nobody is left, to nobody."""
        if self.counting or self.sealed:
            for row, voter in enumerate(self._voters):
                if self._expects(voter) and not self._has_voted(voter):
                    self.selectRow(row)
                    return
        self.clearSelection()

    def _call(self, choice: Choice) -> None:
        """Record the vote and turn to the next at once, so that digits may follow each other without a pause."""
        member = self.whose_turn()
        if member is None:
            return
        if choice not in self._offered:
            self.not_offered.emit(choice)
            return
        voter = next(each for each in self._voters if each.id == member)
        said = self._said(voter)
        self._last = member
        self._key(member, choice, OwnWords() if said is None else said[1].with_choice(choice))
        self._turn_to_next()

    def _key(self, member: MemberId, choice: Choice, own: OwnWords) -> None:
        self._keyed[member] = _Keyed(choice, own)
        self._fill()
        self.vote_called.emit(member, choice, own)

    def key_own_words(self, member: MemberId, choice: Choice, own: OwnWords) -> None:
        """The same vote once more, with what the member says besides; nothing if the ballot is closed meanwhile."""
        if self.counting:
            self._key(member, choice, own)

    def ask_own_words(self) -> None:
        """Of the member marked, or of whoever voted last where that one has not voted."""
        marked = self.whose_turn()
        for member in (marked, self._last):
            voter = next((each for each in self._voters if each.id == member), None)
            said = None if voter is None else self._said(voter)
            if self.counting and member is not None and said is not None:
                self.own_words_wanted.emit(member, *said)
                return
        self.nobody_voted.emit()

    def _back(self) -> None:
        """Return to the member before, whose vote may still be changed."""
        rows = self.selectionModel().selectedRows()
        for row in range((rows[0].row() if rows else len(self._voters)) - 1, -1, -1):
            if self._expects(self._voters[row]):
                self.selectRow(row)
                return

    def _pass_on(self, event: QKeyEvent) -> bool:
        """In a sealed round Enter begins the turn of the member marked, and a digit says that it is no vote."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (member := self.marked()) is not None:
                self.turn_wanted.emit(member)
            return True
        if event.text().isdecimal():
            self.sealed_here.emit()
            return True
        return False

    def keyboardSearch(self, search: str) -> None:
        """No key leads to the row that begins with it: a slip must not move the turn."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.sealed and self._pass_on(event):
            return
        digit = event.key() - Qt.Key.Key_1
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if plain and 0 <= digit < len(CHOICES):
            if not event.isAutoRepeat():
                self._call(CHOICES[digit])
        elif plain and event.key() == Qt.Key.Key_Backspace:
            self._back()
        else:
            super().keyPressEvent(event)
