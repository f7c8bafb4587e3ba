# SPDX-License-Identifier: Apache-2.0
"""Whether a file is one of ours and of which step, and carrying it to the latest one."""

from pathlib import Path

from sqlalchemy import Connection, Engine

from models.errors import FileIsDamaged, FileIsNewer
from models.migrations import FOLDER, HEAD
from models.store.engine import reading

APPLICATION = 0x434D4453
"""Marks the file as ours in SQLite's header ("CMDS")."""


def step_of(engine: Engine, file: Path) -> str:
    """The step the file stands at; raises `FileIsDamaged` for a database of another program."""
    with reading(engine).connect() as connection:
        ours = connection.exec_driver_sql("PRAGMA application_id").scalar() == APPLICATION
        tables = "SELECT count(*) FROM sqlite_schema WHERE name = 'alembic_version'"
        if not ours or not connection.exec_driver_sql(tables).scalar():
            raise FileIsDamaged(file=str(file))
        return str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar())


def refuse_newer(step: str, file: Path) -> None:
    """Steps are numbered upwards, so a later one comes from a later program."""
    if step > HEAD:
        raise FileIsNewer(file=str(file))


def carry_forward(connection: Connection, scripts: Path = FOLDER) -> None:
    """Run the missing steps inside the connection's transaction, so that a kill leaves all of them or none."""
    from alembic import command  # noqa: PLC0415 - half a second, and only needed for a new or an older file
    from alembic.config import Config  # noqa: PLC0415 - as above

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION}")
