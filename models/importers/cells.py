# SPDX-License-Identifier: Apache-2.0
"""A workbook's content before anybody knows what it means: sheets with cells by row and column."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, unique

_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")
_LETTERS = 26


@unique
class CellKind(Enum):
    """What a cell holds as its part says; `EMPTY_FORMULA` is a formula that nobody has computed."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    BOOLEAN = "boolean"
    ERROR = "error"
    EMPTY_FORMULA = "empty_formula"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell; `text` is a number as stored, or the text. `formula`: the value was computed in the spreadsheet."""

    row: int
    column: int
    kind: CellKind
    text: str
    formula: bool = False

    @property
    def name(self) -> str:
        return cell_name(self.row, self.column)


@dataclass(slots=True)
class Sheet:
    """One sheet; rows and columns count from 1. `from_1904` is how its workbook counts days."""

    name: str
    hidden: bool = False
    from_1904: bool = False
    rows: dict[int, dict[int, Cell]] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    merged: list[str] = field(default_factory=list)
    """Ranges such as `C3:D4` that are shown as one cell: only the first cell of such a range has a content."""

    def cell(self, row: int, column: int) -> Cell | None:
        return self.rows.get(row, {}).get(column)

    def cells(self) -> Iterator[Cell]:
        """All cells that hold something, row by row."""
        for row in sorted(self.rows):
            for column in sorted(self.rows[row]):
                yield self.rows[row][column]


def cell_name(row: int, column: int) -> str:
    return f"{column_name(column)}{row}"


def column_name(column: int) -> str:
    letters = ""
    while column:
        column, rest = divmod(column - 1, _LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters


def place_of(reference: str) -> tuple[int, int] | None:
    """Row and column of `B7`."""
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        return None
    column = 0
    for letter in match[1].upper():
        column = column * _LETTERS + ord(letter) - ord("A") + 1
    return int(match[2]), column
