# SPDX-License-Identifier: Apache-2.0
"""What becomes of a condition after the resolution, and what holds the pay-out up (`domain.md` §5, §6.1)."""

from collections.abc import Iterable
from dataclasses import dataclass

from models.labels import fulfilment as words
from models.rules.due import Due, DueKind, readable_due
from models.terms import ConditionKind, ConditionStatus, Said

_OPEN, _SUBMITTED, _VERIFIED = ConditionStatus.OPEN, ConditionStatus.SUBMITTED, ConditionStatus.VERIFIED
_WAIVED, _BREACHED = ConditionStatus.WAIVED, ConditionStatus.BREACHED
_NEXT = {
    _OPEN: frozenset({_SUBMITTED, _VERIFIED, _WAIVED, _BREACHED}),
    _SUBMITTED: frozenset({_OPEN, _VERIFIED, _WAIVED, _BREACHED}),
    _VERIFIED: frozenset({_OPEN, _BREACHED}),
    _WAIVED: frozenset[ConditionStatus](),
    _BREACHED: frozenset({_OPEN, _SUBMITTED, _VERIFIED, _WAIVED}),
}
"""A waiver is the committee's last word; whatever else was recorded by mistake is opened again."""
_AFTER_PAYOUT = frozenset({DueKind.AFTER_PAYOUT, DueKind.EVERY, DueKind.UNTIL_REPAID})
_AGAIN = frozenset({_SUBMITTED, _VERIFIED, _WAIVED})
"""What may follow besides where a condition is met time after time."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A condition that binds: its number and text, when it binds, and how it stands."""

    number: int
    text: str
    kind: ConditionKind
    status: ConditionStatus


def may_follow(now: ConditionStatus, wanted: ConditionStatus, *, periodic: bool) -> bool:
    """Whether `wanted` may be recorded of a condition that stands at `now`; `periodic` ones are met again and again."""
    return wanted in _NEXT[now] or (periodic and now is _VERIFIED and wanted in _AGAIN)


def awaited_due(kind: ConditionKind, due: str) -> Due | None:
    """When a condition after the pay-out is due, where that hangs on the pay-out: nothing can be said of it before."""
    found = readable_due(due) if kind in {ConditionKind.SUBSEQUENT, ConditionKind.MONITORING} else None
    return found if found is not None and found.kind in _AFTER_PAYOUT else None


def is_settled(status: ConditionStatus, *, periodic: bool) -> bool:
    """Whether nothing is left to do: waived, or verified once and for all."""
    return status is _WAIVED or (status is _VERIFIED and not periodic)


def holding_up(conditions: Iterable[Bound]) -> tuple[Said, ...]:
    """The sentences that hold the pay-out up: every precedent condition neither verified nor waived."""
    return tuple(
        Said(words.NOT_MET, {"number": each.number, "status": each.status, "text": each.text})
        for each in conditions
        if each.kind is ConditionKind.PRECEDENT and each.status not in {_VERIFIED, _WAIVED}
    )
