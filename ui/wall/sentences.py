# SPDX-License-Identifier: Apache-2.0
"""The fixed words of the wall. They are looked up through the voice, so that the wall may speak another language."""

from models.labels import mark

MEETING = mark("Wall", "Credit committee, meeting {number}")
CASE_OF = mark("Wall", "Case {position} of {count}")
DONE = mark("Wall", "decided")
NEXT = mark("Wall", "◀ next")
INTERNAL = mark("Wall", "Internal · please take no photographs")
UNDER_REVIEW = mark("Wall", "Internal · under review")
DEMO = mark("Wall", "Demo data")
REQUESTED = mark("Wall", "{client} · requested {amount}")
DECLARED = mark("Wall", "Declared")
VERIFIED = mark("Wall", "Verified")
DEVIATION = mark("Wall", "Deviation (tolerance ±{limit})")
CONFIRMED = mark("Wall", "confirmed")
LEGEND = mark("Wall", "| verified   × declared   ● confirmed   ○ open   ▒ tolerance")
VOTING = mark("Wall", "Voting")
VOTED = mark("Wall", "{voted} of {voters} have voted")
RECUSED = mark("Wall", "{count} recused")
TERMS = mark("Wall", "{amount} · {months} months · {rate} a year")
TOO_HIGH = mark("Wall", "overstated")
TOO_LOW = mark("Wall", "understated")
AND_MORE = mark("Wall", "… and {count} more conditions")
