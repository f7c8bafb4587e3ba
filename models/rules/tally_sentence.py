# SPDX-License-Identifier: Apache-2.0
"""The sentence in which a tally explains itself: rule, base, counts, who is outside it, who in it did not approve."""

from collections.abc import Collection, Mapping

from models.labels import rules_tally as words
from models.named_outcomes import NamedOutcome
from models.rules.tally_rule import Base, Passing, Rule
from models.terms import Choice, Outcome, Said

OUTSIDE = {
    Base.ROSTER: (),
    Base.ELIGIBLE: (words.RECUSED,),
    Base.PRESENT: (words.RECUSED, words.ABSENT),
    Base.CAST: (words.RECUSED, words.ABSENT, words.ABSTAINING),
}
"""Whom each base leaves out; everybody else is in it, and who does not approve there weighs against the application."""


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
    without_approval = {
        words.FOR_REINVESTIGATION: counts[Choice.REINVESTIGATE],
        words.REJECTING: counts[Choice.REJECT],
        words.ABSTAINING: counts[Choice.ABSTAIN],
        words.ABSENT: eligible - present,
        words.RECUSED: voters - eligible,
    }
    return _with_others(_result(rule, outcome, counts, base), without_approval, OUTSIDE[rule.base])


def _with_others(result: Said, without_approval: Mapping[str, int], outside: Collection[str]) -> Said:
    """The result with everybody who did not approve: those whom the base counts apart from those it leaves out."""
    people = {kind: Said(kind, {"count": count}) for kind, count in without_approval.items() if count}
    within = tuple(said for kind, said in people.items() if kind not in outside)
    beyond = tuple(said for kind, said in people.items() if kind in outside)
    if within:
        result = Said(words.NOT_APPROVING, {"result": result, "people": within})
    return Said(words.OUTSIDE_BASE, {"result": result, "people": beyond}) if beyond else result


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
    if base == 0:
        return Said(words.NOTHING_CAST, {"outcome": outcome})
    approvals = counts[Choice.APPROVE] + counts[Choice.APPROVE_WITH_CONDITIONS]
    counted = Said(words.BASES[rule.base.value])
    facts = {"approvals": approvals, "base": base, "counted": counted, "needed": rule.needed(base), "outcome": outcome}
    facts["share"] = _share(rule)
    if rule.any_rejection_rejects and counts[Choice.REJECT]:
        return Said(words.ONE_REJECTION, facts)
    vetoed = outcome.code is Outcome.VETOED
    by_chair = (vetoed or outcome.approves) and approvals < rule.needed(base)
    if vetoed:
        return Said(words.VETO_BY_CHAIR if by_chair else words.VETO, facts)
    if by_chair:
        return Said(words.RESULT_BY_CHAIR, facts)
    if outcome.code is Outcome.REINVESTIGATE:
        return Said(words.RESULT_REINVESTIGATE, facts)
    outweighed = counts[Choice.REINVESTIGATE] and not outcome.approves
    return Said(words.RESULT_OUTWEIGHED if outweighed else words.RESULT, facts)


def _share(rule: Rule) -> Said:
    """What the rule asks of its base."""
    if rule.passing is Passing.VOTES:
        return Said(words.FIXED)
    if rule.fraction is None:
        return Said(words.ALL)
    fraction = {"num": rule.fraction.num, "den": rule.fraction.den}
    return Said(words.MORE_THAN if rule.fraction.strict else words.AT_LEAST, fraction)
