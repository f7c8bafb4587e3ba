# SPDX-License-Identifier: Apache-2.0
"""What is known of a client from before: decisions stated in the case, sittings in the record, line by line."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from models.presented import EarlierDecision, Stated
from models.terms import AgendaItemId, LineKey, Outcome, Unit


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
    outcome: Outcome | None
    amount: Decimal | None
    reason: str
    lines: tuple[PastRow, ...]

    @cached_property
    def then(self) -> Mapping[LineKey, Stated]:
        """Figures as that sitting left them."""
        return {row.line: row.then for row in self.lines}


@dataclass(frozen=True, slots=True)
class ClientSnapshot:
    """The latest first. `stated` is what the officers wrote of earlier decisions, `heard` what the record holds."""

    item: AgendaItemId
    client: str
    stated: tuple[EarlierDecision, ...]
    heard: tuple[HeardRow, ...]
