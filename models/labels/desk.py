# SPDX-License-Identifier: Apache-2.0
"""Sentences of the desk: what changed under a confirmation, and warnings of the agenda."""

from models.labels import mark

INPUTS = mark("Desk", "An input")
ADOPTED = mark("Desk", "The adopted value of another line")
EVIDENCE = mark("Desk", "The evidence")
LIMITS = mark("Desk", "The limits")
CAUSE = mark("Desk", "The cause")
FIGURE_CHANGED = mark("Desk", "The figure changed from {before} to {now}; confirm {methods} again.")
OTHER_CHANGED = mark("Desk", "{what} changed; confirm {methods} again.")
BASE_GAINED = mark("Desk", "The case was presented anew to more members; confirm {methods} again.")
NO_QUORUM_AHEAD = mark("Desk", "Only {present} of {needed} members needed can vote on this case.")
