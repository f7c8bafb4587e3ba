# SPDX-License-Identifier: Apache-2.0
"""The journal as people read it: who did what when, about what, and why."""

from dataclasses import dataclass
from datetime import datetime

from models.terms import Said


@dataclass(frozen=True, slots=True)
class TrailRow:
    """One entry. What was voted is not among the details: the record of a round shows what was revealed."""

    number: int
    at: datetime
    acting: str
    operator: str
    action: Said
    about: tuple[object, ...]
    """The case by its number, the line, the person."""
    details: tuple[object, ...]
    reason: object


@dataclass(frozen=True, slots=True)
class Trail:
    """Entries, the latest first, and whether the whole journal holds: so many entries, so many faults in it."""

    rows: tuple[TrailRow, ...]
    found: int
    """Entries that were asked for; the rows are the latest of them."""
    entries: int
    faults: int
