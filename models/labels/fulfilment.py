# SPDX-License-Identifier: Apache-2.0
"""Sentences about conditions after the resolution: what holds the pay-out up, and what was recorded."""

from models.labels import mark

NOT_MET = mark("Fulfilment", "Condition {number} ({text}) is due before the pay-out and not verified: {status}.")
NO_APPROVAL = mark("Fulfilment", "No approval stands for this case.")
DAY_AHEAD = mark("Fulfilment", "{day} is still to come; today is {today}.")
DAY_BEFORE = mark("Fulfilment", "{day} is before the day of the resolution, {resolved}.")
PAID_ALREADY = mark("Fulfilment", "The pay-out is recorded for {day} already; another day needs a reason.")
STEP = mark("Fulfilment", "Condition {number}: {status}")
PAID_OUT = mark("Fulfilment", "Case {number} paid out on {day}")
STEP_SAID = mark("Fulfilment", "{when:iso} {status} ({name}): {words}")
VOTES_SAID = mark("Fulfilment", " · meeting {number}: {votes}")
OVERDUE = mark("Fulfilment", "⚠ overdue: {days} day(s)")
PAID = mark("Fulfilment", "Paid out on {day}.")
FREE = mark("Fulfilment", "The loan may be paid out.")
HELD_UP = mark("Fulfilment", "May not be paid out. {why}")
TITLE = mark("Fulfilment", "Conditions after the resolutions, as of {day}")
FOOT = mark("Fulfilment", "Printed from the record; an addition to the minutes, which stay as they were sealed.")
ADDED_STEP = mark("Fulfilment", "Condition {number} ({text}): {status}. {words}")
ADDED_WAIVER = mark(
    "Fulfilment", "Condition {number} ({text}): {status}, by the vote of meeting {meeting} ({votes}). {words}"
)
ADDED_PAY_OUT = mark("Fulfilment", "The loan was paid out on {day}.")
ADDED_CORRECTION = mark("Fulfilment", "The day of the pay-out is {day}: {words}")
VOTE = mark("Fulfilment", "{name} {choice}")
RECUSED = mark("Fulfilment", "{name} recused: {reason}")
