# SPDX-License-Identifier: Apache-2.0
"""A check tried before it is stored: what it would say, or what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from models.presented import Check, Evidence, PresentedCase
from models.rules.assessment import Assessment
from models.rules.catalogue import FINDINGS
from models.rules.check_state import Computing
from models.rules.fields import Input, Inputs
from models.rules.fitness import serving, unfit
from models.rules.input_error import InputError
from models.rules.lines import LineTable
from models.rules.policy import Policy
from models.rules.reading import read_inputs
from models.rules.resolving import Sources
from models.rules.sense import cautions, impossible
from models.terms import LineKey, Said


@dataclass(frozen=True, slots=True)
class Trial:
    """The inputs with references followed, and an assessment or an error.

    `unfit` says why the check would be no method of its line, whatever it says; `cautions`, what is seldom so.
    """

    inputs: Mapping[str, object]
    assessment: Assessment | None
    error: Said | None
    unfit: Said | None
    cautions: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class Bench:
    """The case on which checks are tried, with what their references follow and what the unit asks of its lines."""

    case: PresentedCase
    policy: Policy
    lines: LineTable
    sources: Sources

    def serving(self, line: LineKey) -> tuple[str, ...]:
        """The procedures that are offered first; a risk point is verified in words."""
        if any(point.key == line for point in self.case.risk_points):
            return tuple(finding.id for finding in FINDINGS)
        return serving(line, self.lines, self.policy)

    def tried(self, check: Check, new: Evidence | None = None) -> Trial:
        """What a new check says, or another version of one that the case has; `new` evidence comes last."""
        others = tuple(each for each in self.case.checks if each.id != check.id)
        case = replace(self.case, checks=(*others, check))
        computing = Computing(case, self.policy.limits_of, self.sources)
        computing.estimate(check.id)
        known = {piece.id: piece for piece in self.case.evidence}
        evidence = tuple(known[id] for id in check.evidence if id in known)
        if new is not None:
            evidence = (*evidence, new)
        inputs, assessment, error = computing.done[check.id]
        reason = unfit(check, evidence, self.lines, self.policy, case)
        if assessment is None:
            return Trial(inputs, None, error, reason)
        absurd = impossible(inputs)
        if absurd is not None:
            return Trial(inputs, None, absurd, reason)
        return Trial(inputs, assessment, None, reason, tuple(cautions(check, inputs, assessment)))


def problem_of(field: Input, value: object) -> InputError | None:
    """What is wrong with one input by itself: its type, its range, a missing entry."""
    try:
        read_inputs(Inputs((field,)), {field.name: value}, "")
    except InputError as error:
        return error
    return None
