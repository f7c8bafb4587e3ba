# SPDX-License-Identifier: Apache-2.0
"""What is said about inputs that cannot be, or are seldom so."""

from models.labels import mark

HOURS_OF_A_DAY = mark("Rules", "{field} is more than {most}; a day has no more hours.")
FACT_TWICE = mark("Rules", "{field} says the same as a fact before it; a relation is between two.")
ABOVE_USUAL = mark("Rules", "Caution: more than {most} is unusual here. Is the number right?")
READ_AS_WHOLE = mark("Rules", "Caution: {typed} was read as {percent:quantity} %; for {typed} percent type {typed}%.")
MORE_HOURS_THAN_A_DAY = mark("Rules", "Caution: more hours have passed than the day has business hours.")
TEN_TIMES = mark("Rules", "Caution: ten times the figure stated, {figure}, or more. Is the number right?")
TEN_TIMES_RATE = mark("Rules", "Caution: ten times the figure stated, {figure:ratio}, or more. Is the number right?")
A_TENTH = mark("Rules", "Caution: a tenth of the figure stated, {figure}, or less. Is the number right?")
A_TENTH_RATE = mark("Rules", "Caution: a tenth of the figure stated, {figure:ratio}, or less. Is the number right?")
MORE_FAVOURABLE = mark(
    "Rules",
    "Caution: more in the client's favour than the proposed conservative {value}; the reason must bear it.",
)
MORE_FAVOURABLE_RATE = mark(
    "Rules",
    "Caution: more in the client's favour than the proposed conservative {value:ratio}; the reason must bear it.",
)
NEGATIVE_ESTIMATE = mark("Rules", "Caution: the estimate is negative, and this line cannot be. Check the inputs.")
