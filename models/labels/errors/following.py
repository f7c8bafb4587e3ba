# SPDX-License-Identifier: Apache-2.0
"""Words for what the rules refuse after a vote: vetoes, and opinions above the committee."""

from models.labels import mark
from models.labels.errors.words import ErrorWords

FOLLOWING = {
    "VetoUnknown": ErrorWords(
        happened=mark("Errors", "The rule by which this case is voted gives the chair no veto."),
        next=mark("Errors", "The chair can refuse what passed when the resolution is adopted, with a reason."),
    ),
    "NothingToVeto": ErrorWords(
        happened=mark("Errors", "Nothing was approved here that a veto could stop."),
        next=mark("Errors", "Adopt what the vote says, or open a new round with a reason."),
    ),
    "AlreadyVetoed": ErrorWords(
        happened=mark("Errors", "The chair has vetoed this round already."),
        next=mark("Errors", "Adopt the result, or open a new round with a reason."),
    ),
    "VetoOver": ErrorWords(
        happened=mark("Errors", "The time for a veto ended at {until}."),
        next=mark("Errors", "The resolution goes on: record that no veto was used (Ctrl+Shift+G)."),
    ),
    "NoTimeForVeto": ErrorWords(
        happened=mark("Errors", "The resolution is adopted, and its tier leaves no time for a veto after that."),
        next=mark("Errors", "No veto is outstanding. A new round with a reason takes the case up again."),
    ),
    "VetoUnusedNoted": ErrorWords(
        happened=mark("Errors", "That no veto was used is recorded already, at {noted}."),
        next=mark("Errors", "Look at how far it has come (Ctrl+Shift+G)."),
    ),
    "VetoOpen": ErrorWords(
        happened=mark("Errors", "The chair may veto this resolution until {until}."),
        next=mark("Errors", "Wait until then, or record the veto."),
    ),
    "NobodyToSign": ErrorWords(
        happened=mark("Errors", "This resolution waits for nobody's signature above the committee."),
        next=mark("Errors", "Look at how far it has come (Ctrl+Shift+G)."),
    ),
    "SignerVoted": ErrorWords(
        happened=mark("Errors", "{name} voted on resolution {number}; whoever signs above the committee did not."),
        next=mark("Errors", "Let somebody sign as {signer} who had no part in the case."),
    ),
    "SignerApart": ErrorWords(
        happened=mark("Errors", "{name} is an officer of the case of resolution {number} or was recused from it."),
        next=mark("Errors", "Let somebody sign as {signer} who had no part in the case."),
    ),
    "OpinionBeforeLast": ErrorWords(
        happened=mark("Errors", "The opinion would be of {on}, before that of “{signer}” on {before}."),
        next=mark("Errors", "Correct the day on which it was signed."),
    ),
    "OpinionTooEarly": ErrorWords(
        happened=mark("Errors", "The opinion would be of {on}, before the resolution of {resolved}."),
        next=mark("Errors", "Correct the day on which it was signed."),
    ),
    "OpinionTooLate": ErrorWords(
        happened=mark("Errors", "The opinion would be of {on}, after today, {today}."),
        next=mark("Errors", "Correct the day on which it was signed."),
    ),
    "NotInOffice": ErrorWords(
        happened=mark(
            "Errors",
            "Next to sign resolution {number} is {signer}, with a key enrolled for that office; that of {name} is not.",
        ),
        next=mark("Errors", "Let {signer} sign; a key for the office is enrolled with Ctrl+Alt+K on the agenda."),
    ),
    "SignedBefore": ErrorWords(
        happened=mark("Errors", "{name} has signed resolution {number} as {before}; nobody signs it in two places."),
        next=mark("Errors", "Let another person sign as {signer}."),
    ),
}
