# SPDX-License-Identifier: Apache-2.0
"""Words for what is refused about a policy."""

from models.labels import mark
from models.labels.errors.words import ErrorWords

POLICY = {
    "PolicyRefused": ErrorWords(
        happened=mark("Errors", "The policy was not taken. {faults}"),
        next=mark("Errors", "Correct these fields."),
    ),
    "PolicyVersionTaken": ErrorWords(
        happened=mark("Errors", "There is a version {version} of the policy already, and a version never changes."),
        next=mark("Errors", "Give the new version a name of its own."),
    ),
    "PolicyTooEarly": ErrorWords(
        happened=mark("Errors", "The policy would hold from {effective}, before today, {today}."),
        next=mark("Errors", "Choose today or a later day; cases on an agenda keep the version they have."),
    ),
    "PolicyOvertaken": ErrorWords(
        happened=mark("Errors", "The policy would hold from {effective}, but version {version} holds from {later}."),
        next=mark("Errors", "Choose that day or a later one."),
    ),
    "PolicyUnchanged": ErrorWords(
        happened=mark("Errors", "This says what version {version} of the policy says already."),
        next=mark("Errors", "Change a field first."),
    ),
}
