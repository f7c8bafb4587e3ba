# SPDX-License-Identifier: Apache-2.0
"""The one way to a database connection.

SQLite's own defaults lose acknowledged work at a power cut and let a read and the write after it see different states;
the pragmas below and a transaction opened by our own words do not. A test reads every pragma back from a file.
"""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection, Dialect
from sqlalchemy.pool import QueuePool
from sqlalchemy.util import LRUCache
from sqlcipher3 import dbapi2

BUSY_MILLISECONDS = 5000
PRAGMAS = {
    "busy_timeout": BUSY_MILLISECONDS,
    "journal_mode": "truncate",
    "synchronous": 3,  # EXTRA
    "fullfsync": 1,  # macOS alone heeds it
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
}

Connect = Callable[..., DBAPIConnection]

_compiled: LRUCache[Any, Any] = LRUCache(2_000)
"""What statements were compiled to, for every engine of this process: a file that is opened again compiles nothing."""


def make_engine(file: Path, *, writable: bool = True, connect: Connect = dbapi2.connect) -> Engine:
    """An engine for an existing file; a transaction holds the write lock from its start, unless it reads."""

    def opened() -> DBAPIConnection:
        address = f"{file.absolute().as_uri()}?mode={'rw' if writable else 'ro'}"
        connection = connect(address, uri=True, isolation_level=None, check_same_thread=False)
        cursor = connection.cursor()
        for name, value in PRAGMAS.items():
            cursor.execute(f"PRAGMA {name}={value}")
        cursor.execute("SELECT count(*) FROM sqlite_schema")  # the first read tells a database from any other file
        cursor.close()
        return connection

    dialect = _dialect()
    pool = QueuePool(opened, pool_size=1, max_overflow=1, dialect=dialect)
    shared = {"compiled_cache": _compiled}
    engine = Engine(pool, dialect, URL.create("sqlite"), hide_parameters=True, execution_options=shared)
    event.listen(engine, "begin", _begin)
    return engine


@cache
def _dialect() -> Dialect:
    """One for all engines, as compiled statements are kept by it; it learns what it must know of SQLite from memory."""
    in_memory = create_engine("sqlite://", module=dbapi2)
    in_memory.connect().close()
    in_memory.dispose()
    return in_memory.dialect


def reading(engine: Engine) -> Engine:
    """The same engine for transactions that cannot write and do not wait for those that do."""
    return engine.execution_options(reading=True)


def _begin(connection: Connection) -> None:
    reads = connection.get_execution_options().get("reading", False)
    connection.exec_driver_sql(f"PRAGMA query_only={int(reads)}")
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
