# SPDX-License-Identifier: Apache-2.0
"""What stands ready when a meeting is convened."""

from dataclasses import dataclass
from decimal import Decimal

from models.named_outcomes import NamedOutcome
from models.terms import CaseId, MemberId, Role


@dataclass(frozen=True, slots=True)
class Seat:
    """A person invited to a meeting."""

    id: MemberId
    name: str
    role: Role
    present: bool = True


@dataclass(frozen=True, slots=True)
class WaitingCase:
    """An imported case that is on no agenda yet."""

    case: CaseId
    number: str
    client: str
    requested: Decimal
    months: int
    lead_officer: str
    second_officer: str
    outcome: NamedOutcome | None = None
    """How it ended when it was heard last."""


@dataclass(frozen=True, slots=True)
class CandidatesSnapshot:
    """Cases that can come on an agenda: those that wait, and decided ones that new facts can bring back once."""

    waiting: tuple[WaitingCase, ...]
    decided: tuple[WaitingCase, ...]


@dataclass(frozen=True, slots=True)
class ConveningSnapshot:
    """The next number, the place and people of the last meeting, and the cases that wait."""

    number: int
    place: str
    people: tuple[tuple[str, Role], ...]
    waiting: tuple[WaitingCase, ...]
