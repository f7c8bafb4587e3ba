# SPDX-License-Identifier: Apache-2.0
"""What a new version must hold besides what every stored one must: names and numbers that can be, both duties."""

import re
from collections.abc import Iterator

from models.labels import policy as words
from models.rules.boundaries import may_pass
from models.rules.catalogue import CATALOGUE
from models.rules.due import DueKind, readable_due
from models.rules.lines import LineTable
from models.rules.numbering import pattern_fault
from models.rules.policy import Policy
from models.rules.policy_fault import PolicyFault
from models.terms import ConditionKind, Said

DUTIES = (ConditionKind.SUBSEQUENT, ConditionKind.MONITORING)
"""The first visit after pay-out, and the monthly ones (founding rule 8)."""

LARGEST_COMMITTEE = 15
"""How many members vote in the largest committee of a small unit."""
_VERSION = re.compile(r"[^\W_]+(?:[ ._-][^\W_]+)*")
"""It stands in a footer and in the name of a file."""


def faults_of_new(policy: Policy, lines: LineTable) -> Iterator[PolicyFault]:
    """A line or procedure that nobody knows would never be asked for; the duties are no matter of policy."""
    if not _VERSION.fullmatch(policy.version):
        yield PolicyFault("version", Said(words.VERSION_NAME, {"version": policy.version}))
    if said := pattern_fault(policy.resolution_number):
        yield PolicyFault("resolution_number", said)
    yield from _of_tiers(policy)
    yield from _of_lines(policy, lines)
    yield from _of_conditions(policy)


def _of_tiers(policy: Policy) -> Iterator[PolicyFault]:
    """A number that no committee reaches would let no case be decided, or none pass."""
    for at, tier in enumerate(policy.tiers):
        asked = {"quorum.minimum": tier.rule.quorum.minimum, "passing.votes": tier.rule.votes}
        for name, number in asked.items():
            if number > LARGEST_COMMITTEE:
                facts = {"number": number, "most": LARGEST_COMMITTEE}
                yield PolicyFault(f"tiers[{at}].rule.{name}", Said(words.NEVER_MET, facts))
        if max(asked.values()) <= LARGEST_COMMITTEE and not may_pass(tier.rule, range(2, LARGEST_COMMITTEE + 1)):
            yield PolicyFault(f"tiers[{at}].rule", Said(words.NEVER_PASSES))


def _of_lines(policy: Policy, lines: LineTable) -> Iterator[PolicyFault]:
    for part in ("line_limits", "line_procedures"):
        for key in getattr(policy, part):
            if lines.line(key) is None:
                yield PolicyFault(f"{part}.{key}", Said(words.NO_SUCH_LINE))
    for key in sorted(policy.no_waiver):
        if lines.line(key) is None:
            yield PolicyFault("no_waiver", Said(words.OF_FIELD, {"field": key, "said": Said(words.NO_SUCH_LINE)}))
    for key, named in policy.line_procedures.items():
        for procedure in named:
            if procedure not in CATALOGUE:
                yield PolicyFault(f"line_procedures.{key}", Said(words.NO_SUCH_PROCEDURE, {"procedure": procedure}))


def _of_conditions(policy: Policy) -> Iterator[PolicyFault]:
    for at, template in enumerate(policy.conditions):
        due = readable_due(template.due)
        if due is None or due.kind is DueKind.ON:  # every case is held to it, so it is no one day of one year
            yield PolicyFault(f"conditions[{at}].due", Said(words.TEMPLATE_DUE, {"due": template.due}))
        elif not due.suits(template.kind):
            facts = {"kind": template.kind, "due": due.said}
            yield PolicyFault(f"conditions[{at}].due", Said(words.KIND_BEFORE_DUE, facts))
    mandatory = {template.kind for template in policy.conditions if template.mandatory}
    if not mandatory.issuperset(DUTIES):
        yield PolicyFault("conditions", Said(words.MONITORING))
