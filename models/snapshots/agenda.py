# SPDX-License-Identifier: Apache-2.0
"""The meeting and its cases as the agenda shows them."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from models.named_outcomes import NamedOutcome
from models.terms import (
    AgendaItemId,
    CaseId,
    CaseState,
    Level,
    MeetingId,
    MemberId,
    Presence,
    Role,
    Said,
    Standing,
)


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A person at the meeting; `number` is the digit that calls a voting member, `None` for those who never vote."""

    id: MemberId
    number: int | None
    name: str
    role: Role
    presence: Presence
    moves: tuple[tuple[Presence, datetime], ...] = ()
    """Who came later or left earlier was there for a part only: what the person was from when, after the first case."""


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """A case of the agenda. `cleared` of `total` counts roots and risk points; `worst` is the worst level of a root."""

    id: AgendaItemId
    case: CaseId
    position: int
    number: str
    client: str
    client_on_wall: str
    """The client's trading name as everybody may read it."""
    requested: Decimal
    months: int
    lead_officer: str
    second_officer: str
    days_left: int | None
    cleared: int
    total: int
    over: int
    severe: int
    worst: Level
    state: CaseState
    outcome: NamedOutcome | None
    quorum_warning: Said | None = None
    standing: Standing = Standing.IN_FORCE
    """Of an approval, how far it has come since."""
    on_paper: datetime | None = None
    """While the case is entered from paper, when it was done there."""


@dataclass(frozen=True, slots=True)
class SittingRow:
    """A sitting that was broken off to go on on another day, who had a say in it or not, and when it went on."""

    begun: datetime
    ended: datetime
    until: date
    reason: str
    present: tuple[str, ...]
    resumed: datetime | None


@dataclass(frozen=True, slots=True)
class AgendaSnapshot:
    """One meeting: its facts, members and cases in order. `unit` is the bank's name from the policy."""

    meeting: MeetingId
    number: int
    unit: str
    on: date
    starts: datetime
    place: str
    chair: str
    secretary: str
    quorum_needed: int
    present: int
    quorum: bool
    members: tuple[MemberRow, ...]
    rows: tuple[AgendaRow, ...]
    demo: bool
    sealed: bool
    journal_head: str
    sittings: tuple[SittingRow, ...] = ()
    preparing: str | None = None
    """Who prepares the meeting on this machine; `None` where it is held."""
    prepared_by: int = 0
    """How many reviewers' preparation files have come back."""

    @property
    def adjourned_to(self) -> date | None:
        """The day on which the meeting goes on, while it is broken off."""
        last = self.sittings[-1] if self.sittings else None
        return last.until if last is not None and last.resumed is None else None
