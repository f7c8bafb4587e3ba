# SPDX-License-Identifier: Apache-2.0
"""Sentences of the voting tab: the rule in advance, and what a resolution still lacks."""

from models.labels import mark

RULE = mark("Resolution", "{needed} of {base} votes needed; {present} of {eligible} members who may vote are present.")
NO_QUORUM = mark("Resolution", "No quorum: {present} of {eligible} members who may vote are present.")
NEEDS_CHAIRS_REASON = mark("Resolution", "What differs from the vote needs the chair's reason in words.")
NEEDS_CODES = mark("Resolution", "At least one reason code is needed.")
ABOVE_CEILING = mark(
    "Resolution",
    "The instalment of {instalment} is above the ceiling of {ceiling}: lend less, or for longer.",
)
AMOUNT_FAULT = mark("Resolution", "The amount must be above 0 and at most {most}, in whole cents.")
MONTHS_FAULT = mark("Resolution", "The term must be a whole number of months from 1 to {most}.")
RATE_FAULT = mark("Resolution", "The yearly rate must be from 0 to 1.")
BALLOON_FAULT = mark("Resolution", "The balloon must be 0 or more and below the amount of {amount}, in whole cents.")
GRACE_FAULT = mark(
    "Resolution", "The months of grace must be a whole number from 0 and fewer than the {months} months."
)
LAST_PAYMENT_FAULT = mark(
    "Resolution",
    "Rounded to cents, the instalments repay the loan before its end: the last one would be {payment:cents}. Lend for"
    " fewer months, or more.",
)
NO_WEIGHTS = mark(
    "Resolution", "There are no payments for each of {months} months: no weights, and a ceiling that is not known."
)
WITH_BALLOON = mark("Resolution", "{way}, of which {balloon:cents} with the last instalment")
WITH_GRACE = mark("Resolution", "{way}, the first {months} month(s) interest alone")
CONDITION_WITHOUT = mark("Resolution", "Condition {number} has no {part}.")
OWNER = mark("Resolution", "owner")
DUE = mark("Resolution", "due date")
PROOF = mark("Resolution", "proof")
TEXT_FAULT = mark("Resolution", "“{text}” has no words: a condition says what is to be done.")
CONDITION_STANDS = mark("Resolution", "Condition {number} says this already.")
UNKNOWN_CODE = mark("Resolution", "There is no condition with the code {code}.")
POLICYS_TEXT = mark("Resolution", "Kind and text of condition {number} are the policy's and stay as they are.")
OWNER_FAULT = mark("Resolution", "“{owner}” is nobody of this meeting or case. Known are: {known}.")
DUE_IMPOSSIBLE = mark("Resolution", "“{due}” is no day of the calendar.")
DUE_TOO_FAR = mark(
    "Resolution", "“{due}” is too far: at most {days} days after the pay-out, or once in {months} months."
)
DUE_PAST = mark("Resolution", "The due date {due} is before the day of the meeting, {day}.")
DUE_UNCLEAR = mark(
    "Resolution",
    "“{due}” is neither a date like 2026-12-31 nor tied to the pay-out like “+7” (within 7 days after it), “before"
    " pay-out”, “at pay-out”, “monthly”, “quarterly” or “until repaid”.",
)
DUE_AGAINST_KIND = mark(
    "Resolution",
    "“{text}” is of the kind “{kind}”, which does not go with due {due}. Choose another kind first (F2 in its cell),"
    " or another due date.",
)
DUE_ON = mark("Resolution", "by {day}")
DUE_BEFORE_PAYOUT = mark("Resolution", "before pay-out")
DUE_AT_PAYOUT = mark("Resolution", "at pay-out")
DUE_AFTER_PAYOUT = mark("Resolution", "within {number} day(s) after pay-out")
DUE_MONTHLY = mark("Resolution", "every month")
DUE_QUARTERLY = mark("Resolution", "every quarter")
DUE_EVERY = mark("Resolution", "every {number} months")
DUE_UNTIL_REPAID = mark("Resolution", "until repaid")
MANDATORY_MISSING = mark(
    "Resolution", "The condition “{text}” belongs to every approval unless struck out with a reason."
)
