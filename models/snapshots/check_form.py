# SPDX-License-Identifier: Apache-2.0
"""What the form of a check needs: the line, what may be chosen, what inputs may follow, and a bench to try it on."""

from dataclasses import dataclass
from decimal import Decimal

from models.presented import Check, Evidence, Reference, Season, Stated
from models.rules.trying import Bench
from models.terms import AgendaItemId, CheckId, LineKey, LineKind, Unit


@dataclass(frozen=True, slots=True)
class Source:
    """Something an input may follow, as the officers call it: the number that it says now, or the list of numbers."""

    reference: Reference
    label: str
    value: Decimal | None = None
    numbers: tuple[Decimal, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckFormSnapshot:
    """The form of one line. `bases` come with the figures tested there, the main one first.

    `allowed` are the procedures that serve the line by the unit's table, `checks` those that may be entered anew,
    `people` those on whose word a check is entered.
    """

    item: AgendaItemId
    line: LineKey
    label: str
    kind: LineKind
    unit: Unit
    bases: tuple[tuple[str, Stated], ...]
    allowed: tuple[str, ...]
    checks: tuple[Check, ...]
    evidence: tuple[Evidence, ...]
    sources: tuple[Source, ...]
    people: tuple[str, ...]
    bench: Bench

    @property
    def seasons(self) -> tuple[Season, ...]:
        return self.bench.case.seasons

    def check(self, id: CheckId) -> Check:
        """A check of this line; raises `KeyError` for none."""
        for check in self.checks:
            if check.id == id:
                return check
        raise KeyError(id)
