# SPDX-License-Identifier: Apache-2.0
"""The one engine factory, on a file: an in-memory database would not show its pragmas."""

from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, OperationalError

from models.store.engine import PRAGMAS, make_engine, reading

ADD = "INSERT INTO journal_values VALUES (1, 'name', 'value', x'00')"
COUNT = "SELECT count(*) FROM journal_values"


@pytest.fixture
def engine(database: Path) -> Engine:
    engine = make_engine(database)
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO journal_entries VALUES (1, 'c', 'o', 'a', 'o', 'at', '[]', NULL, x'00', x'00')"
        )
    return engine


@pytest.mark.parametrize("name", PRAGMAS)
def test_each_pragma_reads_back_from_the_file(engine: Engine, name: str) -> None:
    with engine.connect() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {name}").scalar() == PRAGMAS[name]


def test_the_library_is_above_the_floor_of_the_wal_fault(engine: Engine) -> None:
    with engine.connect() as connection:
        version = connection.exec_driver_sql("SELECT sqlite_version()").scalar()

    assert tuple(map(int, str(version).split("."))) >= (3, 51, 3)


def test_a_transaction_holds_the_write_lock_before_its_first_statement(engine: Engine, database: Path) -> None:
    other = make_engine(database)
    with engine.begin(), other.connect() as waiting:
        with reading(other).connect() as looking:
            assert looking.exec_driver_sql(COUNT).scalar() == 0
        driver = waiting.connection.driver_connection
        assert driver is not None
        driver.execute("PRAGMA busy_timeout=0")

        with pytest.raises(OperationalError, match="locked"):
            waiting.exec_driver_sql(ADD)


def test_a_read_cannot_write_and_the_next_write_can(engine: Engine) -> None:
    with reading(engine).connect() as connection, pytest.raises(DBAPIError, match="readonly"):
        connection.exec_driver_sql(ADD)

    with engine.begin() as connection:
        connection.exec_driver_sql(ADD)
    with reading(engine).connect() as connection:
        assert connection.exec_driver_sql(COUNT).scalar() == 1


def test_opening_never_makes_a_file(tmp_path: Path) -> None:
    absent = tmp_path / "absent.db"

    with pytest.raises(OperationalError), make_engine(absent).connect():
        pass
    assert not absent.exists()


def test_a_name_with_odd_characters_is_opened(database: Path) -> None:
    odd = database.rename(database.with_name("会议 #1 100%?.db"))

    with make_engine(odd).connect() as connection:
        assert connection.exec_driver_sql(COUNT).scalar() == 0


def test_an_error_text_shows_no_value(engine: Engine) -> None:
    with pytest.raises(DBAPIError) as caught, engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO journal_values VALUES (?, ?, ?, ?)", (7, "name", "secret", b""))

    assert "secret" not in str(caught.value)
