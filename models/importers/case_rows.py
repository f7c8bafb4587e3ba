# SPDX-License-Identifier: Apache-2.0
"""Rows of schedules in a case file: what their columns hold, as in a workbook, where a cell is read by its column."""

from collections.abc import Mapping

from models.importers import limits, words
from models.importers.gathering import Gathering
from models.labels import importing as labels
from models.terms import Said

_NUMBER, _DATE = "number", "date"


def look_at_rows(content: Mapping[str, object], gathering: Gathering) -> None:
    """Text where a number belongs would count as not stated, and a key of no column not at all: both are told."""
    for index, table in enumerate(_objects(content.get("schedules"))):
        columns = table.get("columns")
        for number, row in enumerate(_objects(table.get("rows"))):
            for name, cell in row.items():
                place = f"schedules[{index}].rows[{number}].{name}"
                if not isinstance(columns, list) or name not in columns:
                    gathering.problem("", place, name, _known(columns), Said(labels.RENAME_KEY))
                elif (wanted := _wanted(name, cell)) is not None:
                    gathering.problem("", place, _found(cell), wanted, Said(labels.CORRECT_FIELD))


def _wanted(column: str, cell: object) -> Said | None:
    """What belongs into a column that the program knows, where something else stands; any other column is free."""
    kind = next(iter(cell)) if isinstance(cell, Mapping) else None
    if cell is None or column not in words.COLUMNS:
        return None
    if column in words.TEXT_COLUMNS:
        return None if kind is None else Said(labels.TEXT, {"most": limits.TEXT_LENGTH})
    if column in words.DATE_COLUMNS:
        return None if kind == _DATE else Said(labels.CELL_WITH_DATE)
    return None if kind == _NUMBER else Said(labels.CELL_WITH_NUMBER)


def _known(columns: object) -> Said:
    return Said(labels.ONE_OF, {"words": ", ".join(map(str, columns)) if isinstance(columns, list) else ""})


def _found(cell: object) -> str | None:
    value = next(iter(cell.values())) if isinstance(cell, Mapping) else cell
    return None if value is None else str(value)


def _objects(entries: object) -> list[Mapping[str, object]]:
    return [entry for entry in entries if isinstance(entry, Mapping)] if isinstance(entries, list) else []
