# SPDX-License-Identifier: Apache-2.0
"""Sentences in which a tally explains itself."""

from models.labels import mark

NO_QUORUM = mark("Tally", "No quorum: {present} of {eligible} eligible members are present.")
NO_QUORUM_OF_ROSTER = mark("Tally", "No quorum: {present} of {roster} members are present.")
CHAIR_MISSING = mark("Tally", "No quorum: the chair must be present.")
INCOMPLETE = mark("Tally", "{outstanding} of {present} members present have not voted yet.")
ONE_REJECTION = mark("Tally", "Rejected: under this rule one rejection rejects; {rejections} rejected.")
RESULT = mark("Tally", "{approvals} of {base} {counted} approve, {needed} needed: {outcome}.")
RESULT_BY_CHAIR = mark("Tally", "{approvals} of {base} {counted} approve, an even split; the chair decides: {outcome}.")
VETO = mark("Tally", "{approvals} of {base} {counted} approve, {needed} needed; the chair vetoes.")
SET_ASIDE = mark("Tally", "{result} Not counted: {recused} recused, {absent} absent, {abstained} abstaining.")

BASES = {
    "roster": mark("Tally", "members of the committee"),
    "eligible": mark("Tally", "members without a conflict"),
    "present": mark("Tally", "members present"),
    "cast": mark("Tally", "votes cast"),
}
