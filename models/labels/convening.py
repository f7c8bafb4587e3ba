# SPDX-License-Identifier: Apache-2.0
"""What a meeting lacks before it can be convened."""

from models.labels import mark

ONE_CHAIR = mark("Convening", "The meeting needs one chair.")
SECRETARY = mark("Convening", "The meeting needs a secretary.")
MEMBERS = mark("Convening", "The meeting needs at least one voting member besides the chair.")
NAMES = mark("Convening", "Everybody needs a name.")
NAME_TWICE = mark("Convening", "Each name may stand once: {names}.")
PLACE = mark("Convening", "The meeting needs a place.")
NUMBER_TAKEN = mark("Convening", "There is a meeting no. {number} already.")
