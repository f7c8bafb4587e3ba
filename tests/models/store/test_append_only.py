# SPDX-License-Identifier: Apache-2.0
"""No form of SQL overwrites the journal, with the pragmas of any other program; each has a twin that is allowed."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.store import Store
from tests.models.store.acts import erase, note, wish

ROWS = {
    ":forged_entry": "(1, 'forged', 'o', 'a', 'o', 'at', '[]', NULL, x'00', x'00')",
    ":entry_by_command": "(9, 'first', 'o', 'a', 'o', 'at', '[]', NULL, x'00', x'00')",
    ":new_entry": "(9, 'ninth', 'o', 'a', 'o', 'at', '[]', NULL, x'00', x'00')",
    ":forged_value": "(1, 'text', 'forged', x'00')",
    ":new_value": "(1, 'other', 'value', x'00')",
}

FORMS = [
    "UPDATE journal_entries SET acting = 'forged'",
    "UPDATE OR REPLACE journal_entries SET number = 2",
    "UPDATE journal_entries SET number = 7",
    "DELETE FROM journal_entries",
    "DELETE FROM journal_entries WHERE number = 1",
    "INSERT OR REPLACE INTO journal_entries VALUES :forged_entry",
    "INSERT OR REPLACE INTO journal_entries VALUES :entry_by_command",
    "REPLACE INTO journal_entries VALUES :forged_entry",
    "INSERT INTO journal_entries VALUES :forged_entry ON CONFLICT (number) DO UPDATE SET acting = 'forged'",
    "INSERT INTO journal_entries VALUES :entry_by_command ON CONFLICT DO UPDATE SET acting = 'forged'",
    "INSERT OR IGNORE INTO journal_entries VALUES :forged_entry",
    "UPDATE journal_values SET value = 'forged'",
    "UPDATE journal_values SET salt = x'00'",
    "DELETE FROM journal_values",
    "DELETE FROM journal_values WHERE name = 'text'",
    "INSERT OR REPLACE INTO journal_values VALUES :forged_value",
    "REPLACE INTO journal_values VALUES :forged_value",
    "INSERT INTO journal_values VALUES :forged_value ON CONFLICT (number, name) DO UPDATE SET value = 'forged'",
]
TWINS = [
    "INSERT INTO journal_entries VALUES :new_entry",
    "INSERT OR REPLACE INTO journal_entries VALUES :new_entry",
    "INSERT INTO journal_entries VALUES :new_entry ON CONFLICT DO NOTHING",
    "INSERT INTO journal_values VALUES :new_value",
    "INSERT OR REPLACE INTO journal_values VALUES :new_value",
    "DELETE FROM journal_values WHERE number = 2",
]


@pytest.fixture
def stranger(store: Store) -> Iterator[sqlite3.Connection]:
    """Another program on the file, with SQLite's own defaults; value 2 was erased in the record but put back."""
    store.perform(note, wish("first"), text="one")
    store.perform(note, wish(), text="two")
    store.perform(erase, wish(), number=2, field="text")
    connection = sqlite3.connect(store.file)
    connection.execute("INSERT INTO journal_values VALUES (2, 'text', 'two', x'00')")
    connection.commit()
    yield connection
    connection.close()


def written_out(form: str) -> str:
    for name, row in ROWS.items():
        form = form.replace(name, row)
    return form


def everything(connection: sqlite3.Connection) -> list[object]:
    return [*connection.execute("SELECT * FROM journal_entries"), *connection.execute("SELECT * FROM journal_values")]


@pytest.mark.parametrize("form", FORMS)
def test_no_form_of_sql_changes_a_written_row(stranger: sqlite3.Connection, form: str) -> None:
    before = everything(stranger)

    with pytest.raises(sqlite3.IntegrityError, match="append only"):
        stranger.execute(written_out(form))
    assert everything(stranger) == before


@pytest.mark.parametrize("twin", TWINS)
def test_new_rows_and_recorded_erasures_pass(stranger: sqlite3.Connection, twin: str) -> None:
    before = everything(stranger)

    stranger.execute(written_out(twin))
    assert everything(stranger) != before


def test_the_record_of_an_erasure_cannot_be_erased(store: Store) -> None:
    store.perform(note, wish(), text="one")
    store.perform(erase, wish(), number=1, field="text")

    with pytest.raises(Exception, match="append only"):
        store.perform(erase, wish(), number=2, field="erased:1:text")


def test_strict_tables_refuse_another_type(database: Path) -> None:
    connection = sqlite3.connect(database)

    with pytest.raises(sqlite3.IntegrityError, match="cannot store TEXT value in INTEGER column"):
        connection.execute("INSERT INTO journal_values VALUES ('one', 'text', 'value', x'00')")
    connection.close()
