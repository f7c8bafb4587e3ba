# SPDX-License-Identifier: Apache-2.0
"""What is said of a case besides its vote, each in one line that is hidden until its key asks for it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.voting.reason_line import ReasonLine


class CaseNotes(QWidget):
    """Who presides in the chair's place, why a client withdraws, who spoke for one, why a veto, why undecided."""

    acting_chair_named = Signal(str)
    """A member's number, as typed."""
    withdrawn = Signal(str)
    interceded = Signal(str)
    vetoed = Signal(str)
    left_undecided = Signal(str)
    deferred = Signal(str)
    left = Signal()
    """A line was closed by Esc."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("case_notes")
        names = (
            "acting_chair",
            "withdraw_reason",
            "intercession",
            "veto_reason",
            "undecided_reason",
            "deferral_reason",
        )
        self._lines = tuple(ReasonLine(name) for name in names)
        self.presiding, self.withdrawing, self.interceding, self.vetoing, self.leaving, self.deferring = self._lines
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        given_by = (self.acting_chair_named, self.withdrawn, self.interceded, self.vetoed)
        for line, given in zip(self._lines, (*given_by, self.left_undecided, self.deferred), strict=True):
            line.given.connect(given)
            line.left.connect(self.left)
            layout.addWidget(line)

    def ask_who_presides(self) -> None:
        """Where the chair cannot."""
        translate = QCoreApplication.translate
        self.presiding.ask(
            translate("CaseNotes", "Who presides over this case? The member's number, Enter; Esc leaves it")
        )

    def ask_why_withdrawn(self) -> None:
        """The client does not want the loan any more."""
        translate = QCoreApplication.translate
        self.withdrawing.ask(
            translate("CaseNotes", "Why does the client withdraw? Enter withdraws the case, Esc leaves it")
        )

    def ask_who_interceded(self) -> None:
        """Somebody from outside spoke for the client."""
        translate = QCoreApplication.translate
        self.interceding.ask(
            translate("CaseNotes", "Who spoke for the client, when and how? Enter notes it, Esc leaves it")
        )

    def ask_why_vetoed(self) -> None:
        """The chair stops what passed."""
        translate = QCoreApplication.translate
        self.vetoing.ask(translate("CaseNotes", "Why does the chair veto? Enter records the veto, Esc leaves it"))

    def ask_why_deferred(self) -> None:
        """The chair puts the case off."""
        translate = QCoreApplication.translate
        self.deferring.ask(
            translate("CaseNotes", "Why is the case put off? Enter defers it to a later meeting, Esc leaves it")
        )

    def ask_why_undecided(self) -> None:
        """The members who are left are too few."""
        translate = QCoreApplication.translate
        self.leaving.ask(
            translate("CaseNotes", "Why is the case left without its quorum? Enter ends it undecided, Esc leaves it")
        )

    def forget(self) -> None:
        """Another case is opened."""
        for line in self._lines:
            line.forget()
