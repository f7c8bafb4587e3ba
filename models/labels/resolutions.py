# SPDX-License-Identifier: Apache-2.0
"""Sentences of the voting tab: the rule in advance, and what a resolution still lacks."""

from models.labels import mark

RULE = mark("Resolution", "{needed} of {base} votes needed; {present} of {eligible} members who may vote are present.")
NO_QUORUM = mark("Resolution", "No quorum: {present} of {eligible} members who may vote are present.")
NEEDS_REASONS = mark("Resolution", "The reasons must be written.")
NEEDS_CODES = mark("Resolution", "At least one reason code is needed.")
ABOVE_CEILING = mark(
    "Resolution",
    "The instalment of {instalment} is above the ceiling of {ceiling}: lend less, or for longer.",
)
CONDITION_WITHOUT = mark("Resolution", "Condition {number} has no {part}.")
OWNER = mark("Resolution", "owner")
DUE = mark("Resolution", "due date")
PROOF = mark("Resolution", "proof")
MANDATORY_MISSING = mark(
    "Resolution", "The condition “{text}” belongs to every approval unless struck out with a reason."
)
