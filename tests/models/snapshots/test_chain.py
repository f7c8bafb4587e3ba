# SPDX-License-Identifier: Apache-2.0
"""What the chain finds, and the three things that it alone cannot find, so that the manual stays true."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path

import pytest

from models.rules.chain import ChainedEntry, body_of, entry_of
from models.snapshots.chain import ChainFault, ChainReport, verify_chain
from models.store import Access, Store
from tests.models.store.acts import entries, erase, note, wish

ENTRIES = 60
Act = Callable[[sqlite3.Connection, int], None]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory, empty_database: Path) -> Path:
    file = Path(shutil.copy(empty_database, tmp_path_factory.mktemp("written") / "desk.db"))
    with Store.open(str(file)) as store:
        for number in range(1, ENTRIES + 1):
            store.perform(note, wish(f"c-{number}"), text=f"note {number}")
    return file


@pytest.fixture
def journal(tmp_path: Path, written: Path) -> Path:
    return Path(shutil.copy(written, tmp_path / "desk.db"))


@contextmanager
def forger(file: Path) -> Iterator[sqlite3.Connection]:
    """Somebody who owns the file: the guards go first."""
    with closing(sqlite3.connect(file)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        connection.commit()


def report(file: Path) -> ChainReport:
    with Store.open(str(file), access=Access.READ) as store:
        return store.read(verify_chain)


def edit_column(connection: sqlite3.Connection, at: int) -> None:
    connection.execute("UPDATE journal_entries SET acting = 'another' WHERE number = ?", (at,))


def edit_moment(connection: sqlite3.Connection, at: int) -> None:
    connection.execute("UPDATE journal_entries SET at = 'yesterday' WHERE number = ?", (at,))


def edit_cases(connection: sqlite3.Connection, at: int) -> None:
    connection.execute("UPDATE journal_entries SET cases = 'not json' WHERE number = ?", (at,))


def edit_body(connection: sqlite3.Connection, at: int) -> None:
    connection.execute("UPDATE journal_entries SET body = CAST(body || x'00' AS BLOB) WHERE number = ?", (at,))


def edit_digest(connection: sqlite3.Connection, at: int) -> None:
    connection.execute("UPDATE journal_entries SET digest = zeroblob(32) WHERE number = ?", (at,))


def edit_value(connection: sqlite3.Connection, at: int) -> None:
    connection.execute("UPDATE journal_values SET value = 'forged' WHERE number = ?", (at,))


def edit_salt(connection: sqlite3.Connection, at: int) -> None:
    connection.execute("UPDATE journal_values SET salt = zeroblob(16) WHERE number = ?", (at,))


def delete_value(connection: sqlite3.Connection, at: int) -> None:
    connection.execute("DELETE FROM journal_values WHERE number = ?", (at,))


def add_value(connection: sqlite3.Connection, at: int) -> None:
    connection.execute("INSERT INTO journal_values VALUES (?, 'more', 'value', x'00')", (at,))


def delete_entry(connection: sqlite3.Connection, at: int) -> None:
    connection.execute("DELETE FROM journal_values WHERE number = ?", (at,))
    connection.execute("DELETE FROM journal_entries WHERE number = ?", (at,))


def swap_entries(connection: sqlite3.Connection, at: int) -> None:
    for old, new in ((at, 1000), (at + 1, at), (1000, at + 1)):
        connection.execute("UPDATE journal_entries SET number = ? WHERE number = ?", (new, old))


ACTS: dict[Act, ChainFault] = {
    edit_column: ChainFault.ENTRY_ALTERED,
    edit_moment: ChainFault.ENTRY_ALTERED,
    edit_cases: ChainFault.ENTRY_ALTERED,
    edit_body: ChainFault.ENTRY_ALTERED,
    edit_digest: ChainFault.ENTRY_ALTERED,
    edit_value: ChainFault.VALUE_ALTERED,
    edit_salt: ChainFault.VALUE_ALTERED,
    delete_value: ChainFault.VALUE_MISSING,
    add_value: ChainFault.VALUE_FOREIGN,
    delete_entry: ChainFault.ENTRY_MISSING,
    swap_entries: ChainFault.ENTRY_ALTERED,
}


@pytest.mark.parametrize("at", [1, 17, ENTRIES - 1])
@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.__name__)
def test_each_forgery_is_found_at_its_first_number(journal: Path, act: Act, at: int) -> None:
    assert report(journal).intact

    with forger(journal) as connection:
        act(connection, at)

    first = report(journal).faults[0]
    assert (first.number, first.fault) == (at, ACTS[act])


def rebuilt(connection: sqlite3.Connection, acting: str) -> None:
    """Every body and digest written anew by somebody who knows the program."""
    previous = bytes(32)
    for number, body in connection.execute("SELECT number, body FROM journal_entries ORDER BY number").fetchall():
        old = entry_of(body)
        new = body_of(
            ChainedEntry(
                number,
                previous,
                old.command,
                old.operation,
                acting,
                old.operator,
                old.at,
                old.meeting,
                old.cases,
                old.digests,
            )
        )
        previous = sha256(new).digest()
        connection.execute(
            "UPDATE journal_entries SET acting = ?, body = ?, digest = ? WHERE number = ?",
            (acting, new, previous, number),
        )


def test_without_a_printed_head_a_cut_tail_is_not_found(journal: Path) -> None:
    before = report(journal)
    with forger(journal) as connection:
        delete_entry(connection, ENTRIES)

    after = report(journal)
    assert after.intact
    assert (after.entries, after.head) != (before.entries, before.head)


def test_without_a_printed_head_a_rebuilt_chain_is_not_found(journal: Path) -> None:
    before = report(journal)
    with forger(journal) as connection:
        rebuilt(connection, "another")

    after = report(journal)
    assert after.intact
    assert after.head != before.head


def test_an_appended_forgery_is_not_found(journal: Path) -> None:
    with Store.open(str(journal)) as store:
        store.perform(note, wish(), text="said by nobody")

    assert report(journal).intact


def test_an_erased_value_is_reported_and_its_record_is_what_excuses_it(journal: Path) -> None:
    with Store.open(str(journal)) as store:
        store.perform(erase, wish(), number=5, field="text")
        assert store.read(entries) == ENTRIES + 1

    after = report(journal)
    assert after.intact
    assert [(gone.number, gone.field, gone.erased_by, gone.operator) for gone in after.erased] == [
        (5, "text", ENTRIES + 1, "secretary")
    ]
    with forger(journal) as connection:
        delete_entry(connection, ENTRIES + 1)
    assert report(journal).faults[0].fault is ChainFault.VALUE_MISSING


@pytest.mark.parametrize("bytes_", [b"", b"\x00\x00\x00\xff", b"\x00\x00\x00\x01x", b"\xff" * 40])
def test_bytes_that_are_no_entry_are_said_to_be_none(bytes_: bytes) -> None:
    with pytest.raises(ValueError, match="entry of this journal"):
        entry_of(bytes_)


def test_an_entry_hashes_to_what_it_always_hashed_to() -> None:
    entry = ChainedEntry(7, bytes(32), "c", "note", "主任", "秘书", "at", None, ("k",), (("text", bytes(32)),))

    assert entry_of(body_of(entry)) == entry
    assert sha256(body_of(entry)).hexdigest() == "b6c293cf9e9666327ddd47e7963497c66f5815591e3f44eea1e82c1451e568cc"
