# SPDX-License-Identifier: Apache-2.0
"""The table of line codes as a value; whoever reads files hands in the parsed content of resources/lines.json."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from models.rules.directions import Adverse
from models.terms import Group, LineKind, Unit

POINT = "."


@dataclass(frozen=True, slots=True)
class Line:
    """One line code: where it stands, how it is verified, what hurts, and how heavily it weighs in the deviation index.

    `adverse` is `None` where no check compares the line. `compulsory` lines must be stated.
    A line with `rows` may be the sum of lines under it (`P4.1`).
    """

    code: str
    words: str
    group: Group
    kind: LineKind
    unit: Unit
    adverse: Adverse | None
    weight: int
    compulsory: bool
    rows: bool
    procedures: tuple[str, ...]

    @property
    def is_derived(self) -> bool:
        """A derived line (ƒ) is cleared through its sources."""
        return self.kind is LineKind.DERIVED


@dataclass(frozen=True, slots=True)
class LineTable:
    """All line codes in the order of the statements."""

    lines: Mapping[str, Line]

    def line(self, code: str) -> Line | None:
        """The line of a code; a row under a line (`P4.1`) goes by its line. `None` for codes that are not ours."""
        return self.lines.get(code) or self.lines.get(code.partition(POINT)[0])

    @property
    def compulsory(self) -> tuple[str, ...]:
        return tuple(code for code, line in self.lines.items() if line.compulsory)


def line_table(parsed: Sequence[Mapping[str, Any]]) -> LineTable:
    """The table from the parsed content of resources/lines.json."""
    return LineTable({entry["code"]: _line(entry) for entry in parsed})


def _line(entry: Mapping[str, Any]) -> Line:
    adverse = entry["adverse"]
    return Line(
        entry["code"],
        entry["words"],
        Group(entry["group"]),
        LineKind(entry["kind"]),
        Unit(entry["unit"]),
        None if adverse is None else Adverse(adverse),
        entry["weight"],
        entry["compulsory"],
        entry["rows"],
        tuple(entry["procedures"]),
    )
