# SPDX-License-Identifier: Apache-2.0
"""A check tried before it is stored: what it would say, or what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from models.presented import Check, PresentedCase
from models.rules.assessment import Assessment
from models.rules.check_state import Computing
from models.rules.fields import Input, Inputs
from models.rules.input_error import InputError
from models.rules.policy import Policy
from models.rules.reading import read_inputs
from models.rules.resolving import Sources
from models.terms import Said


@dataclass(frozen=True, slots=True)
class Trial:
    """The inputs with references followed, and an assessment or an error."""

    inputs: Mapping[str, object]
    assessment: Assessment | None
    error: Said | None


@dataclass(frozen=True, slots=True)
class Bench:
    """The case on which checks are tried: what their references follow, and the limits of its lines."""

    case: PresentedCase
    policy: Policy
    sources: Sources

    def tried(self, check: Check) -> Trial:
        """What a new check says, or another version of one that the case has."""
        others = tuple(each for each in self.case.checks if each.id != check.id)
        computing = Computing(replace(self.case, checks=(*others, check)), self.policy, self.sources)
        computing.estimate(check.id)
        return Trial(*computing.done[check.id])


def problem_of(field: Input, value: object) -> InputError | None:
    """What is wrong with one input by itself: its type, its range, a missing entry."""
    try:
        read_inputs(Inputs((field,)), {field.name: value}, "")
    except InputError as error:
        return error
    return None
