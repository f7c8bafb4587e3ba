# SPDX-License-Identifier: Apache-2.0
"""Sentences of the prompt strip: when a line is cleared, what it still needs, and why two methods count once."""

from models.labels import mark

SOURCE_MISSING = mark("Clearing", "The source of the input “{input}” has no value.")
PLACE_IN_SCHEDULE = mark("Clearing", "{table}, row {row}, {column}")
COLUMN_WORDS = {
    "amount": mark("Clearing", "Amount"),
    "net": mark("Clearing", "Net value"),
    "total": mark("Clearing", "Total"),
    "average": mark("Clearing", "Average"),
    "month": mark("Clearing", "Month"),
    "profit": mark("Clearing", "Profit"),
    "inflow": mark("Clearing", "In"),
    "outflow": mark("Clearing", "Out"),
    "disposable": mark("Clearing", "Disposable cash"),
    "instalment": mark("Clearing", "Monthly instalment"),
    "instalments": mark("Clearing", "Monthly instalments"),
    "income": mark("Clearing", "Monthly income"),
    "living_costs": mark("Clearing", "Monthly living costs"),
    "net_assets": mark("Clearing", "Net assets"),
}
"""Columns of schedules that are no field of an input."""
NEEDS_METHODS = mark("Clearing", "{count} more methods are needed. Available here: {available}")
NEEDS_ONE = mark("Clearing", "One more method is needed. Accepted: {accepted}. Available here: {available}")
SATISFIED = mark("Clearing", "At least two methods: satisfied by {accepted}.")
TOO_FEW = mark(
    "Clearing", "Only {count} method(s) with data here. Add a check, send the line back, or let the chair waive it."
)
NONE_LEFT = mark("Clearing", "Every method here is accepted; {count} of {needed} count.")
BY_SOURCES = mark("Clearing", "Computed from other lines; cleared when its sources are.")
SOURCES_CLEARED = mark("Clearing", "Computed from other lines, all of them cleared.")
WAIVED = mark("Clearing", "Waived by {by}: {reason}")
NOT_NEEDED = mark("Clearing", "Stated as none where none is no advantage: nothing to clear.")
SENT_BACK = mark("Clearing", "Sent back for re-investigation by {by}: {reason}")

SAME_SOURCE = mark("Clearing", "{first} and {second} rest on the same source ({source}) and count once.")
BOTH_CLIENT = mark("Clearing", "{first} and {second} are both the client's own word and count once.")
COMPUTED_FROM = mark("Clearing", "{first} is computed from {second}; together they count once.")
BOTH_NORMS = mark("Clearing", "{first} and {second} are both norms and never make a pair.")
WAITS_FOR = mark("Clearing", "{method} reads {lines}, which must be cleared first.")
WAITS_FOR_CHECK = mark("Clearing", "{method} is computed from {sources}, which must be accepted first.")
TOO_FAR = mark("Clearing", "Too far from the figure to be one of the two: {method}.")
SERVES_OTHERS = mark("Clearing", "By the policy, {procedure} is no method for this line.")
WRONG_CLASS = mark("Clearing", "{procedure} does not count on evidence of the class “{class}”.")
READS_ITSELF = mark("Clearing", "{procedure} is computed from “{line}” itself; a line cannot verify itself.")
READS_ITSELF_IN = mark(
    "Clearing", "{procedure} is computed from “{total}”, which contains “{line}”; a line cannot verify itself."
)
DOES_NOT_COUNT = mark("Clearing", "Says something here but does not count as a method: {method}.")

NEEDS_CAUSE = mark("Clearing", "The deviation needs a written cause.")
NEEDS_THIRD_OR_VALUE = mark(
    "Clearing", "Over the limit: a third method or an adopted value is needed (A adopts {value})."
)
NEEDS_VALUE = mark("Clearing", "Severe: a recognised value must be adopted (A adopts {value}).")
NEEDS_THIRD_OR_OWN_VALUE = mark(
    "Clearing", "Over the limit: a third method or an adopted value is needed; none is proposed."
)
NEEDS_OWN_VALUE = mark("Clearing", "Severe: a recognised value must be adopted; none is proposed.")
NO_PROPOSAL = mark("Clearing", "No value is proposed: the line cannot be {value}, the least favourable estimate.")
NEEDS_CHAIR = mark("Clearing", "The chair must decide by name.")
NEEDS_CHAIR_HERE = mark("Clearing", "There is no value to adopt here: the chair must accept the cause by name.")
NEEDS_CHAIR_AGAINST = mark(
    "Clearing", "{count} do not concur: the chair must accept the line, waive it or send it back."
)
WAIVER_EXCLUDED = mark("Clearing", "The waiver has no effect: the policy excludes this line.")
WAIVERS_USED_UP = mark("Clearing", "The waiver has no effect: the policy allows {count} in a case.")
UNCOVERED = mark("Clearing", "No confirmed method covers {basis}.")
THE_AVERAGE = mark("Clearing", "the monthly average")
THE_SURVEY = mark("Clearing", "the survey date")
