# SPDX-License-Identifier: Apache-2.0
"""Conditions of every approval that stands, across meetings: how they stand, when they are due, what holds money up."""

from dataclasses import dataclass
from datetime import date, datetime

from models.snapshots.voting import ConditionRow
from models.terms import AgendaItemId, Choice, ConditionStatus, MeetingId, MemberId, Said


@dataclass(frozen=True, slots=True)
class StepRow:
    """What was recorded of a condition: how it stands since, on whose word, with which evidence or reason.

    A waiver names the meeting and the votes that decided it.
    """

    status: ConditionStatus
    words: str
    by: str
    at: datetime
    meeting: int | None = None
    votes: tuple[tuple[str, Choice], ...] = ()
    recused: tuple[tuple[str, str], ...] = ()
    """Who had a conflict of interest when a waiver was voted on, and which."""


@dataclass(frozen=True, slots=True)
class Decider:
    """A member of the open meeting who votes on a waiver; the chair last."""

    id: MemberId
    name: str
    chair: bool


@dataclass(frozen=True, slots=True)
class ApprovedCase:
    """A case whose approval stands. `deciders` are empty while no meeting is open."""

    item: AgendaItemId
    number: str
    client: str
    resolution: str
    adopted_at: datetime
    paid_out: date | None
    holding_up: tuple[Said, ...]
    """Why the loan may not be paid out; empty where it may."""
    deciders: tuple[Decider, ...] = ()


@dataclass(frozen=True, slots=True)
class FulfilmentRow:
    """One condition. `due_on` is its day, where it has one by now; `settled` where nothing is left to do."""

    case: ApprovedCase
    condition: ConditionRow
    status: ConditionStatus
    steps: tuple[StepRow, ...]
    due_on: date | None
    overdue: bool
    settled: bool


@dataclass(frozen=True, slots=True)
class FulfilmentSnapshot:
    """The list of conditions as of `today`: open ones first, by their day; what has none yet stands after them."""

    today: date
    meeting: MeetingId | None
    """The meeting that could waive, where one is open."""
    rows: tuple[FulfilmentRow, ...]
    cases: tuple[ApprovedCase, ...]
