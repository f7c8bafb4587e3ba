# SPDX-License-Identifier: Apache-2.0
"""Putting values into cells so that a number stays a number and a text can never become a formula."""

from datetime import date
from decimal import Decimal

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from models.importers.case_encoding import spelled
from models.importers.spelling import escaped
from models.importers.words import NOT_APPLICABLE_WORDS, word
from models.presented import NotApplicable

HEAD = PatternFill("solid", fgColor="FFE8EEF4")
TOTAL = PatternFill("solid", fgColor="FFF2F2F2")
BOLD = Font(bold=True)
WRAP = Alignment(wrap_text=True, vertical="top")
_EXACT_DIGITS = 15
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n")
DATE_FORMAT = "yyyy-mm-dd"
AMOUNT_FORMAT = "#,##0.00"
NUMBER_FORMAT = "General"
RATE_FORMAT = "0.0%"

CellValue = str | int | Decimal | date | NotApplicable | None


def put(
    sheet: Worksheet, row: int, column: int, value: CellValue, *, style: str = NUMBER_FORMAT, language: str = "zh_CN"
) -> None:
    """Write one value; `None` leaves the cell empty."""
    match value:
        case None:
            return
        case NotApplicable():
            put_text(sheet, row, column, word(NOT_APPLICABLE_WORDS, language))
        case Decimal() if len(value.as_tuple().digits) > _EXACT_DIGITS:
            put_text(sheet, row, column, spelled(value) or "")
        case Decimal() | int():
            cell = _cell(sheet, row, column)
            cell.value = value
            cell.number_format = style
        case date():
            cell = _cell(sheet, row, column)
            cell.value = value
            cell.number_format = DATE_FORMAT
        case str():
            put_text(sheet, row, column, value)


def put_text(sheet: Worksheet, row: int, column: int, text: str) -> Cell:
    """Text by type, whatever it begins with; the quote prefix tells spreadsheets to leave it alone."""
    cell = _cell(sheet, row, column)
    cell.value = escaped(text)
    cell.data_type = "s"
    if text.lstrip(" ").startswith(_DANGEROUS):
        cell.quotePrefix = True
    return cell


def put_heading(sheet: Worksheet, row: int, column: int, text: str) -> Cell:
    cell = put_text(sheet, row, column, text)
    cell.font = BOLD
    cell.fill = HEAD
    cell.alignment = WRAP
    return cell


def _cell(sheet: Worksheet, row: int, column: int) -> Cell:
    cell = sheet.cell(row=row, column=column)
    if not isinstance(cell, Cell):
        raise TypeError("the cell is covered by a merged range")
    return cell
