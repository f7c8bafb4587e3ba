# SPDX-License-Identifier: Apache-2.0
"""What the rules refuse about conditions after the resolution, and about the pay-out."""

from dataclasses import dataclass

from models.errors.base import Refusal
from models.terms import ConditionStatus, Said


@dataclass(eq=False, kw_only=True)
class NoSuchCondition(Refusal):
    """No approval stands that has this condition, or the condition was struck out."""

    number: str


@dataclass(eq=False, kw_only=True)
class StatusRefused(Refusal):
    """From how the condition stands `now`, this cannot follow."""

    number: int
    now: ConditionStatus
    wanted: ConditionStatus


@dataclass(eq=False, kw_only=True)
class NotPaidOut(Refusal):
    """The condition hangs on the pay-out, and none is recorded; `due` says how."""

    number: int
    due: Said


@dataclass(eq=False, kw_only=True)
class WaiverByCommittee(Refusal):
    """Only the body that decided waives a condition: by a vote under the rule of the case."""

    number: int


@dataclass(eq=False, kw_only=True)
class WaiverUndeclared(Refusal):
    """These members said neither that nothing keeps them from the case nor, with a reason, that something does."""

    names: tuple[str, ...]


@dataclass(eq=False, kw_only=True)
class WaiverNotCarried(Refusal):
    """The committee's vote does not carry the waiver; `result` is the sentence of the count."""

    number: int
    result: Said


@dataclass(eq=False, kw_only=True)
class PayOutHeldUp(Refusal):
    """What stands between the resolution and the pay-out, in sentences."""

    lacking: tuple[Said, ...]
