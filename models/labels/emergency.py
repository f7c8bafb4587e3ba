# SPDX-License-Identifier: Apache-2.0
"""Words of the sheet that is filled in by hand when the machine dies."""

from models.labels import mark

TITLE = mark("Minutes", "Emergency sheet, meeting {number}")
FILE = mark("Minutes", "Emergency sheet {number}")
HOW = (
    mark("Minutes", "Print this before the session; when the machine dies, go on with it and write with a pen."),
    mark(
        "Minutes",
        "Tick who is there, then fill in one case after the other; the rules of the policy stay what they are.",
    ),
    mark("Minutes", "Every member signs each own row, and whoever presides signs each case with the time."),
    mark(
        "Minutes",
        "When the machine is back, open the case, press Ctrl+Alt+H, give the day and time of this sheet and enter it as"
        " it stands; keep the sheet with the file.",
    ),
)
KEYED = mark(
    "Minutes",
    "This meeting has keys: a sealed ballot is never held on paper and waits for the machine; votes called out here are"
    " attested in ink.",
)
MEMBERS = mark("Minutes", "Who is there")
THERE = mark("Minutes", "Attendance")
OTHERS = mark("Minutes", "Others:")
FROM_TO = mark("Minutes", "From – to")
DECIDED_SO = mark("Minutes", "Result by hand")
MACHINE = mark("Minutes", "The machine")
STOPPED = mark("Minutes", "Stopped on, at:")
WHY = mark("Minutes", "Because of:")
ENTERED_BY = mark("Minutes", "Entered by:")
ENTERED_AT = mark("Minutes", "Entered on, from – to:")
FOOT = mark("Minutes", "As of entry {number} of the journal · paper, until it is entered")
NOTHING_OPEN = mark("Minutes", "Every case of this meeting is decided.")

CASE = mark("Minutes", "Case {position} by hand: {client}")
KNOWN = mark("Minutes", "Heard from – to:")
PRESIDES = mark("Minutes", "In the chair's place presides:")
NO_CONFLICT = mark("Minutes", "No voter has a conflict of interest")
EXCEPT = mark("Minutes", "Except, and why:")
MOST = mark("Minutes", "at most {ceiling:cents} yuan a month")
OFFICER = mark("Minutes", "{name}: officer of the case, no vote")
OWN = mark("Minutes", "Own amount, term, rate; remark; why recused")
BE_RECUSED = mark("Minutes", "recused")
BE_ABSENT = mark("Minutes", "absent")
AMOUNT = mark("Minutes", "Amount, yuan:")
IN_WORDS = mark("Minutes", "In words:")
TERM = mark("Minutes", "Term, months:")
RATE = mark("Minutes", "Rate, % a year:")
INSTALMENT = mark("Minutes", "Instalment, yuan a month:")
REASONS = mark("Minutes", "Reasons:")
GROUNDS = mark("Minutes", "Grounds")
ANNOUNCED_AT = mark("Minutes", "Announced at:")
VETO = mark("Minutes", "The chair vetoes what passed")
ASKED = mark("Minutes", "Asked by")
ANSWERED = mark("Minutes", "Answer, and by whom")
LINES = mark("Minutes", "Case {position}: lines to clear")
LINES_NOTE = mark(
    "Minutes",
    "Tick the two methods that the room confirms on each line; a filled box was confirmed at the machine."
    " Methods: {legend}.",
)
TWO_METHODS = mark("Minutes", "Two methods")
ADOPTED = mark("Minutes", "Adopted; chair's decision")
NOT_CONCUR = mark("Minutes", "Who does not concur")
ALL_CLEARED = mark("Minutes", "Every line has its two methods.")
