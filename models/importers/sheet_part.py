# SPDX-License-Identifier: Apache-2.0
"""Reads the part of one sheet, cell by cell, with a watch on every limit."""

from collections.abc import Mapping, Sequence

from models.importers import limits
from models.importers.cells import Cell, CellKind, Sheet, cell_name, place_of
from models.importers.markup import walk
from models.importers.parsed import Problem, Refused
from models.importers.preflight import not_a_workbook
from models.importers.spelling import unescaped
from models.labels import importing as words
from models.terms import Said

_TRUE = ("1", "true")
_WHOLE_DIGITS = 9


class Budget:
    """Cells left for the whole workbook."""

    def __init__(self) -> None:
        self._left = limits.CELLS

    def spend(self, sheet: str) -> None:
        self._left -= 1
        if self._left < 0:
            raise beyond(sheet, "", words.CELLS_AT_MOST, limits.CELLS)


def beyond(sheet: str, cell: str, expected: str, most: int, found: str | None = None) -> Refused:
    return Refused(Problem(sheet, cell, found, Said(expected, {"most": most}), Said(words.SPLIT_OR_SHRINK)))


class SheetPart:
    """The handlers of one walk through a sheet's part."""

    def __init__(self, sheet: Sheet, texts: Sequence[str], date_styles: frozenset[int], budget: Budget) -> None:
        self._sheet = sheet
        self._texts = texts
        self._date_styles = date_styles
        self._budget = budget
        self._row = 0
        self._column = 0
        self._type = ""
        self._style = 0
        self._formula = False
        self._value: list[str] | None = None
        self._inline: list[str] | None = None
        self._collecting: list[str] | None = None
        self._phonetic = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        match tag:
            case "row":
                self._start_row(attributes)
            case "c":
                self._start_cell(attributes)
            case "f":
                self._formula = True
            case "v":
                self._collecting = self._value = []
            case "is":
                self._inline = []
            case "t" if self._inline is not None and not self._phonetic:
                self._collecting = self._inline
            case "rPh":
                self._phonetic = True
            case "col" if attributes.get("hidden") in _TRUE:
                self._budget.spend(self._sheet.name)
                self._hide_columns(attributes)
            case "mergeCell":
                self._budget.spend(self._sheet.name)
                self._sheet.merged.append(attributes.get("ref", ""))

    def text(self, text: str) -> None:
        if self._collecting is not None:
            self._collecting.append(text)

    def end(self, tag: str) -> None:
        match tag:
            case "c":
                self._end_cell()
            case "v" | "t":
                self._collecting = None
            case "rPh":
                self._phonetic = False

    def _start_row(self, attributes: Mapping[str, str]) -> None:
        self._budget.spend(self._sheet.name)
        self._row = whole(attributes.get("r"), self._row + 1)
        self._column = 0
        if attributes.get("hidden") in _TRUE:
            self._sheet.hidden_rows.add(self._row)

    def _start_cell(self, attributes: Mapping[str, str]) -> None:
        self._budget.spend(self._sheet.name)
        place = place_of(attributes.get("r", ""))
        row, column = (self._row, self._column + 1) if place is None else place
        if row != self._row:
            raise not_a_workbook(words.FETCH_AGAIN, f"{self._sheet.name} {cell_name(row, column)}")
        self._column = column
        self._type = attributes.get("t", "n")
        self._style = whole(attributes.get("s"), 0)
        self._formula = False
        self._value = self._inline = None

    def _end_cell(self) -> None:
        content = self._content()
        self._collecting = self._inline = self._value = None
        if content is None:
            return
        kind, text = content
        name = cell_name(self._row, self._column)
        if self._row > limits.ROWS:
            raise beyond(self._sheet.name, name, words.ROWS_AT_MOST, limits.ROWS, str(self._row))
        if self._column > limits.COLUMNS:
            raise beyond(self._sheet.name, name, words.COLUMNS_AT_MOST, limits.COLUMNS, str(self._column))
        row = self._sheet.rows.setdefault(self._row, {})
        row[self._column] = Cell(self._row, self._column, kind, text, self._formula)

    def _content(self) -> tuple[CellKind, str] | None:
        value = None if self._value is None else "".join(self._value)
        if self._type == "s":
            return _filled(self._shared(value))
        if self._type == "inlineStr":
            return _filled(None if self._inline is None else unescaped("".join(self._inline)))
        if self._type == "str" and value is not None:
            return _filled(unescaped(value))
        if not value:
            return (CellKind.EMPTY_FORMULA, "") if self._formula else None
        return self._plain(value.strip())

    def _plain(self, value: str) -> tuple[CellKind, str]:
        match self._type:
            case "b":
                return CellKind.BOOLEAN, "1" if value in _TRUE else "0"
            case "e":
                return CellKind.ERROR, value
            case "d":
                return CellKind.TEXT, value.removesuffix("Z").removesuffix("T00:00:00")
            case _:
                return CellKind.DATE if self._style in self._date_styles else CellKind.NUMBER, value

    def _shared(self, value: str | None) -> str | None:
        if value is None:
            return None
        place = whole(value.strip(), -1)
        if not 0 <= place < len(self._texts):
            raise not_a_workbook(words.FETCH_AGAIN, f"{self._sheet.name} {cell_name(self._row, self._column)}")
        return self._texts[place]

    def _hide_columns(self, attributes: Mapping[str, str]) -> None:
        first, last = whole(attributes.get("min"), 0), whole(attributes.get("max"), 0)
        if 0 < first <= last:
            self._sheet.hidden_columns.append((first, last))


def _filled(text: str | None) -> tuple[CellKind, str] | None:
    """A text that shows nothing counts as an empty cell."""
    return (CellKind.TEXT, text) if text is not None and text.strip() else None


def whole(text: str | None, otherwise: int) -> int:
    """A number of a part's attributes; whatever cannot be one is taken as not given."""
    plain = text is not None and text.isascii() and text.isdigit() and len(text) <= _WHOLE_DIGITS
    return int(text) if text is not None and plain else otherwise


def read_sheet(
    content: bytes, part: str, sheet: Sheet, texts: Sequence[str], date_styles: frozenset[int], budget: Budget
) -> Sheet:
    """Fill a sheet from its part."""
    handlers = SheetPart(sheet, texts, date_styles, budget)
    walk(content, part, handlers.start, handlers.end, handlers.text)
    return sheet
