# SPDX-License-Identifier: Apache-2.0
"""What the minutes print besides people's own words."""

from models.labels import mark

PRODUCT = "Committee Desk"
PAGE = mark("Minutes", "Page {page} of {total}")
HEAD = mark("Minutes", "Loan committee, meeting {number}")
DRAFT = mark("Minutes", "DRAFT, not signed")
ALONE = mark("Minutes", "One case alone, from the sealed minutes")
ALONE_UNSEALED = mark("Minutes", "One case alone; the minutes are not sealed yet")
"""Above every page of an edition of one case."""
FOOT = mark("Minutes", "Version {version} · record {digest} · policy {policy}")
TITLE = mark("Minutes", "Minutes of the loan committee, meeting {number}")
TITLE_ALONE = mark("Minutes", "Case {position} of the minutes of the loan committee, meeting {number}")
STATEMENT_ALONE = mark(
    "Minutes",
    "These are the pages of one case out of the minutes of meeting {number}, which decide. The hash below is that of"
    " the record of the whole meeting.",
)
UNDRAWN = mark("Minutes", "Signs that these pages print as their number, for want of a shape: {signs}")
"""`[U+1F600]` and the name of each."""
NONE = mark("Minutes", "None")
SENTENCE = mark("Minutes", "{name}: {text}")
BRACKETS = mark("Minutes", "{text} ({more})")

# First page
MINUTES = mark("Minutes", "Minutes of the loan committee")
NUMBER = mark("Minutes", "No. {number} of {year}")
TIME = mark("Minutes", "Date and time")
UNTIL = mark("Minutes", "{start} to {end}")
ADJOURNED = mark("Minutes", "Adjourned")
ADJOURNED_FACTS = mark(
    "Minutes", "{begun} to {ended}: adjourned to {until}, {reason}; present: {names}; resumed {resumed}"
)
NOT_RESUMED = mark("Minutes", "not yet")
PLACE = mark("Minutes", "Place")
CHAIRED = mark("Minutes", "In the chair")
KEPT = mark("Minutes", "Record kept by")
PRESENT = mark("Minutes", "Present with a vote")
QUORUM = mark("Minutes", "Quorum {needed}, present {present}")
ABSENT = mark("Minutes", "Absent")
OTHERS_PRESENT = mark("Minutes", "Present without a vote")
MOVES = mark("Minutes", "Came or left meanwhile")
MOVE = mark("Minutes", "{name} (from {time}: {presence})")
RECUSALS = mark("Minutes", "Recusals")
RECUSAL = mark("Minutes", "{name} (case {position}: {reason})")
AGENDA = mark("Minutes", "Agenda and results")
COLUMN_NUMBER = mark("Minutes", "No.")
CLIENT = mark("Minutes", "Client")
REQUESTED = mark("Minutes", "Requested")
RESULT = mark("Minutes", "Result")
APPROVED_AMOUNT = mark("Minutes", "Amount approved")
COLUMN_MONTHS = mark("Minutes", "Months")
VOTES_CAST = mark("Minutes", "Votes")
CONDITIONS = mark("Minutes", "Conditions")
VOTES_LEGEND = mark("Minutes", "Votes in the order {choices}.")
WAIVED_LINES = mark("Minutes", "Lines waived without two methods")
WAIVED_IN = mark("Minutes", "case {position}: {lines}")
CLOSED = mark("Minutes", "Meeting closed")
SIGN_CHAIR = mark("Minutes", "Chair (signature)")
SIGN_SECRETARY = mark("Minutes", "Secretary (signature)")
DATE_AND_SEAL = mark("Minutes", "Date and seal")

