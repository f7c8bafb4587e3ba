# SPDX-License-Identifier: Apache-2.0
"""Words of a reviewer's own sheet."""

from models.labels import mark

TITLE = mark("Minutes", "Prep sheet: {number} {client}")
FACTS = mark("Minutes", "{amount} for {months} months asked for · {trade} · officers {officers} · index {index}")
COUNTS = mark("Minutes", "Lines cleared: {cleared} of {total}")
WORST = mark("Minutes", "Worst lines")
NONE_WORST = mark("Minutes", "No line is outside its tolerance.")
WITHOUT_TWO = mark("Minutes", "Lines without two methods")
MISSING = mark("Minutes", "{line} ({counted}/{needed})")
ALL_HAVE_TWO = mark("Minutes", "Every line has its two methods.")
QUESTIONS = mark("Minutes", "My questions")
NOTES = mark("Minutes", "My notes (only me)")
LEANING = mark("Minutes", "My leaning: {choice}")
ALTERED = mark("Minutes", "Notes that do not open: {count}")
MORE = mark("Minutes", "… and {count} more on the screen")
NOTHING = mark("Minutes", "None.")
LINE = mark("Minutes", "Line")
DECLARED = mark("Minutes", "Declared")
VERIFIED = mark("Minutes", "Verified")
DEVIATION = mark("Minutes", "Deviation")
METHODS = mark("Minutes", "Methods")
CAUSE = mark("Minutes", "Cause")
FOOT = mark("Minutes", "A reviewer's own paper, no part of the record")
FOOT_PRIVATE = mark("Minutes", "A reviewer's own paper with private notes: for nobody else, no part of the record")
