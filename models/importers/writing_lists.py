# SPDX-License-Identifier: Apache-2.0
"""Writes the sheets that are lists and the sheet of the application."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from openpyxl.comments import Comment
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from models.importers import layout, words
from models.importers.layout import Column, Kind
from models.importers.workbook_cells import (
    AMOUNT_FORMAT,
    NUMBER_FORMAT,
    RATE_FORMAT,
    CellValue,
    put,
    put_heading,
)
from models.presented import PresentedCase

EMPTY_ROWS = 200
"""How far the drop-downs of a list reach below its heading."""
_LIST_TEXT_LIMIT = 255
_STYLES = {Kind.AMOUNT: AMOUNT_FORMAT, Kind.RATE: RATE_FORMAT}
_AUTHOR = "Committee Desk"

Values = Mapping[str, CellValue]


def new_sheet(book: Workbook, key: str, language: str) -> Worksheet:
    sheet: Worksheet = book.create_sheet(words.word(words.SHEETS[key], language))
    return sheet


def write_list(
    sheet: Worksheet, columns: Sequence[Column], rows: Sequence[Values], language: str, top: int = 1
) -> None:
    """A heading row and the rows below it, with drop-downs for further rows."""
    for place, column in enumerate(columns, 1):
        heading = put_heading(sheet, top, place, words.word(column.heading, language))
        sheet.column_dimensions[get_column_letter(place)].width = column.width
        if column.hint is not None:
            heading.comment = comment(words.word(column.hint, language))
        if column.choices is not None:
            letter = get_column_letter(place)
            offer(sheet, column.choices, f"{letter}{top + 1}:{letter}{top + max(len(rows), EMPTY_ROWS)}", language)
    for offset, values in enumerate(rows, 1):
        for place, column in enumerate(columns, 1):
            write_value(sheet, top + offset, place, column, values.get(column.key), language)


def write_value(sheet: Worksheet, row: int, place: int, column: Column, value: CellValue, language: str) -> None:
    if column.choices is not None and isinstance(value, str):
        value = words.word(column.choices[value], language)
    put(sheet, row, place, value, style=_STYLES.get(column.kind, NUMBER_FORMAT), language=language)


def write_application(book: Workbook, case: PresentedCase | None, language: str) -> None:
    """Fields one below the other, then the people of the case."""
    sheet = new_sheet(book, "application", language)
    values = {} if case is None else _application_values(case)
    for row, field in enumerate(layout.APPLICATION, 1):
        heading = put_heading(sheet, row, 1, words.word(field.heading, language))
        if field.hint is not None:
            heading.comment = comment(words.word(field.hint, language))
        if field.choices is not None:
            offer(sheet, field.choices, f"B{row}", language)
        write_value(sheet, row, 2, field, values.get(field.key), language)
    top = len(layout.APPLICATION) + 2
    put_heading(sheet, top, 1, words.word(words.PEOPLE, language))
    people = [] if case is None else [_fields(person, layout.PEOPLE) for person in case.people]
    write_list(sheet, layout.PEOPLE, people, language, top + 1)
    sheet.column_dimensions["A"].width = 26
    sheet.column_dimensions["B"].width = 44


def _application_values(case: PresentedCase) -> Values:
    application = case.application
    own = {"language", "demo", "weights", "schedule_type"}
    return {
        **{field.key: getattr(application, field.key) for field in layout.APPLICATION if field.key not in own},
        "schedule_type": application.schedule_type.value,
        "weights": " ".join(format(weight, "f") for weight in application.weights) or None,
        "language": case.language,
        "demo": "yes" if case.demo else None,
    }


def _fields(entry: object, columns: Sequence[Column]) -> Values:
    return {column.key: getattr(entry, column.key) for column in columns}


def write_lists(book: Workbook, case: PresentedCase | None, language: str) -> None:
    """Evidence, risk points, peers, eligibility, soft information and history."""
    rows: dict[str, list[Values]] = {key: [] for key in layout.LISTS}
    if case is not None:
        rows["evidence"] = [
            {**_fields(e, [c for c in layout.EVIDENCE if c.key != "class"]), "class": e.evidence_class.value}
            for e in case.evidence
        ]
        rows["risk_points"] = [_fields(point, layout.RISK_POINTS) for point in case.risk_points]
        rows["eligibility"] = [
            {"text": point.text, "met": None if point.met is None else ("yes" if point.met else "no")}
            for point in case.eligibility
        ]
        rows["soft_information"] = [{"topic": topic, "text": text} for topic, text in case.soft_information]
        rows["history"] = [_fields(decision, layout.HISTORY) for decision in case.history]
    for key in ("evidence", "risk_points"):
        _write_frozen(book, key, rows[key], language)
    _write_peers(book, case, language)
    for key in ("eligibility", "soft_information", "history"):
        _write_frozen(book, key, rows[key], language)


def _write_frozen(book: Workbook, key: str, rows: Sequence[Values], language: str) -> None:
    sheet = new_sheet(book, key, language)
    write_list(sheet, layout.LISTS[key], rows, language)
    sheet.freeze_panes = "A2"


def _write_peers(book: Workbook, case: PresentedCase | None, language: str) -> None:
    sheet = new_sheet(book, "peers", language)
    keys = ["sales", "margin", "household"]
    if case is not None and case.peers:
        keys = list(dict.fromkeys(key for peer in case.peers for key in peer.figures))
    columns = [
        Column("id", words.ID_COLUMN, compulsory=True),
        *(Column(key, (words.column_word(key, "zh_CN"), words.column_word(key, "en")), Kind.NUMBER) for key in keys),
    ]
    peers = () if case is None else case.peers
    write_list(sheet, columns, [{"id": peer.id, **_prefixed(peer.figures)} for peer in peers], language)
    sheet.freeze_panes = "B2"


def _prefixed(figures: Mapping[str, Decimal | None]) -> dict[str, str | int | Decimal | date | None]:
    return dict(figures.items())


def comment(text: str) -> Comment:
    note = Comment(text, _AUTHOR)
    note.width, note.height = 260, 90
    return note


def offer(sheet: Worksheet, choices: Mapping[str, words.Pair], cells: str, language: str) -> None:
    """A drop-down of the words; a list longer than a spreadsheet takes here is left out."""
    text = ",".join(words.word(pair, language) for pair in choices.values())
    if len(text) > _LIST_TEXT_LIMIT:
        return
    validation = DataValidation(type="list", formula1=f'"{text}"', allow_blank=True)
    validation.add(cells)
    sheet.add_data_validation(validation)
