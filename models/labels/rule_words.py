# SPDX-License-Identifier: Apache-2.0
"""A voting rule in words, and the names of its parts."""

from models.labels import mark

ANY_EXPOSURE = mark("VotingRule", "By policy {version}, at any total exposure.")
UP_TO = mark("VotingRule", "By policy {version}, up to a total exposure of {up_to} yuan.")
BETWEEN = mark("VotingRule", "By policy {version}, above a total exposure of {above} yuan and up to {up_to}.")
ABOVE = mark("VotingRule", "By policy {version}, above a total exposure of {above} yuan.")
AT_LEAST = mark("VotingRule", "Passes where at least {num}/{den} of the {base} approve.")
MORE_THAN = mark("VotingRule", "Passes where more than {num}/{den} of the {base} approve.")
ALL = mark("VotingRule", "Passes where all of the {base} approve.")
VOTES = mark("VotingRule", "Passes with {votes} approval(s).")
QUORUM = mark("VotingRule", "Quorum: at least {num}/{den} of the {base}, and no fewer than {minimum}.")
QUORUM_MORE = mark("VotingRule", "Quorum: more than {num}/{den} of the {base}, and no fewer than {minimum}.")
QUORUM_NUMBER = mark("VotingRule", "Quorum: at least {minimum} present.")
ONE_REJECTION = mark("VotingRule", "One rejection rejects.")
ABSTENTION = mark("VotingRule", "Members may abstain.")
CHAIR_REQUIRED = mark("VotingRule", "Nothing is decided without the chair.")
CASTING = mark("VotingRule", "At an exact half the chair's approval decides.")
VETO = mark("VotingRule", "The chair may veto what passed.")
VETO_HOURS = mark("VotingRule", "The chair may veto what passed within {hours} hours.")
NO_VETO = mark("VotingRule", "The chair has no veto.")
