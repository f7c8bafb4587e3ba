# SPDX-License-Identifier: Apache-2.0
"""Words for what the rules refuse about meetings that go on another day and cases that leave them undecided."""

from models.labels import mark
from models.labels.errors.words import ErrorWords

SITTINGS = {
    "MeetingAdjourned": ErrorWords(
        happened=mark("Errors", "Meeting no. {number} is adjourned to {until}."),
        next=mark("Errors", "Resume it first (Ctrl+Shift+J), then enter who is present."),
    ),
    "NotAdjourned": ErrorWords(
        happened=mark("Errors", "Meeting no. {number} is not adjourned."),
        next=mark("Errors", "Go on with its cases."),
    ),
    "DayPast": ErrorWords(
        happened=mark("Errors", "A meeting is adjourned to a later day than today, not to {day}."),
        next=mark("Errors", "Choose a later day."),
    ),
    "BallotUnfinished": ErrorWords(
        happened=mark("Errors", "The ballot on case {number} is not finished."),
        next=mark("Errors", "Reveal and adopt it first, or leave the case undecided if its quorum has left."),
    ),
    "QuorumThere": ErrorWords(
        happened=mark("Errors", "Case {number} has its quorum and can be decided."),
        next=mark("Errors", "Vote on it, or let the chair defer it (Ctrl+Shift+T)."),
    ),
    "DecidedBefore": ErrorWords(
        happened=mark("Errors", "Case {number} was decided by a committee before."),
        next=mark("Errors", "With new facts it can be heard once more: on the agenda, Ctrl+Shift+K."),
    ),
    "NothingToReconsider": ErrorWords(
        happened=mark("Errors", "Case {number} is not decided, so there is nothing to reconsider."),
        next=mark("Errors", "Put it on the agenda as it is, or import its new revision."),
    ),
    "AlreadyReconsidered": ErrorWords(
        happened=mark("Errors", "Case {number} was reconsidered before, which is done once."),
        next=mark("Errors", "The client can apply anew, under another case number."),
    ),
    "CaseElsewhere": ErrorWords(
        happened=mark("Errors", "Case {number} is before meeting no. {meeting}, and one meeting at a time has a case."),
        next=mark("Errors", "Decide it there; an adjourned meeting is resumed on its agenda (Ctrl+Shift+J)."),
    ),
    "PlaceKept": ErrorWords(
        happened=mark(
            "Errors", "Case {number} was presented as no. {place} of the agenda and is minuted under that number."
        ),
        next=mark("Errors", "Move cases behind it; those not yet presented can be opened in any order."),
    ),
    "RecusalCounted": ErrorWords(
        happened=mark(
            "Errors", "Round {round} was counted with this recusal, so it stays while a further round is open."
        ),
        next=mark(
            "Errors", "After the next reveal Ctrl+R, the member's number and a reason take it back for later rounds."
        ),
    ),
    "MemberAway": ErrorWords(
        happened=mark("Errors", "{name} is not in the room."),
        next=mark("Errors", "Enter {name} as present first (Alt+1)."),
    ),
    "NotRecused": ErrorWords(
        happened=mark("Errors", "{name} is not recused from this case."),
        next=mark("Errors", "Go on; the gate (F9) names who has not declared yet."),
    ),
    "RecusedAsOfficer": ErrorWords(
        happened=mark("Errors", "{name} is an officer of this case, and officers never vote on their own case."),
        next=mark("Errors", "Go on without this member; a new revision of the case can name other officers."),
    ),
    "DepartureCounted": ErrorWords(
        happened=mark("Errors", "Round {round} was counted after {name} had left, so the departure stays."),
        next=mark("Errors", "Enter {name} as present again (Alt+1), and present open cases anew (Ctrl+Shift+O)."),
    ),
}
