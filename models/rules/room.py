# SPDX-License-Identifier: Apache-2.0
"""What the room has said about a case: confirmations, rejections, decisions by name, and who does not concur."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from models.terms import CheckId, DecisionKind, LineKey, RejectionReason

NOBODY = frozenset[str]()


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Who accepted a check in the room, and the digest of what they saw.

    `before_newcomer` says that the case was presented anew since, to somebody who was not there.
    """

    members: frozenset[str]
    digest: str
    before_newcomer: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision on one line: a value adopted, the chair's acceptance, a waiver, or the line sent back."""

    line: LineKey
    kind: DecisionKind
    value: Decimal | None
    reason: str
    by: str


def decided(decisions: Iterable[Decision], key: LineKey, kind: DecisionKind) -> Decision | None:
    """The last decision of this kind on a line."""
    found = [decision for decision in decisions if decision.line == key and decision.kind is kind]
    return found[-1] if found else None


@dataclass(frozen=True, slots=True)
class Room:
    """`present` is the base of the case; `dissents` names, for a line, those who were taken out of it."""

    confirmed: Mapping[CheckId, Confirmed]
    rejected: Mapping[CheckId, RejectionReason]
    decisions: tuple[Decision, ...]
    present: frozenset[str]
    dissents: Mapping[LineKey, frozenset[str]] = field(default_factory=dict)

    def away(self, key: LineKey) -> frozenset[str]:
        """Those present who do not concur on a line."""
        dissenting = self.dissents.get(key)
        return NOBODY if dissenting is None else dissenting & self.present
