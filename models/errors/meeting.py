# SPDX-License-Identifier: Apache-2.0
"""What the rules refuse about a meeting and its people."""

from dataclasses import dataclass

from models.errors.base import Refusal
from models.terms import Said


@dataclass(eq=False, kw_only=True)
class MeetingIncomplete(Refusal):
    """What a meeting still lacks before it can be convened, in sentences."""

    lacking: tuple[Said, ...]


@dataclass(eq=False, kw_only=True)
class MeetingClosed(Refusal):
    """The meeting is closed or its minutes are sealed."""

    number: int


@dataclass(eq=False, kw_only=True)
class CaseOnAgenda(Refusal):
    """The case stands on this agenda already."""

    number: str


@dataclass(eq=False, kw_only=True)
class OnlyChair(Refusal):
    """The chair alone decides this."""

    chair: str


@dataclass(eq=False, kw_only=True)
class ChairPresides(Refusal):
    """The chair is in the base of the case, so nobody else presides."""

    chair: str


@dataclass(eq=False, kw_only=True)
class NobodyPresides(Refusal):
    """The chair is recused from the case, was not there when it was opened, or left."""

    chair: str


@dataclass(eq=False, kw_only=True)
class MeetingOpen(Refusal):
    """Minutes are sealed after the meeting is closed."""

    number: int


@dataclass(eq=False, kw_only=True)
class NobodyInRoom(Refusal):
    """The base of the case is empty, so there is nobody in whose name anything could be confirmed."""

    number: str


@dataclass(eq=False, kw_only=True)
class NotInRoom(Refusal):
    """The person is no voting member who was present when the case opened."""

    name: str


@dataclass(eq=False, kw_only=True)
class CasesUndecided(Refusal):
    """A case was opened and has no resolution yet."""

    number: str


class RecordMovedOn(Refusal):
    """Something was recorded after the pages were drawn that were to be sealed."""
