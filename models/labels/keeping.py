# SPDX-License-Identifier: Apache-2.0
"""Sentences of the commands that check, copy and restore the record."""

from models.labels import mark

INTACT = mark("Keeping", "The journal is intact: {entries} entries, head {head}.")
BROKEN = mark("Keeping", "The journal does not hold together: places that differ: {faults}.")
ERASED = mark("Keeping", "Entry {number}, {field}: erased on {at} by {operator}, recorded in entry {by}.")
COPIED = mark("Keeping", "Backup verified: {file}, {entries} entries, head {head}.")
RESTORED = mark("Keeping", "Restored: {entries} entries, head {head}.")
SET_ASIDE = mark("Keeping", "The file that was there before lies at {file}.")
NOT_A_FILE = mark("Keeping", "The file {file} cannot be read. Check the name and the permissions.")
FROM_PAPER = mark(
    "Keeping",
    "Case {case} is from paper, done {done}, entered by {by} from {begun}: {count} of the entries {first} to {last}.",
)

FAULTS = {
    "entry_missing": mark("Keeping", "Entry {number} is missing."),
    "entry_altered": mark("Keeping", "Entry {number} is not as it was written."),
    "link_broken": mark("Keeping", "Entry {number} does not follow the entry before it."),
    "value_altered": mark("Keeping", "Entry {number}: the value {field} is not as it was written."),
    "value_missing": mark("Keeping", "Entry {number}: the value {field} is missing, and no entry records its erasure."),
    "value_foreign": mark("Keeping", "Entry {number}: the value {field} was added later."),
}
VOTE_ALTERED = mark("Keeping", "Case {case}, round {round}: the vote of {name} is not what was signed.")
SIGNATURE_MISSING = {
    "roll": mark(
        "Keeping", "Meeting {subject}: the roll of votes is not what the key of {names} signed, or is not signed."
    ),
    "veto": mark("Keeping", "Case {subject}: the veto is not what the key of {names} signed, or is not signed."),
    "opinion": mark(
        "Keeping", "Resolution {subject}: the opinion is not what the key of {names} signed, or is not signed."
    ),
    "sign_off": mark(
        "Keeping", "Meeting {subject}: the sign-off is not what the key of {names} signed, or is not signed."
    ),
}
POLICIES = {
    "altered": mark("Keeping", "Policy {version} is not as entry {number} recorded it."),
    "unknown": mark("Keeping", "Policy {version}: no entry of the journal took or adopted it."),
    "exchanged_of_meeting": mark(
        "Keeping", "Meeting {subject}: policy {version} stands where entry {number} recorded that {taken} was taken."
    ),
    "exchanged": mark(
        "Keeping", "Case {subject}: policy {version} stands where entry {number} recorded that {taken} was taken."
    ),
}
FILES = {
    "missing": mark("Keeping", "The file of evidence {file} is missing."),
    "altered": mark("Keeping", "The file of evidence {file} is not as it was stored."),
}
