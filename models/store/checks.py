# SPDX-License-Identifier: Apache-2.0
"""Whether a database file holds together: its pages, its references, its journal."""

from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from models.errors import FileIsDamaged
from models.snapshots.chain import ChainReport, verify_chain
from models.store.engine import make_engine, reading
from models.store.schema import refuse_newer, step_of
from models.store.troubles import troubles


def check_pages(engine: Engine, file: Path) -> None:
    """The quick look at every start."""
    with reading(engine).connect() as connection:
        if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok":
            raise FileIsDamaged(file=str(file))


def check_all(engine: Engine, file: Path) -> ChainReport:
    """The full look, after an unclean end and on every copy; a broken chain is reported, not raised."""
    with Session(reading(engine)) as session:
        connection = session.connection()
        whole = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar() == "ok"
        if not whole or connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise FileIsDamaged(file=str(file))
        return verify_chain(session)


def checked_copy(file: Path) -> ChainReport:
    """Open a copy anew, read-only, and check everything; raises trouble unless all of it holds."""
    engine = make_engine(file, writable=False)
    try:
        with troubles(file):
            refuse_newer(step_of(engine, file), file)
            report = check_all(engine, file)
    finally:
        engine.dispose()
    if not report.intact:
        raise FileIsDamaged(file=str(file))
    return report