# Resolution
CASE_TITLE = mark("Minutes", "Case {position}: {client}")
CASE_OF_MEETING = mark("Minutes", "Meeting {number}, case {position} of {total}")
RESOLUTION = mark("Minutes", "Resolution of the loan committee")
RESOLUTION_NUMBER = mark("Minutes", "Resolution {number}")
CASE_NUMBER = mark("Minutes", "Case number")
REVISION = mark("Minutes", "{number}, revision {revision}")
PEOPLE = mark("Minutes", "People")
PERSON = mark("Minutes", "{name} ({role})")
PERSON_ID = mark("Minutes", "{name} ({role}, papers ending {last4})")
ROLES = {
    "borrower": mark("PersonRole", "borrower"),
    "spouse": mark("PersonRole", "spouse"),
    "co_borrower": mark("PersonRole", "co-borrower"),
    "guarantor": mark("PersonRole", "guarantor"),
    "relative": mark("PersonRole", "relative"),
    "other": mark("PersonRole", "other person"),
}
TRADE = mark("Minutes", "Trade and premises")
TRADE_FACTS = mark("Minutes", "{trade}; {premises}")
YEARS = mark("Minutes", "Experience")
YEARS_FACTS = mark("Minutes", "{years:quantity} years; {first}")
OFFICERS = mark("Minutes", "Lead and second officer")
OFFICERS_FACTS = mark("Minutes", "{lead}; {second}")
SURVEYED = mark("Minutes", "Surveyed on")
REQUEST = mark("Minutes", "Request")
REQUEST_FACTS = mark("Minutes", "{amount:wan}, {months} months, {rate:ratio} a year, {schedule}")
PURPOSE = mark("Minutes", "Purpose")
CAPACITY = mark("Minutes", "Repayment capacity")
CAPACITY_FACTS = mark(
    "Minutes", "disposable {disposable:money} yuan a month, of which {share:ratio}: {capacity:money} yuan"
)
CONCLUSION = mark("Minutes", "Conclusion")
NO_RESOLUTION = mark("Minutes", "No resolution has been adopted ({state}).")
YUAN = mark("Minutes", "{amount} yuan")
TERMS = mark("Minutes", "{amount}, {months} months")
TERMS_RATE = mark("Minutes", "{rate:ratio} a year, {schedule}")
INSTALMENT = mark("Minutes", "Instalment {instalment:cents} yuan a month, ceiling {ceiling:cents} yuan")
INSTALMENT_ABOVE = mark(
    "Minutes", "Instalment {instalment:cents} yuan a month, ABOVE the ceiling of {ceiling:cents} yuan"
)
REASONS = mark("Minutes", "Reasons")
REASON_CODES = mark("Minutes", "Grounds")
OPEN_QUESTIONS = mark("Minutes", "To be cleared up")
KIND = mark("Minutes", "Kind")
CONTENT = mark("Minutes", "Content")
OWNER = mark("Minutes", "Responsible")
DUE = mark("Minutes", "Due")
PROOF = mark("Minutes", "Proof")
STATUS = mark("Minutes", "Status")
MANDATORY = mark("Minutes", "* required by the policy")
STRUCK = mark("Minutes", "Struck: {reason}")
VOTE = mark("Minutes", "Vote")
ROUND = mark("Minutes", "Round {number}, {way}, opened {opened}, revealed {revealed}")
RECEIPT = mark("Minutes", "receipt {receipt}")
RESTRICTED = mark("Minutes", "Restricted ballot: not every line was cleared, so the case could not be approved.")
RESTRICTED_CLEARED = mark("Minutes", "Restricted ballot: the case could not be approved.")
RESTRICTED_REASON = mark("Minutes", "Why it was held: {reason}")
UNCLEARED = mark("Minutes", "Lines not cleared")
MEMBER = mark("Minutes", "Member")
PAYMENTS = mark("Minutes", "Payments by month: {payments}")
WITHDRAWN = mark("Minutes", "Withdrawn by the client: {reason}")
HEARD_BEFORE = mark("Minutes", "Heard before: meeting {meeting}, {day}, revision {revision}: {outcome}. {reason}")
NEW_FACTS = mark("Minutes", "Reconsidered because of new facts: {facts}")
REASON_WITH_LINES = mark("Minutes", "{reason} ({lines})")
DEFERRED = mark("Minutes", "Deferred before a vote: {reason} ({by}, {when})")
LEFT_UNDECIDED = mark("Minutes", "Left undecided, its quorum had gone: {reason} ({by}, {when})")
ROUND_LEFT = mark(
    "Minutes", "Round {number}, opened {opened}, ended without a decision: {reason}. Its votes are not shown."
)
INTERCESSION = mark("Minutes", "Intercession by a third party: {text}")
MEMBER_PRESIDING = mark("Minutes", "{name} (presiding)")
MEMBER_CHAIR = mark("Minutes", "{name} (chair)")
OPINION = mark("Minutes", "Opinion")
REMARK = mark("Minutes", "Remark")
NOT_THE_SEALED = mark(
    "Minutes",
    "These pages are not the sealed file of meeting {number}: another language, or additions since. They are marked as"
    " not signed; the archive keeps the sealed file.",
)
BELOW = mark("Minutes", "in full below")
SIGNATURE = mark("Minutes", "Signature")
UP_TO = mark("Minutes", "{amount:wan}")
FOR_MONTHS = mark("Minutes", "{months} months")
AT_RATE = mark("Minutes", "{rate:rate} a year")
RECUSED = mark("Minutes", "Recused: {reason}")
NOT_VOTED = mark("Minutes", "Did not vote")
WAS_ABSENT = mark("Minutes", "Absent")
OBSERVED = mark("Minutes", "Observing, no vote")
RULE = mark("Minutes", "Rule")
CONFLICTS = mark("Minutes", "Conflicts of interest")
DECLARED_NONE = mark("Minutes", "declared to have none: {names}")
NOTHING_DECLARED = mark("Minutes", "no declaration is recorded")
WAIVERS = mark("Minutes", "Waivers")
WAIVER = mark("Minutes", "{line} ({reason}; {by})")
ANNOUNCED = mark("Minutes", "Announced by {name}, {when}")
ON_PAPER = mark("Minutes", "from paper")
PAPER = mark(
    "Minutes",
    "From paper: done on {done}; the machine was not used: {reason}. Entered by {by}, {begun} to {ended},"
    " {count} of the entries {first} to {last} of the journal: {what}.",
)
PAPER_OPEN = mark(
    "Minutes",
    "From paper: done on {done}; the machine was not used: {reason}. Entered by {by}, from {begun}, not yet ended,"
    " {count} of the entries {first} to {last} of the journal: {what}.",
)
METHODS_ON_PAPER = mark("Minutes", "from paper: {methods}")
PAPER_CASES = mark("Minutes", "Entered from paper")
PAPER_CASE = mark("Minutes", "case {position}")
PAPER_WHAT = mark("Minutes", "{what} × {count}")
PAPER_KEYS = mark(
    "Minutes", "What came from paper is signed by no key: the members attest it in ink on the emergency sheet."
)
VETO = mark("Minutes", "The chair vetoes; reason:")
VETO_SAID = mark("Minutes", "The chair vetoes; reason: {reason} ({by}, {when})")
VETO_PENDING = mark("Minutes", "Pending veto: the chair may veto until {until}. Nothing is paid out before.")
VETO_UNUSED = mark("Minutes", "No veto by {until}; recorded {when}.")
HIGHER = mark("Minutes", "Sign-off above the committee")
NOT_NEEDED = mark("Minutes", "not needed")
AWAITING = mark("Minutes", "Awaiting signatures above the committee. Nothing is paid out before.")
REFUSED_ABOVE = mark("Minutes", "Refused above the committee: nothing is paid out.")
OFFICE = mark("Minutes", "Office")
OPINION_GIVEN = mark("Minutes", "{opinion}: {words}")
HIGHER_SIGNATURE = mark("Minutes", "Opinion, signature and date")

