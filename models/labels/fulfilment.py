# SPDX-License-Identifier: Apache-2.0
"""Sentences about conditions after the resolution: what holds the pay-out up, and what was recorded."""

from models.labels import mark

NOT_MET = mark("Fulfilment", "Condition {number} is due before the pay-out and is not verified ({status}): {text}")
NO_APPROVAL = mark("Fulfilment", "No approval stands for this case.")
DAY_AHEAD = mark("Fulfilment", "{day} is still to come; today is {today}.")
DAY_BEFORE = mark("Fulfilment", "{day} is before the day of the resolution, {resolved}.")
PAID_ALREADY = mark("Fulfilment", "The pay-out is recorded for {day} already; another day needs a reason.")
STEP = mark("Fulfilment", "Condition {number}: {status}")
PAID_OUT = mark("Fulfilment", "Case {number} paid out on {day}")
