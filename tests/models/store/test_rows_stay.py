# SPDX-License-Identifier: Apache-2.0
"""No form of SQL changes or replaces a row of any table but those that are meant to change."""

import importlib
import pkgutil
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Integer, LargeBinary, Table, UniqueConstraint

from models import records
from models.records.base import Base

for room in pkgutil.iter_modules(records.__path__, "models.records."):
    importlib.import_module(room.name)

CHANGING = frozenset(
    {
        "agenda_items",
        "drafts",
        "first_look",
        "meetings",
        "members",
        "note_books",
        "private_notes",
        "secret_tries",
        "wrapped_keys",
    }
    | {"case_people", "checks", "earlier_decisions", "eligibility_points", "evidence_items", "figures", "line_items"}
    | {"loan_cases", "peer_figures", "revisions", "risk_points", "schedule_tables", "seasons", "soft_information"}
    | {"stated_totals"}
)
"""Cases as presented, the agenda with its order, and what is no record at all."""
STAYING = sorted(table.name for table in Base.metadata.sorted_tables if table.name not in CHANGING)


@pytest.fixture
def connection(database: Path) -> Iterator[sqlite3.Connection]:
    """Another program on the file, with SQLite's own defaults: it asks for no references."""
    with closing(sqlite3.connect(database)) as opened:
        yield opened


def test_no_table_is_forgotten(connection: sqlite3.Connection) -> None:
    guarded = {
        name for (name,) in connection.execute("SELECT DISTINCT tbl_name FROM sqlite_schema WHERE type = 'trigger'")
    }
    assert guarded == set(STAYING)


@pytest.mark.parametrize("name", STAYING)
def test_a_row_is_neither_changed_nor_deleted_nor_replaced_through_any_of_its_keys(
    connection: sqlite3.Connection, name: str
) -> None:
    table = Base.metadata.tables[name]
    first, other = row(table, 1), row(table, 2)
    write(connection, name, first)
    column = next(iter(first))
    refused(connection, f'UPDATE {name} SET "{column}" = ?', (other[column],))  # noqa: S608 - names of the tables
    refused(connection, f"DELETE FROM {name}", ())  # noqa: S608 - as above
    for key in keys(table):
        same = other | {column: first[column] for column in key}
        refused(connection, replacing(name, same), tuple(same.values()))
    assert stored(connection, table) == [tuple(first.values())]
    write(connection, name, other)


def keys(table: Table) -> list[tuple[str, ...]]:
    """Every key by which SQLite's REPLACE finds the row that it throws away."""
    unique = [each for each in table.constraints if isinstance(each, UniqueConstraint)]
    return [tuple(column.name for column in key.columns) for key in (table.primary_key, *unique)]


def row(table: Table, number: int) -> dict[str, object]:
    """A row in which every value is its own."""
    values: dict[str, object] = {}
    for column in table.columns:
        if isinstance(column.type, LargeBinary):
            values[column.name] = bytes([number])
        else:
            kind = getattr(column.type, "impl", column.type)
            values[column.name] = number if isinstance(kind, Integer) else f"{column.name} {number}"
    return values


def replacing(name: str, values: Mapping[str, object]) -> str:
    columns = ", ".join(f'"{column}"' for column in values)
    return f"INSERT OR REPLACE INTO {name} ({columns}) VALUES ({', '.join('?' * len(values))})"  # noqa: S608 - as above


def write(connection: sqlite3.Connection, name: str, values: Mapping[str, object]) -> None:
    connection.execute(replacing(name, values), tuple(values.values()))


def refused(connection: sqlite3.Connection, statement: str, values: tuple[object, ...]) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="append only"):
        connection.execute(statement, values)


def stored(connection: sqlite3.Connection, table: Table) -> list[tuple[object, ...]]:
    columns = ", ".join(f'"{column.name}"' for column in table.columns)
    return connection.execute(f"SELECT {columns} FROM {table.name}").fetchall()  # noqa: S608 - names of the tables
