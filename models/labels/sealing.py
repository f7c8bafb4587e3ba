# SPDX-License-Identifier: Apache-2.0
"""Sentences of the list of checks before the minutes are sealed."""

from models.labels import mark

FACTS = mark("Sealing", "The facts of the meeting are complete: time, place, chair, record keeper, presence.")
NEVER_THERE = mark("Sealing", "{role} {name} was never entered as present.")
NO_VOTER = mark("Sealing", "No member with a vote was ever entered as present.")
DECIDED = mark("Sealing", "Every case that was opened is decided: {decided} of {total} on the agenda.")
NOT_HEARD = mark("Sealing", "Not heard: {cases}. The minutes list what was not opened.")
ROLL = mark("Sealing", "Roll of votes: {said}")
OF_CASE = mark("Sealing", "Case {position}: {said}")
CONDITIONS = mark("Sealing", "Conditions of approvals, each with owner, due date and proof: {count}.")
SHORT_WAIVER = mark(
    "Sealing", "Case {position}, {line}: waived for “{reason}”. Better write down what the waiver rests on."
)
WAIVERS = mark("Sealing", "Lines waived by name: {waived}. Accepted by the chair: {accepted}.")
BARE_DISSENT = mark("Sealing", "Case {position}: {name} voted “{choice}” against the result and gave no reason.")
DISSENT = mark("Sealing", "Votes against a result: {count}, each with its reason.")
NO_DISSENT = mark("Sealing", "No vote went against a result.")
FOLLOWING = mark(
    "Sealing", "Case {position}: {standing}. What follows the seal will be a numbered addition to the minutes."
)
NONE_FOLLOWING = mark("Sealing", "No resolution waits for a veto or for signatures above.")
