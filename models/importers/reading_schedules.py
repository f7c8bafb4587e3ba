# SPDX-License-Identifier: Apache-2.0
"""Reads the schedules behind the lines, one sheet each, with columns of the officer's choice."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from models.importers import words
from models.importers.cells import CellKind
from models.importers.numbers import NumberForm
from models.importers.page import Page
from models.importers.places import Place, Places
from models.labels import importing as labels
from models.presented import ScheduleTable
from models.terms import LineKey, Said

_HEAD_ROWS = 12
ScheduleValue = str | Decimal | date | None


def read_schedules(pages: Sequence[Page], places: Places) -> tuple[ScheduleTable, ...]:
    tables: list[ScheduleTable] = []
    for page in pages:
        found = _read(page)
        if found is None:
            continue
        table, where = found
        if table.name in {other.name for other in tables}:
            page.problem(_head(page).get("name", 1), 2, Said(labels.ONCE), Said(labels.OTHER_NUMBER))
        places.note("schedule", table.name, page.name, "B1")
        places.note("schedule", table.name, page.name, f"B{_head(page).get('line', 1)}", "line")
        places.note_inside("schedule", table.name, "cell", where)
        tables.append(table)
    return tuple(tables)


def _read(page: Page) -> tuple[ScheduleTable, Callable[[str], Place]] | None:
    """The table, and where a column of one of its rows stands (`0.amount`)."""
    top = _top(page)
    if top is None:
        heading = " / ".join(words.NUMBER_COLUMN)
        page.problem(1, 1, Said(labels.COLUMN_WANTED, {"column": heading}), Said(labels.ADD_COLUMN))
        return None
    head = _head(page)
    label = page.text(head["label"], 2) if "label" in head else None
    name = page.text(head["name"], 2) if "name" in head else None
    line = page.text(head["line"], 2) if "line" in head else None
    columns = _columns(page, top)
    rows = _rows(page, top, columns)
    if not rows:
        return None
    title = page.name.partition("·")[2] or page.name
    if name is not None and any(mark in name for mark in ".#"):
        page.problem(head["name"], 2, Said(labels.SCHEDULE_KEY), Said(labels.WRITE_SCHEDULE_KEY))
    key = None if line is None else LineKey(line)
    table = ScheduleTable(name or title, label or title, key, tuple(columns.values()), tuple(rows.values()))
    return table, page.cell_within(tuple(rows), {column: place for place, column in columns.items()})


def _top(page: Page) -> int | None:
    """The row whose first cell is 序号."""
    for row in range(1, _HEAD_ROWS + 1):
        cell = page.sheet.cell(row, 1)
        if cell is not None and words.key_of(cell.text, {"number": words.NUMBER_COLUMN}) is not None:
            return row
    return None


def _head(page: Page) -> dict[str, int]:
    found: dict[str, int] = {}
    for row in range(1, (_top(page) or 1)):
        cell = page.sheet.cell(row, 1)
        key = None if cell is None else words.key_of(cell.text, words.SCHEDULE_HEAD)
        if key is not None:
            found[key] = row
        elif page.sheet.rows.get(row):
            known = "、".join(f"{pair[0]} / {pair[1]}" for pair in words.SCHEDULE_HEAD.values())
            page.problem(row, 1, Said(labels.ONE_OF, {"words": known}), Said(labels.MOVE_OR_REMOVE))
    return found


def _columns(page: Page, top: int) -> dict[int, str]:
    found: dict[int, str] = {}
    for place in sorted(place for place in page.sheet.rows[top] if place > 1):
        text = page.text(top, place)
        if text is None:
            continue
        key = words.column_key(text)
        if key in found.values():
            page.problem(top, place, Said(labels.ONCE), Said(labels.RENAME_COLUMN))
            continue
        found[place] = key
    return found


def _rows(page: Page, top: int, columns: Mapping[int, str]) -> Mapping[int, Mapping[str, ScheduleValue]]:
    """Rows that hold something; their numbers, where given, must count them, since references count them too."""
    rows: dict[int, Mapping[str, ScheduleValue]] = {}
    for row in sorted(number for number in page.sheet.rows if number > top):
        stray = [place for place in page.sheet.rows[row] if place > 1 and place not in columns]
        for place in stray:
            page.problem(row, place, Said(labels.UNDER_HEADING), Said(labels.MOVE_OR_REMOVE))
        if not any(place in columns for place in page.sheet.rows[row]):
            continue
        rows[row] = {key: _value(page, row, place, key) for place, key in columns.items()}
        if page.sheet.cell(row, 1) is not None:
            number = page.whole(row, 1, 1, len(rows) + 10_000)
            if number is not None and number != len(rows):
                wanted = Said(labels.WHOLE_NUMBER, {"least": len(rows), "most": len(rows)})
                page.problem(row, 1, wanted, Said(labels.NUMBER_ROWS))
    return rows


def _value(page: Page, row: int, place: int, key: str) -> ScheduleValue:
    """What the column's name says; in columns that the program does not know, what the cell is."""
    cell = page.sheet.cell(row, place)
    if cell is None:
        return None
    if key == "month" and cell.kind is CellKind.DATE:
        return page.month(row, place)
    if key in words.TEXT_COLUMNS:
        return page.text(row, place)
    if key in words.DATE_COLUMNS or cell.kind is CellKind.DATE:
        return page.date(row, place)
    if key in words.COLUMNS or cell.kind is CellKind.NUMBER:
        return page.number(row, place, NumberForm.ANY if key in words.RATE_COLUMNS else NumberForm.PLAIN)
    return page.text(row, place)
