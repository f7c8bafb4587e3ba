# SPDX-License-Identifier: Apache-2.0
"""What a new version must hold besides what every stored one must: names that exist, both monitoring duties."""

from collections.abc import Iterator

from models.labels import policy as words
from models.rules.catalogue import CATALOGUE
from models.rules.due import DueKind, readable_due
from models.rules.lines import LineTable
from models.rules.policy import Policy
from models.rules.policy_fault import PolicyFault
from models.terms import ConditionKind, Said

DUTIES = (ConditionKind.SUBSEQUENT, ConditionKind.MONITORING)
"""The first visit after pay-out, and the monthly ones (founding rule 8)."""


def faults_of_new(policy: Policy, lines: LineTable) -> Iterator[PolicyFault]:
    """A line or procedure that nobody knows would never be asked for; the duties are no matter of policy."""
    yield from _of_lines(policy, lines)
    yield from _of_conditions(policy)


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
