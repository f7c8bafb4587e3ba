# SPDX-License-Identifier: Apache-2.0
"""Words for what is refused about conditions after the resolution, and about the pay-out."""

from models.labels import mark
from models.labels.errors.words import ErrorWords

FULFILMENT = {
    "NoSuchCondition": ErrorWords(
        happened=mark("Errors", "Case {number} has no approval that stands with this condition."),
        next=mark("Errors", "Look at the list of conditions (Shift+F8): what stands now is in it."),
    ),
    "StatusRefused": ErrorWords(
        happened=mark("Errors", "Condition {number} stands at “{now}”; “{wanted}” cannot follow."),
        next=mark("Errors", "What was recorded by mistake is opened again first, with a reason; a waiver stays."),
    ),
    "NotPaidOut": ErrorWords(
        happened=mark(
            "Errors",
            "Condition {number} is due {due}, and no pay-out is recorded: it can be neither kept nor breached yet.",
        ),
        next=mark(
            "Errors", "Record the pay-out first (6 in the list of conditions), or let the committee waive it (5)."
        ),
    ),
    "WaiverByCommittee": ErrorWords(
        happened=mark(
            "Errors", "Condition {number} is waived only by the committee, by a vote under the rule of the case."
        ),
        next=mark("Errors", "Waive it in an open meeting (5 in the list of conditions), with the vote of each member."),
    ),
    "WaiverNotCarried": ErrorWords(
        happened=mark("Errors", "The committee does not waive condition {number}. {result}"),
        next=mark("Errors", "See that the condition is met, or ask the committee again with new facts."),
    ),
    "WaiverUndeclared": ErrorWords(
        happened=mark(
            "Errors", "Conflicts of interest are not declared by {names}; a waiver is voted on like the case."
        ),
        next=mark("Errors", "Put it to the room: 0 where nobody has one, or who has (place in the order) and why."),
    ),
    "PayOutHeldUp": ErrorWords(
        happened=mark("Errors", "The loan may not be paid out. {lacking}"),
        next=mark("Errors", "Settle these points, then record the pay-out."),
    ),
}
