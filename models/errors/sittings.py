# SPDX-License-Identifier: Apache-2.0
"""What the rules refuse about meetings that go on another day and cases that leave them undecided."""

from dataclasses import dataclass
from datetime import date

from models.errors.base import Refusal


@dataclass(eq=False, kw_only=True)
class MeetingAdjourned(Refusal):
    """The meeting is broken off until another day."""

    number: int
    until: date


@dataclass(eq=False, kw_only=True)
class NotAdjourned(Refusal):
    """Only an adjourned meeting is resumed."""

    number: int


@dataclass(eq=False, kw_only=True)
class DayPast(Refusal):
    """A meeting is adjourned to a later day."""

    day: date


@dataclass(eq=False, kw_only=True)
class BallotUnfinished(Refusal):
    """A ballot is open, or its votes are shown and nothing is adopted."""

    number: str


@dataclass(eq=False, kw_only=True)
class QuorumThere(Refusal):
    """A case is left undecided only where its quorum is gone."""

    number: str


@dataclass(eq=False, kw_only=True)
class DecidedBefore(Refusal):
    """A case that was decided comes on an agenda as a reconsideration alone."""

    number: str


@dataclass(eq=False, kw_only=True)
class NothingToReconsider(Refusal):
    """Only a decided case is heard again because of new facts."""

    number: str


@dataclass(eq=False, kw_only=True)
class AlreadyReconsidered(Refusal):
    """A case is heard again because of new facts once."""

    number: str


@dataclass(eq=False, kw_only=True)
class RecusalCounted(Refusal):
    """Somebody was recused in a round that was counted."""

    round: int


@dataclass(eq=False, kw_only=True)
class NotRecused(Refusal):
    """Somebody takes part in the case as it is."""

    name: str


@dataclass(eq=False, kw_only=True)
class MemberAway(Refusal):
    """Whoever is to decide with the others is not in the room."""

    name: str


@dataclass(eq=False, kw_only=True)
class RecusedAsOfficer(Refusal):
    """An officer of the case never votes on it."""

    name: str


@dataclass(eq=False, kw_only=True)
class DepartureCounted(Refusal):
    """A round was counted without somebody who had left."""

    name: str
    round: int


@dataclass(eq=False, kw_only=True)
class CaseElsewhere(Refusal):
    """Another meeting has the case under review, or a later one has it on its agenda."""

    number: str
    meeting: int


@dataclass(eq=False, kw_only=True)
class PlaceKept(Refusal):
    """A case that was presented is minuted under its place on the agenda."""

    number: str
    place: int
