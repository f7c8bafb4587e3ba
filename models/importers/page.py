# SPDX-License-Identifier: Apache-2.0
"""One sheet as its reader sees it: values by type, every wrong cell reported with what belongs there."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from models.importers import limits, words
from models.importers.cells import Cell, CellKind, Sheet, cell_name
from models.importers.dates import date_from_serial, parse_date, parse_month
from models.importers.gathering import Gathering
from models.importers.numbers import (
    NumberForm,
    ReadNumber,
    expected_of,
    is_amount,
    number_from_cell,
    parse_number,
    parse_numbers,
)
from models.importers.parsed import Problem
from models.importers.places import Place
from models.importers.spelling import control_character
from models.labels import importing as labels
from models.presented import NOT_APPLICABLE, Stated
from models.terms import Said

_DASHES = frozenset("-—–－―/")


class Page:
    """A sheet and the gathering that its problems go to. A value asked for and wrong is `None` and a problem."""

    def __init__(self, sheet: Sheet, gathering: Gathering) -> None:
        self.sheet = sheet
        self._gathering = gathering

    @property
    def name(self) -> str:
        return self.sheet.name

    def cell_within(self, rows: Sequence[int], columns: Mapping[str, int]) -> Callable[[str], Place]:
        """Where a column of an entry stands: `0.amount` is the first entry's amount."""

        def where(inner: str) -> Place:
            number, _, column = inner.partition(".")
            return self.name, cell_name(rows[int(number)], columns[column])

        return where

    def problem(self, row: int, column: int, expected: Said, mend: Said, found: str | None = None) -> None:
        """Report one cell; its own content stands for `found` unless given."""
        cell = self.sheet.cell(row, column)
        shown = found if found is not None or cell is None else cell.text
        self._gathering.problem(self.name, cell_name(row, column), shown, expected, mend)

    def missing(self, row: int, column: int) -> None:
        self.problem(row, column, Said(labels.SOMETHING), Said(labels.FILL_IN))

    def absent(self, what: str, expected: Said, mend: Said) -> None:
        """Report something that has no cell because it is not there."""
        self._gathering.problem(self.name, what, None, expected, mend)

    def text(self, row: int, column: int) -> str | None:
        """Words, or a number as it was typed; without spaces around."""
        cell = self._readable(row, column)
        if cell is None:
            return None
        if cell.kind is CellKind.NUMBER:
            value = number_from_cell(cell.text)
            return format(value, "f") if isinstance(value, Decimal) else cell.text
        if cell.kind is CellKind.DATE:
            day = date_from_serial(cell.text, from_1904=self.sheet.from_1904)
            return day.isoformat() if isinstance(day, date) else cell.text
        return self._checked_text(cell)

    def _checked_text(self, cell: Cell) -> str | None:
        text = cell.text.strip()
        hidden = control_character(text)
        if hidden is not None:
            code = f"{ord(hidden):04X}"
            self.problem(cell.row, cell.column, _text_wanted(), Said(labels.WRITE_PLAIN_TEXT, {"code": code}))
            return None
        if len(text) > limits.TEXT_LENGTH:
            self.problem(cell.row, cell.column, _text_wanted(), Said(labels.WRITE_SHORTER_TEXT))
            return None
        return text or None

    def number(self, row: int, column: int, form: NumberForm) -> Decimal | None:
        cell = self._readable(row, column)
        if cell is None:
            return None
        match cell.kind:
            case CellKind.NUMBER:
                value = _of_form(number_from_cell(cell.text), form)
            case CellKind.TEXT:
                read = parse_number(cell.text, form)
                value = read.value if isinstance(read, ReadNumber) else read.mend
            case _:
                value = Said(labels.WRITE_DIGITS)
        if isinstance(value, Said):
            self.problem(row, column, expected_of(form), value)
            return None
        return value

    def numbers(self, row: int, column: int, form: NumberForm) -> list[Decimal] | None:
        """All numbers of a list that stands in one cell."""
        cell = self._readable(row, column)
        if cell is None or cell.kind is not CellKind.TEXT:
            number = self.number(row, column, form)
            return None if number is None else [number]
        read = parse_numbers(cell.text, form)
        if isinstance(read, Problem):
            self.problem(row, column, read.expected, read.mend)
            return None
        return [each.value for each in read]

    def stated(self, row: int, column: int, form: NumberForm) -> Stated:
        """A figure of a statement: blank, 不适用 and 0 are three different things."""
        cell = self._readable(row, column)
        if cell is not None and cell.kind is CellKind.TEXT:
            plain = cell.text.strip().casefold()
            if plain in words.NOT_APPLICABLE_SPELLINGS:
                return NOT_APPLICABLE
            if set(plain) <= _DASHES:
                self.problem(row, column, Said(labels.NO_DASH), Said(labels.WRITE_WHICH))
                return None
        return self.number(row, column, form)

    def whole(self, row: int, column: int, least: int, most: int) -> int | None:
        value = self.number(row, column, NumberForm.PLAIN)
        if value is None:
            return None
        if value != value.to_integral_value() or not least <= value <= most:
            wanted = Said(labels.WHOLE_NUMBER, {"least": least, "most": most})
            self.problem(row, column, wanted, Said(labels.FILL_IN_NUMBER))
            return None
        return int(value)

    def date(self, row: int, column: int) -> date | None:
        """A date cell, a day count, or a date in words."""
        cell = self._readable(row, column)
        if cell is None:
            return None
        match cell.kind:
            case CellKind.DATE | CellKind.NUMBER:
                value = date_from_serial(cell.text, from_1904=self.sheet.from_1904)
            case CellKind.TEXT:
                value = parse_date(cell.text)
            case _:
                value = Said(labels.WRITE_DATE)
        if isinstance(value, Said):
            self.problem(row, column, Said(labels.DATE), value)
            return None
        return value

    def month(self, row: int, column: int) -> str | None:
        cell = self._readable(row, column)
        if cell is None:
            return None
        if cell.kind is CellKind.DATE:
            day = date_from_serial(cell.text, from_1904=self.sheet.from_1904)
            value = day.isoformat()[:7] if isinstance(day, date) else day
        else:
            value = parse_month(cell.text)
        if isinstance(value, Said):
            self.problem(row, column, Said(labels.MONTH), value)
            return None
        return value

    def choice(self, row: int, column: int, choices: Mapping[str, words.Pair]) -> str | None:
        text = self.text(row, column)
        if text is None:
            return None
        key = words.key_of(text, choices)
        if key is None:
            offered = "、".join(f"{pair[0]} / {pair[1]}" for pair in choices.values())
            self.problem(row, column, Said(labels.ONE_OF, {"words": offered}), Said(labels.CHOOSE))
        return key

    def _readable(self, row: int, column: int) -> Cell | None:
        """The cell, unless it is empty, an error or a formula without a value: these two are reported elsewhere."""
        cell = self.sheet.cell(row, column)
        if cell is None or cell.kind in (CellKind.ERROR, CellKind.EMPTY_FORMULA):
            return None
        return cell


def _of_form(value: Decimal | Said, form: NumberForm) -> Decimal | Said:
    """A stored number is never rescaled: 35.4 in a rate's cell is a question, not an answer."""
    if isinstance(value, Said):
        return value
    if form is NumberForm.RATE and abs(value) > 1:
        return Said(labels.WRITE_RATE_BELOW_ONE)
    if form is NumberForm.AMOUNT and not is_amount(value):
        return Said(labels.WRITE_TWO_DECIMALS)
    return value


def _text_wanted() -> Said:
    return Said(labels.TEXT, {"most": limits.TEXT_LENGTH})
