# SPDX-License-Identifier: Apache-2.0
"""Writes the sheet of lists: every procedure with the inputs it wants, and the drop-down that offers them."""

from collections.abc import Iterator

from openpyxl.workbook import Workbook
from openpyxl.worksheet.datavalidation import DataValidation

from models.importers import layout, words
from models.importers.cells import column_name
from models.importers.workbook_cells import put, put_heading
from models.importers.writing_lists import EMPTY_ROWS, new_sheet
from models.rules.catalogue import CATALOGUE
from models.rules.fields import Amounts, Input, Number, Numbers, Rows, Text

_HEADINGS = (("程序", "Procedure"), ("输入", "Inputs"))


def write_catalogue(book: Workbook, language: str) -> None:
    sheet = new_sheet(book, "lists", language)
    for place, heading in enumerate(_HEADINGS, 1):
        put_heading(sheet, 1, place, words.word(heading, language))
    for row, procedure in enumerate(CATALOGUE.values(), 2):
        put(sheet, row, 1, procedure.id)
        put(sheet, row, 2, ", ".join(name for field in procedure.inputs.fields for name in _names(field)))
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 28, 110
    sheet.freeze_panes = "A2"
    _offer(book, language)


def _names(field: Input) -> Iterator[str]:
    """As they are typed into the input column; in brackets what may be left out."""
    match field:
        case Rows():
            yield from (f"{field.name}.{name}" for inner in field.row.fields for name in _names(inner))
        case Number() | Text() if field.optional or field.default is not None:
            yield f"[{field.name}]"
        case Amounts():
            yield f"{field.name}.*"
        case Number() | Numbers() | Text():
            yield field.name


def _offer(book: Workbook, language: str) -> None:
    """A drop-down of all procedures below the heading of the cross-checks' column."""
    checks, lists = (words.word(words.SHEETS[key], language) for key in ("checks", "lists"))
    column = column_name([column.key for column in layout.CHECKS].index("procedure") + 1)
    validation = DataValidation(type="list", formula1=f"'{lists}'!$A$2:$A${len(CATALOGUE) + 1}", allow_blank=True)
    validation.add(f"{column}2:{column}{max(book[checks].max_row, EMPTY_ROWS)}")
    book[checks].add_data_validation(validation)
