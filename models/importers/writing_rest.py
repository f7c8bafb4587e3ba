# SPDX-License-Identifier: Apache-2.0
"""Writes the schedules and the cross-checks."""

import re
from collections.abc import Iterator, Mapping, Sequence

from openpyxl.workbook import Workbook

from models.importers import layout, words
from models.importers.references import basis_word, reference_text
from models.importers.workbook_cells import CellValue, put, put_heading
from models.importers.writing_lists import new_sheet, write_list
from models.presented import Check, ScheduleTable, Season

_TITLE_LENGTH = 31
_FORBIDDEN_IN_TITLE = re.compile(r"[\[\]:*?/\\']")


def write_schedules(book: Workbook, tables: Sequence[ScheduleTable], language: str) -> None:
    """One sheet for each; the name of the sheet is for people, the key inside is what references use."""
    for table in tables:
        sheet = book.create_sheet(_free_title(book, table, language))
        for row, (key, value) in enumerate((("label", table.label), ("name", table.name), ("line", table.line)), 1):
            put_heading(sheet, row, 1, words.word(words.SCHEDULE_HEAD[key], language))
            put(sheet, row, 2, value)
        top = len(words.SCHEDULE_HEAD) + 2
        put_heading(sheet, top, 1, words.word(words.NUMBER_COLUMN, language))
        for place, column in enumerate(table.columns, 2):
            put_heading(sheet, top, place, words.column_word(column, language))
        for number, values in enumerate(table.rows, 1):
            put(sheet, top + number, 1, number)
            for place, column in enumerate(table.columns, 2):
                put(sheet, top + number, place, values.get(column))
        sheet.column_dimensions["A"].width = 10
        sheet.column_dimensions["B"].width = 30
        sheet.freeze_panes = f"A{top + 1}"


def _free_title(book: Workbook, table: ScheduleTable, language: str) -> str:
    start = words.word(words.SCHEDULE, language) + _FORBIDDEN_IN_TITLE.sub(" ", table.label)
    taken = {title.casefold() for title in book.sheetnames}
    title, number = start[:_TITLE_LENGTH].rstrip(), 2
    while title.casefold() in taken:
        ending = f" {number}"
        title, number = start[: _TITLE_LENGTH - len(ending)].rstrip() + ending, number + 1
    return title


def write_checks(book: Workbook, checks: Sequence[Check], seasons: Sequence[Season], language: str) -> None:
    sheet = new_sheet(book, "checks", language)
    rows = [row for check in checks for row in check_rows(check, seasons, language)]
    write_list(sheet, layout.CHECKS, rows, language)
    sheet.freeze_panes = "B2"


def check_rows(check: Check, seasons: Sequence[Season], language: str) -> list[Mapping[str, CellValue]]:
    """One row for each value of an input; the first one also carries evidence and cause."""
    rows: list[dict[str, CellValue]] = []
    for name in [*check.inputs, *(name for name in check.references if name not in check.inputs)]:
        own = list(_values(name, check.inputs.get(name), language))
        reference = check.references.get(name)
        if reference is not None:
            text = reference_text(reference, seasons, language)
            if len(own) == 1 and own[0]["input"] == name and own[0].get("index") is None:
                own[0]["reference"] = text
            else:
                own.insert(0, {"input": name, "reference": text})
        rows.extend(own)
    rows = rows or [{}]
    for row in rows:
        row["id"] = check.id
    rows[0].update(
        line=check.line,
        basis=basis_word(check.basis, seasons, language),
        procedure=check.procedure,
        evidence=", ".join(check.evidence) or None,
        cause=check.cause,
    )
    return list(rows)


def _values(name: str, value: object, language: str) -> Iterator[dict[str, CellValue]]:
    match value:
        case None:
            return
        case list():
            for index, entry in enumerate(value, 1):
                for row in _values(name, entry, language):
                    yield {**row, "index": index}
        case Mapping():
            for key, entry in value.items():
                yield from _values(f"{name}.{key}", entry, language)
        case str() if name == "outcome" and value in words.FINDINGS:
            yield {"input": name, "value": words.word(words.FINDINGS[value], language)}
        case _:
            yield {"input": name, "value": value}  # type: ignore[dict-item]  # inputs are decimals, texts and rows of these
