# SPDX-License-Identifier: Apache-2.0
"""Words for what the rules refuse in a meeting: cases, lines, ballots, resolutions."""

from models.labels import mark
from models.labels.errors.words import ErrorWords

CASE = {
    "CaseExists": ErrorWords(
        happened=mark("Errors", "Case {number} is in the record already, exactly as in this file."),
        next=mark("Errors", "Import a changed file to give the case its next revision."),
    ),
    "CasePresented": ErrorWords(
        happened=mark("Errors", "Case {number} was presented already; the room works on its revision of then."),
        safe=mark("Errors", "The new revision is in the record."),
        next=mark("Errors", "Send the case back for re-investigation; the new revision then comes on an agenda."),
    ),
    "RevisionUnchanged": ErrorWords(
        happened=mark("Errors", "The agenda has this revision of case {number} already."),
        next=mark("Errors", "Import a changed workbook to give the case a new revision."),
    ),
    "CaseNotOpen": ErrorWords(
        happened=mark("Errors", "Case {number} is not under review ({state}): lines and ballots need it to be."),
        next=mark(
            "Errors",
            "Open the case from the agenda; after the reveal only a new round with a reason is left (Ctrl+Shift+F9).",
        ),
    ),
    "CaseDecided": ErrorWords(
        happened=mark("Errors", "Case {number} is decided; its resolution is frozen."),
        next=mark("Errors", "Open a new round, with a reason (Ctrl+Shift+F9)."),
    ),
    "NoSuchMethod": ErrorWords(
        happened=mark("Errors", "Line {line} has no check of this method that could be confirmed."),
        next=mark("Errors", "Choose one of the methods shown beside the line."),
    ),
    "NoSuchLine": ErrorWords(
        happened=mark("Errors", "This case has no figure to deal with at line {line}."),
        next=mark("Errors", "Choose a line that is entered, not computed."),
    ),
    "NothingToAdopt": ErrorWords(
        happened=mark("Errors", "Line {line} has no value that could be adopted."),
        next=mark("Errors", "Let the chair accept the cause by name, or waive the line."),
    ),
    "FigureRefused": ErrorWords(
        happened=mark("Errors", "This number can be no figure of line {line}. {what}"),
        next=mark("Errors", "Correct the number and do it again."),
    ),
    "MarginOutOfReach": ErrorWords(
        happened=mark(
            "Errors",
            "All columns of line {line} move alike: the margin would be {margin:ratio} for {column},"
            " but must stay below 100 %.",
        ),
        next=mark("Errors", "Choose a value nearer to the figure, or correct the margin of that season first."),
    ),
    "CoveredText": ErrorWords(
        happened=mark("Errors", "The text has names or numbers that were masked because the room sees this screen."),
        next=mark("Errors", "Write it without × and ****, or end the safe mode (Ctrl+Alt+M) and write it in full."),
    ),
    "ReasonMissing": ErrorWords(
        happened=mark(
            "Errors", "What departs from a rule, a proposal or an earlier act needs a reason in words: it is printed."
        ),
        next=mark("Errors", "Write the reason and do it again."),
    ),
    "TextTooLong": ErrorWords(
        happened=mark("Errors", "{field}: {length} characters, where a field takes at most {most}."),
        next=mark("Errors", "Shorten it, or put the whole of it into a file of evidence."),
    ),
    "WordsMissing": ErrorWords(
        happened=mark("Errors", "This needs words: what is said, and by whom."),
        next=mark("Errors", "Write it and do it again."),
    ),
    "OtherCase": ErrorWords(
        happened=mark("Errors", "This question was asked in another case than {number}."),
        next=mark("Errors", "Open the case in which it was asked."),
    ),
    "WaiverNotAllowed": ErrorWords(
        happened=mark("Errors", "The policy does not allow a waiver on line {line}."),
        next=mark("Errors", "Confirm a further method, or send the case back."),
    ),
    "TooManyWaivers": ErrorWords(
        happened=mark("Errors", "The policy allows {most} waivers for one case; this would be one more."),
        next=mark("Errors", "Confirm a further method, or send the case back."),
    ),
    "AlreadyWithdrawn": ErrorWords(
        happened=mark("Errors", "This was taken back before."),
        next=mark("Errors", "Look at what stands now."),
    ),
}
MEETING = {
    "MeetingClosed": ErrorWords(
        happened=mark("Errors", "Meeting no. {number} is closed: nothing of it changes any more."),
        next=mark("Errors", "Take the case to another meeting; what follows a resolution is added to it (Shift+F8)."),
    ),
    "MeetingIncomplete": ErrorWords(
        happened=mark("Errors", "The meeting cannot be convened yet: {lacking}"),
        next=mark("Errors", "Complete these points."),
    ),
    "CaseOnAgenda": ErrorWords(
        happened=mark("Errors", "Case {number} stands on this agenda already."),
        next=mark("Errors", "Move it to another place if need be."),
    ),
    "RecordMovedOn": ErrorWords(
        happened=mark("Errors", "Something was recorded while the pages were drawn, so they were not sealed."),
        next=mark("Errors", "Seal once more: the pages are drawn afresh."),
    ),
    "OnlyChair": ErrorWords(
        happened=mark("Errors", "Only the chair, {chair}, decides this."),
        next=mark("Errors", "Let {chair} decide: it is recorded on the chair's word."),
    ),
    "ChairPresides": ErrorWords(
        happened=mark("Errors", "The chair, {chair}, presides over this case."),
        next=mark("Errors", "Somebody else can preside once the chair is recused or has left."),
    ),
    "NobodyPresides": ErrorWords(
        happened=mark("Errors", "The chair, {chair}, is recused from this case or absent; nobody else presides."),
        next=mark("Errors", "Name who presides (Ctrl+Shift+H), or present the case anew when the chair is back."),
    ),
    "MeetingOpen": ErrorWords(
        happened=mark("Errors", "Meeting no. {number} is not closed."),
        next=mark("Errors", "Close the meeting, print its minutes, then seal them."),
    ),
    "NobodyInRoom": ErrorWords(
        happened=mark("Errors", "No member who may decide on case {number} is in the room; nothing was confirmed."),
        next=mark("Errors", "Enter who is present on the agenda (Alt+1), then present the case anew (Ctrl+Shift+O)."),
    ),
    "NotInRoom": ErrorWords(
        happened=mark("Errors", "{name} is not among the members who decide on this case."),
        next=mark("Errors", "Choose a member of the base; present the case anew to add a name."),
    ),
    "CasesUndecided": ErrorWords(
        happened=mark("Errors", "Case {number} was opened and has no resolution."),
        next=mark("Errors", "Decide it first; a restricted ballot can defer it."),
    ),
}
FELL = mark("Errors", "The votes are not revealed: this ballot can approve, and points of it fell. {open_points}")
KEPT = mark("Errors", "What was voted is kept.")
VOTING = {
    "GateNotOpen": ErrorWords(
        happened=mark("Errors", "The ballot stays shut: {open_points}"),
        next=mark(
            "Errors",
            "Settle the points of the gate list (F9), or open a restricted ballot, which cannot approve (Ctrl+F9).",
        ),
    ),
    "EveryBallotShut": ErrorWords(
        happened=mark("Errors", "The ballot stays shut: {open_points}"),
        next=mark(
            "Errors",
            "Settle these points first (F9 shows them): without them no ballot opens, not even a restricted one.",
        ),
    ),
    "RevealShut": ErrorWords(
        happened=mark("Errors", "The votes are not revealed: {open_points}"),
        next=mark(
            "Errors",
            "Settle these points. If the quorum has left for good, leave the case undecided (Ctrl+Shift+X).",
        ),
    ),
    "FullBallotShut": ErrorWords(
        happened=FELL,
        safe=KEPT,
        next=mark(
            "Errors",
            "Settle the points of the gate list, then reveal (Ctrl+Enter). Or end this ballot by a restricted round,"
            " with a reason (Ctrl+Shift+F9); it cannot approve.",
        ),
    ),
    "SealedBallotShut": ErrorWords(
        happened=FELL,
        safe=KEPT,
        next=mark(
            "Errors",
            "Settle the points of the gate list, then reveal (Ctrl+Enter); sealed votes on another state of the case"
            " are given once more. Or end this ballot by a restricted round, with a reason (Ctrl+Shift+F9); it cannot"
            " approve.",
        ),
    ),
    "BallotOpen": ErrorWords(
        happened=mark("Errors", "Round {round} of this case exists already."),
        next=mark("Errors", "Go on with it, or open a new round after the reveal."),
    ),
    "BallotRunning": ErrorWords(
        happened=mark(
            "Errors",
            "Round {round} is open: until its votes are shown, the case is not put off and nobody else presides.",
        ),
        next=mark("Errors", "Reveal the votes first, or leave the case undecided if its quorum has left."),
    ),
    "NoBallot": ErrorWords(
        happened=mark("Errors", "No ballot is open on this case."),
        next=mark("Errors", "Open the ballot first (F9)."),
    ),
    "RoundRevealed": ErrorWords(
        happened=mark("Errors", "Round {round} is revealed and cannot change."),
        next=mark("Errors", "Open a new round, with a reason (Ctrl+Shift+F9)."),
    ),
    "AlreadyVoted": ErrorWords(
        happened=mark("Errors", "Round {round} is revealed: the case ends as the committee votes, not as withdrawn."),
        next=mark("Errors", "Adopt the resolution, and say in its reasons that the client withdrew."),
    ),
    "NotAVoter": ErrorWords(
        happened=mark(
            "Errors",
            "{name} does not vote on this case: a voter was present when it was presented, has stayed and is not"
            " recused.",
        ),
        next=mark(
            "Errors", "Key the vote of a member shown; presenting the case anew (Ctrl+Shift+O) takes in who came later."
        ),
    ),
    "ChoiceNotAllowed": ErrorWords(
        happened=mark(
            "Errors",
            "This ballot does not offer that choice: a restricted one never approves, and the rule may know no"
            " abstention.",
        ),
        next=mark("Errors", "Choose one of those shown."),
    ),
    "TermsRefused": ErrorWords(
        happened=mark("Errors", "These terms cannot be lent. {what}"),
        next=mark("Errors", "Correct the number and do it again."),
    ),
    "NothingDecided": ErrorWords(
        happened=mark("Errors", "This round decided nothing: there was no quorum, or votes are missing."),
        next=mark("Errors", "Open a new round, with a reason (Ctrl+Shift+F9)."),
    ),
    "OutcomeNotOffered": ErrorWords(
        happened=mark("Errors", "The chair cannot adopt “{outcome}” after this vote."),
        next=mark("Errors", "Adopt what the vote says; what passed can be refused, deferred or sent back."),
    ),
    "ConditionRefused": ErrorWords(
        happened=mark("Errors", "The condition was not taken. {what}"),
        next=mark("Errors", "Correct it and press Enter again."),
    ),
    "VotesMissing": ErrorWords(
        happened=mark("Errors", "Not yet voted: {names}."),
        next=mark("Errors", "Key these votes, then reveal (Ctrl+Enter)."),
    ),
    "NotRevealed": ErrorWords(
        happened=mark(
            "Errors", "The votes are not revealed; a resolution and a new round follow a revealed round alone."
        ),
        next=mark("Errors", "Reveal them first (Ctrl+Enter)."),
    ),
    "ResolutionIncomplete": ErrorWords(
        happened=mark("Errors", "The resolution is not complete: {lacking}"),
        next=mark("Errors", "Add what is missing, then adopt it."),
    ),
    "NeverApproves": ErrorWords(
        happened=mark(
            "Errors", "What the vote refused cannot be passed: the chair may refuse what passed, never the reverse."
        ),
        next=mark("Errors", "Adopt what the vote says, or open a new round with a reason."),
    ),
}
