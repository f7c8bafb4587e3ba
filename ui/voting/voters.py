# SPDX-License-Identifier: Apache-2.0
"""The operator's private list of votes: whose turn it is, what was called out, and the keys 1 to 5."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from models.snapshots.voting import VoterRow, VotingSnapshot
from models.terms import Choice, MemberId
from reports.voice import Voice

CHOICES = tuple(Choice)
COLUMNS = 4


class VoterTable(QTableWidget):
    """Members of the open round, the chair last. A digit records the vote of the member whose turn it is."""

    vote_called = Signal(object, object)
    """`MemberId` and `Choice`, as keyed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, COLUMNS, parent)
        self.setObjectName("voter_table")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)  # Tab leads on, it is not caught here
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self._voters: tuple[VoterRow, ...] = ()
        self._asked: list[MemberId] = []
        self._open = False

    def show_voting(self, snapshot: VotingSnapshot, voice: Voice) -> None:
        """Show the last round, or those who will vote while none is open."""
        last = snapshot.rounds[-1] if snapshot.rounds else None
        self._open = last is not None and last.revealed_at is None
        voters = last.voters if last is not None else snapshot.waiting
        self._voters = tuple(sorted(voters, key=lambda voter: (voter.chair, voter.number)))
        self._asked = [voter.id for voter in self._voters if self._expects(voter) and not voter.voted]
        self._fill(voice)
        self._turn_to_next()

    def whose_turn(self) -> MemberId | None:
        """The member whose vote the next digit records."""
        row = self.currentRow()
        if not self._open or not 0 <= row < len(self._voters) or not self._expects(self._voters[row]):
            return None
        return self._voters[row].id

    @staticmethod
    def _expects(voter: VoterRow) -> bool:
        return voter.recused is None and not voter.absent

    def _fill(self, voice: Voice) -> None:
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
                name = translate("VoterTable", "{name} (chair)").format(name=voter.name)
            for column, text in enumerate((str(voter.number), name, self._vote(voter, voice), voter.remark or "")):
                self.setItem(row, column, QTableWidgetItem(text))

    @staticmethod
    def _vote(voter: VoterRow, voice: Voice) -> str:
        translate = QCoreApplication.translate
        if voter.recused is not None:
            return translate("VoterTable", "recused: {reason}").format(reason=voice.say(voter.recused))
        if voter.absent:
            return translate("VoterTable", "absent")
        if voter.choice is not None:
            return "● " + voice.word(voter.choice)
        return "●" if voter.voted else "○ " + translate("VoterTable", "to vote")

    def _turn_to_next(self) -> None:
        for row, voter in enumerate(self._voters):
            if voter.id in self._asked[:1]:
                self.selectRow(row)
                return

    def _call(self, choice: Choice) -> None:
        """Record the vote and turn to the next at once, so that digits may follow each other without a pause."""
        member = self.whose_turn()
        if member is None:
            return
        self.vote_called.emit(member, choice)
        if member in self._asked:
            self._asked.remove(member)
        self._turn_to_next()

    def _back(self) -> None:
        """Return to the member before, whose vote may still be changed."""
        for row in range(self.currentRow() - 1, -1, -1):
            if self._expects(self._voters[row]):
                self.selectRow(row)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_1
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if plain and 0 <= digit < len(CHOICES):
            self._call(CHOICES[digit])
        elif plain and event.key() == Qt.Key.Key_Backspace:
            self._back()
        else:
            super().keyPressEvent(event)