# Additions
ADDITIONS = mark("Minutes", "Additions to the sealed minutes")
RECORD_WITH_ADDITIONS = mark("Minutes", "SHA-256 of the record with the additions")
ADDITIONS_SO_FAR = mark("Minutes", "Additions")
ADDITIONS_POINTER = mark("Minutes", "{count} after the seal, the last on {day}: behind the page of signatures")
"""On the first page of a later version."""
ADDITIONS_NOTE = mark("Minutes", "Recorded after the minutes were sealed; the pages before stand as they were sealed.")
ADDITION = mark("Minutes", "Addition {number}, {when}: resolution {resolution}, {client}.")
ADDITION_VETO = mark("Minutes", "The chair vetoes the approval, which it ends. Reason: {reason} ({by})")
ADDITION_UNUSED = mark("Minutes", "The time for a veto passed without one.")
ADDITION_OPINION = mark("Minutes", "{signer} {name}, {day}: {opinion}.")
ADDITION_OPINION_WORDS = mark("Minutes", "{signer} {name}, {day}: {opinion}. {words}")
RECORDED_BY = mark("Minutes", "On the word of {acting}, keyed by {operator}.")

# Cases that were not heard
NOT_HEARD = mark("Minutes", "Cases not heard")
NOT_HEARD_CASE = mark("Minutes", "Case {position}: {client} ({number}), lead officer {lead}; {request}.")
NOT_HEARD_NOTE = mark("Minutes", "These cases stood on the agenda and were not opened; nothing was decided on them.")

