# SPDX-License-Identifier: Apache-2.0
"""A voting rule as sentences: when something passes, who must be there, what else decides."""

from collections.abc import Iterator

from models.labels import rule_words as words
from models.labels.rules_tally import BASES
from models.rules.policy import Policy, Tier
from models.rules.tally_rule import Passing, Quorum, Rule
from models.terms import Said


def tier_said(policy: Policy, tier: Tier) -> Said:
    """By which version and in which tier of it a case is decided."""
    before = policy.tiers[: policy.tiers.index(tier)]
    above = before[-1].up_to if before else None
    if above is None:
        template = words.ANY_EXPOSURE if tier.up_to is None else words.UP_TO
    else:
        template = words.ABOVE if tier.up_to is None else words.BETWEEN
    return Said(template, {"version": policy.version, "above": above, "up_to": tier.up_to})


def rule_said(rule: Rule, veto_hours: int = 0) -> tuple[Said, ...]:
    """The rule in the order in which it is applied; what it does not ask for is not said."""
    return (_quorum(rule.quorum), *_before(rule), _passing(rule), *_after(rule, veto_hours))


def _quorum(quorum: Quorum) -> Said:
    fraction = quorum.fraction
    minimum = max(quorum.minimum, 1)
    if not fraction.num and not fraction.strict:
        return Said(words.QUORUM_NUMBER, {"minimum": minimum})
    facts = {"num": fraction.num, "den": fraction.den, "base": Said(BASES[quorum.base.value]), "minimum": minimum}
    return Said(words.QUORUM_MORE if fraction.strict else words.QUORUM, facts)


def _before(rule: Rule) -> Iterator[Said]:
    if rule.chair_required:
        yield Said(words.CHAIR_REQUIRED)
    if rule.abstention_allowed:
        yield Said(words.ABSTENTION)
    if rule.any_rejection_rejects:
        yield Said(words.ONE_REJECTION)


def _passing(rule: Rule) -> Said:
    base = Said(BASES[rule.base.value])
    if rule.passing is Passing.VOTES:
        return Said(words.VOTES, {"votes": rule.votes})
    if rule.fraction is None:
        return Said(words.ALL, {"base": base})
    facts = {"num": rule.fraction.num, "den": rule.fraction.den, "base": base}
    return Said(words.MORE_THAN if rule.fraction.strict else words.AT_LEAST, facts)


def _after(rule: Rule, veto_hours: int) -> Iterator[Said]:
    if rule.chair_casting_vote and rule.fraction is not None and rule.fraction.is_more_than_half:
        yield Said(words.CASTING)
    if not rule.chair_veto:
        yield Said(words.NO_VETO)
    elif veto_hours:
        yield Said(words.VETO_HOURS, {"hours": veto_hours})
    else:
        yield Said(words.VETO)
