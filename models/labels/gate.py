# SPDX-License-Identifier: Apache-2.0
"""Sentences of the gate: what stands between a case and an approval."""

from models.labels import mark

ALL_CLEARED = mark("Gate", "All {count} lines and risk points are cleared or waived by name.")
NOT_CLEARED = mark("Gate", "{line} is not cleared: {said}.")
MISSING_LINE = mark("Gate", "{line} must be stated and is missing.")
QUESTIONS_ANSWERED = mark("Gate", "All compulsory questions are answered.")
QUESTION_OPEN = mark("Gate", "Compulsory question {number} is not answered.")
ELIGIBLE = mark("Gate", "The eligibility list is met.")
NOT_ELIGIBLE = mark("Gate", "Eligibility is not met: {point}.")
WITHIN_CEILING = mark("Gate", "The instalment is within the ceiling in every month.")
ONLY_SMALLER = mark(
    "Gate",
    "Only up to {amount} yuan may be approved: the instalment of what is asked for is above the ceiling in {count}"
    " months.",
)
UNPAYABLE = mark(
    "Gate", "The instalment is above the ceiling in {count} months, and no smaller amount of this plan would fit."
)
NO_CAPACITY = mark("Gate", "Repayment capacity cannot be computed: figures are missing.")
QUORUM = mark("Gate", "Quorum: {present} present, {needed} needed.")
NO_QUORUM = mark("Gate", "No quorum: {present} present, {needed} needed.")
DECLARED = mark("Gate", "Recusals are declared.")
NOT_DECLARED = mark("Gate", "Conflicts of interest are not declared by {names}.")
CASH_FLOW_MISSING = mark("Gate", "A cash-flow statement is compulsory from {amount} and is missing.")
OPEN_POINTS = mark("Gate", "{count} points are open; these are the first of them.")
PROPOSE_REINVESTIGATION = mark("Gate", "Proposed: re-investigate, because {line} deviates severely.")
CASH_FLOW_OF_TRADE = mark("Gate", "A cash-flow statement is compulsory for the trade {trade} and is missing.")
PROPOSE_SENT_BACK = mark("Gate", "Proposed: re-investigate, because {line} was sent back.")
PROPOSE_SMALLER = mark(
    "Gate",
    "Proposed: at most {amount} yuan, or re-investigate, because the instalment of what is asked for is above the"
    " ceiling.",
)
PROPOSE_UNPAYABLE = mark("Gate", "Proposed: re-investigate, because no amount of this plan can be repaid.")
