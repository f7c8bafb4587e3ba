# SPDX-License-Identifier: Apache-2.0
"""What a revision of a case says otherwise than the one heard before, line by line."""

from dataclasses import dataclass
from datetime import date

from models.rules.revisions import Part
from models.terms import Family, LineKey, Unit


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One thing of a line before and after; `basis` in words where it has one, `name` of a check or schedule."""

    line: LineKey
    label: str
    unit: Unit
    part: Part
    basis: str | None
    name: str | None
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class FactRow:
    """A field of the application, by its name there, before and after."""

    name: str
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class UnchangedRow:
    """A line that is as it was, and which methods the earlier sitting had accepted on it, which count no more."""

    line: LineKey
    label: str
    accepted: tuple[Family, ...]


@dataclass(frozen=True, slots=True)
class RevisionChanges:
    """The later revision against the earlier one as its sitting left it; `meeting` where it was heard."""

    before: int
    after: int
    meeting: int | None
    on: date | None
    facts: tuple[FactRow, ...]
    rows: tuple[ChangeRow, ...]
    unchanged: tuple[UnchangedRow, ...]

    @property
    def changed_lines(self) -> int:
        return len({row.line for row in self.rows})