# Examination
EXAMINATION = mark("Minutes", "Points of the examination")
DEVIATIONS = mark("Minutes", "Deviations")
LEVEL = mark("Minutes", "Level")
LINE = mark("Minutes", "Line")
DECLARED = mark("Minutes", "Declared")
VERIFIED = mark("Minutes", "Verified")
RECOGNISED = mark("Minutes", "Recognised")
DEVIATION = mark("Minutes", "Deviation")
LIMIT = mark("Minutes", "Limit")
DENIED = mark("Minutes", "A debt that was denied or left out was found")
FURTHEST = mark("Minutes", "Furthest by {method}: {deviation}")
"""Why a line has its level where its own deviation does not say it."""
CAUSE = mark("Minutes", "Cause")
METHODS = mark("Minutes", "Methods")
FINDINGS = mark("Minutes", "Findings")
QUESTIONS = mark("Minutes", "Questions and answers")
QUESTION = mark("Minutes", "Question")
ANSWER = mark("Minutes", "Answer")
ASKED_BY = mark("Minutes", "{name}, about {line}")
COMPULSORY = mark("Minutes", "compulsory")
UNANSWERED = mark("Minutes", "not answered")
CONSISTENT = mark("Minutes", "consistent with what was said before")
INCONSISTENT = mark("Minutes", "not consistent with what was said before")
DISSENT = mark("Minutes", "Dissent")
DISSENT_LINE = mark("Minutes", "{name} on {line}, {method}: {reason}")
DISSENT_VOTE = mark("Minutes", "{name} voted: {choice} (round {round})")
DISSENT_VOTE_REMARK = mark("Minutes", "{name} voted: {choice} (round {round}). {remark}")
CHAIR_DECISIONS = mark("Minutes", "Decisions on single lines")
DECISION = mark("Minutes", "{line}: {kind}. {reason} ({by}, {when})")
DECISION_VALUE = mark("Minutes", "{line}: {kind}, {value}. {reason} ({by}, {when})")
CHARTS = mark("Minutes", "Charts")
CHART_LEGEND = mark(
    "Minutes",
    "Grey: within the limit, or half of the peers. Solid: adverse, a total, or covered. Hollow: favourable, or added."
    " Hatched: taken away, or with ◆ short of the instalment. Arrow: beyond ±50 %.",
)
HISTORY = mark("Minutes", "Earlier decisions on this client")
HISTORY_ENTRY = mark("Minutes", "{day}, {meeting}: {outcome}")
HISTORY_REQUEST = mark("Minutes", "requested {amount:wan}, {months} months")
CHANGES = mark("Minutes", "Changes since revision {revision}")
CHANGED_WHAT = mark("Minutes", "What")
BEFORE = mark("Minutes", "Before")
NOW = mark("Minutes", "Now")
APPLICATION = mark("Minutes", "Application")
AS_BEFORE = mark("Minutes", "As before: {lines}")
EARLIER_ROUNDS = mark("Minutes", "Earlier rounds")
NEW_ROUND_REASON = mark("Minutes", "Held because: {reason}")

