# SPDX-License-Identifier: Apache-2.0
"""The sentence in which a tally explains itself: rule, base, counts, and who did not count."""

from collections.abc import Mapping

from models.labels import rules_tally as words
from models.named_outcomes import NamedOutcome
from models.rules.tally_rule import Base, Rule
from models.terms import Choice, Outcome, Said


def explain(
    rule: Rule,
    outcome: NamedOutcome,
    counts: Mapping[Choice, int],
    *,
    base: int,
    voters: int,
    eligible: int,
    present: int,
    chair_present: bool,
) -> Said:
    """One sentence for the record, in numbers that can be checked by hand."""
    if outcome.code is Outcome.NO_QUORUM:
        return _no_quorum(rule, voters, eligible, present, chair_present=chair_present)
    if outcome.code is Outcome.INCOMPLETE:
        return Said(words.INCOMPLETE, {"outstanding": present - sum(counts.values()), "present": present})
    result = _result(rule, outcome, counts, base)
    abstained = counts[Choice.ABSTAIN]
    if present == voters and not abstained:
        return result
    away = {"recused": voters - eligible, "absent": eligible - present, "abstained": abstained}
    return Said(words.SET_ASIDE, {"result": result, **away})


def _no_quorum(rule: Rule, voters: int, eligible: int, present: int, *, chair_present: bool) -> Said:
    of_roster = rule.quorum.base is Base.ROSTER
    needed = rule.quorum.needed(voters if of_roster else eligible)
    without_chair = rule.chair_required and not chair_present
    if without_chair and present >= needed:
        return Said(words.CHAIR_MISSING, {"present": present})
    few = Said(words.NO_QUORUM, {"present": present, "eligible": eligible, "needed": needed})
    if of_roster:
        few = Said(words.NO_QUORUM_OF_ROSTER, {"present": present, "roster": voters, "needed": needed})
    return Said(words.CHAIR_TOO, {"few": few}) if without_chair else few


def _result(rule: Rule, outcome: NamedOutcome, counts: Mapping[Choice, int], base: int) -> Said:
    rejections = counts[Choice.REJECT]
    if rule.any_rejection_rejects and rejections:
        return Said(words.ONE_REJECTION, {"outcome": outcome, "rejections": rejections})
    if base == 0:
        return Said(words.NOTHING_CAST, {"outcome": outcome})
    approvals = counts[Choice.APPROVE] + counts[Choice.APPROVE_WITH_CONDITIONS]
    counted = Said(words.BASES[rule.base.value])
    facts = {"approvals": approvals, "base": base, "counted": counted, "needed": rule.needed(base), "outcome": outcome}
    vetoed = outcome.code is Outcome.VETOED
    by_chair = (vetoed or outcome.approves) and approvals < rule.needed(base)
    if vetoed:
        return Said(words.VETO_BY_CHAIR if by_chair else words.VETO, facts)
    return Said(words.RESULT_BY_CHAIR if by_chair else words.RESULT, facts)
