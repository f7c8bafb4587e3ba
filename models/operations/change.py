# SPDX-License-Identifier: Apache-2.0
"""What an operation says it did."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from models.terms import CaseId, MeetingId, Said


@dataclass(frozen=True, slots=True)
class Inverse:
    """The opposite operation and its arguments; who acts, who operates and when are added as it is performed."""

    operation: Callable[..., "Change"]
    kwargs: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ValueName:
    """One value in the journal: the number of its entry and the name of its field."""

    number: int
    field: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One operation as news: what it touched, how to undo it, and the facts the journal keeps.

    `payload` is for the window alone and is not stored.
    """

    name: str
    cases: tuple[CaseId, ...] = ()
    meeting: MeetingId | None = None
    inverse: Inverse | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    said: Said | None = None
    payload: object = None
    final: bool = False
    """Nothing done before can be undone any more (a vote was revealed, the minutes are sealed)."""
    ballot: bool = False
    """A ballot is open from now on: nothing of its cases is undone before it is revealed."""
    backup: bool = False
    """Worth a verified backup at once (a resolution was adopted)."""
    quiet: bool = False
    """No window shows it: nothing is read again, and what can be undone or done again stays as it is."""
    erases: tuple[ValueName, ...] = ()
    """Values that leave the journal with this operation; their digests stay."""