# Annex
ANNEX = mark("Minutes", "Annex: every line with its methods")
WORKINGS = mark("Minutes", "How each line was checked")
HOW_CHECKED = mark("Minutes", "Remarks, then each method with its working")
ANNEX_INTRO = mark("Minutes", "Methods: {legend}.")
BASE = mark("Minutes", "{count}/{count} means accepted by all who had to: {names}.")
METHOD_ONE = mark("Minutes", "Method 1")
METHOD_TWO = mark("Minutes", "Method 2")
RECOGNISED_SHORT = mark("Minutes", "Recog.")
DEVIATION_SHORT = mark("Minutes", "Dev.")
OTHER_METHODS = mark("Minutes", "Other methods: {methods}")
SEMICOLON = mark("Minutes", "; ")
ACCEPTED = mark("Minutes", "By")
FOLLOWS = mark("Minutes", "follows its sources")
WAIVED = mark("Minutes", "waived")
NOT_CLEARED = mark("Minutes", "Not cleared.")
CONFIRMED_BY = mark("Minutes", "{method} accepted by {names}")
ENTERED_CHECK = mark("Minutes", "{method}: entered in session on the word of {name}")
REJECTED_CHECK = mark("Minutes", "{method} not accepted: {reason}")
CHECK_AT = mark("Minutes", "{method} {estimate} at {basis}")
OPEN_CHECK = mark("Minutes", "{method} {estimate} not decided")
FALLEN_CHECK = mark("Minutes", "{method}: the acceptance fell when what it rests on changed")
OTHER_BASIS = mark("Minutes", "{basis}: declared {declared}, verified {verified}")
MITIGATION = mark("Minutes", "Mitigation: {text}")
RISK = mark("Minutes", "Severity {severity} and likelihood {likelihood} of 5, owner: {owner}")
CORRECTED = mark("Minutes", "Corrected in session.")
ADOPTED = mark("Minutes", "{kind}, {value}: {reason} ({by})")
DECIDED_SO = mark("Minutes", "{kind}: {reason} ({by})")
LEGEND_ENTRY = mark("Minutes", "{mark} {word}")
KEYED_LINE = mark("Minutes", "{key} {label}")

# Last page
CLOSING = mark("Minutes", "Signatures and verification")
SIGNATURES = mark("Minutes", "Signatures")
NAME = mark("Minutes", "Name")
PART = mark("Minutes", "Part in the meeting")
DATE = mark("Minutes", "Date")
RECLASSIFIED = mark("Minutes", "Evidence {evidence}: {before} → {after}, {by}: {reason}")
CORRECTIONS = mark("Minutes", "Corrections by hand, to be entered as a numbered addition")
RECORD = mark("Minutes", "Record")
KEYS = mark("Minutes", "Keys of those who sign")
ROLL_SIGNED = mark(
    "Minutes",
    "The roll of this meeting (who voted, who did not and why) was signed by key when it was closed: {names}.",
)
ROLL_OPEN = mark("Minutes", "The roll of this meeting (who voted, who did not and why) is signed when it is closed.")
RECORD_HASH = mark("Minutes", "SHA-256 of the record")
JOURNAL = mark("Minutes", "Journal, after {number} entries")
CODE = mark("Minutes", "The code says the same as the first three lines, with the number of the meeting.")
POLICY = mark("Minutes", "Policy")
POLICY_FROM = mark("Minutes", "{version}, in force from {day}")
KEPT_UNTIL = mark("Minutes", "Kept at least until")
SOFTWARE = mark("Minutes", "Software")
VERSION = mark("Minutes", "Version of the minutes")
STATEMENT = mark(
    "Minutes",
    "Printed from the record kept in session. What is changed by hand counts with a signature and is entered as a"
    " correction.",
)

AGAINST_PROPOSAL = mark("Minutes", "Approved against what the lines propose. {proposal}")

# Web page
CONTENTS = mark("Minutes", "Contents")
TO_CONTENT = mark("Minutes", "Skip to the content")

# Command
NOT_OPENED = mark("Minutes", "There is no case {case} that was opened at meeting {meeting}; nothing was written.")
NO_SUCH_MEETING = mark("Minutes", "There is no meeting {meeting}. Give the number that the agenda shows.")
