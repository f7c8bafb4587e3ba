# SPDX-License-Identifier: Apache-2.0
"""Sentences about statements that do not agree with themselves."""

from models.labels import mark

MISSING_LINE = mark("Statements", "{code} is missing, so {totals} cannot be computed.")
MISSING_MEMO = mark("Statements", "{code} is missing.")
NEGATIVE_LINE = mark("Statements", "{code} is negative: {found}.")
TOTAL_DIFFERS = mark("Statements", "{code} was given as {given}, but its parts make {computed}.")
TOTAL_DIFFERS_IN_SEASON = mark(
    "Statements", "{code} of season {season} was given as {given}; its parts make {computed}."
)
TOTAL_DIFFERS_IN_SEASONS = mark(
    "Statements",
    "{code} of seasons {seasons} was given otherwise than its parts make; "
    "in season {season} {given} against {computed}.",
)
MONTHS_NOT_TWELVE = mark("Statements", "The months of the seasons add up to {months}, not to 12.")
NOT_IN_BALANCE = mark("Statements", "{code} was given as {given}, but LT and E as given make {computed}.")
