# SPDX-License-Identifier: Apache-2.0
"""What is refused about a unit's policy."""

from dataclasses import dataclass
from datetime import date

from models.errors.base import Refusal
from models.terms import Said


@dataclass(eq=False, kw_only=True)
class PolicyRefused(Refusal):
    """A document that cannot be a policy: each wrong field with its sentence."""

    faults: tuple[Said, ...]


@dataclass(eq=False, kw_only=True)
class PolicyVersionTaken(Refusal):
    """Another document stands under this name, and a version never changes."""

    version: str


@dataclass(eq=False, kw_only=True)
class PolicyTooEarly(Refusal):
    """The policy would hold from a day that is over."""

    effective: date
    today: date


@dataclass(eq=False, kw_only=True)
class PolicyOvertaken(Refusal):
    """A version that holds from a later day exists already, so this one would hold behind it."""

    effective: date
    version: str
    later: date


@dataclass(eq=False, kw_only=True)
class PolicyUnchanged(Refusal):
    """The document says what the latest version says."""

    version: str
