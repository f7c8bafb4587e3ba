# SPDX-License-Identifier: Apache-2.0
"""What is known of a client from before: decisions stated in the case, sittings in the record, line by line."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from models.named_outcomes import NamedOutcome
from models.presented import Stated
from models.terms import AgendaItemId, LineKey, MeetingId, Unit


@dataclass(frozen=True, slots=True)
class StatedRow:
    """An earlier decision as the officers wrote it, under the name of today's policy where it is one of ours."""

    date: date
    meeting: str
    requested: Decimal | None
    months: int | None
    outcome: NamedOutcome | str
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class PastDecision:
    """What was decided on the client before, whether the officers wrote it or the record holds it."""

    on: date
    outcome: NamedOutcome | str
    reason: str


@dataclass(frozen=True, slots=True)
class PastRow:
    """A line then and now: as the earlier sitting left it, and as it is declared and verified now.

    `change` is from then to what is verified now, as a plain decimal of what it was.
    """

    line: LineKey
    label: str
    unit: Unit
    then: Stated
    declared: Stated
    verified: Stated
    change: Decimal | None


@dataclass(frozen=True)
class HeardRow:
    """A sitting on an application of the same client; `same_case` where it was this very application."""

    number: str
    same_case: bool
    meeting: int
    on: date
    requested: Decimal
    outcome: NamedOutcome | None
    amount: Decimal | None
    reason: str
    lines: tuple[PastRow, ...]

    @cached_property
    def then(self) -> Mapping[LineKey, Stated]:
        """Figures as that sitting left them."""
        return {row.line: row.then for row in self.lines}


@dataclass(frozen=True, slots=True)
class ClientSnapshot:
    """The latest first. `stated` is what the officers wrote of earlier decisions, `heard` what the record holds.

    `decisions` are those of both, however many; sittings without one are none.
    """

    item: AgendaItemId
    client: str
    stated: tuple[StatedRow, ...]
    heard: tuple[HeardRow, ...]
    decisions: tuple[PastDecision, ...]


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A sitting at which a case was on the agenda, found by what somebody typed."""

    item: AgendaItemId
    meeting: MeetingId
    meeting_number: int
    on: date
    number: str
    client: str
    requested: Decimal
    lead_officer: str
    second_officer: str
    outcome: NamedOutcome | None
    """How it stands; `None` while it is open."""
    amount: Decimal | None
    reasons: str
