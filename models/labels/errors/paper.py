# SPDX-License-Identifier: Apache-2.0
"""Words for what the rules refuse about entering what was done on paper."""

from models.labels import mark
from models.labels.errors.words import ErrorWords

PAPER = {
    "PaperOpen": ErrorWords(
        happened=mark("Errors", "Case {number} is being entered from paper."),
        next=mark("Errors", "Enter the rest of its sheet and end it (Ctrl+Alt+H on the case), then go on."),
    ),
    "PaperNotOpen": ErrorWords(
        happened=mark("Errors", "Case {number} is not being entered from paper."),
        next=mark("Errors", "Ctrl+Alt+H begins it."),
    ),
    "PaperInFuture": ErrorWords(
        happened=mark("Errors", "What was done on paper was done before now ({now}), not on {done}."),
        next=mark("Errors", "Give the day and time that stand on the sheet."),
    ),
    "PaperBeforeMeeting": ErrorWords(
        happened=mark("Errors", "The meeting is on {on}; {done} is before that day."),
        next=mark("Errors", "Give the day and time that stand on the sheet."),
    ),
    "PaperHasNoKey": ErrorWords(
        happened=mark(
            "Errors",
            "Case {number} comes from paper, and a sealed vote is signed with each member's own key, which no paper"
            " carries.",
        ),
        next=mark(
            "Errors",
            "Key the votes as they were called out: the members attest them in ink on the sheet. Or vote sealed at the"
            " machine, not from paper.",
        ),
    ),
}
