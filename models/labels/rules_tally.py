# SPDX-License-Identifier: Apache-2.0
"""Sentences in which a tally explains itself."""

from models.labels import mark

NO_QUORUM = mark("Tally", "No quorum: {present} of {eligible} eligible members are present, {needed} needed.")
NO_QUORUM_OF_ROSTER = mark("Tally", "No quorum: {present} of {roster} members are present, {needed} needed.")
CHAIR_MISSING = mark("Tally", "No quorum: this rule asks for the chair, who is not among those present ({present}).")
CHAIR_TOO = mark("Tally", "{few} This rule also asks for the chair, who is not there.")
INCOMPLETE = mark("Tally", "{outstanding} of {present} members present have not voted yet.")
ONE_REJECTION = mark(
    "Tally", "{approvals} of {base} {counted} approve, but under this rule one rejection rejects: {outcome}."
)
RESULT = mark("Tally", "{approvals} of {base} {counted} approve, {needed} needed ({share}): {outcome}.")
RESULT_REINVESTIGATE = mark(
    "Tally",
    "{approvals} of {base} {counted} approve, {needed} needed ({share}): {outcome}, since at least as many votes"
    " ask for re-investigation as reject.",
)
RESULT_OUTWEIGHED = mark(
    "Tally",
    "{approvals} of {base} {counted} approve, {needed} needed ({share}): {outcome}, since more votes reject than ask"
    " for re-investigation.",
)
AT_LEAST = mark("Tally", "at least {num}/{den}")
MORE_THAN = mark("Tally", "more than {num}/{den}")
ALL = mark("Tally", "all of them")
FIXED = mark("Tally", "a fixed number")
NOTHING_CAST = mark("Tally", "No vote was cast that counts, and nothing passes without one: {outcome}.")
RESULT_BY_CHAIR = mark("Tally", "{approvals} of {base} {counted} approve, an even split; the chair decides: {outcome}.")
VETO = mark("Tally", "{approvals} of {base} {counted} approve, {needed} needed ({share}); the chair vetoes: {outcome}.")
VETO_BY_CHAIR = mark(
    "Tally",
    "{approvals} of {base} {counted} approve, an even split that the chair decided; the chair vetoes: {outcome}.",
)
NOT_APPROVING = mark("Tally", "{result} In this base without approving: {people}.")
OUTSIDE_BASE = mark("Tally", "{result} Outside the base: {people}.")
FOR_REINVESTIGATION = mark("Tally", "{count} for re-investigation")
REJECTING = mark("Tally", "{count} rejecting")
ABSTAINING = mark("Tally", "{count} abstaining")
ABSENT = mark("Tally", "{count} absent")
RECUSED = mark("Tally", "{count} recused")

SECOND_CHAIR = mark("Tally", "{field} is a second chair. Keep one, who may be an acting chair; the others are members.")
AWAY_TWICE = mark(
    "Tally", "{field} names somebody who is recused already. Name a recused person there alone, present or not."
)
NOT_A_VOTER = mark(
    "Tally",
    "{field} is the ballot of somebody who is absent, recused or no voter. Remove it, or correct the roster and who is"
    " away.",
)
NO_ABSTENTION = mark("Tally", "{field} abstains, which this rule does not allow. Take another choice.")
NO_VETO = mark("Tally", "This rule gives the chair no veto. Remove {field}.")
VETO_WITHOUT_CHAIR = mark(
    "Tally", "{field} is the chair's alone, and no chair is present who may vote. Remove it, or name the acting chair."
)

BASES = {
    "roster": mark("Tally", "members of the committee"),
    "eligible": mark("Tally", "members without a conflict"),
    "present": mark("Tally", "members present"),
    "cast": mark("Tally", "votes cast"),
}
